/**
 * The part of GitHub's expression language that our reusable workflows use; everything else throws.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
export type Contexts = Readonly<Record<string, unknown>>;

const TOKEN = /\s*(?:'((?:[^']|'')*)'|(\d+)|([A-Za-z_][\w-]*)|(&&|\|\||==|!=|[.*()[\],!]))/y;

type Token = { readonly kind: 'text' | 'number' | 'name' | 'sign'; readonly value: string };

/** Text with `${{ }}` in it; one expression alone keeps its type, as `runs-on` and `if` need it. */
export function evaluate(text: string, contexts: Contexts): unknown {
  const alone = /^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(text.trim())?.[1];
  return alone === undefined
    ? text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, inner: string) =>
        asText(evaluateExpression(inner, contexts)),
      )
    : evaluateExpression(alone, contexts);
}

export function evaluateExpression(text: string, contexts: Contexts): unknown {
  return new Evaluation(text, contexts).result();
}

/** As a runner writes a value into an environment or an input. */
export function asText(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    throw new Error('an object cannot be written as text');
  }
  return value === null || value === undefined ? '' : String(value);
}

class Evaluation {
  readonly #text: string;
  readonly #contexts: Contexts;
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(text: string, contexts: Contexts) {
    this.#text = text.trim();
    this.#contexts = contexts;
    this.#tokens = tokensOf(this.#text);
  }

  result(): unknown {
    const value = this.#or();
    return this.#at === this.#tokens.length ? value : this.#unknown();
  }

  #or(): unknown {
    let value = this.#and();
    while (this.#sign('||')) {
      const other = this.#and();
      value = isTruthy(value) ? value : other;
    }
    return value;
  }

  #and(): unknown {
    let value = this.#equality();
    while (this.#sign('&&')) {
      const other = this.#equality();
      value = isTruthy(value) ? other : value;
    }
    return value;
  }

  #equality(): unknown {
    const value = this.#member();
    for (const sign of ['==', '!=']) {
      if (this.#sign(sign)) {
        const other = this.#member();
        // Of other types and of letters in both cases GitHub has rules of its own.
        if (typeof value !== typeof other && value !== null && other !== null) {
          return this.#unknown();
        }
        return (value === other) === (sign === '==');
      }
    }
    return value;
  }

  #member(): unknown {
    let value = this.#primary();
    for (;;) {
      if (this.#sign('.')) {
        value = this.#sign('*') ? new Each(value) : read(value, this.#take('name'));
      } else if (this.#sign('[')) {
        value = read(value, this.#or());
        this.#expect(']');
      } else {
        return value instanceof Each ? value.items : value;
      }
    }
  }

  #primary(): unknown {
    if (this.#sign('(')) {
      const value = this.#or();
      this.#expect(')');
      return value;
    }
    const token = this.#tokens[this.#at++];
    switch (token?.kind) {
      case 'text':
        return token.value;
      case 'number':
        return Number(token.value);
      case 'name':
        return this.#sign('(') ? this.#call(token.value) : this.#context(token.value);
      default:
        return this.#unknown();
    }
  }

  #context(name: string): unknown {
    const constant = { true: true, false: false, null: null }[name];
    if (constant !== undefined) {
      return constant;
    }
    return Object.hasOwn(this.#contexts, name) ? this.#contexts[name] : this.#unknown();
  }

  #call(name: string): unknown {
    const values: unknown[] = [];
    while (!this.#sign(')')) {
      values.push(this.#or());
      this.#sign(',');
    }
    const [first, second] = values;
    switch (name) {
      case 'fromJSON':
        return JSON.parse(asText(first));
      case 'toJSON':
        return JSON.stringify(first, null, 2);
      case 'join':
        return Array.isArray(first) ? first.map(asText).join(asText(second)) : this.#unknown();
      default:
        return this.#unknown();
    }
  }

  #sign(value: string): boolean {
    const token = this.#tokens[this.#at];
    const found = token?.kind === 'sign' && token.value === value;
    this.#at += found ? 1 : 0;
    return found;
  }

  #take(kind: Token['kind']): string {
    const token = this.#tokens[this.#at++];
    return token?.kind === kind ? token.value : this.#unknown();
  }

  #expect(sign: string): void {
    if (!this.#sign(sign)) {
      this.#unknown();
    }
  }

  #unknown(): never {
    throw new Error(`the stand-in cannot evaluate "${this.#text}"`);
  }
}

/** `.*`: what follows is read of each. */
class Each {
  readonly items: readonly unknown[];

  constructor(value: unknown) {
    if (!Array.isArray(value)) {
      throw new Error('the stand-in knows ".*" of lists only');
    }
    this.items = value;
  }
}

/** What is not there is nothing, as on a runner. */
function read(value: unknown, name: unknown): unknown {
  if (value instanceof Each) {
    return new Each(value.items.map((item) => read(item, name)));
  }
  const key = String(name);
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Contexts)[key]
    : null;
}

function isTruthy(value: unknown): boolean {
  return value !== false && value !== 0 && value !== '' && value !== null && value !== undefined;
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const start = TOKEN.lastIndex;
    const [, quoted, number, name, sign] = TOKEN.exec(text) ?? [];
    if (quoted !== undefined) {
      tokens.push({ kind: 'text', value: quoted.replaceAll("''", "'") });
    } else if (number !== undefined) {
      tokens.push({ kind: 'number', value: number });
    } else if (name !== undefined) {
      tokens.push({ kind: 'name', value: name });
    } else if (sign !== undefined) {
      tokens.push({ kind: 'sign', value: sign });
    } else {
      throw new Error(`the stand-in cannot read "${text.slice(start)}"`);
    }
  }
  return tokens;
}
