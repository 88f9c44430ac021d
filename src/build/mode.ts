import { ImageError } from '../errors.ts';
import { quoted } from '../oci/printable.ts';

/** What `--chmod` makes of a file's permissions. */
export type ModeChange = {
  /** For a file that has these permissions. */
  of(mode: number, isDirectory: boolean): number;
  /** For directories that are made on the way, where it is a number. */
  readonly absolute: number | undefined;
};

const WHO: Readonly<Record<string, number>> = { u: 0o4700, g: 0o2070, o: 0o1007, a: 0o7777 };
const BITS: Readonly<Record<string, number>> = {
  r: 0o444,
  w: 0o222,
  x: 0o111,
  s: 0o6000,
  t: 0o1000,
};
const CLAUSE = /^([ugoa]*)((?:[-+=](?:[rwxXst]*|[ugo]))+)$/;

/** `0755`, or `u=rwX,go=rX` as chmod(1) takes it, with no umask. @throws ImageError `INVALID_DOCUMENT` */
export function modeChange(text: string): ModeChange {
  if (/^[0-7]+$/.test(text)) {
    const mode = Number.parseInt(text, 8);
    if (mode > 0o7777) {
      throw wrongMode(text);
    }
    return { of: () => mode, absolute: mode };
  }
  const clauses = text.split(',').map((clause) => readClause(clause, text));
  const of = (mode: number, isDirectory: boolean): number =>
    clauses.reduce((now, change) => change(now, isDirectory || (mode & 0o111) !== 0), mode);
  return { of, absolute: undefined };
}

/** @param mayRun what `X` asks: whether it is a directory, or a file that may be run before anything is changed */
type Change = (mode: number, mayRun: boolean) => number;

function readClause(clause: string, text: string): Change {
  const [, who = '', actions = ''] = CLAUSE.exec(clause) ?? [];
  if (actions === '') {
    throw wrongMode(text);
  }
  const mask = [...(who === '' ? 'a' : who)].reduce((sum, one) => sum | (WHO[one] ?? 0), 0);
  const steps = actions.match(/[-+=][^-+=]*/g) ?? [];
  return (mode, mayRun) => steps.reduce((now, step) => applied(now, step, mask, mayRun), mode);
}

function applied(mode: number, step: string, mask: number, mayRun: boolean): number {
  const bits = bitsOf(step.slice(1), mode, mayRun) & mask;
  switch (step[0]) {
    case '+':
      return mode | bits;
    case '-':
      return mode & ~bits;
    default:
      return (mode & ~mask) | bits;
  }
}

/** `u`, `g` and `o` alone are what these have now. */
function bitsOf(text: string, mode: number, mayRun: boolean): number {
  const shift = { u: 6, g: 3, o: 0 }[text];
  if (shift !== undefined) {
    return ((mode >> shift) & 0o7) * 0o111;
  }
  return [...text].reduce((sum, one) => {
    return sum | (one === 'X' && mayRun ? 0o111 : (BITS[one] ?? 0));
  }, 0);
}

function wrongMode(text: string): ImageError {
  const what = `chmod: ${quoted(text)} is neither a number from 0 to 7777 nor like u=rwX,go=rX`;
  return new ImageError('INVALID_DOCUMENT', what);
}
