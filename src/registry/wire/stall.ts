import { finished, Readable } from 'node:stream';
import { readMemory } from '../../content/read-memory.ts';
import { WAITING } from '../../content/tapped.ts';
import type { Clock } from './clock.ts';
import { ConnectionError } from './connection-error.ts';

/** Bytes a second: a body that comes more slowly than this makes no progress. */
const LEAST_RATE = 1024;

/**
 * Ends an exchange that makes no progress. Its signal aborts with the error to show. Time that the
 * exchange is not to blame for, as with a slow source or reader, does not count.
 */
export class StallClock {
  readonly #abort = new AbortController();
  readonly #clock: Clock;
  #unfollow: () => void = () => undefined;
  readonly #doing: string;
  #cancel: () => void = () => undefined;
  #cancelTotal: () => void = () => undefined;
  #excused: () => boolean = () => false;
  #seconds = 0;
  #since = 0;
  #bytes = 0;

  constructor(clock: Clock, doing: string) {
    this.#clock = clock;
    this.#doing = doing;
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Its signal aborts with these as well, until it is stopped; `AbortSignal.any` would take longer than all else here. */
  follow(signals: readonly AbortSignal[]): void {
    const abort = (): void => this.#abort.abort(signals.find(({ aborted }) => aborted)?.reason);
    this.#unfollow = () => {
      for (const signal of signals) {
        signal.removeEventListener('abort', abort);
      }
    };
    for (const signal of signals) {
      signal.addEventListener('abort', abort);
    }
    if (signals.some(({ aborted }) => aborted)) {
      abort();
    }
  }

  /** From now on, so many seconds may pass without progress; 0: any number of them. */
  start(seconds: number, excused: () => boolean = () => false): void {
    this.#cancel();
    this.#excused = excused;
    this.#seconds = seconds;
    this.#progressed();
    this.#arm(seconds);
  }

  /** The exchange has to be over after so many seconds, even if it makes progress; 0: no limit. */
  startTotal(seconds: number): void {
    this.#cancelTotal();
    if (seconds > 0) {
      this.#cancelTotal = this.#clock.after(seconds, () =>
        this.#fail(`not complete after ${seconds} s`),
      );
    }
  }

  progress(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes >= this.#seconds * LEAST_RATE) {
      this.#progressed();
    }
  }

  /** Time stands still until the next start. */
  pause(): void {
    this.#cancel();
  }

  stop(): void {
    this.#cancel();
    this.#cancelTotal();
    this.#unfollow();
  }

  #progressed(): void {
    this.#since = this.#clock.now();
    this.#bytes = 0;
  }

  #arm(seconds: number): void {
    this.#cancel = seconds > 0 ? this.#clock.after(seconds, () => this.#expire()) : () => undefined;
  }

  #expire(): void {
    if (this.#excused()) {
      this.#progressed();
    }
    const left = this.#since + this.#seconds - this.#clock.now();
    if (left > 0) {
      this.#arm(left);
    } else if (this.#bytes === 0) {
      this.#fail(`no progress for ${this.#seconds} s`);
    } else {
      this.#fail(`less than ${LEAST_RATE} bytes a second for ${this.#seconds} s`);
    }
  }

  #fail(why: string): void {
    const hint = 'the network or the registry is stuck: allow longer pauses';
    const remedy = { kind: 'longer-timeout', subject: '' } as const;
    const details = { cause: undefined, hint, remedy };
    this.stop();
    this.#abort.abort(new ConnectionError('TIMEOUT', `${this.#doing}: ${why}`, details, true));
  }
}

/**
 * A response body that fails where too little arrives, and whose failures are ours.
 * @param seconds without progress
 * @param blame what an error of the socket becomes
 */
export function guardBody(
  source: Readable,
  clock: StallClock,
  seconds: number,
  blame: (error: unknown) => Error,
): Readable {
  const guard = new Guard(source, clock, blame);
  clock.start(seconds, () => guard.takeReaderDelay());
  return guard;
}

class Guard extends Readable {
  readonly #source: Readable;
  readonly #clock: StallClock;
  readonly #blame: (error: unknown) => Error;
  #full = false;

  constructor(source: Readable, clock: StallClock, blame: (error: unknown) => Error) {
    super({ highWaterMark: WAITING });
    this.#source = source;
    this.#clock = clock;
    this.#blame = blame;
    // Its reader may come later than the failure, or never.
    this.on('error', () => undefined);
    source.once('data', (chunk: Buffer) => readMemory.narrow(chunk));
    source.on('data', (chunk: Buffer) => this.#pass(chunk));
    finished(source, { writable: false }, (error) => {
      if (error) {
        this.destroy(error);
      } else {
        this.push(null);
      }
    });
  }

  /** Whether the reader was too slow since the last call, or has only the end still to read. */
  takeReaderDelay(): boolean {
    const delayed = this.#full || this.#source.isPaused() || this.#source.readableEnded;
    this.#full = false;
    return delayed;
  }

  #pass(chunk: Buffer): void {
    this.#clock.progress(chunk.length);
    if (!this.push(chunk)) {
      this.#full = true;
      this.#source.pause();
    }
  }

  override _read(): void {
    this.#source.resume();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#clock.stop();
    this.#source.destroy();
    done(error === null ? null : this.#blame(error));
  }
}
