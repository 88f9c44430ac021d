import { templateError } from './position.ts';

/** A word of an action, or the text between two. */
export type Token = {
  readonly kind:
    | 'text'
    | 'open'
    | 'close'
    | 'literal'
    | 'field'
    | 'dot'
    | 'variable'
    | 'word'
    | 'mark';
  /** A field or variable without its dot or dollar, or a mark: `|`, `(`, `)`, `,`, `=` or `:=`. */
  readonly text: string;
  /** The value of a literal. */
  readonly value?: unknown;
  readonly at: number;
  /** Nothing is between this and the token before. */
  readonly joined: boolean;
};

const OPEN = /\{\{(?:-(?=\s))?/g;
// A comment must be all of its action.
const COMMENT = /\{\{(-\s+)?\/\*[\s\S]*?\*\/(\s+-)?\}\}/y;
const CLOSE = /\s+-\}\}|\s*\}\}/y;

const WORDS: readonly { readonly kind: Token['kind']; readonly pattern: RegExp }[] = [
  { kind: 'literal', pattern: /"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.[^'\n]*)'/y },
  {
    kind: 'literal',
    pattern:
      /[+-]?(?:0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)(?![\p{L}\p{N}_])/uy,
  },
  { kind: 'field', pattern: /\.[\p{L}_][\p{L}\p{N}_]*/uy },
  { kind: 'dot', pattern: /\.(?![\p{L}\p{N}_.])/uy },
  { kind: 'variable', pattern: /\$[\p{L}\p{N}_]*/uy },
  { kind: 'word', pattern: /[\p{L}_][\p{L}\p{N}_]*/uy },
  { kind: 'mark', pattern: /:=|[|(),=]/y },
];

/** @throws ImageError `INVALID_ARGUMENT` */
export function tokensOf(text: string): readonly Token[] {
  return [...scan(text)];
}

function* scan(text: string): Generator<Token> {
  let at = 0;
  let trim = false;
  while (at < text.length) {
    OPEN.lastIndex = at;
    const open = OPEN.exec(text);
    const plain = text.slice(at, open?.index ?? text.length);
    const trimmed = trim ? plain.trimStart() : plain;
    const trimsLeft = open?.[0].endsWith('-') === true;
    yield { kind: 'text', text: trimsLeft ? trimmed.trimEnd() : trimmed, at, joined: false };
    if (open === null) {
      return;
    }
    const comment = match(COMMENT, text, open.index);
    if (comment !== undefined) {
      at = open.index + comment.length;
      trim = comment.endsWith('-}}');
      continue;
    }
    const end: End = yield* action(text, open.index, open.index + open[0].length);
    ({ at, trim } = end);
  }
}

/** Where an action ends, and whether it trims the text that follows. */
type End = { readonly at: number; readonly trim: boolean };

function* action(text: string, start: number, from: number): Generator<Token, End> {
  yield { kind: 'open', text: '{{', at: start, joined: false };
  let at = from;
  for (;;) {
    const close = match(CLOSE, text, at);
    if (close !== undefined) {
      at += close.length;
      yield { kind: 'close', text: '}}', at: at - 2, joined: false };
      return { at, trim: close.endsWith('-}}') };
    }
    const blank = match(/\s+/y, text, at)?.length ?? 0;
    at += blank;
    if (at >= text.length) {
      throw templateError(text, start, 'this action has no end: "}}" is missing');
    }
    const token = word(text, at, blank === 0);
    yield token;
    at += token.text.length + (token.kind === 'field' || token.kind === 'variable' ? 1 : 0);
  }
}

function word(text: string, at: number, joined: boolean): Token {
  for (const { kind, pattern } of WORDS) {
    const found = match(pattern, text, at);
    if (found !== undefined) {
      const prefixed = kind === 'field' || kind === 'variable';
      const value = kind === 'literal' ? { value: literal(text, found, at) } : {};
      return { kind, text: prefixed ? found.slice(1) : found, at, joined, ...value };
    }
  }
  const what = /["'`]/.test(text.charAt(at))
    ? 'this string has no end'
    : `unexpected "${text.charAt(at)}"`;
  throw templateError(text, at, what);
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' },
  ...{ '\\': '\\', '"': '"', "'": "'" },
};
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|(.))/g;

/** Go's literals: strings in quotes, raw ones in backquotes, characters (as numbers) and numbers. */
function literal(text: string, written: string, at: number): unknown {
  const quote = written.charAt(0);
  const inside = written.slice(1, -1);
  if (quote === '`') {
    return inside;
  }
  if (quote === '"' || quote === "'") {
    const unescaped = inside.replaceAll(ESCAPE, (whole, x, u, U, octal, letter) => {
      const hex = x ?? u ?? U;
      const code = hex === undefined ? Number.parseInt(octal, 8) : Number.parseInt(hex, 16);
      const character = letter === undefined ? pointOf(code) : ESCAPES[letter];
      if (character === undefined) {
        throw templateError(text, at, `${whole} is no escape of Go's`);
      }
      return character;
    });
    return quote === '"' ? unescaped : unescaped.codePointAt(0);
  }
  return numberOf(written.replaceAll('_', ''));
}

/** With a zero before them, digits are octal. */
function numberOf(written: string): number {
  const [, sign = '', zero, digits = ''] = /^([+-]?)(0(?=[0-7]+$))?(.*)$/.exec(written) ?? [];
  const number = Number(zero === undefined ? digits : `0o${digits}`);
  return sign === '-' ? -number : number;
}

function pointOf(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
