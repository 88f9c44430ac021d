import { pipeline, Readable, Transform, type TransformCallback } from 'node:stream';
import { ConnectionError } from './connection-error.ts';

/**
 * Ends an exchange that makes no progress. Its signal aborts with the error to show; time that
 * the exchange is not to blame for (a slow source, a slow reader) does not count.
 */
export class StallClock {
  readonly #abort = new AbortController();
  readonly #doing: string;
  #timer: NodeJS.Timeout | undefined;
  #excused: () => boolean = () => false;

  constructor(doing: string) {
    this.#doing = doing;
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** From now on, so many seconds may pass between two calls of `progress`. */
  start(seconds: number, excused: () => boolean = () => false): void {
    this.stop();
    this.#excused = excused;
    this.#timer = setTimeout(() => this.#expire(seconds), seconds * 1000);
  }

  progress(): void {
    this.#timer?.refresh();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #expire(seconds: number): void {
    if (this.#excused()) {
      this.start(seconds, this.#excused);
      return;
    }
    const message = `${this.#doing}: no progress for ${seconds} s`;
    const hint = 'the network or the registry is stuck: allow longer pauses';
    const remedy = { kind: 'longer-timeout', subject: '' } as const;
    const details = { cause: undefined, hint, remedy };
    this.#abort.abort(new ConnectionError('TIMEOUT', message, details, true));
  }
}

/**
 * A response body that fails when nothing arrives for so long, and whose failures are ours.
 * @param blame what an error of the socket becomes
 */
export function guardBody(
  source: Readable,
  clock: StallClock,
  seconds: number,
  blame: (error: unknown) => Error,
): Readable {
  const guard = new Guard(clock, blame);
  // A reader that is slow, or that has the end still to read, is no stall.
  clock.start(seconds, () => guard.writableNeedDrain || guard.writableEnded);
  // The callback is there because pipeline wants one: it destroys either side with the other's error.
  pipeline(source, guard, () => clock.stop());
  return guard;
}

class Guard extends Transform {
  readonly #clock: StallClock;
  readonly #blame: (error: unknown) => Error;

  constructor(clock: StallClock, blame: (error: unknown) => Error) {
    super();
    this.#clock = clock;
    this.#blame = blame;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#clock.progress();
    done(null, chunk);
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#clock.stop();
    done(error === null ? null : this.#blame(error));
  }
}

/** A body with nothing in it, for answers to HEAD and the like. */
export function emptyBody(): Readable {
  return Readable.from([], { objectMode: false });
}
