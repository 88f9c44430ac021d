import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { COMMAND_FILES } from '../../src/cli/command-files.ts';
import { buildProgram } from '../../src/cli/program.ts';

const stdout = Object.assign(new PassThrough(), { isTTY: false });
const namesOf = async (first?: string) => {
  const program = await buildProgram(() => async () => undefined, '0', { stdout }, first);
  return program.commands.map((command) => command.name());
};
const written = Object.values(COMMAND_FILES).flatMap((names) => Object.keys(names));

test.each(written)('%s as the first word loads the file of that command alone', async (name) => {
  expect(await namesOf(name)).toEqual([name]);
});

test.each([undefined, '--help', 'help', 'image', 'completion', 'cp', 'pul', '--quiet'])(
  '%s as the first word loads all commands, as it is none of them by its name',
  async (first) => {
    expect(await namesOf(first)).toEqual([...written, 'image', 'completion', 'help']);
  },
);
