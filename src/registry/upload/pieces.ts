import { Readable } from 'node:stream';
import { readMemory } from '../../content/read-memory.ts';

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
      yield waiting.length === 1 ? chunk : joined(waiting, size);
      waiting = [];
      size = 0;
    }
  }
  if (size > 0) {
    yield joined(waiting, size);
  }
}

/** Pieces of exactly this many bytes, but the last, each in memory of its own. Memory holds one of them. */
export async function* cut(body: AsyncIterable<Buffer>, length: number): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    let rest = chunk;
    while (size + rest.length >= length) {
      waiting.push(rest.subarray(0, length - size));
      rest = rest.subarray(length - size);
      yield joined(waiting, length);
      waiting = [];
      size = 0;
    }
    if (rest.length > 0) {
      waiting.push(rest);
      size += rest.length;
    }
  }
  if (size > 0) {
    yield joined(waiting, size);
  }
}

function joined(chunks: readonly Buffer[], size: number): Buffer {
  const all = Buffer.concat(chunks, size);
  for (const chunk of chunks) {
    readMemory.giveBack(chunk);
  }
  return all;
}
