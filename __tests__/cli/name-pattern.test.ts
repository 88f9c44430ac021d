import { expect, test } from 'vitest';
import { namePattern } from '../../src/cli/name-pattern.ts';
import { parseReference } from '../../src/oci/reference.ts';

test.each([
  ['alpine', 'alpine:3.20', true],
  ['alpine', 'ghcr.io/acme/alpine:3.20', false],
  ['docker.io/library/alpine', 'alpine:3.20', true],
  ['alpine:3.20', 'alpine:3.20', true],
  ['alpine:3.19', 'alpine:3.20', false],
  ['ubu*', 'ubuntu:24.04', true],
  ['ubu*', 'acme/ubuntu:24.04', false],
  ['*/app', 'acme/app:1', true],
  ['ghcr.io/*/app:1.?', 'ghcr.io/acme/app:1.4', true],
  ['[a-c]lpine', 'alpine:3.20', true],
  ['a.pine*', 'alpine:3.20', false],
  ['*', 'alpine:3.20', true],
  ['*/*/*', 'alpine:3.20', false],
  ['docker.io/*/alp*', 'alpine:3.20', true],
  ['alpine:3.*', 'alpine:3.20', true],
  ['alp*:3.1*', 'alpine:3.20', false],
  ['*:3.20', 'alpine:3.20', true],
  ['alp*@sha256:0*', `alpine@sha256:${'0'.repeat(64)}`, true],
  ['[^b]lpine', 'alpine:3.20', true],
  ['a\\lpine', 'alpine:3.20', true],
])('%s against %s is %s', (pattern, reference, matches) => {
  expect(namePattern(pattern)(parseReference(reference))).toBe(matches);
});

test('a dangling image has no name that could match', () => {
  expect(namePattern('*')(undefined)).toBe(false);
});

test.each(['[z-a]*', 'a[', 'alpine\\'])('the pattern %s is none', (text) => {
  expect(() => namePattern(text)).toThrow('is not a pattern');
});
