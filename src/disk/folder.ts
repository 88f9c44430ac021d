import { statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errno } from './errors.ts';

/**
 * Makes a folder and those above it. Node's own `mkdir` with `recursive` never ends where the folder
 * above exists and still answers `ENOENT`: `/proc`, or a directory that was removed while in use.
 * @param mode of the folders that are made; default 0o777 without the process's umask
 */
export async function makeFolder(path: string, mode?: number): Promise<void> {
  // Mostly it is there. A trip to the thread pool, and an error of `mkdir`, take fifty times as long.
  if (isFolder(path)) {
    return;
  }
  try {
    await makeOne(path, mode);
  } catch (error) {
    const parent = dirname(path);
    if (errno(error) !== 'ENOENT' || parent === path) {
      throw error;
    }
    await makeFolder(parent, mode);
    await makeOne(path, mode);
  }
}

async function makeOne(path: string, mode: number | undefined): Promise<void> {
  try {
    await mkdir(path, mode);
  } catch (error) {
    if (!isFolder(path)) {
      throw error;
    }
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false;
  }
}
