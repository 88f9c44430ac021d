import { closeSync, constants, openSync, readSync, type Stats, statSync } from 'node:fs';
import { copyFile, type FileHandle, link, open, stat } from 'node:fs/promises';
import { ImageError } from '../errors.ts';
import { isMissing } from './errors.ts';

/** Opening a FIFO must not wait for its writer. Windows has no such flag. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Opens a regular file for reading. FIFOs, sockets and devices are refused before they are opened: to
 * open one can block, or do something.
 * @throws ImageError `STORE` for anything but a regular file
 */
export async function openFile(path: string): Promise<FileHandle> {
  mustBeFile(await stat(path), path);
  return open(path, READ);
}

function mustBeFile(found: Stats, path: string): void {
  if (!found.isFile()) {
    throw new ImageError('STORE', `reading ${path}: it is ${kindOf(found)}, not a regular file`);
  }
}

function kindOf(found: Stats): string {
  if (found.isDirectory()) {
    return 'a directory';
  }
  if (found.isFIFO()) {
    return 'a FIFO';
  }
  return found.isSocket() ? 'a socket' : 'a device';
}

/** Gives a file a second name, or copies it where the file system has no links. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  mustBeFile(await stat(from), from);
  try {
    await link(from, to);
  } catch (error) {
    if (isMissing(error)) {
      throw error;
    }
    await copyFile(from, to, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
  }
}

/**
 * Size in bytes and time of change of a regular file; undefined for anything else. Synchronous, for the reason of
 * {@link readStartNow}.
 */
export function fileAt(
  path: string,
): { readonly size: number; readonly mtimeMs: number } | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() === true ? found : undefined;
  } catch (error) {
    if (isMissing(error)) {
      return undefined;
    }
    throw error;
  }
}

/** In milliseconds. The clocks of file systems are coarse, some count in seconds. */
const SETTLED = 2000;

/**
 * A string that changes when the file does; undefined if it is missing or was modified too recently
 * to tell: a second change within the same tick of the file system's clock would not show.
 */
export function settledVersion(path: string): string | undefined {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs, mtimeMs } = statSync(path, { bigint: true });
    const settled = Math.abs(Date.now() - Number(mtimeMs)) > SETTLED;
    return settled ? [dev, ino, size, mtimeNs, ctimeNs].join(' ') : undefined;
  } catch {
    return undefined;
  }
}

/** A file's first bytes, at most `most` of them. */
export async function readStart(path: string, most: number): Promise<Buffer> {
  const file = await openFile(path);
  try {
    const length = Math.min((await file.stat()).size, most);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/**
 * The synchronous {@link readStart}, for small files: four trips to the thread pool take ten times as
 * long as reading such a file, and listing an image store reads thousands of them.
 */
export function readStartNow(path: string, most: number): Buffer {
  const found = statSync(path);
  mustBeFile(found, path);
  const file = openSync(path, READ);
  try {
    const bytes = Buffer.allocUnsafe(Math.min(found.size, most));
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

/** The most that is read of a file of words, in bytes: people and tools write far less. */
const WORDS_LIMIT = 64 * 1024 * 1024;

/**
 * What is at a path that a person has typed, or that a link leads to: a file, but also a pipe
 * (`<(command)`) or a device, which may never end.
 * @param limit in bytes
 * @throws ImageError `TOO_LARGE`; the file system's errors
 */
export async function readNamed(path: string, limit: number = WORDS_LIMIT): Promise<Buffer> {
  const file = await open(path);
  try {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of file.createReadStream({ end: limit, autoClose: false })) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).byteLength;
    }
    if (size > limit) {
      throw new ImageError('TOO_LARGE', `reading ${path}: larger than ${limit} bytes`);
    }
    return Buffer.concat(chunks);
  } finally {
    await file.close();
  }
}
