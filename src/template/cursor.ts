import { templateError } from './position.ts';
import { type Token, tokensOf } from './tokens.ts';

/** How deep blocks and parentheses may stand in one another. */
const MAX_DEPTH = 100;

/** Where the reading of a template is. */
export class Cursor {
  readonly text: string;
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;

  constructor(text: string) {
    this.text = text;
    this.#tokens = tokensOf(text);
  }

  /** The token that is next, or that many after it. */
  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#next + ahead];
  }

  skip(count = 1): void {
    this.#next += count;
  }

  take(kind: Token['kind'], text?: string): Token | undefined {
    const token = this.peek();
    if (token?.kind !== kind || (text !== undefined && token.text !== text)) {
      return undefined;
    }
    this.skip();
    return token;
  }

  /** The end of an action must be next. */
  close(): void {
    const token = this.peek();
    if (this.take('close') === undefined) {
      throw this.error(token?.at ?? this.text.length, `unexpected "${token?.text ?? ''}"`);
    }
  }

  /** @param at where what is nested begins */
  deeper<T>(at: number, work: () => T): T {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) {
      throw this.error(at, `nested more than ${MAX_DEPTH} deep`);
    }
    const result = work();
    this.#depth -= 1;
    return result;
  }

  /** Goes back to where it began if nothing is found. */
  attempt<T>(work: () => T | undefined): T | undefined {
    const start = this.#next;
    const found = work();
    if (found === undefined) {
      this.#next = start;
    }
    return found;
  }

  error(at: number, why: string): Error {
    return templateError(this.text, at, why);
  }
}
