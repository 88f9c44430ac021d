import { expect, test } from 'vitest';
import { refusal } from '../../src/engine/refusal.ts';

const words = (stderr: string, stdout = ''): string =>
  refusal('doing', { exitCode: 125, stdout, stderr }).message.slice('doing: '.length);

test.each([
  ['Docker', 'Error response from daemon: no space left on device\n', 'no space left on device'],
  [
    'docker run',
    'docker: Error response from daemon: no such image.\n\nSee usage.\n',
    'no such image.',
  ],
  [
    'Podman',
    'Copying blob 1\nError: payload does not match:\n * oci: no\n',
    'payload does not match:',
  ],
  ['a program without manners', 'first\nlast\n', 'last'],
])('the error line of %s is what counts', (_who, stderr, expected) => {
  expect(words(stderr)).toBe(expected);
});

test('without a complaint its output counts, and without that its exit code', () => {
  expect(words('', 'Loaded\nError unpacking image a: not found\n')).toBe(
    'Error unpacking image a: not found',
  );
  expect(words('\n')).toBe('exit code 125');
});

test('a long complaint is cut', () => {
  expect(words('x'.repeat(10_000))).toHaveLength(500);
});
