import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { readMemory } from '../content/read-memory.ts';

/**
 * The bytes of a file, which is closed at their end.
 * @param start the first of them, and `end` the first one after them; offsets in bytes
 */
export function bodyOfFile(
  file: FileHandle,
  start: number = 0,
  end: number = Number.POSITIVE_INFINITY,
): Readable {
  return new FileBody(file, start, end);
}

class FileBody extends Readable {
  readonly #file: FileHandle;
  readonly #end: number;
  #position: number;

  constructor(file: FileHandle, start: number, end: number) {
    super();
    this.#file = file;
    this.#position = start;
    this.#end = end;
  }

  override _read(): void {
    this.#readMore().then(
      (piece) => this.destroyed || this.push(piece.length === 0 ? null : piece),
      (error: Error) => this.destroy(error),
    );
  }

  async #readMore(): Promise<Buffer> {
    const memory = readMemory.take();
    const most = Math.min(memory.length, this.#end - this.#position);
    const { bytesRead } = await this.#file.read(memory, 0, most, this.#position);
    this.#position += bytesRead;
    return readMemory.received(memory, bytesRead);
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#file.close().then(
      () => done(error),
      (failure: Error) => done(error ?? failure),
    );
  }
}
