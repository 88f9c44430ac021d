/** One part of a pattern: any run of characters, or one character that passes a test. */
type Part = 'run' | ((character: string) => boolean);

/**
 * Compiles a pattern of Go's path.Match (https://pkg.go.dev/path#Match): `*`, `?`, `[a-z]`, `[^a]` and
 * `\` before a character. A match takes time in proportion to pattern times text, for all patterns and texts.
 * @returns undefined for a pattern that is malformed
 */
export function compilePattern(pattern: string): ((text: string) => boolean) | undefined {
  const parts: Part[] = [];
  const left = [...pattern];
  while (left.length > 0) {
    const part = readPart(left);
    if (part === undefined) {
      return undefined;
    }
    parts.push(part);
  }
  return (text) => matches(parts, [...text]);
}

function readPart(left: string[]): Part | undefined {
  const character = left.shift();
  switch (character) {
    case '*':
      return 'run';
    case '?':
      return (one) => one !== '/';
    case '[':
      return readClass(left);
    case '\\': {
      const escaped = left.shift();
      return escaped === undefined ? undefined : (one) => one === escaped;
    }
    default:
      return (one) => one === character;
  }
}

/** What follows `[`, up to its `]`. */
function readClass(left: string[]): Part | undefined {
  const negated = left[0] === '^';
  if (negated) {
    left.shift();
  }
  const ranges: (readonly [from: string, to: string])[] = [];
  while (left[0] !== ']' || ranges.length === 0) {
    const from = readBound(left);
    const isRange = left[0] === '-' && left.shift() !== undefined;
    const to = isRange ? readBound(left) : from;
    if (from === undefined || to === undefined || from > to) {
      return undefined;
    }
    ranges.push([from, to]);
  }
  left.shift();
  return (one) => ranges.some(([from, to]) => from <= one && one <= to) !== negated;
}

function readBound(left: string[]): string | undefined {
  const character = left.shift();
  if (character === '\\') {
    return left.shift();
  }
  return character === '-' || character === ']' ? undefined : character;
}

/** Tries the shortest run first; only the last run is ever made longer. */
function matches(parts: readonly Part[], text: readonly string[]): boolean {
  let [part, at] = [0, 0];
  let retry: { readonly part: number; readonly at: number } | undefined;
  while (at < text.length || part < parts.length) {
    const next = parts[part];
    const character = text[at];
    if (next === 'run') {
      retry = { part, at };
      part += 1;
    } else if (next !== undefined && character !== undefined && next(character)) {
      part += 1;
      at += 1;
    } else if (retry !== undefined && retry.at < text.length && text[retry.at] !== '/') {
      retry = { part: retry.part, at: retry.at + 1 };
      [part, at] = [retry.part + 1, retry.at];
    } else {
      return false;
    }
  }
  return true;
}
