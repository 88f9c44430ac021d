import { expect, test } from 'vitest';
import { pruneFilters } from '../../src/cli/prune-filters.ts';

test.each([
  [['label=a'], { a: '1' }, true],
  [['label=a=2'], { a: '1' }, false],
  [['label=a=1=2'], { a: '1=2' }, true],
  [['label=a', 'label=b'], { a: '1' }, false],
  [['label!=keep'], {}, true],
  [['label!=keep'], { keep: '' }, false],
  [['label!=keep=yes'], { keep: 'no' }, true],
  [['label=a', 'label!=b'], { a: '', b: '' }, false],
  [['until=1h'], {}, true],
])('%j with the labels %j: %s', (written, labels, fits) => {
  expect(pruneFilters(written).matchesLabels?.(labels) ?? true).toBe(fits);
});

test('labels are read only where a filter asks for them; until is a moment', () => {
  expect(pruneFilters([])).toMatchObject({ since: undefined, matchesLabels: undefined });
  expect(pruneFilters(['until=1700000000', 'label=a'])).toMatchObject({
    since: 1_700_000_000_000,
    matchesLabels: expect.any(Function),
  });
});
