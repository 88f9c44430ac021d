import type { CopyTarget } from '../copy/copy.ts';
import type { ImageLayout } from '../layout/layout.ts';

/** A layout's names are here to see: a registry need then be asked for no more than what is missing. */
export function lookedUp(target: ImageLayout, name: string): CopyTarget {
  const looked = target.lookup(name);
  // The copy tells of its failure.
  looked.catch(() => undefined);
  return { target, name, looked };
}
