import type { Reference } from '../oci/reference.ts';

/** Stands for every repository of a registry that could not be listed. */
export const EVERY_REPOSITORY = '*';

/** @param text `registry.example.com/*`; `undefined` for anything else */
export function everyRepositoryIn(text: string): Reference | undefined {
  const [, registry] = /^([^/]+)\/\*$/.exec(text) ?? [];
  return registry === undefined ? undefined : { registry, repository: EVERY_REPOSITORY };
}
