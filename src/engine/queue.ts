/** Runs steps that overlap, `width` of them at a time, and end in the order in which they came. */
export class Queue {
  readonly #width: number;
  readonly #ends: Promise<void>[] = [];

  /** @param width how many steps run at once */
  constructor(width: number) {
    this.#width = width;
  }

  /** @param step gets a promise that resolves when the step before it has ended, well or not */
  async run<T>(step: (before: Promise<void>) => Promise<T>): Promise<T> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const before = this.#ends.at(-1) ?? Promise.resolve();
    const room = this.#ends.at(-this.#width) ?? Promise.resolve();
    this.#ends.push(promise);
    await room;
    try {
      return await step(before);
    } finally {
      await before;
      this.#ends.splice(this.#ends.indexOf(promise), 1);
      resolve();
    }
  }
}
