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

test('a table without rows is its headings', () => {
  expect(formatTable(['REPOSITORY', 'TAG'], [])).toBe('REPOSITORY   TAG\n');
});
