import { expect, test } from 'vitest';
import { buildProgram } from '../../src/cli/program.ts';
import { REMEDIES } from '../../src/cli/remedies.ts';

const program = await buildProgram(() => async () => undefined, '1.0.0', process);

test.each(Object.entries(REMEDIES))(
  'the remedy %s is a command or option that there is',
  (_kind, words) => {
    const [, command, option] = /`transship (\w+)|^(--[a-z-]+)/.exec(words('it')) ?? [];
    const known = [
      ...program.commands.map((one) => one.name()),
      ...program.options.map(({ long }) => long),
    ];
    expect(known).toContain(command ?? option);
  },
);
