import { type Instruction, wrong } from './instruction.ts';
import type { Escape } from './lexer.ts';

/** What an instruction has after its flags, before variables are replaced. */
export type Command = {
  readonly words: readonly string[];
  /** It is written as a JSON array: no shell is put before it. */
  readonly isList: boolean;
};

/** A JSON array, else the text as one word. @throws ImageError `INVALID_DOCUMENT` for an array of other things than strings */
export function commandOf({ rest, where }: Pick<Instruction, 'rest' | 'where'>): Command {
  const list = listIn(rest, where);
  return list === undefined
    ? { words: rest === '' ? [] : [rest], isList: false }
    : { words: list, isList: true };
}

/** A JSON array, else words between blanks. */
export function pathsOf(instruction: Instruction): readonly string[] {
  const { rest, where } = instruction;
  return listIn(rest, where) ?? plainWords(rest);
}

export function plainWords(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function listIn(text: string, where: string): readonly string[] | undefined {
  if (!text.startsWith('[')) {
    return undefined;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) {
    throw wrong(where, 'a JSON array here is one of strings only');
  }
  return value;
}

export type Pair = readonly [name: string, value: string];

/** `NAME=VALUE …`, or as it was written once `NAME VALUE`, where all that follows is the value. */
export function pairsOf(instruction: Instruction, escaping: Escape): readonly Pair[] {
  const { keyword, rest, where } = instruction;
  const words = quotedWords(rest, escaping);
  const [first] = words;
  if (first === undefined) {
    throw wrong(where, `${keyword} needs at least one argument`);
  }
  if (!first.includes('=')) {
    const [, name = '', value] = /^(\S+)\s+([\s\S]*)$/.exec(rest) ?? [];
    if (value === undefined) {
      throw wrong(where, `${keyword} needs a name and a value: ${keyword} NAME=VALUE`);
    }
    return [[name, value]];
  }
  return words.map((word) => pairIn(word, instruction));
}

function pairIn(word: string, { keyword, where }: Instruction): Pair {
  const equals = word.indexOf('=');
  if (equals < 1) {
    const why = equals < 0 ? `"${word}" is not NAME=VALUE` : 'a name may not be empty';
    throw wrong(where, `${keyword}: ${why}`);
  }
  return [word.slice(0, equals), word.slice(equals + 1)];
}

/** `NAME` or `NAME=VALUE`, several of them. */
export function declarationsOf(
  instruction: Instruction,
  escaping: Escape,
): readonly (readonly [name: string, value: string | undefined])[] {
  const words = quotedWords(instruction.rest, escaping);
  if (words.length === 0) {
    throw wrong(instruction.where, `${instruction.keyword} needs at least one argument`);
  }
  return words.map((word) => (word.includes('=') ? pairIn(word, instruction) : [word, undefined]));
}

/** By escape character: quoted pieces, escaped characters, and others that are no blanks. */
const WORD: Readonly<Record<Escape, RegExp>> = {
  '\\': /(?:'[^']*'?|"(?:\\[\s\S]|[^"\\])*"?|\\[\s\S]?|[^\s'"\\])+/g,
  '`': /(?:'[^']*'?|"(?:`[\s\S]|[^"`])*"?|`[\s\S]?|[^\s'"`])+/g,
};

/** Words between blanks that are not quoted; quotes and escapes stay. */
export function quotedWords(text: string, escaping: Escape): readonly string[] {
  return text.match(WORD[escaping]) ?? [];
}
