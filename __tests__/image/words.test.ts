import { describe, expect, test } from 'vitest';
import {
  formatAge,
  formatMoment,
  formatRateLimit,
  formatSize,
  formatTimestamp,
  shortId,
} from '../../src/image/words.ts';

describe('formatSize', () => {
  test.each([
    [0, '0B'],
    [999, '999B'],
    [1000, '1kB'],
    [7_830_000, '7.83MB'],
    [12_345_678, '12.3MB'],
    [123_456_789, '123MB'],
    [999_600, '1MB'],
    [1_500_000_000, '1.5GB'],
  ])('writes %d bytes as docker does: %s', (bytes, words) => {
    expect(formatSize(bytes)).toBe(words);
  });
});

describe('formatAge', () => {
  const now = Date.UTC(2026, 5, 15, 12);
  const HOUR = 3_600_000;

  test.each([
    [500, 'Less than a second ago'],
    [1000, '1 second ago'],
    [59_000, '59 seconds ago'],
    [60_000, 'About a minute ago'],
    [125_000, '2 minutes ago'],
    [HOUR, 'About an hour ago'],
    [47 * HOUR, '47 hours ago'],
    [48 * HOUR, '2 days ago'],
    [13 * 24 * HOUR, '13 days ago'],
    [14 * 24 * HOUR, '2 weeks ago'],
    [60 * 24 * HOUR, '2 months ago'],
    [730 * 24 * HOUR, '2 years ago'],
  ])('calls %d milliseconds "%s", as docker does', (age, words) => {
    expect(formatAge(new Date(now - age).toISOString(), now)).toBe(words);
  });

  test.each([
    undefined,
    '0001-01-01T00:00:00Z',
    '1970-01-01T00:00:00Z',
    '1980-01-01T00:00:01Z',
    '2000-01-01T00:00:00Z',
    'yesterday',
  ])('says N/A where a config gives no time: %s', (created) => {
    expect(formatAge(created, now)).toBe('N/A');
  });
});

test('shortId is the 12 characters that people know', () => {
  expect(shortId(`sha256:0123456789abcdef${'0'.repeat(48)}`)).toBe('0123456789ab');
});

test('what a registry still lets us do is said with its window', () => {
  const rateLimit = { limit: 100, remaining: 87, windowSeconds: 21_600 };
  expect(formatRateLimit('docker.io', rateLimit)).toBe(
    'docker.io: 87 of 100 pulls left (in 6 hours)',
  );
  const open = { ...rateLimit, windowSeconds: undefined };
  expect(formatRateLimit('docker.io', open)).toBe('docker.io: 87 of 100 pulls left');
});

test('moments are written as Go writes them, by the second', () => {
  const utc = new Date('2024-03-01T12:30:00Z').getTimezoneOffset() === 0;
  const moment = formatMoment('2024-03-01T12:30:00.98Z');
  expect(moment).toMatch(/^2024-0[23]-\d\d \d\d:\d\d:00 [+-]\d{4} [A-Z+-]\S*$/);
  expect(moment === '2024-03-01 12:30:00 +0000 UTC' || !utc).toBe(true);
  const timestamp = formatTimestamp('2024-03-01T12:30:00.98Z');
  expect(Date.parse(timestamp)).toBe(Date.parse('2024-03-01T12:30:00Z'));
  expect([formatMoment(undefined), formatTimestamp('no time')]).toEqual(['N/A', 'N/A']);
});
