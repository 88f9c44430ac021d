import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReadMemory } from '../../src/content/read-memory.ts';
import { Check } from '../../src/content/verify.ts';
import { readAll } from '../../src/content/whole.ts';
import { digestOf } from '../../src/oci/digest.ts';

const KB = 1024;

/** A piece of so many bytes, all of them this one. */
function read(memory: ReadMemory, length: number, byte = 1): Buffer {
  const into = memory.take();
  into.fill(byte, 0, length);
  return memory.received(into, length);
}

/** How many buffers a hundred full reads need, each piece treated like this. */
function madeBy(treat: (memory: ReadMemory, piece: Buffer) => void): number {
  const memory = new ReadMemory();
  for (let at = 0; at < 100; at += 1) {
    treat(memory, read(memory, 256 * KB));
  }
  return memory.made;
}

describe('memory that bodies are read into', () => {
  test('is used again when its piece is given back, and left to the collector otherwise', () => {
    expect(madeBy((memory, piece) => memory.giveBack(piece))).toBe(1);
    expect(madeBy(() => undefined)).toBe(100);
  });

  test.each<readonly [string, (piece: Buffer) => Uint8Array]>([
    ['the beginning of a piece', (piece) => piece.subarray(0, piece.length - 1)],
    ['the end of a piece', (piece) => piece.subarray(1)],
    ['a copy', (piece) => Buffer.from(piece)],
    ['nothing of it', (piece) => piece.subarray(0, 0)],
    ['other bytes', () => Buffer.alloc(256 * KB)],
  ])('is not given back by giving back %s', (_, part) => {
    expect(madeBy((memory, piece) => memory.giveBack(part(piece)))).toBe(100);
  });

  test('is given back by any view of the whole piece, as undici makes them', () => {
    const whole = ({ buffer, byteOffset, length }: Buffer) =>
      Buffer.from(buffer, byteOffset, length);
    expect(madeBy((memory, piece) => memory.giveBack(whole(piece)))).toBe(1);
  });

  test('takes small pieces one after the other, and is whole again after the last of them', () => {
    const memory = new ReadMemory();
    for (let round = 0; round < 20; round += 1) {
      const pieces = Array.from({ length: 4 }, (_, at) => read(memory, 60 * KB, at));
      expect(new Set(pieces.map(({ buffer }) => buffer)).size).toBe(1);
      for (const piece of pieces) {
        memory.giveBack(piece);
      }
    }
    expect(memory.made).toBe(1);
  });

  test('is lent only once however often a piece is given back', () => {
    const memory = new ReadMemory();
    const piece = read(memory, 256 * KB);
    memory.giveBack(piece);
    const next = read(memory, 256 * KB, 2);
    memory.giveBack(piece);
    memory.giveBack(piece);
    expect(read(memory, 256 * KB, 3).buffer).not.toBe(next.buffer);
    expect(next.every((byte) => byte === 2)).toBe(true);
  });

  test('waits for the last of several readers', () => {
    const memory = new ReadMemory();
    const piece = read(memory, 256 * KB);
    memory.share(piece, 3);
    for (const made of [2, 3, 3]) {
      memory.giveBack(piece);
      read(memory, 256 * KB);
      expect(memory.made).toBe(made);
    }
  });

  test('joins pieces that were read one right behind the other, and is given back by the whole', () => {
    const memory = new ReadMemory();
    const [first, second, third] = [1, 2, 3].map((byte) => read(memory, 80 * KB, byte));
    const two = memory.join(first ?? Buffer.alloc(0), second ?? Buffer.alloc(0));
    const all = memory.join(two ?? Buffer.alloc(0), third ?? Buffer.alloc(0));
    expect(
      all?.equals(Buffer.concat([first, second, third].map((one) => one ?? Buffer.alloc(0)))),
    ).toBe(true);
    memory.giveBack(second ?? Buffer.alloc(0));
    memory.giveBack(all ?? Buffer.alloc(0));
    read(memory, 256 * KB);
    expect(memory.made).toBe(1);
  });

  test('joins nothing that lies elsewhere, or that a reader has given back', () => {
    const memory = new ReadMemory();
    const [first, second] = [read(memory, 80 * KB), read(memory, 80 * KB)];
    expect(memory.join(second, first)).toBeUndefined();
    expect(memory.join(first, read(memory, 80 * KB))).toBeUndefined();
    expect(memory.join(Buffer.alloc(80 * KB), second)).toBeUndefined();
    memory.giveBack(second);
    expect(memory.join(first, second)).toBeUndefined();
  });

  test('stays with a piece that is kept', () => {
    expect(
      madeBy((memory, piece) => {
        memory.keep(piece);
        memory.giveBack(piece);
      }),
    ).toBe(100);
  });

  test('is used again after headers, which are a copy: no reader gives them back', () => {
    const memory = new ReadMemory();
    const headers = Array.from({ length: 1000 }, (_, at) => read(memory, 400, at % 256));
    expect(memory.made).toBe(1);
    expect(headers.every((piece, at) => isAll(piece, at % 256))).toBe(true);
  });

  test('is given back by the end of a piece, where headers were before that', () => {
    const narrowed = (memory: ReadMemory, part: Buffer): void => {
      memory.narrow(part);
      memory.giveBack(part);
    };
    expect(madeBy((memory, piece) => narrowed(memory, piece.subarray(400)))).toBe(1);
    // As of a body in chunks: more of it may follow in the same piece.
    const middle = (piece: Buffer): Buffer => piece.subarray(400, piece.length - 2);
    expect(madeBy((memory, piece) => narrowed(memory, middle(piece)))).toBe(100);
  });

  test('holds no more unused than 8 MiB', () => {
    const memory = new ReadMemory();
    const many = (): readonly Buffer[] => Array.from({ length: 100 }, () => read(memory, 256 * KB));
    for (const piece of many()) {
      memory.giveBack(piece);
    }
    many();
    expect(memory.made).toBe(100 + 100 - 32);
  });

  test('is what a document was read into, whose bytes stay', async () => {
    const memory = new ReadMemory();
    const piece = read(memory, 256 * KB);
    const { Readable } = await import('node:stream');
    const document = await readAll(Readable.from([piece], { objectMode: false }), 1e9, 'test');
    expect(document.buffer).not.toBe(piece.buffer);
  });
});

