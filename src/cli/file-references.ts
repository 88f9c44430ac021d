import { activeReferences } from '../refs/active.ts';
import { type ReadFile, readReferences } from '../refs/find-references.ts';
import { readIfThere } from '../refs/read-file.ts';
import type { WrittenReference } from '../refs/written-reference.ts';
import type { Context } from './context.ts';

/** A file and the images that it names. */
export function readFileReferences(
  { configuration: { env } }: Pick<Context, 'configuration'>,
  path: string,
): Promise<ReadFile> {
  return readReferences(path, { read: readIfThere, variables: env });
}

/** The images that the tools of these files would pull now: of active compose profiles only. */
export async function pulledReferences(
  context: Pick<Context, 'configuration'>,
  paths: readonly string[],
): Promise<readonly WrittenReference[]> {
  const profiles = context.configuration.env['COMPOSE_PROFILES'];
  const found: WrittenReference[] = [];
  for (const path of paths) {
    found.push(...activeReferences((await readFileReferences(context, path)).references, profiles));
  }
  return found;
}
