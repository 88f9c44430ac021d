import { isMissing } from '../disk/errors.ts';
import { readNamed } from '../disk/files.ts';
import { during, ImageError } from '../errors.ts';
import { LARGEST_FILE } from './source-file.ts';

/** A file of the disk, of at most 8 MiB; `undefined` where there is none. */
export async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readNamed(path, LARGEST_FILE);
  } catch (error) {
    if (isMissing(error)) {
      return undefined;
    }
    throw error instanceof ImageError ? error : during(`reading ${path}`, error);
  }
}
