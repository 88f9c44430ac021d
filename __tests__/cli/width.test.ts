import { describe, expect, test } from 'vitest';
import { ellipsis, padded, widthOf } from '../../src/cli/width.ts';

describe('the columns of a text', () => {
  test.each([
    ['', 0],
    ['alpine', 6],
    ['naïve', 5],
    ['e\u0301', 1],
    ['你好世界', 8],
    ['ｆｕｌｌ', 8],
    ['ﾊﾝｶｸ', 4],
    ['한국어', 6],
    ['ひらがな', 8],
    ['🐳', 2],
    ['t🐳s', 4],
    ['…', 1],
  ])('%j are %i', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe('a text that is too wide', () => {
  test.each([
    ['t🐳ststring', 2, 't…'],
    ['t🐳ststring', 3, 't…'],
    ['t🐳ststring', 6, 't🐳st…'],
    ['t🐳ststring', 20, 't🐳ststring'],
    ['你好世界teststring', 3, '你…'],
    ['你好世界teststring', 6, '你好…'],
    ['你好世界teststring', 20, '你好世界teststring'],
    ['teststring', 10, 'teststring'],
    ['teststring', 9, 'teststri…'],
  ])('%j in %i columns is %j', (text, width, cut) => {
    expect(ellipsis(text, width)).toBe(cut);
  });
});

test('blanks fill up columns, not characters', () => {
  expect([padded('你', 4), padded('ab', 4), padded('abcde', 4)]).toEqual(['你  ', 'ab  ', 'abcde']);
});
