import { codeOf, type ErrorCode } from '../errors.ts';

/** Failures that are about content; any other says nothing about it. */
const ABOUT_CONTENT: ReadonlySet<ErrorCode> = new Set([
  'INTEGRITY',
  'NOT_FOUND',
  'INVALID_DOCUMENT',
  'TOO_LARGE',
  'UNSUPPORTED',
  'ARCHIVE',
  'STORE',
]);

/** Whether content is missing, broken or cannot be understood, and its place can be asked for other content. */
export function isUnreadable(error: unknown): boolean {
  return ABOUT_CONTENT.has(codeOf(error));
}

/** For `catch`: passes over content that cannot be read, and throws any other failure. */
export function unlessUnreadable(error: unknown): undefined {
  if (!isUnreadable(error)) {
    throw error;
  }
}
