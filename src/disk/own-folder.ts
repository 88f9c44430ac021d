import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from './folder.ts';
import { ownerOf, ownName, runs } from './owner.ts';

/**
 * Makes an empty folder that only this user may enter, and removes those of the same mark beside it
 * that processes which have ended left: a process that is killed removes nothing.
 * @param within is made where it is missing
 * @param mark the start of its name
 */
export async function makeOwnFolder(within: string, mark: string): Promise<string> {
  await makeFolder(within);
  await removeLeftFolders(within, mark);
  const path = join(within, `${mark}${ownName()}`);
  await mkdir(path, { mode: 0o700 });
  return path;
}

async function removeLeftFolders(within: string, mark: string): Promise<void> {
  for (const name of await readdir(within).catch((): string[] => [])) {
    const owner = name.startsWith(mark) ? ownerOf(name) : undefined;
    if (owner !== undefined && runs(owner) === false) {
      // Those of another user stay.
      await rm(join(within, name), { recursive: true, force: true }).catch(() => undefined);
    }
  }
}

/** The mark of folders for files that are needed for a while. */
export const TEMPORARY = 'transship.';
