import { ImageError } from '../errors.ts';
import { quotedWords } from './arguments.ts';
import { directivesOf } from './directives.ts';
import { takeHeredocs } from './heredocs.ts';
import { type Flag, type Instruction, wrong } from './instruction.ts';
import type { Escape } from './lexer.ts';
import { Lines } from './lines.ts';

/** A Dockerfile as it is written. */
export type Dockerfile = {
  readonly instructions: readonly Instruction[];
  readonly escape: Escape;
  /** What `# syntax=` names. */
  readonly syntax: string | undefined;
  /** All of it, without a byte order mark. */
  readonly text: string;
};

/** In characters: no one writes more by hand, and programs write less. */
const TEXT_LIMIT = 4 * 1024 * 1024;

const KEYWORDS: ReadonlySet<string> = new Set([
  ...['ADD', 'ARG', 'CMD', 'COPY', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'FROM', 'HEALTHCHECK', 'LABEL'],
  ...['MAINTAINER', 'ONBUILD', 'RUN', 'SHELL', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR'],
]);
const WITH_HEREDOCS: ReadonlySet<string> = new Set(['ADD', 'COPY', 'RUN']);

/**
 * Splits a Dockerfile into instructions. BuildKit's own parser says what is right.
 * https://docs.docker.com/reference/dockerfile/
 * @param file for messages: `Dockerfile`
 * @throws ImageError `INVALID_DOCUMENT` with file and line; `TOO_LARGE`
 */
export function parseDockerfile(source: string, file: string): Dockerfile {
  if (source.length > TEXT_LIMIT) {
    throw new ImageError('TOO_LARGE', `${file}: more than ${TEXT_LIMIT} characters`);
  }
  const text = source.replace(/^\uFEFF/, '');
  const { escape: escaping, syntax } = directivesOf(text);
  const lines = new Lines(text, escaping);
  const instructions: Instruction[] = [];
  for (let line = lines.next(); line !== undefined; line = lines.next()) {
    const where = `${file}:${line.line}`;
    const instruction = readInstruction(line.text, escaping, where);
    const heredocs = mayHaveHeredocs(instruction) ? takeHeredocs(line.text, lines, where) : [];
    instructions.push({ ...instruction, heredocs, lines: [line.line, lines.taken] });
  }
  if (instructions.length === 0) {
    throw wrong(file, 'it has no instructions');
  }
  return { instructions, escape: escaping, syntax, text };
}

/** One instruction that stands alone, as ONBUILD keeps it: its here-documents follow on lines of their own. */
export function parseInstruction(text: string, escaping: Escape, where: string): Instruction {
  const lines = new Lines(text, escaping);
  const line = lines.next();
  if (line === undefined) {
    throw wrong(where, 'an instruction is needed');
  }
  const instruction = readInstruction(line.text, escaping, where);
  const heredocs = mayHaveHeredocs(instruction) ? takeHeredocs(line.text, lines, where) : [];
  return { ...instruction, heredocs };
}

function readInstruction(text: string, escaping: Escape, where: string): Instruction {
  const [, word = '', after = ''] = /^(\S+)([\s\S]*)$/.exec(text.trim()) ?? [];
  const keyword = word.toUpperCase();
  if (!KEYWORDS.has(keyword)) {
    throw wrong(where, `unknown instruction: ${word.slice(0, 100)}`);
  }
  const { flags, rest } = splitFlags(after, escaping);
  return { keyword, flags, rest, heredocs: [], text: text.trim(), where, lines: [0, 0] };
}

function mayHaveHeredocs({ keyword, rest }: Instruction): boolean {
  const [, trigger = ''] = /^(\S+)/.exec(rest) ?? [];
  const acting = keyword === 'ONBUILD' ? trigger.toUpperCase() : keyword;
  return WITH_HEREDOCS.has(acting) && !rest.startsWith('[');
}

/** Flags come first; `--` alone ends them. */
function splitFlags(text: string, escaping: Escape): Pick<Instruction, 'flags' | 'rest'> {
  const flags: Flag[] = [];
  let rest = text.trim();
  while (rest.startsWith('--')) {
    const { word, length } = unquotedWord(rest, escaping);
    rest = rest.slice(length).trim();
    if (word === '--') {
      break;
    }
    const equals = word.indexOf('=');
    flags.push({
      name: word.slice(2, equals < 0 ? undefined : equals),
      value: equals < 0 ? undefined : word.slice(equals + 1),
    });
  }
  return { flags, rest };
}

/** The first word without its quotes and escapes, and how long it is with them. */
function unquotedWord(text: string, escaping: Escape): { word: string; length: number } {
  const [whole = ''] = quotedWords(text, escaping);
  let word = '';
  let quote = '';
  for (let at = 0; at < whole.length; at += 1) {
    const character = whole[at] ?? '';
    if (character === quote) {
      quote = '';
    } else if (quote === '' && `'"`.includes(character)) {
      quote = character;
    } else {
      at += Number(character === escaping);
      word += whole[at] ?? '';
    }
  }
  return { word, length: whole.length };
}
