import { type Heredoc, wrong } from './instruction.ts';
import { Lexer, type LexOptions } from './lexer.ts';
import { type Lines, withoutEnd } from './lines.ts';

/** How a here-document is announced: `<<EOT`, `<<-"EOT"`, `3<<EOT`. */
export type HeredocStart = {
  readonly name: string;
  readonly expands: boolean;
  /** `<<-`: the tabs that lines begin with are taken away. */
  readonly withoutTabs: boolean;
};

const START = /^\d*<<(-?)\s*([^<]*)$/;
const OPTIONS: LexOptions = { escape: '\\', keepUnset: true };
const NONE = new Map<string, string>();

/** @returns `undefined` for a word that begins none */
export function heredocStart(word: string): HeredocStart | undefined {
  const [, minus = '', rest = ''] = START.exec(word) ?? [];
  const [name, ...more] = new Lexer(rest, NONE, OPTIONS).read().words;
  if (name === undefined || more.length > 0) {
    return undefined;
  }
  const quoted = new Lexer(rest, NONE, { ...OPTIONS, keepQuotes: true }).read().text;
  return { name, expands: quotesIn(quoted) === quotesIn(name), withoutTabs: minus !== '' };
}

function quotesIn(text: string): number {
  return text.split(/['"]/).length;
}

/** The here-documents that a line announces, taken from the lines that follow it. */
export function takeHeredocs(text: string, lines: Lines, where: string): readonly Heredoc[] {
  if (!text.includes('<<')) {
    return [];
  }
  return wordsOf(text).flatMap((word) => {
    const start = heredocStart(word);
    return start === undefined ? [] : [taken(start, lines, where)];
  });
}

/** What a shell would split otherwise announces nothing. */
function wordsOf(text: string): readonly string[] {
  try {
    return new Lexer(text, NONE, { ...OPTIONS, keepQuotes: true, keepEscapes: true }).read().words;
  } catch {
    return [];
  }
}

function taken(start: HeredocStart, lines: Lines, where: string): Heredoc {
  const { name, expands, withoutTabs } = start;
  let text = '';
  for (let line = lines.take(); line !== undefined; line = lines.take()) {
    const plain = withoutTabs ? line.replace(/^\t+/, '') : line;
    if (withoutEnd(plain) === name) {
      return { name, text, expands };
    }
    text += plain;
  }
  throw wrong(where, `there is no line "${name}" to end what <<${name} begins`);
}
