import { expect, test } from 'vitest';
import { byName, byVersion } from '../../src/cli/tag-order.ts';

test('versions come newest first, a release before its candidates, words last', () => {
  const tags = [
    'latest',
    '3.9',
    'v3.20.1',
    '3.20',
    '3',
    '3.20.0-rc.2',
    '3.20.0-rc.10',
    '3.20.0',
    'edge',
  ];
  expect(tags.toSorted(byVersion)).toEqual([
    'v3.20.1',
    '3.20.0',
    '3.20.0-rc.10',
    '3.20.0-rc.2',
    '3.20',
    '3.9',
    '3',
    'edge',
    'latest',
  ]);
});

test('numbers are compared as numbers in versions and as text in names', () => {
  expect(['1.10', '1.9'].toSorted(byVersion)).toEqual(['1.10', '1.9']);
  expect(['1.9', '1.10'].toSorted(byName)).toEqual(['1.10', '1.9']);
});
