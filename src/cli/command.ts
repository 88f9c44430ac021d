import type { Command, OptionValues } from 'commander';
import type { Context } from './context.ts';

/**
 * Runs a command with its arguments as they were written and its own options; the context has the
 * global ones.
 */
export type Run<Options> = (
  context: Context,
  args: readonly string[],
  options: Options,
) => Promise<void>;

/** Makes commander's action from what runs a command: it opens a context before and closes it after. */
export type Bind = <Options extends OptionValues>(
  run: Run<Options>,
) => (this: Command) => Promise<void>;

/** The examples under a command's help. `transship` is added to a line that does not have it. */
export function examples(...lines: readonly string[]): string {
  const whole = lines.map((line) => (/\btransship\b/.test(line) ? line : `transship ${line}`));
  return `\nExamples:\n${whole.map((line) => `  $ ${line}\n`).join('')}`;
}
