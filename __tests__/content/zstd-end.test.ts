import { constants, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ZstdEnd } from '../../src/content/zstd-end.ts';
import { randomBytesOf } from '../stand-ins/images.ts';

const { ZSTD_c_checksumFlag, ZSTD_c_contentSizeFlag } = constants;
const RANDOM = randomBytesOf('zstd', 300_000);
const skippable = Buffer.from('512a4d1803000000616263', 'hex');

/** Whether the stream is whole after its bytes, however they are cut into pieces. */
function isWhole(bytes: Buffer, piece: number): boolean {
  const end = new ZstdEnd();
  for (let at = 0; at < bytes.length; at += piece) {
    end.push(bytes.subarray(at, at + piece));
  }
  return end.isWhole;
}

describe.each<[string, Buffer]>([
  ['blocks that are raw', zstdCompressSync(RANDOM)],
  ['blocks that are compressed', zstdCompressSync(Buffer.from(RANDOM.toString('hex')))],
  ['a block of one byte again and again', zstdCompressSync(Buffer.alloc(200_000))],
  ['nothing in it', zstdCompressSync(Buffer.alloc(0))],
  ['one byte', zstdCompressSync(Buffer.from('a'))],
  ['a checksum', zstdCompressSync(RANDOM, { params: { [ZSTD_c_checksumFlag]: 1 } })],
  ['no size', zstdCompressSync(RANDOM, { params: { [ZSTD_c_contentSizeFlag]: 0 } })],
  ['a skippable frame at its end', Buffer.concat([zstdCompressSync(Buffer.from('a')), skippable])],
  ['several frames', Buffer.concat([zstdCompressSync(RANDOM), zstdCompressSync(RANDOM)])],
])('a zstd stream with %s', (_what, bytes) => {
  test.each([1, 7, 65_536, bytes.length])(
    'in pieces of %i is whole, and cut short is not',
    (piece) => {
      expect(isWhole(bytes, piece)).toBe(true);
      for (const cut of [1, 2, 3, 4].filter((count) => count < bytes.length)) {
        expect(isWhole(bytes.subarray(0, -cut), piece)).toBe(false);
      }
    },
  );
});
