const IS_SPACE = /\s/;

/** A text that was read, whole and split. */
export type Read = { readonly text: string; readonly words: readonly string[] };

/** One that is being read. */
export class Words implements Read {
  #text = '';
  #word = '';
  readonly #words: string[] = [];

  get text(): string {
    return this.#text;
  }

  get words(): readonly string[] {
    return this.#word === '' ? this.#words : [...this.#words, this.#word];
  }

  /** Blanks split it. */
  add(text: string): void {
    this.#text += text;
    for (const character of text) {
      if (!IS_SPACE.test(character)) {
        this.#word += character;
      } else if (this.#word !== '') {
        this.#words.push(this.#word);
        this.#word = '';
      }
    }
  }

  addQuoted(text: string): void {
    this.#text += text;
    this.#word += text;
  }
}
