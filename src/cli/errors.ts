import type { CommanderError } from 'commander';
import { eachOf } from '../content/each-of.ts';
import { codeOf, type ErrorCode, hintOf, ImageError, messageOf } from '../errors.ts';
import { printable, printableLines, withoutLogins } from '../oci/printable.ts';
import { REMEDIES } from './remedies.ts';

/** The exit codes. */
export const EXIT = { done: 0, failed: 1, usage: 2, partly: 3, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Several things that one command was asked to do, some or all of which have failed. */
export class SeveralErrors extends Error {
  readonly errors: readonly unknown[];
  /** How many things it was asked to do. */
  readonly attempted: number;

  constructor(errors: readonly unknown[], attempted: number) {
    super(`${errors.length} of ${attempted} failed`);
    this.name = 'SeveralErrors';
    this.errors = errors;
    this.attempted = attempted;
  }
}

/** Ends a command with 1 and without an error: what it was asked is answered with no. */
export class NegativeAnswer extends Error {}

export type Attempted<Result> = {
  readonly results: readonly Result[];
  readonly errors: readonly unknown[];
};

/** An item whose step failed. */
export type Failed<Item> = { readonly item: Item; readonly error: unknown };

/**
 * Does a step for each item, and goes on after a failure; an interruption ends it.
 * @param width steps at a time; what they gave is in the order of the items
 */
export async function attempt<Item, Result>(
  items: readonly Item[],
  step: (item: Item) => Promise<Result>,
  width = 1,
): Promise<Attempted<Result> & { readonly failed: readonly Failed<Item>[] }> {
  const results: Result[] = [];
  const failed: Failed<Item>[] = [];
  const ended = await eachOf(items, width, async (item) => {
    try {
      const result = await step(item);
      return () => results.push(result);
    } catch (error) {
      if (codeOf(error) === 'INTERRUPTED') {
        throw error;
      }
      return () => failed.push({ item, error });
    }
  });
  for (const tell of ended) {
    tell();
  }
  return { results, errors: failed.map(({ error }) => error), failed };
}

/** @throws the only error of the only thing there was to do, else {@link SeveralErrors} */
export function throwIfAny(errors: readonly unknown[], attempted: number): void {
  if (errors.length > 0) {
    throw attempted === 1 ? errors[0] : new SeveralErrors(errors, attempted);
  }
}

const USAGE: ReadonlySet<ErrorCode> = new Set(['INVALID_ARGUMENT', 'INVALID_REFERENCE']);

export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof SeveralErrors) {
    return error.errors.length < error.attempted ? EXIT.partly : EXIT.failed;
  }
  const code = codeOf(error);
  if (code === 'INTERRUPTED') {
    return EXIT.interrupted;
  }
  return USAGE.has(code) ? EXIT.usage : EXIT.failed;
}

/**
 * The lines to print for an error: what and why, and the hint; with `debug` the stacks too.
 * @param conceal removes the secrets of this run from a text
 */
export function describeError(
  error: unknown,
  debug: boolean,
  conceal: (text: string) => string = (text) => text,
): string {
  if (error instanceof NegativeAnswer) {
    return '';
  }
  if (error instanceof SeveralErrors) {
    return error.errors.map((one) => describeError(one, debug, conceal)).join('');
  }
  const lines = [`transship: ${oneLine(conceal(messageOf(error)))} [${codeOf(error)}]`];
  const hint = hintOf(error, REMEDIES);
  if (hint !== undefined) {
    lines.push(`hint: ${oneLine(conceal(hint))}`);
  }
  if (debug) {
    lines.push(...causes(error, conceal));
  }
  return `${lines.join('\n')}\n`;
}

/** The depth to which causes are followed: an error can be its own cause. */
const MAX_CAUSES = 16;

function causes(error: unknown, conceal: (text: string) => string): readonly string[] {
  const lines: string[] = [];
  let next: unknown = error;
  for (let depth = 0; next instanceof Error && depth < MAX_CAUSES; depth += 1) {
    const text = printableLines(redact(conceal(next.stack ?? String(next))));
    lines.push(`${depth === 0 ? '' : 'caused by '}${text}`);
    next = next.cause;
  }
  return lines;
}

function oneLine(text: string): string {
  return printable(redact(text).replaceAll(/[\r\n]\s*/g, ' '));
}

/**
 * Removes secrets from text that others wrote. No error of this library carries one, but the answer
 * of a proxy or the standard error of an engine may repeat one.
 */
export function redact(text: string): string {
  return withoutLogins(text)
    .replaceAll(/\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{8,}/gi, '$1 ***')
    .replaceAll(/(\b[a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/@:]{0,300}:[^\s/@]{0,5000}@/gi, '$1***@')
    .replaceAll(
      /([?&](?:[\w-]*(?:token|signature|credential|password|secret)|sig)=)[^&\s"']+/gi,
      '$1***',
    );
}

/**
 * Turns an error of commander into one of ours: `error: unknown option '--x'` becomes
 * `pull: unknown option '--x'`.
 * @param command as it is called, without the program's name: `image ls`; empty for the program
 */
export function usageError(command: string, error: CommanderError): ImageError {
  const why = error.message.replace(/^error: /, '');
  const [what, help] =
    command === '' ? [why, '--help'] : [`${command}: ${why}`, `${command} --help`];
  return new ImageError('INVALID_ARGUMENT', what, { hint: `transship ${help}` });
}
