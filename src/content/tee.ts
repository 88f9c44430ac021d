import { PassThrough, type Readable } from 'node:stream';
import { readMemory } from './read-memory.ts';

/** Bytes that pass through, and what a second reader has made of them. */
export type ReadAlong<T> = {
  readonly chunks: AsyncGenerator<Buffer>;
  /** When the last of the chunks has been taken. */
  readonly result: Promise<T>;
};

/**
 * Bytes for two readers, read once and at the pace of the slower one: the one that takes the chunks,
 * and by `read`. Where `read` fails, so do the chunks, with the same error.
 */
export function readAlong<T>(
  chunks: AsyncIterable<Buffer>,
  read: (copy: Readable) => Promise<T>,
): ReadAlong<T> {
  const copy = new PassThrough();
  // `read` fails with the reason; the stream only repeats it.
  copy.on('error', () => undefined);
  const result = read(copy);
  result.catch(() => undefined);
  return { chunks: passed(chunks, copy, result), result };
}

async function* passed(
  chunks: AsyncIterable<Buffer>,
  copy: PassThrough,
  result: Promise<unknown>,
): AsyncGenerator<Buffer> {
  const ended = result.catch(() => undefined);
  try {
    for await (const chunk of chunks) {
      readMemory.keep(chunk);
      // A piece that is under way when the copy is destroyed is never said to be taken.
      const taken = new Promise<void>((resolve) => copy.write(chunk, () => resolve()));
      await Promise.race([taken, ended]);
      if (copy.destroyed) {
        await result;
      }
      yield chunk;
    }
    copy.end();
    await result;
  } finally {
    copy.destroy();
  }
}
