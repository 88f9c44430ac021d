import { readMemory } from '../../src/content/read-memory.ts';

/** These bytes as a socket reads them: pieces in memory that is used again once they are given back. */
export function* lentPieces(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; ) {
    const into = readMemory.take();
    const length = bytes.copy(into, 0, at);
    at += length;
    yield readMemory.received(into, length);
  }
}
