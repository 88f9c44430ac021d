import { Readable } from 'node:stream';

/**
 * A stream of pieces of at least this many bytes (but the last): many tiny writes make Docker Hub
 * answer 504 (go-containerregistry#920) and Quay slow (#1193). Big chunks pass as they are.
 */
export function gathered(body: AsyncIterable<Buffer>, least: number): Readable {
  return Readable.from(gather(body, least), { objectMode: false });
}

async function* gather(body: AsyncIterable<Buffer>, least: number): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    waiting.push(chunk);
    size += chunk.length;
    if (size >= least) {
      yield join(waiting, size);
      waiting = [];
      size = 0;
    }
  }
  if (size > 0) {
    yield join(waiting, size);
  }
}

/** Pieces of exactly this many bytes, but the last. Memory holds one of them. */
export async function* cut(body: AsyncIterable<Buffer>, length: number): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    let rest = chunk;
    while (size + rest.length >= length) {
      waiting.push(rest.subarray(0, length - size));
      rest = rest.subarray(length - size);
      yield join(waiting, length);
      waiting = [];
      size = 0;
    }
    if (rest.length > 0) {
      waiting.push(rest);
      size += rest.length;
    }
  }
  if (size > 0) {
    yield join(waiting, size);
  }
}

function join(chunks: readonly Buffer[], size: number): Buffer {
  const [first] = chunks;
  return chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks, size);
}
