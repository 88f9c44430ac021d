import { lstat, readdir, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeOwnFolder } from '../disk/own-folder.ts';

const MARK = 'staging.';

/**
 * Makes a folder for entries that are packed and unpacked, and removes those that processes which have
 * ended left beside it. @returns its path, with symbolic links resolved
 */
export async function makeStaging(within: string): Promise<string> {
  return realpath(await makeOwnFolder(within, MARK));
}

/**
 * Removes staged files. Files that cannot be removed now (an abandoned archiver may still be writing)
 * are removed with the staging folder, or by {@link makeStaging} of a later process.
 */
export async function discard(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 2 }).catch(() => undefined);
}

/** More files than any entry of ours has. */
export const MOST_FILES = 20_000;

/**
 * Whether a path is a file, or a folder with nothing but files and folders in it. Links, FIFOs, sockets
 * and devices in an entry were not put there by us, and some of them block the process that opens them.
 */
export async function holdsOnlyFiles(path: string): Promise<boolean> {
  const top = await lstat(path);
  if (!top.isDirectory()) {
    return top.isFile();
  }
  const folders = [path];
  let left = MOST_FILES;
  for (const folder of folders) {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      left -= 1;
      if (left < 0 || !(entry.isFile() || entry.isDirectory())) {
        return false;
      }
      if (entry.isDirectory()) {
        folders.push(join(folder, entry.name));
      }
    }
  }
  return true;
}
