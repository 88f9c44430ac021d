import { createWriteStream } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect, test } from 'vitest';
import { givingBack } from '../../src/content/giving-back.ts';
import { randomBytesOf } from '../stand-ins/images.ts';
import { lentPieces } from '../stand-ins/lent-pieces.ts';

const BYTES = randomBytesOf('sink', 5_000_000);

/** A sink that says that a piece is written when the next one comes, and notes whether it was lent until then. */
function hesitating(): { readonly sink: Writable; readonly seen: Buffer[]; early: number } {
  const noted = { seen: [] as Buffer[], early: 0 };
  const sink = new Writable({
    highWaterMark: 1_000_000,
    write(piece: Buffer, _encoding, done) {
      setImmediate(() => {
        noted.early += piece.length === 0 ? 1 : 0;
        noted.seen.push(Buffer.from(piece));
        done();
      });
    },
  });
  return Object.assign(noted, { sink });
}

test('a sink has each piece until it says that it is written', async () => {
  const noted = hesitating();
  const body = Readable.from(lentPieces(BYTES), { objectMode: false });
  await pipeline(body, givingBack(noted.sink));
  expect(noted.early).toBe(0);
  expect(Buffer.concat(noted.seen).equals(BYTES)).toBe(true);
});

test('texts, encodings and callbacks pass as they are', async () => {
  const noted = hesitating();
  const sink = givingBack(noted.sink);
  const told: string[] = [];
  sink.write('one ');
  sink.write('74776f20', 'hex');
  sink.write('three ', 'utf8', () => told.push('three'));
  sink.write(Buffer.from('four '), () => told.push('four'));
  await new Promise<void>((done) => sink.end('five', done));
  expect(Buffer.concat(noted.seen).toString()).toBe('one two three four five');
  expect(told).toEqual(['three', 'four']);
});

test('an error reaches the callback, and the stream', async () => {
  const sink = givingBack(createWriteStream('/nowhere/at/all'));
  const failed = new Promise((resolve) => sink.once('error', resolve));
  const told = new Promise((resolve) => sink.write(Buffer.from('a'), resolve));
  expect(await told).toMatchObject({ code: 'ENOENT' });
  expect(await failed).toMatchObject({ code: 'ENOENT' });
});
