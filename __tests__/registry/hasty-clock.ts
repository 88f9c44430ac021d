import type { Clock } from '../../src/registry/wire/clock.ts';

/** In seconds: longer than any wait before another try, shorter than the limits on an exchange. */
const SKIPPED = 30;

/** A clock on which the waits between tries are over at once. */
export class HastyClock implements Clock {
  #skipped = 0;

  now(): number {
    return performance.now() / 1000 + this.#skipped;
  }

  after(seconds: number, call: () => void): () => void {
    if (seconds > SKIPPED) {
      const timer = setTimeout(call, seconds * 1000);
      return () => clearTimeout(timer);
    }
    const next = setImmediate(() => {
      this.#skipped += seconds;
      call();
    });
    return () => clearImmediate(next);
  }
}
