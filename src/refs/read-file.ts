import { readFile } from 'node:fs/promises';
import { isMissing } from '../disk/errors.ts';
import { during } from '../errors.ts';

/** A file of the disk; `undefined` where there is none. */
export async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) {
      return undefined;
    }
    throw during(`reading ${path}`, error);
  }
}
