import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { completionsOf } from '../../../src/cli/completion/completion.ts';
import { buildProgram } from '../../../src/cli/program.ts';
import { transship } from '../transship.ts';

const stdout = Object.assign(new PassThrough(), { isTTY: false });
const { common, points, choices } = completionsOf(
  await buildProgram(() => async () => undefined, '0', { stdout }),
);
const words = (path: string) => {
  const point = points.find((one) => one.path === path);
  return [...(point?.commands ?? []), ...(point?.options ?? [])].map(({ word }) => word);
};

describe("the words are those of commander's own tree", () => {
  test('commands, those of a group, and aliases', () => {
    expect(words('')).toEqual(expect.arrayContaining(['pull', 'image', 'completion', 'help']));
    expect(words(' image')).toEqual(expect.arrayContaining(['ls', 'rm', 'pull']));
    expect(words(' cp')).toEqual(words(' copy'));
  });

  test('options of a command, those of all, and what they take', () => {
    expect(words(' copy')).toContain('--if-exists');
    expect(words(' copy')).not.toContain('--store');
    expect(common.map(({ word }) => word)).toEqual(
      expect.arrayContaining(['--store', '--platform', '--help']),
    );
    expect(choices).toContainEqual({
      option: '--engine',
      choices: ['auto', 'docker', 'podman', 'buildah'],
    });
  });

  test('no hidden option is among them', () => {
    expect(words(' login')).toContain('--password-stdin');
    expect(words(' login')).not.toContain('--password');
  });
});

test('another shell is wrong usage', async () => {
  const { code, stderr } = await transship(['completion', 'tcsh']);
  expect(code).toBe(2);
  expect(stderr).toContain('is none of bash, zsh, fish, powershell');
});
