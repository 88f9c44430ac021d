import { rename, rm, writeFile } from 'node:fs/promises';
import { during } from '../errors.ts';

/** Writes a file as a whole or not at all. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw during(`writing ${path}`, error);
  }
}
