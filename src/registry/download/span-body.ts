import { finished, Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Signal } from '../../content/store.ts';
import { WAITING } from '../../content/tapped.ts';
import { IntegrityError } from '../../errors.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { backoff, isTemporary } from '../wire/retry.ts';
import { type OpenSpan, openSpan, type Span } from './span.ts';

/** A download fails after this many broken connections with less than `PROGRESS` bytes between them. */
const TRIES = 5;
const PROGRESS = 1024 * 1024;

export type SpanBodyOptions = Signal &
  Span & {
    /** How many bytes may wait for their reader; about one chunk unless said. */
    readonly waiting?: number;
  };

/**
 * The bytes of a span, over as many connections as it takes: where one breaks, the next goes on at the
 * same byte. It fails with an IntegrityError when there are more or fewer of them, at the content's end.
 */
export class SpanBody extends Readable {
  readonly #open: OpenSpan;
  readonly #descriptor: Descriptor;
  readonly #signal: AbortSignal | undefined;
  readonly #tries = new Tries();
  #body: Readable;
  #position: number;
  #end: number;

  /** @param first the body that begins with the span's first byte */
  constructor(
    first: Readable,
    open: OpenSpan,
    descriptor: Descriptor,
    { from, to, signal, waiting = WAITING }: SpanBodyOptions,
  ) {
    super({ highWaterMark: waiting });
    this.#open = open;
    this.#descriptor = descriptor;
    this.#signal = signal;
    this.#position = from;
    this.#end = to;
    this.#body = first;
    // Its reader may come later than the failure, or never.
    this.on('error', () => undefined);
    this.#follow(first);
  }

  /** The offset of the byte that comes next. */
  get position(): number {
    return this.#position;
  }

  /** The span ends sooner; the new end must not have been passed. @param to offset in the content */
  endAt(to: number): void {
    this.#end = to;
    if (this.#position === to) {
      this.#finish();
    }
  }

  #follow(body: Readable): void {
    this.#body = body;
    body.on('data', (chunk: Buffer) => this.#pass(chunk));
    finished(body, { writable: false }, (error) => {
      if (!this.destroyed && !this.#isComplete) {
        this.#goOn(error).catch((failure: Error) => this.destroy(failure));
      }
    });
  }

  get #isComplete(): boolean {
    return this.#position === this.#end && this.#end < this.#descriptor.size;
  }

  #pass(chunk: Buffer): void {
    if (this.destroyed || this.#isComplete) {
      return;
    }
    if (this.#position + chunk.length > this.#descriptor.size) {
      this.destroy(sizeError(this.#descriptor, `more than ${this.#descriptor.size}`));
      return;
    }
    const wanted = chunk.subarray(0, this.#end - this.#position);
    this.#position += wanted.length;
    this.#tries.progress(wanted.length);
    if (!this.push(wanted)) {
      this.#body.pause();
    }
    if (this.#isComplete) {
      this.#finish();
    }
  }

  #finish(): void {
    this.push(null);
    this.#body.destroy();
  }

  /** The connection ended, well or not: at the end of the content, or where the next one goes on. */
  async #goOn(error: unknown): Promise<void> {
    if (error) {
      this.#signal?.throwIfAborted();
      this.#tries.failed(error);
    } else if (this.#position === this.#end) {
      this.push(null);
      return;
    } else {
      // A body without Content-Length that ends early looks like one that ended well.
      this.#tries.failed(new Cut(sizeError(this.#descriptor, this.#position)));
    }
    await this.#tries.pause(this.#signal);
    const span = { from: this.#position, to: this.#end };
    const { body } = await openSpan(this.#open, this.#descriptor, span, { signal: this.#signal });
    if (this.destroyed) {
      body.destroy();
    } else {
      this.#follow(body);
    }
  }

  override _read(): void {
    this.#body.resume();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#body.destroy();
    done(error);
  }
}

function sizeError({ digest, size }: Descriptor, actual: number | string): IntegrityError {
  return new IntegrityError(`content ${digest}, size`, size, actual);
}

/** A body that ended early: worth another try, and an integrity error after the last one. */
class Cut {
  readonly error: IntegrityError;

  constructor(error: IntegrityError) {
    this.error = error;
  }
}

/** Counts how often in a row a download broke off without progress. */
class Tries {
  #failed = 0;
  #bytes = 0;

  progress(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes >= PROGRESS) {
      this.#failed = 0;
      this.#bytes = 0;
    }
  }

  /** Counts a failure. @throws the failure if another try is not worth it */
  failed(failure: unknown): void {
    const error = failure instanceof Cut ? failure.error : failure;
    this.#failed += 1;
    this.#bytes = 0;
    if (this.#failed >= TRIES || !(failure instanceof Cut || isTemporary(failure))) {
      throw error;
    }
  }

  /** The first try after a success follows at once: one connection broke, not the registry. */
  async pause(signal: AbortSignal | undefined): Promise<void> {
    if (this.#failed > 1) {
      const seconds = backoff(this.#failed - 2);
      await sleep(seconds * 1000, undefined, signal === undefined ? {} : { signal });
    }
  }
}
