import { describe, expect, test } from 'vitest';
import { ALL_TAGS, selectTags, type TagRules, tagRenamer } from '../../src/sync/tag-rules.ts';

const TAGS = ['latest', '3.17', '3.18', '3.19', '3.20-rc.1', '3.20', '3.20.1', 'edge', '20240315'];

describe('tags are chosen', () => {
  test.each<[string, Partial<TagRules>, readonly string[]]>([
    [
      'all of them',
      {},
      ['3.20.1', '3.20', '3.20-rc.1', '3.19', '3.18', '3.17', '20240315', 'edge', 'latest'],
    ],
    ['by a range', { semver: ['>=3.19'] }, ['3.20.1', '3.20', '3.19']],
    ['by several ranges', { semver: ['3.17', '~3.20.1'] }, ['3.20.1', '3.17']],
    ['by expressions for whole tags', { allow: ['3\\.1.', 'lat'] }, ['3.19', '3.18', '3.17']],
    [
      'but those that are denied',
      { deny: ['.*-rc.*', '3\\.1\\d', '\\d+'] },
      ['3.20.1', '3.20', 'edge', 'latest'],
    ],
    ['the newest of a range', { semver: ['>=3.18'], limit: 2 }, ['3.20.1', '3.20']],
    ['the newest of all', { limit: 2 }, ['3.20.1', '3.20']],
    ['the newest of what is allowed', { allow: ['3\\.1\\d'], limit: 1 }, ['3.19']],
    [
      'what is allowed besides the newest',
      { semver: ['>=3.18'], limit: 1, allow: ['latest'] },
      ['3.20.1', 'latest'],
    ],
    ['what is denied in no case', { allow: ['latest'], deny: ['latest'] }, []],
  ])('%s', (_how, rules, expected) => {
    expect(selectTags(TAGS, { ...ALL_TAGS, ...rules })).toEqual(expected);
  });

  test('but never those that stand for a digest', () => {
    const hex = 'a'.repeat(64);
    expect(selectTags([`sha256-${hex}`, `sha256-${hex}.sig`, 'a'], ALL_TAGS)).toEqual(['a']);
  });

  test.each([{ semver: ['not a range'] }, { allow: ['('] }, { deny: ['['] }])(
    'not by what cannot be understood: %o',
    (rules) => {
      expect(() => selectTags([], { ...ALL_TAGS, ...rules })).toThrow(
        expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
      );
    },
  );
});

test('a tag is renamed by the first expression that is for all of it', () => {
  const rules = {
    ...ALL_TAGS,
    renames: [
      ['v(\\d.*)', '$1'],
      ['edge|v.*', 'other'],
    ] as const,
  };
  expect(['v1.2', 'edge', 'latest', 'vx'].map(tagRenamer(rules))).toEqual([
    '1.2',
    'other',
    'latest',
    'other',
  ]);
});
