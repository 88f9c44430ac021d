import { mkdir, readdir, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../disk/folder.ts';
import { ownerOf, ownName, runs } from '../disk/owner.ts';

const MARK = 'staging.';

/**
 * A new folder for what is packed and unpacked. What processes that are gone left in the same place
 * is removed. @returns its path, with symbolic links resolved
 */
export async function makeStaging(within: string): Promise<string> {
  await makeFolder(within);
  await removeLeftOvers(within);
  const path = join(within, `${MARK}${ownName()}`);
  await mkdir(path);
  return realpath(path);
}

/**
 * Removes what was staged. What cannot be removed (an archiver that nobody waits for may still be
 * writing) goes with the staging folder, or as what a process that is gone has left.
 */
export async function discard(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 2 }).catch(() => undefined);
}

async function removeLeftOvers(within: string): Promise<void> {
  for (const name of await readdir(within)) {
    const owner = name.startsWith(MARK) ? ownerOf(name) : undefined;
    if (owner !== undefined && runs(owner) === false) {
      await rm(join(within, name), { recursive: true, force: true });
    }
  }
}
