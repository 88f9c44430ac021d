import { expect, test } from 'vitest';
import { parseUntil } from '../../src/cli/until.ts';

const NOW = Date.UTC(2025, 0, 31, 12);

test.each([
  ['24h', NOW - 86_400_000],
  ['1h30m', NOW - 5_400_000],
  ['1.5h', NOW - 5_400_000],
  ['10m0s', NOW - 600_000],
  ['500ms', NOW - 500],
  ['1735689600', 1_735_689_600_000],
  ['2025-01-01T00:00:00Z', Date.UTC(2025, 0, 1)],
  ['2025-01-01T02:00:00+02:00', Date.UTC(2025, 0, 1)],
  ['2025-01-01', new Date(2025, 0, 1).getTime()],
  ['2025-01-01T06:30:00', new Date(2025, 0, 1, 6, 30).getTime()],
])('%s is a moment', (text, at) => {
  expect(parseUntil(text, NOW)).toBe(at);
});

test.each(['', '7d', 'h', '-1h', 'yesterday', '2025-13-01'])('"%s" is none', (text) => {
  expect(() => parseUntil(text, NOW)).toThrow(
    expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
  );
});
