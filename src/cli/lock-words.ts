import { ImageError } from '../errors.ts';
import { LOCK_FILE } from '../lock/lock-file.ts';
import { quoted } from '../oci/printable.ts';
import { parseReference, type Reference } from '../oci/reference.ts';
import { readIfThere } from '../refs/read-file.ts';

export type LockFlags = {
  readonly fromFile?: readonly string[];
  readonly check?: true;
  /** `true` where no reference follows it. */
  readonly update?: true | readonly string[];
  readonly pin?: true;
  readonly unpin?: true;
  readonly lock?: string;
  readonly summary?: string;
};

/** What the words of the command mean. */
export type LockWords = {
  readonly file: string;
  /** To add. */
  readonly references: readonly Reference[];
  /** To update; empty is all of them, `undefined` none. */
  readonly update: readonly Reference[] | undefined;
};

/**
 * The lock file is the first argument, or the first word behind `--update`, which takes every word
 * that follows it.
 * @throws ImageError `INVALID_ARGUMENT`, `INVALID_REFERENCE`
 */
export async function lockWords(
  [first, ...rest]: readonly string[],
  { update, lock }: LockFlags,
): Promise<LockWords> {
  const behind = update === undefined || update === true ? [] : update;
  if (first !== undefined && lock === undefined) {
    await refuseReference(first);
    return wordsOf(first, rest, update && behind);
  }
  const references = first === undefined ? [] : [first, ...rest];
  const [word, ...others] = behind;
  return lock === undefined && word !== undefined && (await isLockFile(word))
    ? wordsOf(word, references, others)
    : wordsOf(lock ?? LOCK_FILE, references, update && behind);
}

function wordsOf(
  file: string,
  references: readonly string[],
  update: readonly string[] | undefined,
): LockWords {
  return {
    file,
    references: references.map(parseReference),
    update: update?.map(parseReference),
  };
}

/** By its name: no image's name ends like that. */
export function looksLikeLockFile(word: string): boolean {
  return word.endsWith('.json') || word.endsWith('.lock');
}

async function isLockFile(word: string): Promise<boolean> {
  return looksLikeLockFile(word) || (await readIfThere(word)) !== undefined;
}

async function refuseReference(word: string): Promise<void> {
  if (!(await isLockFile(word)) && /[:@]/.test(word)) {
    throw new ImageError('INVALID_ARGUMENT', `lock: ${quoted(word)} is not a lock file`, {
      hint: `write the file first: ${LOCK_FILE} ${word}`,
    });
  }
}
