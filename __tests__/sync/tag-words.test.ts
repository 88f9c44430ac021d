import { describe, expect, test } from 'vitest';
import { byName, byVersion, tagFilter } from '../../src/sync/tag-words.ts';

const TAGS = [
  'latest',
  '3.9',
  'v3.20.1',
  '3.20',
  '3',
  '3.20.0-rc.2',
  '3.20.0-rc.10',
  '3.20.0_rc1',
  '3.20.0',
  '3.20.0_build5',
  '16-alpine',
  '16',
  '20240315',
  'edge',
  '1.2.3.10',
  '1.2.3.9',
  '2024.03',
];

describe('by version', () => {
  test('the newest comes first, a release before its candidates, words last', () => {
    expect(TAGS.toSorted(byVersion)).toEqual([
      '2024.03',
      '16',
      '16-alpine',
      'v3.20.1',
      '3.20.0',
      '3.20.0_build5',
      '3.20',
      '3.20.0_rc1',
      '3.20.0-rc.10',
      '3.20.0-rc.2',
      '3.9',
      '3',
      '1.2.3.10',
      '1.2.3.9',
      '20240315',
      'edge',
      'latest',
    ]);
  });

  test('numbers count as numbers, and in names as text', () => {
    expect(['1.10', '1.9'].toSorted(byVersion)).toEqual(['1.10', '1.9']);
    expect(['1.9', '1.10', '1.9'].toSorted(byName)).toEqual(['1.10', '1.9', '1.9']);
  });
});

describe('a filter', () => {
  test.each([
    ['>=3.18 <4', ['v3.20.1', '3.20', '3.20.0', '3.20.0_build5', '3.9'].slice(0, 4)],
    ['16', ['16']],
    ['16.0.0-alpine', ['16-alpine']],
    ['3.20.x', ['v3.20.1', '3.20', '3.20.0', '3.20.0_build5']],
    ['>=3.20.0-rc.10 <3.20.1', ['3.20.0-rc.10', '3.20', '3.20.0', '3.20.0_build5', '3.20.0_rc1']],
    ['1.2.x || >=2024', ['1.2.3.10', '1.2.3.9', '2024.03']],
    ['*', TAGS.filter((tag) => /^v?\d/.test(tag) && !/rc|alpine|20240315/.test(tag))],
    ['/^3\\.2/', ['3.20', '3.20.0-rc.2', '3.20.0-rc.10', '3.20.0_rc1', '3.20.0', '3.20.0_build5']],
    ['/EDGE|LATEST/i', ['edge', 'latest']],
    ['/EDGE/', []],
  ])('%s takes the tags that it means', (text, expected) => {
    expect(TAGS.filter(tagFilter(text)).toSorted()).toEqual(expected.toSorted());
  });

  test.each(['', 'newest', '>=', '/(/', '/x/g'])('%j is no filter', (text) => {
    expect(() => tagFilter(text)).toThrow(
      expect.objectContaining({
        code: 'INVALID_ARGUMENT',
        message: expect.stringContaining(' is no '),
      }),
    );
  });
});
