/** Works that may begin before the ones before them are done, a few at a time, and end in their order. */
export class Queue {
  readonly #width: number;
  readonly #ends: Promise<void>[] = [];

  /** @param width how many may be under way at once */
  constructor(width: number) {
    this.#width = width;
  }

  /** @param work is given the end of the one before it, good or bad */
  async run<T>(work: (before: Promise<void>) => Promise<T>): Promise<T> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const before = this.#ends.at(-1) ?? Promise.resolve();
    const room = this.#ends.at(-this.#width) ?? Promise.resolve();
    this.#ends.push(promise);
    await room;
    try {
      return await work(before);
    } finally {
      await before;
      this.#ends.splice(this.#ends.indexOf(promise), 1);
      resolve();
    }
  }
}
