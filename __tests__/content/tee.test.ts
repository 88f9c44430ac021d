import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readMemory } from '../../src/content/read-memory.ts';
import { readAlong } from '../../src/content/tee.ts';
import { randomBytesOf } from '../stand-ins/images.ts';
import { lentPieces } from '../stand-ins/lent-pieces.ts';

const PIECES = Array.from({ length: 50 }, (_, at) => Buffer.alloc(10_000, at));

async function taken(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  return await buffer(Readable.from(chunks, { objectMode: false }));
}

test('two read the same bytes, once', async () => {
  const source = Readable.from(PIECES, { objectMode: false });
  const { chunks, result } = readAlong(source, (copy) => buffer(copy));
  expect(await taken(chunks)).toEqual(Buffer.concat(PIECES));
  expect(await result).toEqual(Buffer.concat(PIECES));
});

test('whoever reads along and wants no more does not hold up the other', async () => {
  const { chunks, result } = readAlong(Readable.from(PIECES), async (copy) => {
    for await (const chunk of copy) {
      return chunk.length;
    }
    return 0;
  });
  expect(await taken(chunks)).toEqual(Buffer.concat(PIECES));
  expect(await result).toBe(10_000);
});

test('where it fails, so do the bytes, and no more of them are asked for', async () => {
  let asked = 0;
  const source = async function* (): AsyncGenerator<Buffer> {
    for (const piece of PIECES) {
      asked += 1;
      yield piece;
    }
  };
  const { chunks, result } = readAlong(source(), async (copy) => {
    for await (const _chunk of copy) {
      throw new Error('no tar');
    }
  });
  await expect(taken(chunks)).rejects.toThrow('no tar');
  await expect(result).rejects.toThrow('no tar');
  expect(asked).toBeLessThan(PIECES.length);
});

test('an error of the source is its own, for the bytes', async () => {
  const source = async function* (): AsyncGenerator<Buffer> {
    yield Buffer.from('a');
    throw new Error('the line went dead');
  };
  const { chunks, result } = readAlong(source(), (copy) => buffer(copy));
  await expect(taken(chunks)).rejects.toThrow('the line went dead');
  await expect(result).rejects.toThrow();
});

test('what the first reader gives back stays as it is for the one that reads along', async () => {
  const bytes = randomBytesOf('along', 5_000_000);
  const { chunks, result } = readAlong(Readable.from(lentPieces(bytes)), async (copy) => {
    const seen: Buffer[] = [];
    for await (const chunk of copy) {
      await turn();
      seen.push(Buffer.from(chunk));
    }
    return Buffer.concat(seen);
  });
  for await (const chunk of chunks) {
    readMemory.giveBack(chunk);
  }
  expect((await result).equals(bytes)).toBe(true);
});
