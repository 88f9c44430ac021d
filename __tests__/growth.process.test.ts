import { describe, expect, test } from 'vitest';
import { lines } from '../src/action/list.ts';
import { describeError, redact } from '../src/cli/errors.ts';
import { namePattern } from '../src/cli/name-pattern.ts';
import { parseUntil } from '../src/cli/until.ts';
import { ImageError } from '../src/errors.ts';
import { inspectImage } from '../src/image/inspect.ts';
import { formatAge } from '../src/image/words.ts';
import { canonicalName } from '../src/layout/entry.ts';
import { decodeIndexFile } from '../src/layout/index-file.ts';
import { decodeConfig } from '../src/oci/config.ts';
import { decodeDescriptor } from '../src/oci/descriptor.ts';
import { digestOf, parseDigest } from '../src/oci/digest.ts';
import { decodeManifest } from '../src/oci/manifest.ts';
import { bareMediaType, MEDIA_TYPE } from '../src/oci/media-type.ts';
import { decodePlatform, formatPlatform, parsePlatform } from '../src/oci/platform.ts';
import { printable, quoted } from '../src/oci/printable.ts';
import { parseReference } from '../src/oci/reference.ts';
import { parsePlace } from '../src/place/place.ts';
import { parseChallenges } from '../src/registry/auth/challenge.ts';
import { parseScopes } from '../src/registry/auth/scope.ts';
import { parseContentRange, parseUploadRange } from '../src/registry/content-range.ts';
import { decodeConfigFile } from '../src/registry/credentials/config-file.ts';
import { nextLink } from '../src/registry/listing/link.ts';
import { addressOf } from '../src/registry/wire/address.ts';
import { bypassesProxy } from '../src/registry/wire/proxy.ts';
import { parseRateLimit } from '../src/registry/wire/rate-limit.ts';
import { oneLine } from '../src/registry/wire/redact.ts';
import { parseRetryAfter } from '../src/registry/wire/retry-after.ts';
import { Secrets } from '../src/registry/wire/secrets.ts';
import { parseWarnings } from '../src/registry/wire/warning.ts';
import { decodePax } from '../src/tar/header.ts';
import { quote } from '../src/template/quote.ts';
import { Template } from '../src/template/template.ts';
import { sampleOf } from './stand-ins/long-form.ts';

/** What is repeated: characters that parsers look for, alone and between others. */
const WORDS = [
  ...[
    'a',
    ',',
    '?',
    'a.',
    'a-',
    'a_',
    '__',
    'a:',
    '/',
    'a/',
    '@',
    'sha256:',
    '0',
    '.0',
    '1-',
    '=',
    'a=',
  ],
  ...[' ', ' a', '\t', '\n', '\r\n', ', ', ';', '"', 'a"', "'", '\\', '\\"', '\0', '\u001b[', '::'],
  ...['(', ')', '[', '{', '{{', '{{/*', '{{-', '}}', '%', '%s', '#', ' #', '##[', '*', '<', '://'],
  ...[
    'Bearer ',
    'Basic aaaaaaaa',
    'a://',
    'a://b:',
    '?token=',
    'Bearer a="b",',
    ',299 - "',
    'rel="next"',
    '</n>; ',
    'secret-',
    'repository:a:',
    '1:',
    '1.',
    '[::',
    'é',
    '\ud800',
  ],
];

/** What stands before and after the repeated word. */
const ALL_FRAMES: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['', '!'],
  ['a:', '\n'],
  ['0.', 'Z'],
  ['"', '"'],
];
/** What ends otherwise than it goes on finds most of what tries again. */
const FRAMES = sampleOf(ALL_FRAMES, ([, after]) => after === '!' || after === '"');

const [DIGEST, where] = [digestOf('x'), 'x'];
const bytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

const secrets = new Secrets();
secrets.add('secret-secret-secret');

