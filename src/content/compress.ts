import { pipeline, Readable } from 'node:stream';
import { constants, crc32, createZstdCompress, deflateRaw } from 'node:zlib';

/** The compression of a layer. */
export type Compressing = {
  readonly compression: 'gzip' | 'zstd' | 'none';
  /** 0 to 9 for gzip, 1 to 22 for zstd. */
  readonly level: number;
};

/** What is compressed as one piece of work, in bytes. */
const BLOCK = 1024 * 1024;
/** How far back deflate looks, in bytes. */
const WINDOW = 32 * 1024;
/** Blocks at a time: as many as Node.js has threads to compress with. */
const AT_A_TIME = 4;

/** Without a name and a time, of an unknown system (RFC 1952 2.3): the same on every machine. */
const GZIP_HEADER = Buffer.from('1f8b08000000000000ff', 'hex');
/** A last block of deflate with nothing in it. */
const LAST_BLOCK = Buffer.from('0300', 'hex');

/** The same bytes give the same bytes, however they come in pieces. */
export function compressed(
  chunks: AsyncIterable<Buffer>,
  { compression, level }: Compressing,
): AsyncIterable<Buffer> {
  switch (compression) {
    case 'gzip':
      return gzip(chunks, level);
    case 'zstd':
      return zstd(chunks, level);
    default:
      return chunks;
  }
}

/**
 * One stream of gzip, whose blocks are compressed side by side: each knows the end of the one before
 * it, and ends on a whole byte, so that they may follow one another (RFC 1951 3.2.4).
 */
async function* gzip(chunks: AsyncIterable<Buffer>, level: number): AsyncGenerator<Buffer> {
  const underWay: Promise<Buffer>[] = [];
  let before: { readonly dictionary?: Buffer } = {};
  let [sum, size] = [0, 0];
  yield GZIP_HEADER;
  for await (const block of blocksOf(chunks)) {
    sum = crc32(block, sum);
    size += block.length;
    const work = deflate(block, { level, ...before });
    // It may fail when its result is no longer waited for.
    work.catch(() => undefined);
    underWay.push(work);
    before = { dictionary: block.subarray(-WINDOW) };
    if (underWay.length >= AT_A_TIME) {
      yield await (underWay.shift() ?? work);
    }
  }
  for (const work of underWay) {
    yield await work;
  }
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(sum, 0);
  trailer.writeUInt32LE(size % 2 ** 32, 4);
  yield Buffer.concat([LAST_BLOCK, trailer]);
}

function deflate(
  block: Buffer,
  options: { readonly level: number; readonly dictionary?: Buffer },
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const settings = { ...options, finishFlush: constants.Z_SYNC_FLUSH };
    deflateRaw(block, settings, (error, bytes) => (error ? reject(error) : resolve(bytes)));
  });
}

async function* zstd(chunks: AsyncIterable<Buffer>, level: number): AsyncGenerator<Buffer> {
  const params = {
    [constants.ZSTD_c_compressionLevel]: level,
    [constants.ZSTD_c_checksumFlag]: 1,
  };
  const stream = createZstdCompress({ params });
  // The callback is there because pipeline wants one. Where flushes fall changes nothing: there are none.
  pipeline(Readable.from(blocksOf(chunks), { objectMode: false }), stream, () => undefined);
  yield* stream;
}

/** Cuts the bytes into blocks of one size; the last one may be shorter. */
async function* blocksOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let block = Buffer.allocUnsafeSlow(BLOCK);
  let filled = 0;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const copied = chunk.copy(block, filled, at);
      at += copied;
      filled += copied;
      if (filled === BLOCK) {
        yield block;
        block = Buffer.allocUnsafeSlow(BLOCK);
        filled = 0;
      }
    }
  }
  if (filled > 0) {
    yield block.subarray(0, filled);
  }
}
