import { expect, test } from 'vitest';
import { movedMarkdown } from '../../src/lock/moved-facts.ts';
import type { Digest } from '../../src/oci/digest.ts';
import { parseReference } from '../../src/oci/reference.ts';

test.each([
  ['a picture', '![x](https://evil.example/x.png)'],
  ['HTML', '<img src=https://evil.example/?a><details>'],
  ['a heading', '1\n\n# PWNED'],
  ['a mention', '@octocat'],
  ['cells', '1 | 2 | 3'],
  ['a terminal sequence', '\u001b[2J\u009b1m'],
])('a version that its author made %s is plain text', (_what, version) => {
  const digest = (digit: string) => `sha256:${digit.repeat(64)}` as Digest;
  const image = (own: string) => ({ created: undefined, version: own, size: 1, layers: [] });
  const locked = (digit: string) => ({ digest: digest(digit), mediaType: 'x', platforms: {} });
  const markdown = movedMarkdown([
    {
      moved: {
        key: 'k',
        reference: parseReference('a:1'),
        before: locked('a'),
        after: locked('b'),
      },
      before: image('1.0'),
      after: image(version),
    },
  ]);
  const [row = '', ...rest] = markdown.split('\n').slice(2);
  expect(rest).toEqual(['']);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them must be there
  expect(row).not.toMatch(/[\u0000-\u001f\u007f-\u009f<>[\]@#](?!\d+;)|:\/\//);
  expect(row.match(/\|/g)).toHaveLength(7);
});
