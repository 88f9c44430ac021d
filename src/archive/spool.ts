import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { addAbortSignal, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { decompressed } from '../content/compression.ts';
import { errno, fileError } from '../disk/errors.ts';
import { makeFolder } from '../disk/folder.ts';
import { ownName } from '../disk/owner.ts';
import { codeOf, during, ImageError, messageOf } from '../errors.ts';
import { broken } from '../tar/tar-index.ts';

/** Where a tar that cannot be read at random is kept meanwhile. */
export type SpoolOptions = {
  /** Directory for the temporary file; made if need be. */
  readonly temporary: string;
  /** How the archive is written in messages. */
  readonly place: string;
  readonly signal?: AbortSignal | undefined;
  /** Decompresses what Node.js cannot; without it xz and bzip2 are unsupported. */
  readonly expand?: (chunks: AsyncIterable<Buffer>) => AsyncIterable<Buffer>;
};

/** A file to be read at any place, and what lets go of it. */
export type Spool = { readonly file: FileHandle; close(): Promise<void> };

/** What grows more than so many times, from so many bytes on, is made to fill a disk. */
const RATIO_LIMIT = 200;
const RATIO_FROM = 256 * 1024 * 1024;

/**
 * A stream in a temporary file, decompressed if it is gzip or zstd, so that it can be read at any
 * place. Where the system allows, the file has no name as soon as it is open, and goes away with the
 * process.
 * @throws ImageError `ARCHIVE`; what the stream itself fails with
 */
export async function spool(input: Readable, options: SpoolOptions): Promise<Spool> {
  // It may fail before it is read: reading it then fails with the same error.
  input.on('error', () => undefined);
  const opened = await openTemporary(options);
  try {
    await fill(opened.file, input, options);
    return opened;
  } catch (error) {
    input.destroy();
    await opened.close();
    throw spoolError(options.place, error);
  }
}

async function openTemporary({ temporary, place }: SpoolOptions): Promise<Spool> {
  try {
    await makeFolder(temporary);
    const path = join(temporary, `spool.${ownName()}`);
    const file = await open(path, 'wx+', 0o600);
    const remove = (): Promise<void> => rm(path, { force: true });
    if (process.platform !== 'win32') {
      await remove();
    }
    const close = async (): Promise<void> => {
      await file.close();
      await remove();
    };
    return { file, close };
  } catch (error) {
    throw fileError('ARCHIVE', `spooling ${place}`, error);
  }
}

async function fill(file: FileHandle, input: Readable, options: SpoolOptions): Promise<void> {
  const { place, signal, expand = (chunks) => chunks } = options;
  if (signal !== undefined) {
    // A generator that waits for more is not woken by a pipeline that was given up.
    addAbortSignal(signal, input);
  }
  const counts = { read: 0, written: 0 };
  await pipeline(
    counted(input, counts),
    expand,
    decompressed,
    async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) {
        counts.written += chunk.length;
        if (counts.written > RATIO_FROM && counts.written > counts.read * RATIO_LIMIT) {
          throw broken(place, `it grows more than ${RATIO_LIMIT} times when it is decompressed`);
        }
        await file.writeFile(chunk);
      }
    },
    signal === undefined ? {} : { signal },
  );
}

async function* counted(
  input: AsyncIterable<Buffer>,
  counts: { read: number },
): AsyncGenerator<Buffer> {
  for await (const chunk of input) {
    counts.read += chunk.length;
    yield chunk;
  }
}

function spoolError(place: string, error: unknown): unknown {
  if (codeOf(error) === 'UNSUPPORTED') {
    return during(`reading ${place}`, error);
  }
  const code = errno(error) ?? '';
  if (code === 'Z_BUF_ERROR') {
    return broken(place, 'it is cut short');
  }
  return /^(?:Z_|ZSTD_|ERR_ZSTD|ERR_ZLIB)/.test(code)
    ? new ImageError('ARCHIVE', `decompressing ${place}: ${messageOf(error)}`, { cause: error })
    : fileError('ARCHIVE', `spooling ${place}`, error);
}
