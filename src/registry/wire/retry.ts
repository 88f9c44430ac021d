import type { Signal } from '../../content/store.ts';
import { codeOf, ImageError, messageOf } from '../../errors.ts';
import { type Clock, sleep } from './clock.ts';
import { ConnectionError } from './connection-error.ts';
import { Refusal } from './refusal.ts';

/** All in seconds. */
const FIRST_DELAY = 0.25;
const LONGEST_DELAY = 30;
/** A registry that asks for a longer wait is not worth waiting for in CI. */
const LONGEST_ASKED = 300;
/** What one request may wait in all. */
const LONGEST_WAIT = 600;

/** Whether the same request may be answered otherwise in a moment. */
export function isTemporary(error: unknown): boolean {
  return (error instanceof Refusal || error instanceof ConnectionError) && error.temporary;
}

/** Full jitter: anything up to twice as long as after the try before. @param tries made so far, from 1 */
export function backoff(tries: number, random: () => number = Math.random): number {
  return random() * Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** tries);
}

export type RetryOptions = Signal & {
  /** After the first try; default: what the run allows. */
  readonly retries?: number | undefined;
  /** Which failures are tried again; default: all temporary ones. */
  readonly isWorthwhile?: (error: ImageError) => boolean;
  /** Told each failure that is tried again. */
  readonly onFailure?: (error: ImageError) => void;
};

/** Repeats requests. When a host asks for a wait, all requests of the run to that host wait. */
export class Retries {
  readonly #clock: Clock;
  readonly #retries: number;
  readonly #onRetry: (text: string) => void;
  /** By host, in seconds of the clock. */
  readonly #pausedUntil = new Map<string, number>();

  constructor(clock: Clock, retries: number, onRetry: (text: string) => void = () => undefined) {
    this.#clock = clock;
    this.#retries = retries;
    this.#onRetry = onRetry;
  }

  /**
   * Takes a step until it succeeds, fails for good, or was tried and waited for enough.
   * @param host what answers
   * @param step gets the number of the try, from 1
   */
  async run<T>(
    host: string,
    options: RetryOptions,
    step: (tries: number) => Promise<T>,
  ): Promise<T> {
    const { retries = this.#retries, isWorthwhile = isTemporary, onFailure } = options;
    let waited = 0;
    for (let tries = 1; ; tries++) {
      await this.#pauseOf(host, options);
      try {
        return await step(tries);
      } catch (error) {
        if (!(error instanceof ImageError) || !isWorthwhile(error) || tries > retries) {
          throw error;
        }
        const seconds = delayAfter(error, tries);
        waited += seconds;
        if (waited > LONGEST_WAIT || seconds > LONGEST_ASKED) {
          throw error;
        }
        onFailure?.(error);
        this.#onRetry(retryText(error, seconds, tries, retries));
        await this.#wait(host, error, seconds, options);
      }
    }
  }

  async #pauseOf(host: string, options: Signal): Promise<void> {
    const left = (): number => (this.#pausedUntil.get(host) ?? 0) - this.#clock.now();
    for (let seconds = left(); seconds > 0; seconds = left()) {
      await sleep(this.#clock, seconds, options);
    }
  }

  async #wait(host: string, error: ImageError, seconds: number, options: Signal): Promise<void> {
    if (error instanceof Refusal && error.concernsHost) {
      const until = this.#clock.now() + seconds;
      this.#pausedUntil.set(host, Math.max(until, this.#pausedUntil.get(host) ?? 0));
      return;
    }
    await sleep(this.#clock, seconds, options);
  }
}

function delayAfter(error: ImageError, tries: number): number {
  const asked = error instanceof Refusal ? error.retryAfter : undefined;
  // A little later than asked, each request at another time: not all at once when the time has come.
  return asked === undefined ? backoff(tries) : asked + backoff(0);
}

/** For the log: `reading …: 503 Service Unavailable; trying again in 0.4 s (2 of 5)`. */
function retryText(error: ImageError, seconds: number, tries: number, retries: number): string {
  return `${messageOf(error)} [${codeOf(error)}]; trying again in ${seconds.toFixed(1)} s (${tries} of ${retries})`;
}
