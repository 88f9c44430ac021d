import type { Clock } from '../../src/registry/wire/clock.ts';

type Call = { readonly at: number; readonly call: () => void };

/** A clock that stands still until a test moves it. */
export class ManualClock implements Clock {
  #now = 0;
  #calls: readonly Call[] = [];

  now(): number {
    return this.#now;
  }

  after(seconds: number, call: () => void): () => void {
    const added = { at: this.#now + seconds, call };
    this.#calls = [...this.#calls, added];
    return () => {
      this.#calls = this.#calls.filter((other) => other !== added);
    };
  }

  /** Seconds until each of the calls that are waited for, the next one first. */
  get waiting(): readonly number[] {
    return this.#calls.map(({ at }) => at - this.#now).toSorted((a, b) => a - b);
  }

  /** Makes the calls that are due until then, each at its own time. */
  advance(seconds: number): void {
    const end = this.#now + seconds;
    for (let due = this.#next(end); due !== undefined; due = this.#next(end)) {
      this.#now = due.at;
      const { call } = due;
      this.#calls = this.#calls.filter((other) => other !== due);
      call();
    }
    this.#now = end;
  }

  #next(end: number): Call | undefined {
    return this.#calls.toSorted((a, b) => a.at - b.at).find(({ at }) => at <= end);
  }
}
