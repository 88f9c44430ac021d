import { expect, test } from 'vitest';
import { variablesAfter } from '../../src/build/arguments.ts';
import { parseDockerfile } from '../../src/dockerfile/parse.ts';
import { stagesOf } from '../../src/dockerfile/stages.ts';
import { parsePlatform } from '../../src/oci/platform.ts';
import { workshop } from './workshop.ts';

/** As BuildKit has it, compared with Docker 28 (engine-table.real.test.ts). */
test.each([
  ['a stage sees the ARGs of those that it stands on', 'ARG V=1\nFROM one\nENV A=$V', 'A=1'],
  ['an ARG without a value leaves them', 'ARG V=1\nFROM one\nARG V\nENV A=$V', 'A=1'],
  ['through another stage', 'ARG V=1\nFROM one AS two\nFROM two\nENV A=$V', 'A=1'],
  ['what runs on FROM sees them', 'ARG V=1\nONBUILD ENV A=$V\nFROM one', 'A=1'],
  ['they end where no stage stands on another', 'ARG V=1\nFROM scratch\nENV A=$V', 'A='],
  ['an ENV goes before them in the next stage', 'ENV A=1\nARG A=2\nFROM one\nENV B=$A', 'B=1'],
  ['and not in its own', 'ENV A=1\nARG A=2\nENV C=3\nENV B=$A', 'B=2'],
  ['one sees those before it in its line', `ARG A=1 B=$A C=\${B}2\nENV D=$C`, 'D=12'],
  ['unless it comes later', 'ENV A=1\nARG A=2\nENV A=1\nENV B=$A', 'B=1'],
])('%s', async (_, instructions, expected) => {
  const { build } = await workshop();
  const { config } = await build(`FROM scratch AS one\n${instructions}\n`);
  expect(config['Env']).toContain(expected);
});

test('what an engine has built leaves the same, though it tells of the environment alone', () => {
  const dockerfile = parseDockerfile(
    'FROM a AS one\nARG A=1 B\nENV C=2\nFROM one\nARG D=$A$C E=e F\nRUN x\n',
    'Dockerfile',
  );
  const { stages } = stagesOf(dockerfile);
  const given = new Map([['E', 'given']]);
  const globals = new Map([['F', 'global']]);
  const variables = variablesAfter(stages, { Env: ['C=2'] }, { given, globals }, '\\');
  expect(Object.fromEntries(variables)).toEqual({
    ...{ A: '1', B: '', C: '2', D: '12', E: 'given', F: 'global' },
  });
});

test('arguments that no ARG is there for are told, but for those that need none', async () => {
  const { build } = await workshop();
  const names = [
    'G',
    'S',
    'T',
    'NONE',
    'https_proxy',
    'SOURCE_DATE_EPOCH',
    'BUILDKIT_INLINE_CACHE',
  ];
  const told: (readonly string[])[] = [];
  const request = {
    arguments: new Map(names.map((name) => [name, '1'])),
    platforms: ['linux/amd64', 'linux/arm64'].map(parsePlatform),
    onUndeclared: (undeclared: readonly string[]) => told.push(undeclared),
  };
  await build('ARG G\nFROM scratch AS a\nARG S T=1\nFROM scratch\nENV A=1\n', {}, request);
  expect(told).toEqual([['NONE']]);
});
