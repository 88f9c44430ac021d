/**
 * JSON with comments as JSON that YAML's parser takes, every character at its place: comments and tabs become
 * blanks. Commas before a closing bracket are left: YAML allows them.
 */
export function withoutJsonComments(text: string): string {
  let result = '';
  for (const { kind, end, start } of tokensOf(text)) {
    const token = text.slice(start, end);
    result +=
      kind === 'string' ? token : token.replaceAll(kind === 'comment' ? /[^\r\n]/g : /\t/g, ' ');
  }
  return result;
}

type Token = {
  readonly kind: 'string' | 'comment' | 'other';
  readonly start: number;
  readonly end: number;
};

/** What begins at a character, and how it ends. */
const STRING = /"(?:\\.|[^"\\])*"?/sy;
const COMMENT = /\/\/[^\r\n]*|\/\*.*?(?:\*\/|$)/sy;
const OTHER = /[^"/]+|\//sy;

function* tokensOf(text: string): Generator<Token> {
  for (let start = 0; start < text.length; ) {
    const [kind, end] =
      endOf('string', STRING, text, start) ??
      endOf('comment', COMMENT, text, start) ??
      endOf('other', OTHER, text, start) ??
      (['other', text.length] as const);
    yield { kind, start, end };
    start = end;
  }
}

function endOf(
  kind: Token['kind'],
  pattern: RegExp,
  text: string,
  start: number,
): readonly [Token['kind'], number] | undefined {
  pattern.lastIndex = start;
  return pattern.test(text) ? [kind, pattern.lastIndex] : undefined;
}
