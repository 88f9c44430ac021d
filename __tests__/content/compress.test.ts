import { Readable } from 'node:stream';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Compressing, compressed } from '../../src/content/compress.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { randomBytesOf } from '../stand-ins/images.ts';

/** Bytes that compress somewhat, over the edges of some blocks. */
const BYTES = Buffer.concat(
  Array.from({ length: 40 }, (_, at) =>
    Buffer.concat([randomBytesOf(`${at % 7}`, 20_000), Buffer.alloc(60_000, `text ${at}`)]),
  ),
);

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) {
    yield bytes.subarray(at, at + size);
  }
}

async function compressedBy(form: Compressing, bytes: Buffer, size: number): Promise<Buffer> {
  return Buffer.concat(await Readable.from(compressed(pieces(bytes, size), form)).toArray());
}

test.each([
  ['gzip', 6, gunzipSync],
  ['gzip', 0, gunzipSync],
  ['gzip', 9, gunzipSync],
  ['zstd', 3, zstdDecompressSync],
  ['none', 0, (bytes: Buffer) => bytes],
] as const)(
  '%s of level %d gives the same bytes, however they come, and they come back',
  async (compression, level, decompress) => {
    const form = { compression, level };
    const made = await compressedBy(form, BYTES, 65_536);
    expect(digestOf(made)).toBe(digestOf(await compressedBy(form, BYTES, 99_991)));
    expect(digestOf(decompress(made))).toBe(digestOf(BYTES));
  },
);

test('nothing is an empty stream', async () => {
  expect(
    gunzipSync(await compressedBy({ compression: 'gzip', level: 6 }, Buffer.alloc(0), 1)),
  ).toHaveLength(0);
  expect(
    zstdDecompressSync(await compressedBy({ compression: 'zstd', level: 3 }, Buffer.alloc(0), 1)),
  ).toHaveLength(0);
});

test('gzip says neither when nor where, and knows the block before', async () => {
  const form = { compression: 'gzip', level: 6 } as const;
  const made = await compressedBy(form, BYTES, 65_536);
  expect(made.subarray(0, 10).toString('hex')).toBe('1f8b08000000000000ff');
  expect(made.length).toBeLessThan(BYTES.length / 2);
  const once = await compressedBy(form, randomBytesOf('x', 2 ** 20), 65_536);
  const end = randomBytesOf('x', 2 ** 20).subarray(-30_000);
  const again = await compressedBy(form, Buffer.concat([randomBytesOf('x', 2 ** 20), end]), 65_536);
  expect(again.length - once.length).toBeLessThan(1000);
});

test.each(['gzip', 'zstd'] as const)(
  'a failure of what comes in comes out of %s',
  async (compression) => {
    const broken = async function* (): AsyncGenerator<Buffer> {
      yield randomBytesOf('x', 3_000_000);
      throw new Error('no more');
    };
    const read = Readable.from(compressed(broken(), { compression, level: 1 })).toArray();
    await expect(read).rejects.toThrow('no more');
  },
);
