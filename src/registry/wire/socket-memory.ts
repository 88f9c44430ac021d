import type { OnReadOpts, Socket } from 'node:net';
import { readMemory } from '../../content/read-memory.ts';

/**
 * Reads into memory that is used again. The socket's `highWaterMark` stays below what is read at once: undici takes
 * all that waits in a socket as one piece, which would be a copy where two wait.
 */
export const READING: OnReadOpts = {
  buffer: () => readMemory.take(),
  callback(this: Socket, length, memory) {
    return this.push(readMemory.received(memory, length));
  },
};