describe('a piece that is given back too early', () => {
  test('is empty, so that its size tells', () => {
    const memory = new ReadMemory();
    const piece = read(memory, 256 * KB);
    const check = new Check({ digest: digestOf(Buffer.from(piece)), size: piece.length });
    memory.giveBack(piece);
    read(memory, 256 * KB, 9);
    expect(piece.length).toBe(0);
    expect(check.add(piece)).toBeNull();
    expect(check.end()?.message).toMatch(/size: expected 262144, got 0/);
  });
});

test('no piece changes before it is given back, whatever its readers do in which order', () => {
  const step = fc.record({
    length: fc.integer({ min: 1, max: 256 * KB }),
    readers: fc.integer({ min: 1, max: 3 }),
    kept: fc.boolean(),
    back: fc.array(fc.nat(20), { maxLength: 6 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const memory = new ReadMemory();
      const out: { readonly piece: Buffer; readonly byte: number; readers: number }[] = [];
      for (const [at, { length, readers, kept, back }] of steps.entries()) {
        const into = memory.take();
        const piece = memory.received(into, Math.min(length, into.length)).fill(at);
        memory.share(piece, readers);
        if (kept) {
          memory.keep(piece);
        }
        out.push({ piece, byte: at, readers });
        for (const index of back) {
          const [found] = out.slice(index, index + 1);
          if (found !== undefined && found.readers > 0) {
            found.readers -= 1;
            memory.giveBack(found.piece);
          }
        }
        const lent = out.filter((one) => one.readers > 0);
        expect(lent.every((one) => one.piece.length > 0 && isAll(one.piece, one.byte))).toBe(true);
      }
    }),
  );
});

function isAll(piece: Buffer, byte: number): boolean {
  return piece[0] === byte && piece.compare(piece, 0, piece.length - 1, 1) === 0;
}
