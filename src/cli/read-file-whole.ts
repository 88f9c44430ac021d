import { readFile } from 'node:fs/promises';
import { during } from '../errors.ts';

export async function readFileWhole(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw during(`reading ${path}`, error);
  }
}
