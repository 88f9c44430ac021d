import { expect, test } from 'vitest';
import { parseChunkRange, parseRange } from '../../src/serve/range.ts';

test.each([
  ['bytes=0-4', { first: 0, last: 4 }],
  ['bytes=4-', { first: 4, last: 9 }],
  ['bytes=-3', { first: 7, last: 9 }],
  ['bytes=-30', { first: 0, last: 9 }],
  ['bytes=5-50', { first: 5, last: 9 }],
  ['bytes=10-', 'unsatisfiable'],
  ['bytes=5-4', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=0-1,3-4', undefined],
  ['bytes=-', undefined],
  ['lines=0-1', undefined],
  [undefined, undefined],
])('of ten bytes %s is %o', (header, range) => {
  expect(parseRange(header, 10)).toEqual(range);
});

test('nothing of an empty blob can be asked for', () => {
  expect(parseRange('bytes=0-', 0)).toBe('unsatisfiable');
});

test.each([
  ['0-9', { first: 0, last: 9 }],
  ['bytes 10-19/*', { first: 10, last: 19 }],
  ['9-0', undefined],
  ['0-', undefined],
  ['x', undefined],
])('a chunk %s is %o', (header, range) => {
  expect(parseChunkRange(header)).toEqual(range);
});
