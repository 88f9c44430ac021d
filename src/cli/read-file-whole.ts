import { readNamed } from '../disk/files.ts';
import { during, ImageError } from '../errors.ts';

/** @param what for the error, if the path alone does not say it */
export async function readFileWhole(path: string, what: string = path): Promise<Buffer> {
  try {
    return await readNamed(path);
  } catch (error) {
    throw error instanceof ImageError ? error : during(`reading ${what}`, error);
  }
}
