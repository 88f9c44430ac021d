import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, gathered } from '../../../src/registry/upload/pieces.ts';
import { randomBytesOf } from '../../stand-ins/images.ts';
import { lentPieces } from '../../stand-ins/lent-pieces.ts';

const chunks = fc.array(
  fc.uint8Array({ minLength: 1, maxLength: 50 }).map((bytes) => Buffer.from(bytes)),
);

function stream(parts: readonly Buffer[]): Readable {
  return Readable.from(parts, { objectMode: false });
}

async function pieces(body: AsyncIterable<Buffer>): Promise<readonly Buffer[]> {
  const seen: Buffer[] = [];
  for await (const piece of body) {
    seen.push(piece);
  }
  return seen;
}

describe('gathered', () => {
  it('makes no piece but the last smaller than asked for, and loses no byte', async () => {
    await fc.assert(
      fc.asyncProperty(chunks, fc.integer({ min: 1, max: 120 }), async (parts, least) => {
        // Read by a listener: the pieces as they are pushed, not as a buffer joins them.
        const body = gathered(stream(parts), least);
        const seen: Buffer[] = [];
        body.on('data', (chunk: Buffer) => seen.push(chunk));
        await new Promise((done) => body.once('end', done));
        expect(Buffer.concat(seen).equals(Buffer.concat(parts))).toBe(true);
        expect(seen.slice(0, -1).every(({ length }) => length >= least)).toBe(true);
      }),
    );
  });

  it('fails as its source fails', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('a');
        throw new Error('gone');
      })(),
      { objectMode: false },
    );
    await expect(pieces(gathered(broken, 10))).rejects.toThrow('gone');
  });
});

describe('cut', () => {
  it('makes every piece but the last exactly as long as asked for, and loses no byte', async () => {
    await fc.assert(
      fc.asyncProperty(chunks, fc.integer({ min: 1, max: 120 }), async (parts, length) => {
        const seen = await pieces(cut(stream(parts), length));
        expect(Buffer.concat(seen).equals(Buffer.concat(parts))).toBe(true);
        expect(seen.slice(0, -1).every((piece) => piece.length === length)).toBe(true);
        expect((seen.at(-1)?.length ?? 1) > 0).toBe(true);
      }),
    );
  });

  it('holds pieces in memory of their own, which can be sent again after they were given back', async () => {
    const [lent = Buffer.alloc(0)] = lentPieces(randomBytesOf('cut', 50_000));
    const [piece] = await pieces(cut(stream([lent]), 4_000_000));
    expect(piece?.equals(lent)).toBe(true);
    expect(piece?.buffer).not.toBe(lent.buffer);
  });
});
