import { expect, test } from 'vitest';
import { formatTable } from '../../src/cli/table.ts';

test('columns are as wide as their widest cell and three blanks, and never narrower than ten', () => {
  const table = formatTable(
    ['REPOSITORY', 'TAG', 'SIZE'],
    [
      ['ghcr.io/acme/app', '1.4.0', '7.83MB'],
      ['alpine', 'latest', '1kB'],
    ],
  );
  expect(table.split('\n')).toEqual([
    'REPOSITORY         TAG       SIZE',
    'ghcr.io/acme/app   1.4.0     7.83MB',
    'alpine             latest    1kB',
    '',
  ]);
});

test('wide characters keep columns in line, and a cell is one line of text', () => {
  const table = formatTable(
    ['NAME', 'DESCRIPTION', 'STARS'],
    [
      ['a', '你好世界', '1'],
      ['b', 'x\u001b[2J\n::error::y', '2'],
    ],
  );
  expect(table.split('\n')).toEqual([
    'NAME      DESCRIPTION             STARS',
    'a         你好世界                1',
    'b         x\\u001b[2J ::error::y   2',
    '',
  ]);
});

test('a table without rows is its headings', () => {
  expect(formatTable(['REPOSITORY', 'TAG'], [])).toBe('REPOSITORY   TAG\n');
});
