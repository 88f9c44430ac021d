import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { copyFile, type FileHandle, link, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Advice, ImageError, messageOf } from '../errors.ts';
import { ownName } from './owner.ts';

/** The `code` of an error of the file system, such as `ENOENT`. */
export function errno(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

const FREE_SPACE = { kind: 'free-space', subject: '' } as const;
const NO_RIGHT = { hint: 'check who owns the directory and who may write to it' };
const TOO_MANY_FILES = { hint: 'raise the limit of open files (ulimit -n)' };

const ADVICE: Readonly<Record<string, Advice>> = {
  ENOSPC: { hint: 'the disk is full: free some space', remedy: FREE_SPACE },
  EDQUOT: { hint: 'the quota is used up: free some space', remedy: FREE_SPACE },
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  EROFS: { hint: 'the file system is read-only: choose another directory' },
  EMFILE: TOO_MANY_FILES,
  ENFILE: TOO_MANY_FILES,
};

/** An error of the file system as one of ours; any other as it came. */
export function fileError(code: 'STORE' | 'ARCHIVE', what: string, error: unknown): unknown {
  const name = errno(error);
  if (error instanceof ImageError || name === undefined || !isFileError(error)) {
    return error;
  }
  return new ImageError(code, `${what}: ${messageOf(error)}`, { cause: error, ...ADVICE[name] });
}

/** Sockets fail with an errno as well: only the file system's errors name a path or one of these. */
function isFileError(error: unknown): boolean {
  const name = errno(error) ?? '';
  return (error instanceof Error && 'path' in error) || name in ADVICE || name === 'EIO';
}

/** Windows refuses to replace a file that somebody (a virus scanner) has open just now. */
const BUSY: ReadonlySet<string | undefined> = new Set(['EPERM', 'EBUSY', 'EACCES']);
const RENAME_TRIES = 6;

export async function renameOver(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(from, to);
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
 * Writes a document beside and renames it into place: whoever reads sees all of the old or all of
 * the new. It is on the disk before it has its name: a file system may write the rename first, and
 * after a power cut an empty file would bear it.
 * @param ingest a folder on the same file system
 */
export async function replaceFile(path: string, text: string, ingest: string): Promise<void> {
  const temporary = join(ingest, ownName());
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(text);
      await file.datasync();
    } finally {
      await file.close();
    }
    await renameOver(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Makes renames in a folder last; not every system lets a folder be opened. */
export async function syncFolder(path: string): Promise<void> {
  let folder: FileHandle | undefined;
  try {
    folder = await open(path, 'r');
    await folder.sync();
  } catch {
    // Windows (EISDIR, EPERM) and some network file systems: their renames last by themselves.
  } finally {
    await folder?.close();
  }
}

/** A second name for a file, or a copy of it where the file system has no links. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (errno(error) === 'ENOENT') {
      throw error;
    }
    await copyFile(from, to, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
  }
}

/** Size in bytes and time of change of a regular file; `undefined` where there is none. */
export async function fileAt(
  path: string,
): Promise<{ readonly size: number; readonly mtimeMs: number } | undefined> {
  try {
    const found = await stat(path);
    return found.isFile() ? found : undefined;
  } catch (error) {
    if (errno(error) === 'ENOENT' || errno(error) === 'ENOTDIR') {
      return undefined;
    }
    throw error;
  }
}

/** In milliseconds. The clocks of file systems are coarse, some count in seconds. */
const SETTLED = 2000;

/**
 * A word that is another one whenever a file has changed; `undefined` for one that was written just
 * now, which might be written once more within the same tick of its clock, and for none.
 */
export async function settledVersion(path: string): Promise<string | undefined> {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs, mtimeMs } = await stat(path, { bigint: true });
    const settled = Math.abs(Date.now() - Number(mtimeMs)) > SETTLED;
    return settled ? [dev, ino, size, mtimeNs, ctimeNs].join(' ') : undefined;
  } catch {
    return undefined;
  }
}

/** A file's first bytes, at most `most` of them. */
export async function readStart(path: string, most: number): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const length = Math.min((await file.stat()).size, most);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/**
 * The same at once, for little files: four trips to the thread pool take ten times as long as
 * reading such a file, and listing an image store reads thousands of them.
 */
export function readStartNow(path: string, most: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafe(Math.min(fstatSync(file).size, most));
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.byteLength, 0));
  } finally {
    closeSync(file);
  }
}

/** @param limit in bytes @throws ImageError `TOO_LARGE` */
export async function readWhole(path: string, limit: number): Promise<Buffer> {
  const bytes = await readStart(path, limit + 1);
  if (bytes.byteLength > limit) {
    throw new ImageError('TOO_LARGE', `reading ${path}: larger than ${limit} bytes`);
  }
  return bytes;
}
