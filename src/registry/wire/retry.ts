import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf, ImageError, messageOf } from '../../errors.ts';
import { ConnectionError } from './connection-error.ts';
import { Refusal } from './refusal.ts';

/** All in seconds. */
const FIRST_DELAY = 0.25;
const LONGEST_DELAY = 30;
/** What a registry may ask for at once; whoever asks for more is not worth waiting for in CI. */
const LONGEST_ASKED = 300;
/** What one request may wait in all. */
const BUDGET = 600;

/** Whether the same request may be answered otherwise in a moment. */
export function isTemporary(error: unknown): boolean {
  return (error instanceof Refusal || error instanceof ConnectionError) && error.temporary;
}

/** Full jitter: anything up to twice as long as after the try before. @param tries made so far, from 1 */
export function backoff(tries: number, random: () => number = Math.random): number {
  return random() * Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** tries);
}

/** What a host has asked for, shared by all requests to it: one 429 is for everybody. */
export class Pause {
  #until = 0;

  /** @param seconds from now */
  extend(seconds: number): void {
    this.#until = Math.max(this.#until, performance.now() + seconds * 1000);
  }

  async over(signal: AbortSignal | undefined): Promise<void> {
    for (let left = this.#left(); left > 0; left = this.#left()) {
      await sleep(left, undefined, signal === undefined ? {} : { signal });
    }
  }

  #left(): number {
    return this.#until - performance.now();
  }
}

export type Tries = {
  /** After the first one. */
  readonly retries: number;
  readonly pause: Pause;
  readonly signal?: AbortSignal | undefined;
  /** Told before each wait. */
  readonly onRetry: (error: ImageError, seconds: number, tries: number) => void;
};

/** Tries until it works, fails for good, or has been tried and waited for enough. */
export async function withTries<T>(options: Tries, attempt: () => Promise<T>): Promise<T> {
  const { pause, signal, retries } = options;
  let waited = 0;
  for (let tries = 1; ; tries++) {
    await pause.over(signal);
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof ImageError) || !isTemporary(error) || tries > retries) {
        throw error;
      }
      const seconds = delayAfter(error, tries);
      waited += seconds;
      if (waited > BUDGET || seconds > LONGEST_ASKED) {
        throw error;
      }
      options.onRetry(error, seconds, tries);
      await wait(error, seconds, options);
    }
  }
}

function delayAfter(error: ImageError, tries: number): number {
  const asked = error instanceof Refusal ? error.retryAfter : undefined;
  // A little later than asked, each at another time: not all at once when the time has come.
  return asked === undefined ? backoff(tries) : asked + backoff(0);
}

async function wait(error: ImageError, seconds: number, { pause, signal }: Tries): Promise<void> {
  if (error instanceof Refusal && error.meansEverybody) {
    pause.extend(seconds);
    return;
  }
  await sleep(seconds * 1000, undefined, signal === undefined ? {} : { signal });
}

/** For the log: `reading …: 503 Service Unavailable; trying again in 0.4 s (2 of 5)`. */
export function retryText(
  error: ImageError,
  seconds: number,
  tries: number,
  retries: number,
): string {
  return `${messageOf(error)} [${codeOf(error)}]; trying again in ${seconds.toFixed(1)} s (${tries} of ${retries})`;
}
