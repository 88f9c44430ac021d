import { clean } from './path-patterns.ts';

/**
 * The patterns of a `.dockerignore`, one a line. A slash at the start changes nothing.
 * https://docs.docker.com/build/concepts/context/#dockerignore-files
 */
export function ignorePatterns(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readLine);
}

function readLine(line: string): string {
  const isNegated = line.startsWith('!');
  const pattern = isNegated ? line.slice(1).trim() : line;
  const plain = pattern === '' ? '' : clean(pattern);
  const relative = plain.length > 1 && plain.startsWith('/') ? plain.slice(1) : plain;
  return isNegated ? `!${relative}` : relative;
}
