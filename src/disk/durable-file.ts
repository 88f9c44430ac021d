import { type FileHandle, open } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { readMemory } from '../content/read-memory.ts';

/** How much is written at once, in bytes: to wake the thread that writes costs as much as to write a fourth of it. */
const AT_ONCE = 1024 * 1024;
/** How much may be written before it is flushed, in bytes, while more of it is still to come. */
const UNFLUSHED = 8 * 1024 * 1024;

/** A flush that is under way, of any file: more of them would hold the threads that write. */
let flushing: Promise<void> | undefined;

/**
 * A new file, whose bytes are on the disk when the stream has finished. Most of them are flushed while others
 * come. Pieces of bodies are given back when they are written.
 */
export class DurableFile extends Writable {
  readonly #path: string;
  readonly #mode: number | undefined;
  #file: FileHandle | undefined;
  readonly #gathered: Buffer[] = [];
  #gatheredBytes = 0;
  #unflushed = 0;
  /** What is done with the file now: it is closed after that. */
  #writing: Promise<void> = Promise.resolve();
  /** Fails with the first flush that fails: the system tells of each failure once. */
  #flushed: Promise<void> = Promise.resolve();

  /**
   * @param path where nothing may be yet
   * @param mode permissions of the file; 0o666 without the process's umask unless said
   */
  constructor(path: string, mode?: number) {
    super({ highWaterMark: AT_ONCE });
    this.#path = path;
    this.#mode = mode;
  }

  override _construct(done: (error?: Error | null) => void): void {
    open(this.#path, 'wx', this.#mode).then(
      (file) => {
        this.#file = file;
        done();
      },
      (error: Error) => done(error),
    );
  }

  override _write(piece: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.#gathered.push(piece);
    this.#gatheredBytes += piece.length;
    if (this.#gatheredBytes < AT_ONCE) {
      done();
      return;
    }
    this.#writing = this.#writeGathered();
    this.#writing.then(() => done(), done);
  }

  override _final(done: (error?: Error | null) => void): void {
    this.#writing = this.#finish();
    this.#writing.then(() => done(), done);
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#close().then(
      () => done(error),
      (failure: Error) => done(error ?? failure),
    );
  }

  async #writeGathered(): Promise<void> {
    const pieces = this.#gathered.splice(0);
    const bytes = this.#gatheredBytes;
    this.#gatheredBytes = 0;
    await writeAll(this.#opened, pieces);
    for (const piece of pieces) {
      readMemory.giveBack(piece);
    }
    this.#unflushed += bytes;
    if (this.#unflushed >= UNFLUSHED && flushing === undefined) {
      this.#unflushed = 0;
      this.#flush();
    }
  }

  #flush(): void {
    const file = this.#opened;
    this.#flushed = this.#flushed.then(() => file.datasync());
    const ended = (): void => {
      flushing = undefined;
    };
    flushing = this.#flushed.then(ended, ended);
  }

  async #finish(): Promise<void> {
    await this.#writeGathered();
    await this.#flushed;
    await this.#opened.datasync();
  }

  async #close(): Promise<void> {
    await Promise.allSettled([this.#writing, this.#flushed]);
    await this.#file?.close();
  }

  get #opened(): FileHandle {
    if (this.#file === undefined) {
      throw new Error(`${this.#path} is not open`);
    }
    return this.#file;
  }
}

/** The system may write less than it was asked to; the next call tells why. */
export async function writeAll(
  file: Pick<FileHandle, 'writev'>,
  pieces: readonly Buffer[],
): Promise<void> {
  for (let left = pieces.filter(({ length }) => length > 0); left.length > 0; ) {
    const { bytesWritten } = await file.writev(left);
    left = after(left, bytesWritten);
  }
}

function after(pieces: readonly Buffer[], bytes: number): Buffer[] {
  let skip = bytes;
  return pieces.flatMap((piece) => {
    const rest = piece.subarray(Math.min(skip, piece.length));
    skip -= piece.length - rest.length;
    return rest.length > 0 ? [rest] : [];
  });
}
