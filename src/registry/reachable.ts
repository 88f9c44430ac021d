import type { Signal } from '../content/store.ts';
import { codeOf } from '../errors.ts';

const AWAY: ReadonlySet<string> = new Set(['UNREACHABLE', 'TIMEOUT', 'RATE_LIMITED']);

/**
 * One of several that would answer alike, the first as long as it can be reached. Other than for
 * content, where any mirror will do, a mirror that knows of no referrers proves nothing: it is asked
 * only in place of an origin that is away.
 */
export class Reachable<T> {
  readonly #all: readonly T[];
  #left: readonly T[];

  constructor(all: readonly T[]) {
    this.#all = all;
    this.#left = all;
  }

  /** A new piece of work begins: who was away may be back, and each is told. */
  reset(tell: (one: T) => void): void {
    this.#left = this.#all;
    this.#all.forEach(tell);
  }

  /** @throws what the first one failed with */
  async ask<Answer>(attempt: (one: T) => Promise<Answer>, options: Signal): Promise<Answer> {
    const [first, ...others] = this.#left;
    if (first === undefined) {
      throw new TypeError('nobody to ask');
    }
    try {
      return await attempt(first);
    } catch (error) {
      options.signal?.throwIfAborted();
      if (others.length === 0 || !AWAY.has(codeOf(error))) {
        throw error;
      }
      this.#left = others;
      return this.ask(attempt, options).catch(() => {
        throw error;
      });
    }
  }
}
