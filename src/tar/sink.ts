import { PassThrough, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Body, Signal } from '../content/store.ts';
import { fileError } from '../disk/errors.ts';
import { ImageError, messageOf } from '../errors.ts';
import { type NewEntry, newHead, paddingOf, TAR_END } from './entry.ts';

/** The same bytes at any time, by anyone. */
const FILE: Omit<NewEntry, 'name' | 'size'> = {
  link: '',
  type: '0',
  mode: 0o644,
  uid: 0,
  gid: 0,
  mtime: 0,
  device: [0, 0],
  pax: [],
};

/** One tar into one stream, entry after entry, no faster than the stream takes it. */
export class TarSink {
  readonly #place: string;
  readonly #sink: Writable;
  readonly #tar = new PassThrough();
  readonly #sent: Promise<void>;
  #turn: Promise<unknown> = Promise.resolve();
  #failure: { readonly error: unknown } | undefined;
  #written = 0;

  constructor(sink: Writable, place: string) {
    this.#place = place;
    this.#sink = sink;
    this.#sent = pipeline(this.#chunks(), sink);
    this.#sent.catch((error: unknown) => this.#fail(error));
  }

  /** Bytes that went into the stream. */
  get written(): number {
    return this.#written;
  }

  async *#chunks(): AsyncGenerator<Buffer> {
    for await (const chunk of this.#tar as AsyncIterable<Buffer>) {
      this.#written += chunk.length;
      yield chunk;
    }
  }

  /**
   * One file; calls may overlap, and are served in turn. The body is opened when its turn has come.
   * An error while it is read ends the archive, because half an entry is written.
   * @param size in bytes, exactly
   */
  async entry(name: string, size: number, body: Body, options: Signal = {}): Promise<void> {
    const turn = this.#turn.then(() => this.#entry(name, size, body, options));
    this.#turn = turn.catch(() => undefined);
    await turn;
  }

  async #entry(name: string, size: number, body: Body, { signal }: Signal): Promise<void> {
    signal?.throwIfAborted();
    this.#check();
    const content = await body();
    try {
      this.#tar.write(newHead({ ...FILE, name, size }));
      const options = { end: false, ...(signal === undefined ? {} : { signal }) };
      await pipeline(content, exactly(name, size), this.#tar, options);
      this.#tar.write(paddingOf(size));
    } catch (error) {
      content.destroy();
      await this.abort(this.#sink.errored ?? error);
      this.#check();
    }
  }

  /** Writes the end, and waits until the stream has taken everything. */
  async close(): Promise<void> {
    await this.#turn;
    this.#check();
    this.#tar.end(TAR_END);
    await this.#sent.catch(() => this.#check());
  }

  /** Destroys the stream; every later call fails with this reason. */
  async abort(reason: unknown): Promise<void> {
    this.#fail(reason);
    this.#tar.destroy(new Error(messageOf(reason)));
    this.#sink.destroy();
    await this.#sent.catch(() => undefined);
  }

  #check(): void {
    if (this.#failure !== undefined) {
      throw this.#failure.error;
    }
  }

  #fail(error: unknown): void {
    const what = `writing ${this.#place}`;
    const known = fileError('ARCHIVE', what, error);
    const broken = error === this.#sink.errored && !(known instanceof ImageError);
    this.#failure ??= {
      error: broken
        ? new ImageError('ARCHIVE', `${what}: ${messageOf(error)}`, { cause: error })
        : known,
    };
  }
}

/** Passes a body on, and fails where it is not as long as its head says. */
function exactly(
  name: string,
  size: number,
): (content: AsyncIterable<Buffer>) => AsyncIterable<Buffer> {
  return async function* (content) {
    let length = 0;
    for await (const chunk of content) {
      length += chunk.length;
      yield chunk;
    }
    if (length !== size) {
      throw new ImageError('ARCHIVE', `writing ${name}: it has ${length} bytes, not ${size}`);
    }
  };
}
