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

/** The same over TLS, which gives each record of 16 KB at most by itself. */
export const READING_RECORDS: OnReadOpts = {
  buffer: () => readMemory.take(),
  callback(this: Socket, length, memory) {
    const records = RECORDS.get(this) ?? new Records(this);
    RECORDS.set(this, records);
    return records.add(readMemory.received(memory, length));
  },
};

/** The same for a socket that reads into memory of its own: one whose connection was there before TLS. */
export function joiningRecords(socket: Socket): Socket {
  const records = new Records(socket);
  const push = socket.push;
  socket.push = (chunk, encoding) => {
    const memory = chunk instanceof Uint8Array ? readMemory.take() : undefined;
    if (memory === undefined || chunk.length > memory.length) {
      return push(chunk, encoding);
    }
    memory.set(chunk);
    return records.add(readMemory.received(memory, chunk.length));
  };
  return socket;
}

const RECORDS = new WeakMap<Socket, Records>();

/** The records of one socket, which passes those that came in one turn of the event loop on as one piece. */
class Records {
  readonly #socket: Socket;
  readonly #push: Socket['push'];
  /** What the socket has not passed on yet. */
  #piece: Buffer | undefined;
  #isScheduled = false;

  constructor(socket: Socket) {
    this.#socket = socket;
    this.#push = socket.push.bind(socket);
    socket.push = (chunk, encoding) => {
      // The end comes by itself, and not before the last bytes.
      this.#pass();
      return this.#push(chunk, encoding);
    };
  }

  /** @returns whether more is to be read now; what is not passed on yet makes its reader ask for more */
  add(record: Buffer): boolean {
    const joined = this.#piece && readMemory.join(this.#piece, record);
    if (joined === undefined) {
      this.#pass();
    }
    this.#piece = joined ?? record;
    if (!this.#isScheduled) {
      this.#isScheduled = true;
      setImmediate(() => {
        this.#isScheduled = false;
        this.#pass();
      });
    }
    return this.#socket.readableLength < this.#socket.readableHighWaterMark;
  }

  #pass(): void {
    const piece = this.#piece;
    this.#piece = undefined;
    if (piece !== undefined && !this.#socket.destroyed) {
      this.#push(piece);
    }
  }
}
