import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Pack, pack } from 'tar-stream';
import type { Body, Signal } from '../content/store.ts';
import { fileError } from '../disk/errors.ts';
import { ImageError, messageOf } from '../errors.ts';

/** The same bytes at any time, by anyone. */
const EPOCH = new Date(0);
const MODE = 0o644;

/** One tar into one stream, entry after entry, no faster than the stream takes it. */
export class TarSink {
  readonly #place: string;
  readonly #sink: Writable;
  readonly #pack: Pack = pack();
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
    for await (const chunk of this.#pack as AsyncIterable<Buffer>) {
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
      const entry = this.#pack.entry({ name, size, mode: MODE, mtime: EPOCH, uid: 0, gid: 0 });
      await pipeline(content, entry, signal === undefined ? {} : { signal });
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
    this.#pack.finalize();
    await this.#sent.catch(() => this.#check());
  }

  /** Destroys the stream; every later call fails with this reason. */
  async abort(reason: unknown): Promise<void> {
    this.#fail(reason);
    this.#pack.destroy(new Error(messageOf(reason)));
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
