import { pipeline, Readable } from 'node:stream';
import { createGunzip, createZstdDecompress, type ZstdDecompress } from 'node:zlib';
import { ImageError } from '../errors.ts';
import { ZstdEnd } from './zstd-end.ts';

/** How many bytes at the start tell a compression. */
export const MAGIC_LENGTH = 6;

export type Compression = 'none' | 'gzip' | 'zstd' | 'other';

/**
 * By the bytes themselves: names and media types are often wrong about it. RFC 1952 2.3.1 (gzip),
 * RFC 8878 3.1.1 (zstd).
 */
export function compressionOf(start: Uint8Array): Compression {
  const hex = Buffer.from(start.subarray(0, MAGIC_LENGTH)).toString('hex');
  if (hex.startsWith('1f8b')) {
    return 'gzip';
  }
  // A zstd stream may begin with a skippable frame: 184d2a50 to 184d2a5f, little-endian.
  if (hex.startsWith('28b52ffd') || /^5[0-9a-f]2a4d18/.test(hex)) {
    return 'zstd';
  }
  return hex.startsWith('425a68') || hex === 'fd377a585a00' ? 'other' : 'none';
}

/** The size of the chunks that come out, in bytes. */
const CHUNK = 256 * 1024;

/**
 * The bytes as they were before gzip or zstd, if either was used.
 * @throws what the stream fails with; an error of zlib where it cannot be decompressed; ImageError
 * `UNSUPPORTED` for bzip2 and xz
 */
export async function* decompressed(body: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const { start, all } = await peeked(body);
  try {
    const compression = compressionOf(start);
    if (compression === 'other') {
      throw new ImageError('UNSUPPORTED', 'compressed with bzip2 or xz', {
        hint: 'decompress it first; gzip and zstd are read as they are',
      });
    }
    yield* compression === 'none' ? all : DECOMPRESS[compression](all);
  } finally {
    await all.return(undefined);
  }
}

/** The bytes that tell a compression, and all of them. */
export async function peeked(
  body: AsyncIterable<Buffer>,
): Promise<{ readonly start: Buffer; readonly all: AsyncGenerator<Buffer> }> {
  const chunks = body[Symbol.asyncIterator]();
  try {
    const start = await firstChunk(chunks);
    return { start, all: joined(start, chunks) };
  } catch (error) {
    await chunks.return?.();
    throw error;
  }
}

type Chunks = AsyncIterator<Buffer, unknown>;

const DECOMPRESS = { gzip: gunzip, zstd: unzstd } as const;

/** Members that follow one another are one stream, which Node's gunzip knows (RFC 1952 2.2). */
async function* gunzip(body: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const stream = createGunzip({ chunkSize: CHUNK });
  // The callback is there because pipeline wants one.
  pipeline(Readable.from(body, { objectMode: false }), stream, () => undefined);
  yield* stream;
}

/**
 * So are the frames of zstd, and skippable ones are nothing; but Node's stream ends silently with the
 * first frame. Layers of many frames are what zstd:chunked makes (containers/storage).
 */
async function* unzstd(body: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const end = new ZstdEnd();
  const chunks = watched(body, end);
  let chunk = await next(chunks);
  while (chunk !== undefined) {
    const frame = createZstdDecompress({ chunkSize: CHUNK });
    const fed = feed(frame, chunk, chunks);
    // If it fails, the frame fails too, unless its reader has left.
    fed.catch((error) => frame.destroy(error));
    yield* frame;
    chunk = await fed;
  }
  if (!end.isWhole) {
    throw Object.assign(new Error('unexpected end of file'), { code: 'Z_BUF_ERROR' });
  }
}

async function* watched(body: AsyncIterable<Buffer>, end: ZstdEnd): AsyncGenerator<Buffer> {
  for await (const chunk of body) {
    end.push(chunk);
    yield chunk;
  }
}

/** @returns the first bytes that the frame left over, if there are any */
async function feed(
  frame: ZstdDecompress,
  first: Buffer,
  chunks: Chunks,
): Promise<Buffer | undefined> {
  let fed = 0;
  for (let chunk: Buffer | undefined = first; chunk !== undefined; chunk = await next(chunks)) {
    fed += chunk.length;
    await write(frame, chunk);
    const left = fed - frame.bytesWritten;
    if (left > 0) {
      return chunk.subarray(chunk.length - left);
    }
  }
  frame.end();
  return undefined;
}

function write(frame: ZstdDecompress, chunk: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    frame.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}

async function next(chunks: Chunks): Promise<Buffer | undefined> {
  const { done, value } = await chunks.next();
  return done === true ? undefined : (value as Buffer);
}

async function firstChunk(chunks: Chunks): Promise<Buffer> {
  let start: Buffer = Buffer.alloc(0);
  while (start.length < MAGIC_LENGTH) {
    const chunk = await next(chunks);
    if (chunk === undefined) {
      break;
    }
    start = start.length === 0 ? chunk : Buffer.concat([start, chunk]);
  }
  return start;
}

async function* joined(start: Buffer, chunks: Chunks): AsyncGenerator<Buffer> {
  try {
    yield start;
    for (let chunk = await next(chunks); chunk !== undefined; chunk = await next(chunks)) {
      yield chunk;
    }
  } finally {
    await chunks.return?.();
  }
}

/** RFC 1952 2.3.1: the last four bytes of a member, little-endian. */
export const GZIP_END = 4;
const TAR_BLOCK = 512;

/**
 * How long a gzipped tar is without its compression, as its end says. That is wrong for several
 * members, where it is the size of the last one, and for more than 4 GiB, where it is the rest. Either
 * mostly shows, because tars come in blocks and gzip does not make them longer; the caller must still
 * check the size that it reads.
 * @param end the last {@link GZIP_END} bytes @param size of the gzip, in bytes
 */
export function gzippedTarSize(end: Buffer, size: number): number | undefined {
  const told = end.readUInt32LE();
  return told % TAR_BLOCK === 0 && told > size ? told : undefined;
}

/**
 * The same for a file; `undefined` if it is not gzip.
 * @param readAt reads so many bytes from an offset on, or fewer where the file ends before
 * @param size of the file, in bytes
 */
export async function measureGzippedTar(
  readAt: (offset: number, length: number) => Promise<Buffer>,
  size: number,
): Promise<number | undefined> {
  if (compressionOf(await readAt(0, MAGIC_LENGTH)) !== 'gzip') {
    return undefined;
  }
  const end = await readAt(Math.max(size - GZIP_END, 0), GZIP_END);
  return end.length === GZIP_END ? gzippedTarSize(end, size) : undefined;
}
