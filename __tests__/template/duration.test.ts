import { expect, test } from 'vitest';
import { counted, Duration } from '../../src/template/duration.ts';

test.each([
  [0, '0s'],
  [1, '1ns'],
  [1500, '1.5µs'],
  [2_000_000, '2ms'],
  [30_000_000_000, '30s'],
  [1_500_000_000, '1.5s'],
  [90_000_000_000, '1m30s'],
  [3_600_000_000_000, '1h0m0s'],
  [-5_400_000_000_000, '-1h30m0s'],
  [59_000_000_001, '59.000000001s'],
])('%d nanoseconds are %s, as Go writes them', (nanoseconds, text) => {
  expect(`${new Duration(nanoseconds)}`).toBe(text);
});

test('it is a number in JSON, and where it is counted', () => {
  expect(JSON.stringify([new Duration(5)])).toBe('[5]');
  expect([counted(new Duration(5)), counted('text')]).toEqual([5, 'text']);
});
