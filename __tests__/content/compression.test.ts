import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  compressionOf,
  decompressed,
  GZIP_END,
  gzippedTarSize,
} from '../../src/content/compression.ts';

const [ONE, TWO] = [Buffer.alloc(300_000, 'one'), Buffer.alloc(5000, 'two')];
/** RFC 8878 3.1.2: a magic number, a size, and that many bytes for somebody else. */
const SKIPPABLE = Buffer.concat([Buffer.from('502a4d1803000000', 'hex'), Buffer.from('abc')]);

function inPieces(bytes: Buffer, size: number): Readable {
  const pieces: Buffer[] = [];
  for (let start = 0; start < bytes.length; start += size) {
    pieces.push(bytes.subarray(start, start + size));
  }
  return Readable.from(pieces, { objectMode: false });
}

describe.each([1, 7, 4096, 10_000_000])('in pieces of %i bytes', (size) => {
  test.each([
    ['plain bytes are left alone', TWO, TWO],
    ['nothing is nothing', Buffer.alloc(0), Buffer.alloc(0)],
    ['less than a magic number is plain', Buffer.from('ab'), Buffer.from('ab')],
    ['gzip is decompressed', gzipSync(ONE), ONE],
    ['all members of gzip are', [gzipSync(ONE), gzipSync(TWO)], [ONE, TWO]],
    ['zstd is decompressed', zstdCompressSync(ONE), ONE],
    ['all frames of zstd are', [zstdCompressSync(ONE), zstdCompressSync(TWO)], [ONE, TWO]],
    [
      'skippable frames are nothing',
      [SKIPPABLE, zstdCompressSync(ONE), SKIPPABLE, zstdCompressSync(TWO), SKIPPABLE],
      [ONE, TWO],
    ],
  ])('%s', async (_what, compressed, expected) => {
    const body = inPieces(Buffer.concat([compressed].flat()), size);
    const found = await buffer(Readable.from(decompressed(body)));
    expect(found.equals(Buffer.concat([expected].flat()))).toBe(true);
  });

  test.each([
    ['gzip that is cut short', gzipSync(ONE).subarray(0, 100)],
    ['zstd that is cut short', zstdCompressSync(ONE).subarray(0, 20)],
    [
      'a second frame that is cut short',
      Buffer.concat([zstdCompressSync(TWO), zstdCompressSync(ONE).subarray(0, 20)]),
    ],
    ['zstd and something else', Buffer.concat([zstdCompressSync(TWO), Buffer.alloc(1000, 'x')])],
    ['gzip and something else', Buffer.concat([gzipSync(TWO), Buffer.alloc(1000, 'x')])],
  ])('%s is an error', async (_what, bytes) => {
    await expect(buffer(Readable.from(decompressed(inPieces(bytes, size))))).rejects.toMatchObject({
      code: expect.stringMatching(/^Z/),
    });
  });
});

test('what the stream fails with is what is thrown, and a reader that stops lets go of it', async () => {
  const broken = new Error('broken');
  async function* failing(): AsyncGenerator<Buffer> {
    yield zstdCompressSync(ONE).subarray(0, 20);
    throw broken;
  }
  await expect(buffer(Readable.from(decompressed(Readable.from(failing()))))).rejects.toBe(broken);
  const body = inPieces(Buffer.concat([zstdCompressSync(ONE), zstdCompressSync(TWO)]), 10);
  for await (const _chunk of decompressed(body)) {
    break;
  }
  expect(body.destroyed).toBe(true);
});

test.each([
  ['BZh91AY', 'other'],
  ['\xfd7zXZ\0', 'other'],
  ['ustar', 'none'],
])('%j is recognised by its first bytes', async (text, compression) => {
  const bytes = Buffer.from(text, 'latin1');
  expect(compressionOf(bytes)).toBe(compression);
  const read = buffer(Readable.from(decompressed(inPieces(bytes, 3))));
  await (compression === 'none'
    ? expect(read).resolves.toEqual(bytes)
    : expect(read).rejects.toMatchObject({ code: 'UNSUPPORTED' }));
});

test('the end of a gzipped tar tells its size, unless it shows that it cannot', () => {
  const told = (gzip: Buffer) => gzippedTarSize(gzip.subarray(-GZIP_END), gzip.byteLength);
  const tar = Buffer.alloc(512 * 100, 'tar');
  expect(told(gzipSync(tar))).toBe(tar.byteLength);
  // estargz ends with an empty member.
  expect(told(Buffer.concat([gzipSync(tar), gzipSync('')]))).toBeUndefined();
  expect(told(Buffer.concat([gzipSync(tar), gzipSync(tar.subarray(0, 100))]))).toBeUndefined();
  expect(told(gzipSync(tar.subarray(0, 1000)))).toBeUndefined();
});
