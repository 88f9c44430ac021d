import type { ImageError } from '../errors.ts';
import { ends, literal, type Token } from './glob.ts';

/** `${name:-word}` and its like. */
export type Modified = {
  readonly name: string;
  /** `undefined` where it is not set. */
  readonly value: string | undefined;
  /** `-`, `:-`, `+`, `:+`, `?`, `:?`, `#`, `%` or `/`; a doubled `#` or `%` begins the word. */
  readonly operator: string;
  readonly word: string;
  /** After `/`. */
  readonly replacement: string;
  /** `//`: everywhere. */
  readonly all: boolean;
};

type Wrong = (why: string) => ImageError;

/** What stands for a variable with a modifier. @throws what `wrong` makes */
export function modified(given: Modified, wrong: Wrong): string {
  const { name, value = '', operator, word } = given;
  const isMissing = given.value === undefined || (operator.startsWith(':') && given.value === '');
  switch (operator.at(-1)) {
    case '-':
      return isMissing ? word : value;
    case '+':
      return isMissing ? '' : word;
    case '?':
      if (isMissing) {
        throw wrong(`${name}: ${word === '' ? 'it must be set' : word}`);
      }
      return value;
    default:
      return byPattern(given, value, wrong);
  }
}

function byPattern({ operator, word, replacement, all }: Modified, value: string, wrong: Wrong) {
  const characters = [...value];
  switch (operator) {
    case '#':
      return withoutStart(characters, word, wrong).join('');
    case '%': {
      const isLongest = word.startsWith('%');
      const tokens = tokensOf(isLongest ? word.slice(1) : word, wrong).toReversed();
      const found = ends(tokens, characters.toReversed(), 0);
      const length = (isLongest ? found.at(-1) : found[0]) ?? 0;
      return characters.slice(0, characters.length - length).join('');
    }
    case '/':
      return replaced(characters, tokensOf(word, wrong), replacement, all);
    default:
      throw wrong(`there is no substitution with "${operator}"`);
  }
}

function withoutStart(characters: readonly string[], word: string, wrong: Wrong) {
  const isLongest = word.startsWith('#');
  const found = ends(tokensOf(isLongest ? word.slice(1) : word, wrong), characters, 0);
  return characters.slice((isLongest ? found.at(-1) : found[0]) ?? 0);
}

function replaced(
  characters: readonly string[],
  tokens: readonly Token[],
  replacement: string,
  all: boolean,
): string {
  let text = '';
  let isOver = false;
  for (let at = 0; at < characters.length; ) {
    const end = isOver ? undefined : ends(tokens, characters, at).at(-1);
    if (end === undefined || end === at) {
      text += characters[at];
      at += 1;
    } else {
      text += replacement;
      at = end;
      isOver = !all;
    }
  }
  return text;
}

const NOT_NEWLINE = (character: string): boolean => character !== '\n';
/** Their escape character is for the end of the substitution, and no part of the pattern. */
const ENDS = '}/';
const ESCAPABLE = '*?\\';

/** `*` is any text and `?` any character; there are no brackets. */
function tokensOf(pattern: string, wrong: Wrong): readonly Token[] {
  const pieces = pattern.match(/\\[\s\S]?|[^\\]/gu) ?? [];
  return pieces.map((piece) => {
    if (piece === '*' || piece === '?') {
      return { kind: piece === '*' ? 'many' : 'one', fits: NOT_NEWLINE };
    }
    const escaped = piece.slice(1);
    if (!piece.startsWith('\\')) {
      return literal(piece);
    }
    if (escaped === '' || !`${ENDS}${ESCAPABLE}`.includes(escaped)) {
      throw wrong(`"${piece}" is no escape in a pattern`);
    }
    return literal(escaped);
  });
}
