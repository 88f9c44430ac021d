import { Readable } from 'node:stream';
import { wholeOf } from './whole.ts';

/** Sees bytes as they pass. An error that it returns ends the stream. */
export type Tap = {
  /** The next bytes; they are not to be changed, nor kept. */
  chunk?(bytes: Buffer): Error | null;
  /** There are no more. */
  end?(): Error | null;
  /** The source, or a tap before this one, failed; the stream fails with what this returns. */
  failed?(error: Error): Error;
};

/**
 * How many bytes may wait for their reader: about one chunk. What waits at each stage of a body is new memory
 * for each chunk that follows, which costs more than to stop the source; the last stage keeps what it writes at once.
 */
export const WAITING: number = 16 * 1024;

/**
 * The same bytes, seen by a tap on their way. Taps on one stream share it: each further one costs a
 * call a chunk, where a stream of its own would cost a turn of the event loop. Bytes that are in memory are
 * seen at once.
 * @param body is destroyed with the stream; nothing may have been read from it
 * @param options `alone`: a stream of its own in any case
 */
export function tapped(
  body: Readable,
  tap: Tap,
  { alone = false }: { readonly alone?: boolean } = {},
): Readable {
  const whole = wholeOf(body);
  if (whole !== undefined) {
    const error = seen(whole, tap);
    return error === null ? body : failing(error, body);
  }
  if (!alone && body instanceof TappedStream && !body.readableDidRead) {
    body.add(tap);
    return body;
  }
  return new TappedStream(body, tap);
}

function seen(pieces: readonly Buffer[], tap: Tap): Error | null {
  for (const piece of pieces) {
    const error = tap.chunk?.(piece) ?? null;
    if (error !== null) {
      return error;
    }
  }
  return tap.end?.() ?? null;
}

/** A stream that fails when it is read. */
function failing(error: Error, instead: Readable): Readable {
  instead.destroy();
  return new Readable({
    read() {
      this.destroy(error);
    },
  });
}

class TappedStream extends Readable {
  readonly #body: Readable;
  readonly #taps: Tap[];
  #begun = false;

  constructor(body: Readable, tap: Tap) {
    super({ highWaterMark: WAITING });
    this.#body = body;
    this.#taps = [tap];
    // Before anything is read too: a body may fail while its reader waits for something else, and
    // its reader may never come.
    body.once('error', (error) => this.#fail(error, 0));
    this.on('error', () => undefined);
  }

  add(tap: Tap): void {
    this.#taps.push(tap);
  }

  override _read(): void {
    if (this.#begun) {
      this.#body.resume();
      return;
    }
    this.#begun = true;
    this.#body
      .on('data', (chunk: Buffer) => this.#pass(chunk))
      .once('end', () => this.#end())
      .once('close', () => this.#closed());
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#body.destroy();
    done(error);
  }

  #pass(chunk: Buffer): void {
    if (!this.destroyed && this.#allow((tap) => tap.chunk?.(chunk)) && !this.push(chunk)) {
      this.#body.pause();
    }
  }

  #end(): void {
    if (this.#allow((tap) => tap.end?.())) {
      this.push(null);
    }
  }

  /** Whether no tap objects; the error of the one that does is told to those after it. */
  #allow(ask: (tap: Tap) => Error | null | undefined): boolean {
    for (const [at, tap] of this.#taps.entries()) {
      const error = ask(tap);
      if (error) {
        this.#fail(error, at + 1);
        return false;
      }
    }
    return true;
  }

  /** A body that was destroyed without an error has not given all its bytes. */
  #closed(): void {
    if (!this.#body.readableEnded && !this.destroyed) {
      this.#fail(new Error('the source was closed before its end'), 0);
    }
  }

  #fail(error: Error, from: number): void {
    this.destroy(this.#taps.slice(from).reduce((told, tap) => tap.failed?.(told) ?? told, error));
  }
}
