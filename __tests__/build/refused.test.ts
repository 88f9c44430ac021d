import { expect, test } from 'vitest';
import { codeOf } from '../../src/errors.ts';
import { NOT_LOOKED_AT, REFUSED } from './refused-dockerfiles.ts';
import { workshop } from './workshop.ts';

test.each(REFUSED)('%j is refused before anything is built', async (dockerfile, error) => {
  const { build } = await workshop();
  const failure = await build(dockerfile, { 'a.txt': 'a' }).catch((reason: unknown) => reason);
  expect(['INVALID_DOCUMENT', 'INVALID_ARGUMENT']).toContain(codeOf(failure));
  const message = failure instanceof Error ? failure.message : '';
  expect(message.slice(-error.length)).toBe(error);
});

test.each(NOT_LOOKED_AT)('%j is built', async (dockerfile) => {
  const { build } = await workshop();
  expect((await build(dockerfile, { 'a.txt': 'a' })).files).toEqual(['0 644 0:0 a.txt = a']);
});

test('what another program reads may be unknown here, where an engine builds it', async () => {
  const { build } = await workshop();
  const text =
    '# syntax=docker/dockerfile:1-labs\nFROM scratch AS a\nCOPY --new a /\nRUN x\nFROM scratch\nCOPY a.txt /\n';
  expect((await build(text, { 'a.txt': 'a' })).files).toHaveLength(1);
});

test.each([
  ['1:2:3', '"1:2:3" is no owner'],
  ['4294967295', 'the image has no user "4294967295"'],
  ['1:4294967296', 'the image has no group "4294967296"'],
])('the owner %s is refused', async (owner, error) => {
  const { build } = await workshop();
  const dockerfile = `FROM scratch\nCOPY --chown=${owner} a.txt /\n`;
  await expect(build(dockerfile, { 'a.txt': 'a' })).rejects.toThrow(`Dockerfile:2: ${error}`);
});
