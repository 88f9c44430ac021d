import { expect, test } from 'vitest';
import { silenceLimitFor, whyNotRestored, whyNotSaved } from '../../src/action/cache-words.ts';

const ATTEMPT = (n: number): string =>
  `Attempt ${n} of 5 failed with error: Failed request: (500) Internal Server Error: oops. Retrying request in 3000 ms...`;

test('a second failed try is an outage: the others are not waited for', () => {
  const allow = silenceLimitFor('find', 0);
  expect(allow(undefined)).toBeGreaterThan(3000);
  expect(allow(ATTEMPT(1))).toBeUndefined();
  expect(allow(ATTEMPT(2))).toBe('Failed request: (500) Internal Server Error: oops');
});

test('a transfer may take as long as its size explains, and longer only while it advances', () => {
  const allow = silenceLimitFor('restore', 600_000_000);
  const answer = allow(undefined);
  const download = allow('::debug::Starting download of archive to: /tmp/x');
  expect(answer).toBeLessThan(10_000);
  expect(download).toBeGreaterThan(600_000);
  const moving = allow('Received 100 of 600 (16.7%), 10.0 MBs/sec');
  expect(moving).toBeLessThan(20_000);
  expect(allow('Received 100 of 600 (16.7%), 9.0 MBs/sec')).toBeUndefined();
  expect(allow('Received 200 of 600 (33.3%), 9.0 MBs/sec')).toBe(moving);
});

test.each([
  ['an entry that is not there', [], { kind: 'absent' }],
  [
    'a mode that forbids it',
    ["Cache restore skipped: the effective cache-mode 'none' does not permit reads."],
    { kind: 'absent' },
  ],
  [
    'an archive that is none',
    [
      "::warning::Failed to restore: /usr/bin/tar failed with error: The process '/usr/bin/tar' failed with exit code 2",
    ],
    { kind: 'broken', why: expect.stringContaining('exit code 2') },
  ],
  [
    'a token without rights',
    ['::warning::Failed to restore: cache read denied: no scopes'],
    { kind: 'refused', why: 'cache read denied: no scopes' },
  ],
  [
    'an outage',
    ['::error::Failed to restore: Failed to GetCacheEntryDownloadURL: ECONNREFUSED'],
    { kind: 'down', why: 'Failed to GetCacheEntryDownloadURL: ECONNREFUSED' },
  ],
])('of a restore: %s', (_what, lines, verdict) => {
  expect(whyNotRestored({ lines })).toEqual(verdict);
});

const TAKEN =
  'Failed to save: Unable to reserve cache with key k, another job may be creating this cache.';

test.each([
  [
    'a taken key',
    [
      '::debug::Failed to reserve cache: Error: Failed to CreateCacheEntry: Received non-retryable error: Failed request: (409) Conflict: exists',
      TAKEN,
    ],
    { kind: 'exists' },
  ],
  [
    'a taken key of a service that answers 200 with "ok": false',
    ['::debug::Failed to reserve cache: Error: Response was not ok', TAKEN],
    { kind: 'exists' },
  ],
  [
    "a taken key of act's service",
    ['::warning::Failed to save: {"error":"already exist"}'],
    { kind: 'exists' },
  ],
  [
    'an entry that another job finishes at the same moment',
    [
      '::warning::Failed to save: Unable to finalize cache with key k, another job may be finalizing this cache.',
    ],
    { kind: 'exists' },
  ],
  [
    'a text of several lines, which is encoded in a command',
    ['::debug::Failed to reserve cache: Error: 100%25 full%0Aof it', TAKEN],
    { kind: 'down', why: 'Error: 100% full\nof it' },
  ],
  ['a taken key of protocol 1', [`${TAKEN} More details: it exists`], { kind: 'exists' }],
  [
    'a refused connection, which the client tells in the words of a taken key',
    [
      '::debug::Failed to reserve cache: Error: Failed to CreateCacheEntry: Unable to make request: ECONNREFUSED',
      TAKEN,
    ],
    { kind: 'down' },
  ],
  [
    'too many uploads',
    [
      '::debug::Failed to reserve cache: Error: Failed to CreateCacheEntry: Rate limited: Failed request: (429) Too Many Requests',
      TAKEN,
    ],
    { kind: 'refused' },
  ],
  [
    'a read-only token',
    [
      '::debug::Failed to reserve cache: Error: cache write denied: read-only',
      '::warning::Failed to save: Unable to reserve cache with key k. More details: cache write denied: read-only',
    ],
    { kind: 'refused' },
  ],
  ['an upload that failed', ['::error::Failed to save: upload failed'], { kind: 'down' }],
  ['nothing that is known', [], { kind: 'down', why: 'it was not saved' }],
])('of a save: %s', (_what, lines, verdict) => {
  expect(whyNotSaved({ lines })).toMatchObject(verdict);
});

test('what is told never holds a signed address', () => {
  const lines = [
    '::warning::Failed to restore: GET https://x.blob.core.windows.net/a/b?sig=s3cret&se=1 failed',
  ];
  expect(whyNotRestored({ lines })).toEqual({
    kind: 'down',
    why: 'GET https://x.blob.core.windows.net/a/b failed',
  });
});
