import { basename } from 'node:path';
import { type Advice, ImageError, messageOf } from '../errors.ts';
import { ownerOf } from './owner.ts';

/** The `code` of an error of the operating system, such as `ENOENT`. */
export function errno(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** Whether the error says that no space is left. */
export function isFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT'].includes(errno(error) ?? '');
}

/** Whether the error says that nothing can be written there. */
export function isReadOnly(error: unknown): boolean {
  return ['EROFS', 'EACCES', 'EPERM'].includes(errno(error) ?? '');
}

/** Whether the error says that there is nothing at a path. */
export function isMissing(error: unknown): boolean {
  return errno(error) === 'ENOENT' || errno(error) === 'ENOTDIR';
}

/** The result of a look at the disk; undefined if there is nothing at the path. */
export async function ifThere<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look();
  } catch (error) {
    if (isMissing(error)) {
      return undefined;
    }
    throw error;
  }
}

const FREE_SPACE = { kind: 'free-space', subject: '' } as const;
const NO_RIGHT = { hint: 'check who owns the directory and who may write to it' };
const IS_OPEN = { hint: 'another program has the file open: end it, or try again' };
/** Windows says the same of a file that is open elsewhere (a virus scanner) and of one that may not be written. */
const OPEN_OR_NO_RIGHT = {
  hint: 'another program may have the file open: end it, or try again; or check who may write there',
};
const TOO_MANY_FILES = { hint: 'raise the limit of open files (ulimit -n)' };

const ADVICE: Readonly<Record<string, Advice>> = {
  ENOSPC: { hint: 'the disk is full: free some space', remedy: FREE_SPACE },
  EDQUOT: { hint: 'the quota is used up: free some space', remedy: FREE_SPACE },
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  EBUSY: IS_OPEN,
  EROFS: { hint: 'the file system is read-only: choose another directory' },
  EMFILE: TOO_MANY_FILES,
  ENFILE: TOO_MANY_FILES,
};

function adviceOn(platform: string, name: string): Advice | undefined {
  const advice = ADVICE[name];
  return platform === 'win32' && advice === NO_RIGHT ? OPEN_OR_NO_RIGHT : advice;
}

/**
 * Turns an error of the file system into an `ImageError`; returns any other error as it is.
 * @param platform as Node.js names it; default: this one
 */
export function fileError(
  code: 'STORE' | 'ARCHIVE' | 'CREDENTIALS',
  what: string,
  error: unknown,
  platform: string = process.platform,
): unknown {
  const name = errno(error);
  if (error instanceof ImageError || name === undefined || !isFileError(error)) {
    return error;
  }
  return new ImageError(code, `${what}: ${reasonOf(error)}`, {
    cause: error,
    ...adviceOn(platform, name),
  });
}

/** Works, and turns errors as {@link fileError} does. */
export async function fileErrors<T>(
  code: 'STORE' | 'ARCHIVE',
  what: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw fileError(code, what, error);
  }
}

/** Node's message, without the system call if that was about a temporary name, which explains nothing. */
function reasonOf(error: unknown): string {
  const path = error instanceof Error && 'path' in error ? String(error.path) : '';
  const message = messageOf(error);
  return ownerOf(basename(path)) === undefined ? message : message.replace(/, \w+ '.*$/s, '');
}

/** Sockets fail with an errno as well: only the file system's errors name a path or one of these. */
function isFileError(error: unknown): boolean {
  const name = errno(error) ?? '';
  return (error instanceof Error && 'path' in error) || name in ADVICE || name === 'EIO';
}
