import { replaceFile } from '../disk/replace.ts';
import { during } from '../errors.ts';

/** Writes a file as a whole or not at all. */
export async function writeWhole(path: string, text: string): Promise<void> {
  try {
    await replaceFile(path, text);
  } catch (error) {
    throw during(`writing ${path}`, error);
  }
}
