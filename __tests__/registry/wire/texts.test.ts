import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRateLimit } from '../../../src/registry/wire/rate-limit.ts';
import { oneLine, redactUrl } from '../../../src/registry/wire/redact.ts';
import { parseRetryAfter } from '../../../src/registry/wire/retry-after.ts';
import { parseWarnings } from '../../../src/registry/wire/warning.ts';

describe('a URL that is shown', () => {
  test('keeps what was asked for and hides what could be secret', () => {
    const url = new URL('https://u:p@h/v2/?scope=a&scope=b&X-Amz-Signature=abc&token=t&n=1#f');
    expect(redactUrl(url)).toBe(
      'https://h/v2/?scope=a&scope=b&X-Amz-Signature=REDACTED&token=REDACTED&n=1',
    );
  });
});

describe('text from outside', () => {
  test('fits on one line', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        // Workflow commands begin a line: there must be no second one.
        expect(oneLine(text)).not.toMatch(/[\n\r\u2028]/);
      }),
    );
    expect(oneLine('a\n::error::b\u001b[31m')).toBe('a ::error::b [31m');
    expect(oneLine('x'.repeat(400))).toHaveLength(301);
  });
});

describe('a Retry-After header', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  test.each([
    ['7', 7],
    [' 0 ', 0],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['soon', undefined],
    ['-1', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s is %s seconds', (header, expected) => {
    expect(parseRetryAfter(header, now)).toBe(expected);
  });
});

describe('a Warning header', () => {
  test.each([
    ['299 - "image is old"', ['image is old']],
    ['299 - "a \\"b\\" c", 299 - "d"', ['a "b" c', 'd']],
    ['199 - "other code", 299 agent "other agent"', []],
    [`299 - "${'x'.repeat(5000)}"`, []],
    ['299 - "never closed', []],
    ['', []],
  ])('%s', (header, expected) => {
    expect(parseWarnings(header)).toEqual(expected);
  });
});

describe('a rate limit', () => {
  test('of Docker Hub is read with its window', () => {
    const headers = { 'ratelimit-limit': '100;w=21600', 'ratelimit-remaining': '99;w=21600' };
    expect(parseRateLimit(headers)).toEqual({ limit: 100, remaining: 99, windowSeconds: 21600 });
  });

  test('may come without a window, or not at all', () => {
    expect(parseRateLimit({ 'ratelimit-limit': '5', 'ratelimit-remaining': '0' })).toEqual({
      limit: 5,
      remaining: 0,
      windowSeconds: undefined,
    });
    expect(parseRateLimit({ 'ratelimit-limit': '5' })).toBeUndefined();
    expect(parseRateLimit({ 'ratelimit-limit': 'x', 'ratelimit-remaining': 'y' })).toBeUndefined();
  });
});