/** Everything that reads text from outside, or prints it. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  parseReference,
  parseDigest,
  parsePlatform,
  formatPlatform: (text) =>
    formatPlatform(decodePlatform({ os: text, architecture: text, variant: text }, where)),
  bareMediaType,
  decodeDescriptor: (text) => decodeDescriptor({ mediaType: text, digest: text, size: 1 }, where),
  decodeManifest: (text) => decodeManifest(bytes({ mediaType: text }), text, where),
  annotations: (text) =>
    decodeManifest(bytes({ layers: [], config: {}, annotations: { [text]: 5 } }), undefined, where),
  decodeConfig: (text) =>
    decodeConfig(bytes({ created: text, rootfs: { diff_ids: [text] } }), where),
  inspectImage: (text) => inspected(text),
  formatAge: (text) => formatAge(text),
  canonicalName,
  decodeIndexFile: (text) =>
    decodeIndexFile(
      bytes({ schemaVersion: 2, manifests: [{ mediaType: text, digest: text }] }),
      where,
    ),
  printable,
  quoted,
  describeError: (text) => describeError(new ImageError('REGISTRY', text, { hint: text }), false),
  redact,
  oneLine,
  namePattern: (text) => namePattern(text)(undefined),
  parseUntil: (text) => parseUntil(text),
  parsePlace: (text) => parsePlace(text, 'docker'),
  parseChallenges,
  parseScopes,
  parseContentRange,
  parseUploadRange,
  nextLink,
  parseRetryAfter: (text) => parseRetryAfter(text, 0),
  parseWarnings,
  parseRateLimit: (text) =>
    parseRateLimit({ 'ratelimit-limit': text, 'ratelimit-remaining': text }),
  decodeConfigFile: (text) =>
    decodeConfigFile(Buffer.from(`{"auths":{"h":{"auth":"${text}"}}}`), where),
  addressOf,
  bypassesProxy: (text) => bypassesProxy(new URL('https://ghcr.io/'), text),
  conceal: (text) => secrets.conceal(text),
  decodePax: (text) => decodePax(Buffer.from(text)),
  lines,
  quote: (text) => quote(text),
  'a template': (text) => new Template(text).execute({}),
  'a template of a value': (text) =>
    new Template('{{json .}} {{html .}} {{title .}}').execute(text),
};

function inspected(created: string): string {
  const manifest = {
    schemaVersion: 2,
    config: { digest: DIGEST, size: 1, mediaType: MEDIA_TYPE.ociConfig },
    layers: [],
  };
  const document = decodeManifest(bytes(manifest), MEDIA_TYPE.ociManifest, where);
  const config = decodeConfig(bytes({ os: 'linux', architecture: 'amd64', created }), where);
  if (document.kind === 'index') {
    throw new Error('not an image');
  }
  const root = { mediaType: MEDIA_TYPE.ociManifest, digest: DIGEST, size: 1 };
  const parts = { images: [], platforms: [], size: 1, unreadable: [] };
  const shown = inspectImage(
    { root, document, manifest: document, config, ...parts },
    { tags: [], digests: [] },
  );
  return JSON.stringify(shown);
}

/** CPU time in milliseconds: other programs of the machine do not count. An error is an answer too. */
function costOf(read: (text: string) => unknown, text: string): number {
  const before = process.cpuUsage();
  try {
    read(text);
  } catch {
    // What it thinks of the text is for other tests.
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const [LEAST, MOST] = [2000, 64_000];
/** What can be told from noise and from collections of garbage, in milliseconds. */
const MEASURABLE = 50;
const TRIES = 5;

/** By how much the cost grows where the text doubles; 1 for what stays too cheap to be measured. */
function growthOf(read: (text: string) => unknown, make: (length: number) => string): number {
  for (let length = LEAST; length <= MOST; length *= 2) {
    const [text, twice] = [make(length), make(2 * length)];
    if (costOf(read, text) > MEASURABLE) {
      return leastCost(read, twice) / Math.max(leastCost(read, text), 1);
    }
  }
  return 1;
}

/** A collection of garbage in between is no cost of the reader. */
function leastCost(read: (text: string) => unknown, text: string): number {
  return Math.min(...Array.from({ length: TRIES }, () => costOf(read, text)));
}

describe.each(Object.entries(READERS))('%s', (_name, read) => {
  test('takes at most three times as long for twice as long a text', () => {
    const slow = WORDS.flatMap((word) =>
      FRAMES.map(([before, after]) => ({ word, before, after })),
    ).filter(({ word, before, after }) => {
      const make = (length: number): string =>
        `${before}${word.repeat(Math.ceil(length / word.length))}${after}`;
      // What looks at everything again does so each time; what a busy machine adds is gone at another one.
      return [1, 2, 3].every(() => growthOf(read, make) > 3);
    });
    expect(slow).toEqual([]);
  });
});
