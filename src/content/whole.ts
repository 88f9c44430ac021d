import { finished, Readable } from 'node:stream';
import { ImageError } from '../errors.ts';
import { readMemory } from './read-memory.ts';
import type { Body } from './store.ts';

/**
 * Streams whose bytes are in memory already, with their pieces. What knows of them takes the pieces: thousands of small
 * bodies are passed on sooner without a turn of the event loop for each stream on the way.
 */
const WHOLE = new WeakMap<Readable, readonly Buffer[]>();

/** Bytes that are in memory as a stream. */
export function streamOf(...pieces: readonly Uint8Array[]): Readable {
  const stream = Readable.from(pieces, { objectMode: false });
  const buffers = pieces.map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  );
  WHOLE.set(stream, buffers);
  return stream;
}

/** Bytes as a body that can be read any number of times. */
export function bodyOf(bytes: Uint8Array): Body {
  return async () => streamOf(bytes);
}

/** All bytes of a stream of {@link streamOf}; `undefined` for any other stream, and for one that has been read from. */
export function wholeOf(body: Readable): readonly Buffer[] | undefined {
  return body.readableDidRead || body.destroyed ? undefined : WHOLE.get(body);
}

/**
 * A stream's bytes as they were read, which takes it to its end; the caller may give the pieces back.
 * @param limit in bytes @throws ImageError `TOO_LARGE`
 */
export async function piecesOf(
  body: Readable,
  limit: number,
  what: string,
): Promise<readonly Buffer[]> {
  const whole = wholeOf(body);
  const pieces = whole ?? (await read(body, limit));
  if (whole !== undefined) {
    body.destroy();
  }
  if (sizeOf(pieces) > limit) {
    throw new ImageError('TOO_LARGE', `${what}: larger than ${limit} bytes`);
  }
  return pieces;
}

/** As far as the limit is passed. */
function read(body: Readable, limit: number): Promise<readonly Buffer[]> {
  const pieces: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    body.on('data', (piece: Buffer) => {
      pieces.push(piece);
      size += piece.length;
      if (size > limit) {
        resolve(pieces);
        body.destroy();
      }
    });
    finished(body, { writable: false }, (error) => (error ? reject(error) : resolve(pieces)));
  });
}

function sizeOf(pieces: readonly Buffer[]): number {
  return pieces.reduce((size, { length }) => size + length, 0);
}

/** A stream's bytes in memory of their own, for documents. @param limit in bytes @throws ImageError `TOO_LARGE` */
export async function readAll(body: Readable, limit: number, what: string): Promise<Buffer> {
  const isWhole = wholeOf(body) !== undefined;
  const pieces = await piecesOf(body, limit, what);
  const [only] = pieces;
  // A piece of a stream may be a part of much more memory.
  if (isWhole && only !== undefined && pieces.length === 1 && !readMemory.isLent(only)) {
    return only;
  }
  const bytes = Buffer.concat(pieces);
  for (const piece of pieces) {
    readMemory.giveBack(piece);
  }
  return bytes;
}
