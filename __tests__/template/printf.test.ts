import { expect, test } from 'vitest';
import { sprintf } from '../../src/template/printf.ts';

test.each([
  ['%s %v %d%%', ['a', ['b', 'c'], 3], 'a [b c] 3%'],
  ['%-5s|%5s|%05d|%+d|%.2f', ['a', 'b', 42, 7, 1.005], 'a    |    b|00042|+7|1.00'],
  ['%q %x %X %o %b %c', ['a"b', 255, 255, 8, 5, 0x41], '"a\\"b" ff FF 10 101 A'],
  ['%x %.3s %*d', ['hi', 'abcdef', 4, 1], '6869 abc    1'],
  ['%t %e %g %f', [true, 12_345.678, 0.5, 1], 'true 1.234568e+04 0.5 1.000000'],
  ['%q', [['a', 'b']], '["a" "b"]'],
  ['%d %s', ['x'], '%!d(string=x) %!s(MISSING)'],
  ['%s', ['a', 2], 'a%!(EXTRA int=2)'],
  ['%', [], '%!(NOVERB)'],
])('%s is as in Go', (format, values, expected) => {
  expect(sprintf(format, values)).toBe(expected);
});
