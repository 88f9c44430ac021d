import type { Writable } from 'node:stream';
import { readMemory } from './read-memory.ts';

/**
 * The same stream, which gives back the pieces of bodies that are written to it, when it says that each is written. Only for
 * one whose bytes have left this process by then, as those of a file, a socket or a pipe have; a stream
 * that passes them on to another one still needs them.
 */
export function givingBack<W extends Writable>(sink: W): W {
  const write: Writable['write'] = sink.write.bind(sink);
  sink.write = (chunk: unknown, encoding?: unknown, callback?: unknown): boolean => {
    const done = [encoding, callback].find((one) => typeof one === 'function');
    const told = (error: Error | null | undefined): void => {
      if (!error && chunk instanceof Uint8Array) {
        readMemory.giveBack(chunk);
      }
      done?.(error);
    };
    return typeof encoding === 'string'
      ? write(chunk, encoding as BufferEncoding, told)
      : write(chunk, told);
  };
  return sink;
}
