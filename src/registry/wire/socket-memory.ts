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

/**
 * Gives back what is sent when the system has taken it, which only the callback of the socket's own `write` tells:
 * undici asks for none.
 */
export function givingBack<S extends Socket>(socket: S): S {
  const write = socket.write.bind(socket);
  socket.write = (chunk: Uint8Array | string, encoding?: unknown) =>
    typeof chunk === 'string'
      ? write(chunk, encoding as BufferEncoding)
      : write(chunk, (error) => error ?? readMemory.giveBack(chunk));
  return socket;
}
