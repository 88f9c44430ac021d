import { finished, Readable } from 'node:stream';
import type { Signal } from '../../content/store.ts';
import { WAITING } from '../../content/tapped.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { type PartBudget, Parts } from './parts.ts';
import { type OpenSpan, openSpan } from './span.ts';
import { SpanBody } from './span-body.ts';

/** From this size on, in bytes, a blob may be worth several connections. */
export const PARALLEL_FROM: number = 8 * 1024 * 1024;
/** How much of a blob tells how fast one connection is, in bytes. */
const PROBE = 512 * 1024;
/** A connection this fast, in bytes a second, is limited by the machine and not by the storage. */
const FAST = 80 * 1024 * 1024;
/** Bytes that begin sooner, in seconds, come from near: one connection is as fast as several. */
const NEAR = 0.025;

/** How the first connection does: seconds until its first byte, and bytes a second from then on. */
export type Pace = { readonly delay: number; readonly rate: number };

export type ParallelOptions = Signal & {
  readonly parts: PartBudget;
  /** Whether more connections would help. */
  readonly isWorthwhile?: (pace: Pace) => boolean;
};

/**
 * A big blob over several connections, as one stream in order: many storages limit each connection. The
 * first one is asked for all of it; if it turns out to be slow, others fetch what comes later, and it
 * ends where the first of them began. Where the registry knows no ranges, it goes on to the end.
 * @throws as `download` does
 */
export async function parallelDownload(
  open: OpenSpan,
  descriptor: Descriptor,
  options: ParallelOptions,
): Promise<Readable> {
  const begun = performance.now();
  const span = { from: 0, to: descriptor.size };
  const { body } = await openSpan(open, descriptor, span, options);
  const first = new SpanBody(body, open, descriptor, { ...span, signal: options.signal });
  return new ParallelBody(first, new Parts(open, descriptor, options.parts, options), {
    isWorthwhile: options.isWorthwhile ?? isLimited,
    begun,
  });
}

function isLimited({ delay, rate }: Pace): boolean {
  return delay > NEAR && rate < FAST;
}

type Probing = {
  readonly isWorthwhile: (pace: Pace) => boolean;
  /** When the first connection was asked for. */
  readonly begun: number;
};

/** The first connection's bytes, then those of the parts. */
class ParallelBody extends Readable {
  readonly #first: SpanBody;
  readonly #parts: Parts;
  readonly #probing: Probing;
  #current: Readable;
  #firstByte: number | undefined;
  #isProbed = false;

  constructor(first: SpanBody, parts: Parts, probing: Probing) {
    super({ highWaterMark: WAITING });
    this.#first = first;
    this.#parts = parts;
    this.#probing = probing;
    this.#current = first;
    this.on('error', () => undefined);
    this.#follow(first);
  }

  #follow(body: Readable): void {
    this.#current = body;
    body.on('data', (chunk: Buffer) => {
      if (!this.push(chunk)) {
        body.pause();
      }
      this.#probe();
    });
    finished(body, { writable: false }, (error) => {
      if (error) {
        this.destroy(error);
      } else if (!this.destroyed) {
        this.#next().catch((failure: Error) => this.destroy(failure));
      }
    });
  }

  #probe(): void {
    this.#firstByte ??= performance.now();
    const { position } = this.#first;
    if (this.#isProbed || position < PROBE) {
      return;
    }
    this.#isProbed = true;
    const { isWorthwhile, begun } = this.#probing;
    const seconds = (performance.now() - this.#firstByte) / 1000;
    const delay = (this.#firstByte - begun) / 1000;
    if (isWorthwhile({ delay, rate: position / seconds })) {
      this.#parts.begin(this.#first);
    }
  }

  async #next(): Promise<void> {
    const part = await this.#parts.next();
    if (part === undefined) {
      this.push(null);
    } else if (!this.destroyed) {
      this.#follow(part);
    }
  }

  override _read(): void {
    this.#current.resume();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#first.destroy();
    this.#parts.close();
    done(error);
  }
}
