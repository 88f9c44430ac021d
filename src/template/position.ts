import { adviceOf, type ErrorCode, ImageError } from '../errors.ts';

/** An error with its place in the template: `template, line 1, column 8: …`. */
export function templateError(
  text: string,
  at: number,
  why: string,
  {
    code = 'INVALID_ARGUMENT',
    cause,
  }: { readonly code?: ErrorCode; readonly cause?: unknown } = {},
): ImageError {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  const what = `template, line ${line}, column ${column}: ${why}`;
  return new ImageError(code, what, { cause, ...adviceOf(cause) });
}
