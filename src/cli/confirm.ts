import { ImageError } from '../errors.ts';
import { ask } from './ask.ts';
import type { Context } from './context.ts';

/**
 * Asks on the terminal before something is removed, as docker does.
 * @param warning whole lines, which the question follows
 * @throws ImageError `INVALID_ARGUMENT` if there is no terminal
 */
export async function confirmed(
  context: Context,
  command: string,
  warning: string,
): Promise<boolean> {
  if (context.stdin.isTTY !== true) {
    throw new ImageError('INVALID_ARGUMENT', `${command}: there is no terminal to ask on`, {
      hint: `transship ${command} --force does not ask`,
    });
  }
  const { output } = context;
  output.stderr.write(warning);
  const [answer = ''] = await ask(context, [{ text: 'Are you sure you want to continue? [y/N] ' }]);
  return /^y(?:es)?$/i.test(answer.trim());
}
