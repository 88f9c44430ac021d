import { ImageError } from '../errors.ts';
import { type Fits, literal, type Token } from './glob.ts';

const NOT_SLASH: Fits = (character) => character !== '/';
const ANY: Fits = () => true;

/**
 * A pattern of paths as Go's `filepath.Match` takes it: `*` and `?` stop at a slash, brackets are sets
 * of characters, `\` takes a meaning away.
 * @param deep `**` is any number of directories, as moby has it; else it is `*`
 * @throws ImageError `INVALID_DOCUMENT`
 */
export function pathTokens(pattern: string, deep: boolean): readonly Token[] {
  const characters = [...pattern];
  const tokens: Token[] = [];
  for (let at = 0; at < characters.length; ) {
    const { made, length } = nextTokens(characters, at, deep, pattern);
    tokens.push(...made);
    at += length;
  }
  return tokens;
}

type Next = { readonly made: readonly Token[]; readonly length: number };

function nextTokens(
  characters: readonly string[],
  at: number,
  deep: boolean,
  pattern: string,
): Next {
  const character = characters[at] ?? '';
  const next = characters[at + 1];
  switch (character) {
    case '*':
      return deep && next === '*'
        ? directories(characters, at + 2)
        : { made: [{ kind: 'many', fits: NOT_SLASH }], length: 1 };
    case '?':
      return { made: [{ kind: 'one', fits: NOT_SLASH }], length: 1 };
    case '[':
      return brackets(characters, at, pattern);
    case '\\':
      if (next === undefined) {
        throw bad(pattern);
      }
      return { made: [literal(next)], length: 2 };
    default:
      return { made: [literal(character)], length: 1 };
  }
}

/** `**` at the end is anything; elsewhere any directories, or none, with the slash that follows. */
function directories(characters: readonly string[], after: number): Next {
  const slash = characters[after] === '/' ? 1 : 0;
  const any: Token = { kind: 'many', fits: ANY };
  const length = 2 + slash;
  return after + slash === characters.length
    ? { made: [any], length }
    : { made: [{ kind: 'optional', count: 2 }, any, literal('/')], length };
}

type Range = { readonly from: string; readonly to: string; readonly after: number };

/** `[a-z]`, `[^a-z]`: one character of the set, or one that is not in it. */
function brackets(characters: readonly string[], start: number, pattern: string): Next {
  const isNegated = characters[start + 1] === '^';
  const ranges: Range[] = [];
  let at = start + (isNegated ? 2 : 1);
  while (characters[at] !== ']' || ranges.length === 0) {
    const range = rangeAt(characters, at, pattern);
    ranges.push(range);
    at = range.after;
  }
  const fits: Fits = (character) => {
    const isIn = ranges.some(({ from, to }) => between(character, from, to));
    return isIn !== isNegated;
  };
  return { made: [{ kind: 'one', fits }], length: at + 1 - start };
}

function between(character: string, from: string, to: string): boolean {
  const [code, first, last] = [character, from, to].map((one) => one.codePointAt(0) ?? 0);
  return code !== undefined && first !== undefined && last !== undefined
    ? first <= code && code <= last
    : false;
}

function rangeAt(characters: readonly string[], at: number, pattern: string): Range {
  const from = memberAt(characters, at, pattern);
  if (characters[from.after] !== '-') {
    return { from: from.character, to: from.character, after: from.after };
  }
  const to = memberAt(characters, from.after + 1, pattern);
  return { from: from.character, to: to.character, after: to.after };
}

function memberAt(characters: readonly string[], at: number, pattern: string) {
  const escaped = characters[at] === '\\';
  const character = characters[escaped ? at + 1 : at];
  if (character === undefined || (!escaped && '-]'.includes(character))) {
    throw bad(pattern);
  }
  return { character, after: at + (escaped ? 2 : 1) };
}

function bad(pattern: string): ImageError {
  return new ImageError('INVALID_DOCUMENT', `"${pattern.slice(0, 200)}" is no pattern of paths`);
}
