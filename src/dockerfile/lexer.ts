import { ImageError } from '../errors.ts';
import { modified } from './modifier.ts';
import { type Read, Words } from './words.ts';

/** The character that takes the meaning of the next one away, and continues a line at its end. */
export type Escape = '\\' | '`';

/** Variables of a Dockerfile by their names. */
export type Variables = ReadonlyMap<string, string>;

export type LexOptions = {
  readonly escape: Escape;
  /** Quotes stay, and what is in them is still not split. */
  readonly keepQuotes?: boolean;
  /** Escape characters stay as well. */
  readonly keepEscapes?: boolean;
  /** Quotes are characters like others: for the text of a here-document. */
  readonly ignoreQuotes?: boolean;
  /** A variable that is not set stays as it is written. */
  readonly keepUnset?: boolean;
};

/** The parameters that a shell sets, which are never set here. */
const SPECIAL = '@*#?-$!0';
const IN_NAME = /[\p{L}\p{Nd}_]/u;
const IS_DIGIT = /\p{Nd}/u;
/** What an escape character takes the meaning of between double quotes, besides itself. */
const ESCAPED_IN_QUOTES = '"$';

/**
 * Reads words as the Dockerfile has them: variables replaced, quotes and escapes taken away.
 * https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
export class Lexer {
  readonly #text: string;
  readonly #characters: readonly string[];
  readonly #variables: Variables;
  readonly #options: LexOptions;
  #at = 0;
  #keepEscapes: boolean;

  constructor(text: string, variables: Variables, options: LexOptions) {
    this.#text = text;
    this.#characters = [...text];
    this.#variables = variables;
    this.#options = options;
    this.#keepEscapes = options.keepEscapes === true;
  }

  /** All of it as one text, and split at blanks that are not quoted. @throws ImageError `INVALID_DOCUMENT` */
  read(): Read {
    return this.#until(undefined, this.#keepEscapes);
  }

  /** @param end the character that ends it, which is taken; without one, the end of the text */
  #until(end: string | undefined, keepEscapes: boolean): Read {
    const before = this.#keepEscapes;
    this.#keepEscapes = keepEscapes;
    const read = new Words();
    for (let next = this.#peek(); next !== end; next = this.#peek()) {
      if (next === undefined) {
        throw this.#wrong(`there is no ${end} where one is expected`);
      }
      this.#piece(next, read);
    }
    this.#take();
    this.#keepEscapes = before;
    return read;
  }

  #piece(next: string, read: Words): void {
    const quotes = this.#options.ignoreQuotes !== true;
    if (next === '$') {
      read.add(this.#variable());
    } else if (next === "'" && quotes) {
      read.addQuoted(this.#singleQuoted());
    } else if (next === '"' && quotes) {
      read.addQuoted(this.#doubleQuoted());
    } else if (next === '<') {
      read.addQuoted(this.#angle());
    } else if (next === this.#options.escape) {
      this.#take();
      read.addQuoted(`${this.#keepEscapes ? next : ''}${this.#take() ?? ''}`);
    } else {
      read.add(this.#take() ?? '');
    }
  }

  /** Blanks between `<<` and the name of a here-document do not split a word. */
  #angle(): string {
    this.#take();
    if (this.#peek() !== '<') {
      return '<';
    }
    this.#take();
    return `<<${this.#while((character) => '\t\r '.includes(character))}`;
  }

  #singleQuoted(): string {
    const quote = this.#options.keepQuotes === true ? (this.#peek() ?? '') : '';
    this.#take();
    const text = this.#while((character) => character !== "'");
    if (this.#take() === undefined) {
      throw this.#wrong('there is no end to what a single quote begins');
    }
    return `${quote}${text}${quote}`;
  }

  #doubleQuoted(): string {
    const quote = this.#options.keepQuotes === true ? (this.#peek() ?? '') : '';
    this.#take();
    let text = quote;
    for (let next = this.#peek(); next !== '"'; next = this.#peek()) {
      if (next === undefined) {
        throw this.#wrong('there is no end to what a double quote begins');
      }
      text += next === '$' ? this.#variable() : this.#inQuotes();
    }
    this.#take();
    return `${text}${quote}`;
  }

  #inQuotes(): string {
    const character = this.#take() ?? '';
    const escaping = this.#options.escape;
    if (character !== escaping) {
      return character;
    }
    const next = this.#peek();
    const kept = this.#keepEscapes ? character : '';
    if (next === undefined) {
      return kept;
    }
    return next === escaping || ESCAPED_IN_QUOTES.includes(next)
      ? `${kept}${this.#take()}`
      : `${kept}${character}`;
  }

  #variable(): string {
    this.#take();
    if (this.#peek() !== '{') {
      const name = this.#name();
      return name === '' ? '$' : (this.#variables.get(name) ?? this.#unset(`$${name}`));
    }
    this.#take();
    const name = this.#name();
    const operator = this.#take();
    if (name === '' || operator === undefined) {
      throw this.#wrong('it has a substitution that is wrong or has no end');
    }
    return operator === '}'
      ? (this.#variables.get(name) ?? this.#unset(`\${${name}}`))
      : this.#modified(name, operator);
  }

  #modified(name: string, first: string): string {
    const operator = first === ':' ? `:${this.#take() ?? ''}` : first;
    const value = this.#variables.get(name);
    const isPattern = '#%/'.includes(operator);
    const all = operator === '/' && this.#peek() === '/';
    if (all) {
      this.#take();
    }
    const word = this.#until(operator === '/' ? '/' : '}', isPattern).text;
    const replacement = operator === '/' ? this.#until('}', true).text : '';
    if (value === undefined && this.#options.keepUnset === true) {
      return `\${${name}${operator}${word}${operator === '/' ? `/${replacement}` : ''}}`;
    }
    const why = (text: string): ImageError => this.#wrong(text);
    return modified({ name, value, operator, word, replacement, all }, why);
  }

  #unset(written: string): string {
    return this.#options.keepUnset === true ? written : '';
  }

  #name(): string {
    const first = this.#peek() ?? '';
    if (IS_DIGIT.test(first)) {
      return this.#while((character) => IS_DIGIT.test(character));
    }
    if (first !== '' && SPECIAL.includes(first)) {
      return this.#take() ?? '';
    }
    return this.#while((character) => IN_NAME.test(character));
  }

  #while(fits: (character: string) => boolean): string {
    const start = this.#at;
    for (let next = this.#peek(); next !== undefined && fits(next); next = this.#peek()) {
      this.#at += 1;
    }
    return this.#characters.slice(start, this.#at).join('');
  }

  #peek(): string | undefined {
    return this.#characters[this.#at];
  }

  #take(): string | undefined {
    const character = this.#characters[this.#at];
    this.#at += 1;
    return character;
  }

  #wrong(why: string): ImageError {
    return new ImageError('INVALID_DOCUMENT', `"${this.#text.slice(0, 200)}": ${why}`);
  }
}

/** A word with its variables replaced, without quotes. @throws ImageError `INVALID_DOCUMENT` */
export function substituted(text: string, variables: Variables, escaping: Escape): string {
  return new Lexer(text, variables, { escape: escaping }).read().text;
}

/** The same, split at blanks that are not quoted, those of values too. */
export function substitutedWords(
  text: string,
  variables: Variables,
  escaping: Escape,
): readonly string[] {
  return new Lexer(text, variables, { escape: escaping }).read().words;
}
