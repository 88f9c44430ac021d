import { expect, test } from 'vitest';
import { Duration } from '../../src/template/duration.ts';
import { sprintf } from '../../src/template/printf.ts';
import { StringMap, Struct } from '../../src/template/values.ts';

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
  [
    '%#x %#X %#o %#b %O %U %05d %c',
    [255, 255, 8, 5, 8, 65, -42, 65],
    '0xff 0XFF 010 0b101 0o10 U+0041 -0042 A',
  ],
  [
    '%E|%G|%g|%.3g|%g',
    [12_345.678, 1e-7, 1_234_567.5, 1234.5, 0.25],
    '1.234568E+04|1E-07|1.2345675e+06|1.23e+03|0.25',
  ],
  ['% x|%#x|% X', ['hello', 'hi', 'ab'], '68 65 6c 6c 6f|0x6869|61 62'],
  ['%[2]s %[1]s', ['a', 'b'], 'b a'],
  ['%[3]s', ['a'], '%!s(BADINDEX)'],
  [
    '%q %+q %#q %q',
    ['\t"é☃\0', 'é☃😀', 'abc', 65],
    `"\\t\\"é☃\\x00" "\\u00e9\\u2603\\U0001f600" \`abc\` 'A'`,
  ],
  ['%T %T %T %T %T', ['a', 1, true, ['a'], null], 'string int bool []string <nil>'],
  [
    '%#v %#v %#v',
    ['a', ['b'], new StringMap({ k: 'v' })],
    '"a" []string{"b"} map[string]string{"k":"v"}',
  ],
  ['%q %d', [new StringMap({ k: 'v' }), [1, 2]], 'map["k":"v"] [1 2]'],
  ['%v %+v', [new Struct({ A: 1, B: 'x' }), new Struct({ A: 1, B: 'x' })], '{1 x} {A:1 B:x}'],
  ['%v %s %d', Array(3).fill(new Duration(90e9)), '1m30s 1m30s 90000000000'],
  ['%s %z', [null, 3], '%!s(<nil>) %!z(int=3)'],
])('%s is as in Go', (format, values, expected) => {
  expect(sprintf(format, values)).toBe(expected);
});
