import { describe, expect, test } from 'vitest';
import { tagExpression } from '../../src/sync/tag-expression.ts';

const whole = { wholeTag: true };

describe('an expression', () => {
  test.each([
    ['3\\.1\\d', '3.19', true],
    ['3\\.1', '3.19', false],
    ['3|4', '34', false],
    ['(?i)LATEST', 'latest', true],
    ['[[:digit:]]+', '316', true],
    ['v?\\d+(?:\\.\\d+){2}', 'v1.2.3', true],
  ])('%s is for all of the tag %s: %s', (pattern, tag, expected) => {
    expect(tagExpression(pattern, whole).test(tag)).toBe(expected);
  });

  test('that need not be for all of it is found anywhere', () => {
    expect(tagExpression('\\.1').test('3.19')).toBe(true);
    expect(tagExpression('EDGE', { anyCase: true }).test('my-edge')).toBe(true);
  });

  test.each([
    ['v(\\d.*)', '$1', '1.2'],
    ['v(?<version>.*)', '$<version>-$&', '1.2-v1.2'],
    ['v(1)?(x)?.*', '[$1$2]', '[1]'],
  ])('%s puts its groups into %s', (pattern, name, expected) => {
    expect(tagExpression(pattern, whole).replaced('v1.2', name)).toBe(expected);
  });

  test.each(['(', '[', '(?=x)', '(?!x)y', '(a)\\1', '(a{1000}){1000}', 'a)|(b'])(
    '%s is none, and why is told',
    (pattern) => {
      expect(() => tagExpression(pattern, whole)).toThrow(
        expect.objectContaining({
          code: 'INVALID_ARGUMENT',
          message: expect.stringContaining(pattern),
          hint: expect.stringContaining('RE2'),
        }),
      );
    },
  );

  test('that cannot be read says what is wrong with it', () => {
    expect(() => tagExpression('(x')).toThrow('"(x" is no regular expression: missing closing )');
  });

  // Each keeps JavaScript's own engine busy for more than years.
  test.each(['(a+)+b', '(a|a)*b', '(a*)*b', '(?:a?){50}a{50}b', '(.*)(.*)(.*)(.*)(.*)(.*)(.*)b'])(
    '%s is done with a tag that was made for it',
    (pattern) => {
      expect(tagExpression(pattern, whole).test(`${'a'.repeat(127)}_`)).toBe(false);
      expect(tagExpression(pattern).test(`${'a'.repeat(127)}_`)).toBe(false);
    },
  );
});
