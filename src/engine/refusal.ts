import { ImageError } from '../errors.ts';
import type { ExecResult } from './exec.ts';

const SHOWN = 500;

/** An engine's refusal as one line: what was being done, and the engine's own last words. */
export function refusal(doing: string, result: ExecResult, hint?: string): ImageError {
  return new ImageError('ENGINE', `${doing}: ${lastWords(result)}`, { hint });
}

/** Its error line, else its last one: what comes before is progress, what follows is usage. */
function lastWords({ exitCode, stdout, stderr }: ExecResult): string {
  const lines = (stderr.trim() || stdout.trim()).split('\n').map((line) => line.trim());
  const line = lines.findLast((text) => /^(?:docker: )?Error\b/.test(text)) ?? lines.at(-1) ?? '';
  const words = line.replace(/^(?:docker: |Error: |Error response from daemon: )+/, '');
  return words === '' ? `exit code ${exitCode}` : words.slice(0, SHOWN);
}
