import type { Piece } from './piece.ts';

type Position = { readonly line: number; readonly character: number };
type Range = { readonly start: Position; readonly end: Position };

/** The text of a Dockerfile, whose parser counts lines and characters, by offsets. */
export class DockerfileText {
  readonly #text: string;
  readonly #lines: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#lines = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
  }

  /** @param value what the parser made of the range: without quotes and continued lines */
  piece({ start, end }: Range, value: string): Piece {
    const [from, to] = [this.#offset(start), this.#offset(end)];
    const written = this.#text.slice(from, to);
    const [, quote = '', word = value] = /^(["'])(.*)\1$/s.exec(value) ?? [];
    const skipped = written === value ? quote.length : Number(/^["']/.test(written));
    const at =
      written.slice(skipped, written.length - skipped) === word ? from + skipped : undefined;
    return { text: word, at, within: [] };
  }

  #offset({ line, character }: Position): number {
    return (this.#lines[line] ?? 0) + character;
  }
}
