import { expect, test } from 'vitest';
import { printable, quoted, withoutLogins } from '../../src/oci/printable.ts';

const CASES: readonly (readonly [text: string, printed: string])[] = [
  ['alpine:3.20', 'alpine:3.20'],
  ['größe 北京 👍', 'größe 北京 👍'],
  ['\u001b]0;owned\u0007\u001b[2J', '\\u001b]0;owned\\u0007\\u001b[2J'],
  ['\u009b31mred', '\\u009b31mred'],
  ['a\u007fb\u0000', 'a\\u007fb\\u0000'],
  ['one\r\ntwo\tthree\u2028four\u0085five', 'one two three four five'],
  ['x\n::error::pwned', 'x ::error::pwned'],
  ['::error::pwned', ':\\:error::pwned'],
  ['\n  ::set-output name=digest::x', '   :\\:set-output name=digest::x'],
  ['a ##[error]b', 'a #\\#[error]b'],
  ['abc\u202egnp.exe', 'abc\\u202egnp.exe'],
  ['zero\u200bwidth\ufeff', 'zero\\u200bwidth\\ufeff'],
  ['\ud800', '\ufffd'],
  ['', ''],
];

test.each(CASES)('%j is printed as %j', (text, printed) => {
  expect(printable(text)).toBe(printed);
});

test('every character that a terminal acts on is shown, not sent', () => {
  const all = Array.from({ length: 0x300 }, (_, code) => String.fromCharCode(code)).join('');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
  expect(printable(all)).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
});

test('long text is cut, and a quoted value sooner', () => {
  expect(printable('x'.repeat(10_000))).toHaveLength(4001);
  expect(printable('xyz', 2)).toBe('xy…');
  expect(quoted('x'.repeat(4_000_000))).toBe(`"${'x'.repeat(100)}…"`);
});

test.each([
  ['ADD https://u:p@h/x /y', 'ADD https://***@h/x /y'],
  ['https://token@github.com/a/b.git#main', 'https://***@github.com/a/b.git#main'],
  ['HTTP://u:p@ss:w@rd@h:1?q', 'HTTP://***@h:1?q'],
  ['from ssh://git@h/a to https://u:p@i/b', 'from ssh://***@h/a to https://***@i/b'],
  ['https://h/a@b', 'https://h/a@b'],
  ['docker://alpine@sha256:ab', 'docker://alpine@sha256:ab'],
  ['a@b.example', 'a@b.example'],
])('%j without its logins is %j', (text, shown) => {
  expect(withoutLogins(text)).toBe(shown);
});
