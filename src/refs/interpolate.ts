import { type Piece, partOf } from './piece.ts';

export type Variables = {
  /** The value of a variable that is set. */
  readonly lookup: (name: string) => readonly Piece[] | undefined;
  /** What a variable that is not set stands for; `undefined` where the text then means nothing. */
  readonly unset: (name: string) => readonly Piece[] | undefined;
};

/**
 * A text with its variables replaced: `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME-default}`,
 * `${NAME:+other}`, `${NAME+other}`, `${NAME:?message}`, `${NAME?message}`, and `$$` for a `$`.
 * https://docs.docker.com/reference/compose-file/interpolation/ (a Dockerfile has most of these)
 * @returns `undefined` where it cannot be resolved
 */
export function interpolate(piece: Piece, variables: Variables): readonly Piece[] | undefined {
  const scan = new Scan(piece, variables);
  const pieces = scan.text(piece.within, '');
  return scan.failed ? undefined : pieces;
}

/** More than people write: a text that is made to fill memory is not resolved. */
const MOST_PIECES = 64;
/** How many variables may stand within the values of one another. */
export const DEEPEST = 16;

const NAME = /^[A-Za-z_][A-Za-z0-9_]*/;
const OPERATOR = /^:?[-+?]/;

class Scan {
  failed = false;
  readonly #piece: Piece;
  readonly #variables: Variables;
  #at = 0;

  constructor(piece: Piece, variables: Variables) {
    this.#piece = piece;
    this.#variables = variables;
  }

  /** Up to `end`, which is a closing brace inside a variable, or to the end of the text. */
  text(within: readonly string[], end: '' | '}'): readonly Piece[] {
    if (within.length > DEEPEST) {
      return this.#fail();
    }
    const { text } = this.#piece;
    const pieces: Piece[] = [];
    let start = this.#at;
    const literal = (): void => {
      if (this.#at > start || pieces.length === 0) {
        pieces.push({ ...partOf(this.#piece, start, this.#at), within });
      }
    };
    while (this.#at < text.length && text[this.#at] !== end && !this.failed) {
      if (pieces.length > MOST_PIECES) {
        return this.#fail();
      }
      if (text[this.#at] === '$') {
        literal();
        pieces.push(...this.#variable(within));
        start = this.#at;
      } else {
        this.#at += 1;
      }
    }
    literal();
    return pieces.length > MOST_PIECES ? this.#fail() : pieces;
  }

  #variable(within: readonly string[]): readonly Piece[] {
    const { text } = this.#piece;
    const start = this.#at;
    if (text[start + 1] === '$') {
      this.#at += 2;
      return [{ text: '$', at: undefined, within }];
    }
    const braced = text[start + 1] === '{';
    this.#at += braced ? 2 : 1;
    const name = NAME.exec(text.slice(this.#at))?.[0];
    if (name === undefined) {
      return this.#fail();
    }
    this.#at += name.length;
    const id = `${name} at ${(this.#piece.at ?? 0) + start}`;
    return braced ? this.#braced(name, [...within, id]) : this.#value(name, [...within, id]);
  }

  /** From behind the name to behind the closing brace. */
  #braced(name: string, within: readonly string[]): readonly Piece[] {
    const { text } = this.#piece;
    const operator = OPERATOR.exec(text.slice(this.#at))?.[0] ?? '';
    this.#at += operator.length;
    const word = operator === '' ? [] : this.text(within, '}');
    if (text[this.#at] !== '}') {
      return this.#fail();
    }
    this.#at += 1;
    const isSet = this.#isSet(name, operator.startsWith(':'));
    switch (operator.at(-1)) {
      case '-':
        return isSet ? this.#value(name, within) : word;
      case '+':
        return isSet ? word : [{ text: '', at: undefined, within }];
      case '?':
        return isSet ? this.#value(name, within) : this.#fail();
      default:
        return this.#value(name, within);
    }
  }

  #isSet(name: string, notEmpty: boolean): boolean {
    const value = this.#variables.lookup(name);
    return value !== undefined && !(notEmpty && value.every((part) => part.text === ''));
  }

  #value(name: string, within: readonly string[]): readonly Piece[] {
    const value = this.#variables.lookup(name) ?? this.#variables.unset(name);
    return value?.map((part) => ({ ...part, within: [...within, ...part.within] })) ?? this.#fail();
  }

  #fail(): readonly Piece[] {
    this.failed = true;
    return [];
  }
}
