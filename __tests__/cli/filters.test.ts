import { describe, expect, test } from 'vitest';
import { readFilters, readSwitch } from '../../src/cli/filters.ts';
import { imageFilters } from '../../src/cli/image-filters.ts';
import { labelFilter } from '../../src/cli/labels.ts';
import { pruneFilters } from '../../src/cli/prune-filters.ts';

const KNOWN = {
  command: 'images',
  known: { dangling: 'true|false', label: 'KEY', 'label!': 'KEY' },
};
const read = (...written: readonly string[]) => readFilters(written, KNOWN);

describe('a filter', () => {
  test.each([
    ['dangling=true', 'dangling', ['true']],
    ['Dangling=true', 'dangling', ['true']],
    [' DANGLING = true ', 'dangling', ['true']],
    ['label=a=b', 'label', ['a=b']],
    ['label = Key = Value ', 'label', ['Key = Value']],
    ['label!=keep', 'label!', ['keep']],
    ['Label!=keep', 'label!', ['keep']],
    ['label=', 'label', ['']],
    ['', 'label', undefined],
  ])('%j is %s', (written, key, values) => {
    expect(read(written).get(key)).toEqual(values);
  });

  test.each(['dangling', 'size=1', '=true', 'label !=a', 'constructor=1'])(
    '%j is none',
    (written) => {
      expect(() => read(written)).toThrow(
        expect.objectContaining({
          code: 'INVALID_ARGUMENT',
          hint: 'the filters are dangling=true|false, label=KEY and label!=KEY',
        }),
      );
    },
  );
});

describe('a switch', () => {
  test.each([
    [[], undefined],
    [['dangling=true'], true],
    [['dangling=1'], true],
    [['dangling=True', 'dangling=1'], true],
    [['dangling=0'], false],
  ])('%j is %j', (written, value) => {
    expect(readSwitch(read(...written), 'dangling', KNOWN)).toBe(value);
  });

  test.each([[['dangling=yes']], [['dangling=']], [['dangling=true', 'dangling=false']]])(
    '%j is an error',
    (written) => {
      expect(() => readSwitch(read(...written), 'dangling', KNOWN)).toThrow(
        expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
      );
    },
  );
});

describe('labels', () => {
  test.each([
    [['label=a'], { a: '1' }, true],
    [['label=a='], { a: '1' }, false],
    [['label=a='], { a: '' }, true],
    [['label=a=1', 'label=b'], { a: '1', b: '' }, true],
    [['label=a=1', 'label=a=2'], { a: '1' }, false],
    [['label!=a'], { a: '1' }, false],
    [['label!=a=2'], { a: '1' }, true],
    [['label!=a', 'label!=b'], { b: '' }, false],
    [['label=a', 'label!=b'], { a: '' }, true],
    [['label=toString'], {}, false],
  ])('%j with %j: %j', (written, labels, matches) => {
    expect(labelFilter(read(...written))?.(labels)).toBe(matches);
  });
});

test('images take until, which is a moment before which they were created', () => {
  expect(imageFilters(['until=2025-01-01T00:00:00Z', 'until=2024-01-01T00:00:00Z']).until).toBe(
    Date.UTC(2024, 0, 1),
  );
  expect(imageFilters([]).until).toBe(Number.POSITIVE_INFINITY);
});

test('prune takes one until, and dangling as docker’s API has it', () => {
  expect(pruneFilters(['dangling=false']).dangling).toBe(false);
  expect(() => pruneFilters(['until=1h', 'until=2h'])).toThrow('only one until');
});
