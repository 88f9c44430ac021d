import { expect, test } from 'vitest';
import { parseChallenges } from '../../src/registry/auth/challenge.ts';
import { parseScopes } from '../../src/registry/auth/scope.ts';
import { parseContentRange } from '../../src/registry/content-range.ts';
import { decodeConfigFile } from '../../src/registry/credentials/config-file.ts';
import { nextLink } from '../../src/registry/listing/link.ts';
import { addressOf } from '../../src/registry/wire/address.ts';
import { bypassesProxy } from '../../src/registry/wire/proxy.ts';
import { parseRateLimit } from '../../src/registry/wire/rate-limit.ts';
import { oneLine } from '../../src/registry/wire/redact.ts';
import { parseRetryAfter } from '../../src/registry/wire/retry-after.ts';
import { Secrets } from '../../src/registry/wire/secrets.ts';
import { parseWarnings } from '../../src/registry/wire/warning.ts';

const secrets = new Secrets();
secrets.add('secret-secret-secret');
const url = new URL('https://ghcr.io/');

/** All that reads or prints text from outside. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  parseChallenges,
  parseScopes,
  parseContentRange,
  nextLink,
  parseWarnings,
  oneLine,
  decodeConfigFile: (text) =>
    decodeConfigFile(Buffer.from(`{"auths":{"h":{"auth":"${text}"}}}`), 'f'),
  parseRateLimit: (text) =>
    parseRateLimit({ 'ratelimit-limit': text, 'ratelimit-remaining': text }),
  parseRetryAfter: (text) => parseRetryAfter(text, 0),
  addressOf,
  bypassesProxy: (text) => bypassesProxy(url, text),
  conceal: (text) => secrets.conceal(text),
};

const WORDS = [
  ...[
    'a',
    'a.',
    ' ',
    ',',
    '/',
    '//',
    '?',
    '@',
    ':',
    '"',
    '\\',
    '=',
    ' a',
    'a=',
    ',299 - "',
    '</n>; ',
  ],
  ...['Bearer a="b",', 'secret-', 'repository:a:', '1:', 'A b', '[::', '1.'],
];

/** Seconds, the best of several runs: others use this machine as well. */
function seconds(read: (text: string) => unknown, text: string): number {
  const runs = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    try {
      read(text);
    } catch {
      // A refusal takes its time as well.
    }
    return (performance.now() - begun) / 1000;
  });
  return Math.min(...runs);
}

test.each(Object.entries(READERS))('%s takes time in proportion to its text', (_name, read) => {
  for (const word of WORDS) {
    const some = word.repeat(Math.ceil(30_000 / word.length));
    const [once, fourfold] = [seconds(read, some), seconds(read, some.repeat(4))];
    // What is quadratic takes 16 times as long; what takes no time cannot be measured.
    expect(fourfold < 0.1 || fourfold / once < 12, `${JSON.stringify(word)}`).toBe(true);
  }
});
