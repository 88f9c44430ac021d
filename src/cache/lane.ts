/** Runs at most `width` steps at a time; the others wait in the order in which they came. */
export class Lane {
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor(width: number) {
    this.#free = width;
  }

  async run<T>(step: () => Promise<T>): Promise<T> {
    if (this.#free === 0) {
      await new Promise<void>((enter) => this.#waiting.push(enter));
    } else {
      this.#free -= 1;
    }
    try {
      return await step();
    } finally {
      this.#leave();
    }
  }

  /** The place goes to the step that has waited longest. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) {
      this.#free += 1;
    } else {
      next();
    }
  }
}
