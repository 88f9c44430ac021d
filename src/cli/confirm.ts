import { createInterface } from 'node:readline/promises';
import { ImageError } from '../errors.ts';
import type { Context } from './context.ts';

/**
 * Asks on the terminal before something is removed, as docker does.
 * @param warning whole lines, which the question follows
 * @throws ImageError `INVALID_ARGUMENT` if there is no terminal
 */
export async function confirmed(
  { stdin, output, signal }: Context,
  command: string,
  warning: string,
): Promise<boolean> {
  if (stdin.isTTY !== true) {
    throw new ImageError('INVALID_ARGUMENT', `${command}: there is no terminal to ask on`, {
      hint: `transship ${command} --force does not ask`,
    });
  }
  const question = createInterface({ input: stdin, output: output.stderr });
  try {
    const text = `${warning}Are you sure you want to continue? [y/N] `;
    const answer = await question.question(text, { signal });
    return /^y(?:es)?$/i.test(answer.trim());
  } finally {
    question.close();
  }
}
