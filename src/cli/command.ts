import type { Command, OptionValues } from 'commander';
import type { Context } from './context.ts';

/**
 * What a command does with its arguments, as they were written, and its own options; the global
 * ones are in the context.
 */
export type Run<Options> = (
  context: Context,
  args: readonly string[],
  options: Options,
) => Promise<void>;

/** Makes an action for commander of it: opens a context before and closes it afterwards. */
export type Bind = <Options extends OptionValues>(
  run: Run<Options>,
) => (this: Command) => Promise<void>;

/** The examples under a command's help, one a line, without our own name unless it is not the first word. */
export function examples(...lines: readonly string[]): string {
  const whole = lines.map((line) => (/\btransship\b/.test(line) ? line : `transship ${line}`));
  return `\nExamples:\n${whole.map((line) => `  $ ${line}\n`).join('')}`;
}
