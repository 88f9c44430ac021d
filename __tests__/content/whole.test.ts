import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readMemory } from '../../src/content/read-memory.ts';
import { tapped } from '../../src/content/tapped.ts';
import { verified } from '../../src/content/verify.ts';
import { piecesOf, readAll, streamOf, wholeOf } from '../../src/content/whole.ts';
import { digestOf } from '../../src/oci/digest.ts';

const pieces = [Buffer.from('the right '), Buffer.from('bytes')];
const content = Buffer.concat(pieces);
const expected = { digest: digestOf(content), size: content.length };

/** So many bytes in memory that is used again. */
function lent(bytes: Buffer): Buffer {
  const memory = readMemory.take();
  bytes.copy(memory);
  return readMemory.received(memory, bytes.length);
}

describe('bytes that are in memory as a stream', () => {
  test('are a stream for those who know no better', async () => {
    const read: Buffer[] = [];
    for await (const chunk of streamOf(...pieces)) {
      read.push(chunk);
    }
    expect(Buffer.concat(read)).toEqual(content);
  });

  test('are taken as they are, until something is read from the stream', async () => {
    const stream = streamOf(...pieces);
    expect(wholeOf(stream)).toEqual(pieces);
    expect(wholeOf(Readable.from(pieces))).toBeUndefined();
    await new Promise((resolve) => stream.once('readable', resolve));
    stream.read(1);
    expect(wholeOf(stream)).toBeUndefined();
    stream.destroy();
    expect(wholeOf(streamOf(content).destroy())).toBeUndefined();
  });

  test('stay whole for those who see them on their way, who have seen them all at once', () => {
    const seen: string[] = [];
    const stream = verified(streamOf(...pieces), expected);
    const chunk = (bytes: Buffer): null => {
      seen.push(bytes.toString());
      return null;
    };
    expect(wholeOf(tapped(stream, { chunk }))).toEqual(pieces);
    expect(seen).toEqual(['the right ', 'bytes']);
    stream.destroy();
  });

  test('fail when they are read if they are wrong, and as the taps after that one say', async () => {
    const wrong = verified(streamOf(Buffer.from('the wrong bytes')), expected);
    expect(wholeOf(wrong)).toBeUndefined();
    const told = tapped(wrong, { failed: (error) => new Error(`told: ${error.message}`) });
    await expect(readAll(told, 100, 'test')).rejects.toThrow(/^told: content sha256:.*: expected/);
  });
});

describe('the pieces of a stream', () => {
  test.each([
    ['of one that is read', () => Readable.from(pieces, { objectMode: false })],
    ['of one that is in memory', () => streamOf(...pieces)],
  ])('%s are all its bytes, up to a limit', async (_, open) => {
    expect(Buffer.concat(await piecesOf(open(), content.length, 'test'))).toEqual(content);
    const tooMany = piecesOf(open(), content.length - 1, 'the layer');
    await expect(tooMany).rejects.toThrow('the layer: larger than 14 bytes');
  });

  test('come to no end where the stream breaks', async () => {
    const broken = new Readable({ read: () => undefined });
    const reading = piecesOf(broken, 100, 'test');
    broken.destroy(new Error('line cut'));
    await expect(reading).rejects.toThrow('line cut');
    const closed = new Readable({ read: () => undefined });
    const waiting = piecesOf(closed, 100, 'test');
    closed.destroy();
    await expect(waiting).rejects.toThrow(/premature close/i);
  });
});

describe('a document', () => {
  test('is not copied if it is in memory of its own', async () => {
    const document = await readAll(streamOf(content), 100, 'test');
    expect(document).toEqual(content);
    expect(document.buffer).toBe(content.buffer);
    expect(document.byteOffset).toBe(content.byteOffset);
  });

  test('is copied out of memory that is read into again', async () => {
    const bytes = Buffer.alloc(100_000, 1);
    const piece = lent(bytes);
    const document = await readAll(streamOf(piece), 1e6, 'test');
    lent(Buffer.alloc(100_000, 2));
    expect(document.equals(bytes)).toBe(true);
  });
});
