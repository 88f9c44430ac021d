/** One challenge of a `WWW-Authenticate` header (RFC 9110, section 11.6.1). */
export type Challenge = {
  /** In lower case: `basic`, `bearer`, `negotiate`. */
  readonly scheme: string;
  /** Names in lower case; of a repeated parameter the first counts. */
  readonly parameters: ReadonlyMap<string, string>;
};

/** In characters: no registry needs more, and parsing stays cheap. */
const MAX_LENGTH = 16 * 1024;

/**
 * The challenges of a header, in order. Several may share it, joined by the commas that also
 * separate parameters; values are tokens or quoted strings with escapes; a scheme may carry a blob
 * instead (`Negotiate TlRMTVNT==`), which is skipped. What cannot be read ends the list, and the
 * challenges before it count.
 */
export function parseChallenges(header: string): readonly Challenge[] {
  return header.length > MAX_LENGTH ? [] : new Reader(header).challenges();
}

const TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
const SPACE = /[ \t]+/y;
const COMMAS = /[ \t]*(?:,[ \t]*)*/y;
/** A name, `=`, and the start of a value: a blob that ends in `=` has none. */
const NAME_AHEAD = /[!#$%&'*+.^_`|~0-9A-Za-z-]+(?=[ \t]*=[ \t]*[^\s,=])/y;
const EQUALS = /[ \t]*=[ \t]*/y;
/** Tokens by the RFC, but registries leave URLs and scopes unquoted as well. */
const BARE_VALUE = /[^\s,"]+/y;
const BLOB = /[A-Za-z0-9._~+/-]+=*(?=[ \t]*(?:,|$))/y;

/** Reads from where it stands: after a scheme come parameters, until a token is no parameter. */
class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  challenges(): readonly Challenge[] {
    const found: Challenge[] = [];
    this.#take(COMMAS);
    for (let scheme = this.#take(TOKEN); scheme !== undefined; scheme = this.#take(TOKEN)) {
      if (this.#take(SPACE) !== undefined && !this.#sees(NAME_AHEAD)) {
        this.#take(BLOB);
      }
      found.push({ scheme: scheme.toLowerCase(), parameters: this.#parameters() });
      this.#take(COMMAS);
    }
    return found;
  }

  #parameters(): ReadonlyMap<string, string> {
    const parameters = new Map<string, string>();
    for (;;) {
      const before = this.#at;
      this.#take(COMMAS);
      const name = this.#take(NAME_AHEAD)?.toLowerCase();
      if (name === undefined) {
        this.#at = before;
        return parameters;
      }
      this.#take(EQUALS);
      const value = this.#value();
      if (value === undefined) {
        this.#at = this.#text.length;
        return parameters;
      }
      parameters.set(name, parameters.get(name) ?? value);
    }
  }

  #value(): string | undefined {
    return this.#text[this.#at] === '"' ? this.#quoted() : this.#take(BARE_VALUE);
  }

  /** Without its quotes and escapes; `undefined` where the closing quote is missing. */
  #quoted(): string | undefined {
    let value = '';
    for (let at = this.#at + 1; at < this.#text.length; at++) {
      if (this.#text[at] === '"') {
        this.#at = at + 1;
        return value;
      }
      at += this.#text[at] === '\\' ? 1 : 0;
      value += this.#text[at] ?? '';
    }
    return undefined;
  }

  #sees(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    return pattern.test(this.#text);
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }
}
