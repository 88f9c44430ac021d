import { pulledReferences, type ReadFile, readReferences } from '../refs/find-references.ts';
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

/** The images that the tools of these files would pull now. */
export async function pulledFromFiles(
  context: Pick<Context, 'configuration'>,
  paths: readonly string[],
): Promise<readonly WrittenReference[]> {
  const files: ReadFile[] = [];
  for (const path of paths) {
    files.push(await readFileReferences(context, path));
  }
  return pulledReferences(files);
}
