import { expect, test } from 'vitest';
import { codeText, nodeLabel, plainText } from '../../src/oci/markdown.ts';

const HOSTILE = [
  ['a heading', 'x\n\n# PWNED'],
  ['HTML', '<img src=https://evil.example/?a>'],
  ['a link', '[click](https://evil.example)'],
  ['a bare link', 'https://evil.example and www.evil.example'],
  ['a mention', '@octocat'],
  ['a diagram', '```mermaid\nflowchart LR\n A-->B\n```'],
  ['a cell', 'a | b'],
  ['a command', '::error::pwned'],
  ['a terminal sequence', '\u001b[2J\u009b1m'],
] as const;

test.each(HOSTILE)('%s is plain text', (_what, text) => {
  const plain = plainText(text);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them must be there
  expect(plain).not.toMatch(/[\u0000-\u001f\u007f-\u009f`|<>[\]()@]/);
  expect(plain).not.toMatch(/:\/\/|www\.|^\s*::/);
  expect(plain.replaceAll(/&#\d+;/g, '')).not.toMatch(/[#&]/);
});

test.each(HOSTILE)('%s stays inside of code and of a label', (_what, text) => {
  expect(codeText(text)).toMatch(/^`[^`|\n]*`$/);
  expect(nodeLabel(text)).toMatch(/^"[^"`#;<>&\n]*"$/);
});

test('names stay what they are', () => {
  expect(plainText('linux/amd64, linux/arm/v7')).toBe('linux/amd64, linux/arm/v7');
  expect(codeText('ghcr.io/acme/app:1')).toBe('`ghcr.io/acme/app:1`');
});
