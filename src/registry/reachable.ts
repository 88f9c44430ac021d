import type { Signal } from '../content/store.ts';
import { codeOf } from '../errors.ts';

const AWAY: ReadonlySet<string> = new Set(['UNREACHABLE', 'TIMEOUT', 'RATE_LIMITED']);

/**
 * One of several that would answer alike: the first as long as it can be reached. Content may come
 * from any mirror, but a mirror that knows of no referrers proves nothing: it is asked only if the
 * origin cannot be reached.
 */
export class Reachable<T> {
  readonly #all: readonly [T, ...T[]];
  #left: readonly [T, ...T[]];

  constructor(first: T, others: readonly T[]) {
    this.#all = [first, ...others];
    this.#left = this.#all;
  }

  /** A new piece of work begins: the first may be back, and each is told. */
  reset(tell: (one: T) => void): void {
    this.#left = this.#all;
    this.#all.forEach(tell);
  }

  /** @throws what the first one failed with */
  async ask<Answer>(attempt: (one: T) => Promise<Answer>, options: Signal): Promise<Answer> {
    const [first, second, ...others] = this.#left;
    try {
      return await attempt(first);
    } catch (error) {
      options.signal?.throwIfAborted();
      if (second === undefined || !AWAY.has(codeOf(error))) {
        throw error;
      }
      this.#left = [second, ...others];
      return this.ask(attempt, options).catch(() => {
        throw error;
      });
    }
  }
}
