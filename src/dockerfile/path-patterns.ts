import { posix } from 'node:path';
import { ImageError } from '../errors.ts';
import { matches, type Token } from './glob.ts';
import { pathTokens } from './path-tokens.ts';

/** By pattern, whether a path or a directory above it fits: what lies in it need not be asked again. */
export type Fitting = readonly boolean[];

type Pattern = {
  /** `!`: what fits is no longer meant. */
  readonly isNegated: boolean;
  readonly text: string;
  readonly fits: (path: string) => boolean;
};

/**
 * A list of patterns of which the last that fits decides, as `.dockerignore` and `--exclude` have them.
 * A pattern that fits a directory fits all in it. moby's patternmatcher says what is right.
 */
export class PathPatterns {
  readonly #patterns: readonly Pattern[];

  /** @throws ImageError `INVALID_DOCUMENT` */
  constructor(patterns: readonly string[]) {
    this.#patterns = patterns.filter((text) => text.trim() !== '').map(readPattern);
  }

  get isEmpty(): boolean {
    return this.#patterns.length === 0;
  }

  /**
   * @param path relative, with slashes, clean
   * @param above of the directory that it is in; nothing for one at the top
   */
  match(path: string, above?: Fitting): { readonly matched: boolean; readonly fitting: Fitting } {
    let matched = false;
    const fitting = this.#patterns.map(({ isNegated, fits }, at) => {
      const isFitting = above?.[at] === true || (isNegated === matched && fits(path));
      matched = isFitting ? !isNegated : matched;
      return isFitting;
    });
    return { matched, fitting };
  }

  /** The same for a path alone, with all directories above it. */
  matches(path: string): boolean {
    const parts = path.split('/');
    let above: Fitting | undefined;
    let matched = false;
    for (let depth = 1; depth <= parts.length; depth += 1) {
      const answer = this.match(parts.slice(0, depth).join('/'), above);
      above = answer.fitting;
      matched = answer.matched;
    }
    return matched;
  }

  /** Whether something in a directory that matches might not: a later pattern takes it back. */
  mayTakeBack(directory: string): boolean {
    return this.#patterns.some(
      ({ isNegated, text }) =>
        isNegated && (/[*?[\\]/.test(text) || `${text}/`.startsWith(`${directory}/`)),
    );
  }
}

function readPattern(written: string): Pattern {
  const cleaned = clean(written.trim());
  const isNegated = cleaned.startsWith('!');
  const text = isNegated ? cleaned.slice(1) : cleaned;
  if (text === '') {
    throw new ImageError('INVALID_DOCUMENT', '"!" alone is no pattern of paths');
  }
  return { isNegated, text, fits: fitsOf(text) };
}

/** `..` and `.` resolved, no slash at the end. */
export function clean(path: string): string {
  const normal = posix.normalize(path);
  return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
}

const IS_PLAIN = /^[^*?[\]\\]*$/;

/** Most patterns need no more than a comparison. */
function fitsOf(text: string): (path: string) => boolean {
  if (IS_PLAIN.test(text)) {
    return (path) => path === text;
  }
  if (text.endsWith('**') && IS_PLAIN.test(text.slice(0, -2)) && text !== '**') {
    return (path) => path.startsWith(text.slice(0, -2));
  }
  if (text.startsWith('**') && IS_PLAIN.test(text.slice(2))) {
    const end = text.slice(2);
    return (path) => path.endsWith(end) || (end.startsWith('/') && path === end.slice(1));
  }
  const tokens = pathTokens(text, true);
  return (path) => fitsTokens(path, tokens);
}

function fitsTokens(path: string, tokens: readonly Token[]): boolean {
  return matches(tokens, [...path]);
}
