import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryDir, transship } from '../transship.ts';

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;

/** What a shell offers at the end of each of these lines. */
async function offered(shell: 'bash' | 'fish' | 'zsh', program: string): Promise<string> {
  const script = join(await temporaryDir(), `completion.${shell}`);
  await writeFile(script, (await transship(['completion', shell])).stdout);
  const { stdout, stderr } = spawnSync(shell, ['-c', program.replaceAll('SCRIPT', script)]);
  expect(String(stderr)).toBe('');
  return String(stdout);
}

test.runIf(has('bash'))('bash offers commands, options and the words that they take', async () => {
  const program = `
    source SCRIPT
    try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _transship; echo "\${COMPREPLY[@]}"; }
    try transship pu; try transship image l; try transship --engine p
    try transship --store x pull --al; try transship copy --if-exists ''; try transship pull --st`;
  expect(await offered('bash', program)).toBe(
    ['pull push', 'ls load', 'podman', '--all-tags', 'overwrite skip fail', '--store', ''].join(
      '\n',
    ),
  );
});

test.runIf(has('fish'))('fish offers the same, with what they are for', async () => {
  const program = `
    source SCRIPT
    complete -C 'transship pu'
    complete -C 'transship copy --if-e'`;
  const lines = await offered('fish', program);
  expect(lines).toContain('pull\tPull images from a registry into the store\n');
  expect(lines).toContain('--if-exists\t');
});

test.runIf(has('zsh'))('zsh takes the script', async () => {
  const program =
    'autoload -Uz compinit && compinit -u -D && source SCRIPT && whence -w _transship';
  expect(await offered('zsh', program)).toContain('_transship: function');
});
