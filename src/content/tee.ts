import { PassThrough, type Readable } from 'node:stream';

/** Bytes on their way, and what somebody who read them too has made of them. */
export type ReadAlong<T> = {
  readonly chunks: AsyncGenerator<Buffer>;
  /** When the last of the chunks has been taken. */
  readonly result: Promise<T>;
};

/**
 * Bytes that are read by two, once and at the pace of the slower one: by whoever takes the chunks,
 * and by `read`. Where `read` fails, so do the chunks, with the same error.
 */
export function readAlong<T>(
  chunks: AsyncIterable<Buffer>,
  read: (copy: Readable) => Promise<T>,
): ReadAlong<T> {
  const copy = new PassThrough();
  // Whoever reads it says what went wrong: these are the echoes of that.
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
