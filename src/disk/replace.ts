import { renameSync } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errno } from './errors.ts';
import { makeFolder } from './folder.ts';
import { ownName } from './owner.ts';

/** Windows refuses to replace a file that another program, such as a virus scanner, has open. */
const BUSY: ReadonlySet<string | undefined> = new Set(['EPERM', 'EBUSY', 'EACCES']);
const RENAME_TRIES = 6;

/**
 * Renames a file or folder, and replaces what has the name. The only caller of `rename`, which takes less time than a
 * trip to the thread pool does.
 */
export async function renameOver(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (process.platform !== 'win32' || !BUSY.has(errno(error)) || attempt === RENAME_TRIES) {
        throw error;
      }
      await sleep(10 * 2 ** attempt);
    }
  }
}

/**
 * Writes a file or folder under a temporary name and renames it when it is complete. A failure
 * leaves nothing behind.
 * @param folder of the temporary name, on the file system of the final one; made if it is missing
 * @param write fills the temporary name, and returns the final one, with other results if it has any
 */
export async function writeBeside<T extends { readonly path: string }>(
  folder: string,
  write: (temporary: string) => Promise<T>,
): Promise<T> {
  const temporary = join(folder, ownName());
  try {
    await makeFolder(folder);
    const written = await write(temporary);
    await makeFolder(dirname(written.path));
    await renameOver(temporary, written.path);
    return written;
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
}

export type ReplaceOptions = {
  /** Where the temporary file is, on the same file system. Default: the folder of the file. */
  readonly folder?: string;
  /** Permissions of the file. Default: 0o666 without the process's umask. */
  readonly mode?: number;
  /** Whether the file survives a power cut once this returns. Default: true. */
  readonly durable?: boolean;
};

/**
 * Replaces a small file: a reader sees all of the old text or all of the new. The bytes are on the
 * disk before the rename: a file system may write the rename first, and a power cut would leave an
 * empty file under the name.
 */
export async function replaceFile(
  path: string,
  text: string,
  { folder = dirname(path), mode, durable = true }: ReplaceOptions = {},
): Promise<void> {
  await writeBeside(folder, async (temporary) => {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(text);
      await (durable ? file.datasync() : undefined);
    } finally {
      await file.close();
    }
    return { path };
  });
  await (durable ? syncFolder(dirname(path)) : undefined);
}

/** Makes the renames in a folder durable, where the system lets a folder be opened. */
export async function syncFolder(path: string): Promise<void> {
  let folder: FileHandle | undefined;
  try {
    folder = await open(path, 'r');
    await folder.sync();
  } catch {
    // Windows (EISDIR, EPERM) and some network file systems make renames durable by themselves.
  } finally {
    await folder?.close();
  }
}
