import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readLock } from '../src/lock/lock-file.ts';
import { readSyncFile } from '../src/sync/read-sync-file.ts';
import { faultsOf, SCHEMAS, schemaOf } from './stand-ins/schemas.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const MEDIA_TYPE = 'application/vnd.oci.image.index.v1+json';
const BYTES = { downloaded: 0, uploaded: 1, mounted: 2, skipped: 3 };

test.each(SCHEMAS)('%s is a schema of the draft that it names, under its own address', (path) => {
  const schema = schemaOf(path);
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema.$id?.endsWith(`/schemas/${path}`)).toBe(true);
  expect(() => faultsOf(path, {})).not.toThrow();
});

/** What a command might print by mistake. */
test.each<readonly [string, unknown]>([
  ['cli/digest.json', [{ reference: 'a', digest: 'sha256:0', mediaType: MEDIA_TYPE, size: 1 }]],
  ['cli/digest.json', [{ reference: 'a', digest: DIGEST, mediaType: MEDIA_TYPE }]],
  ['cli/digest.json', [{ reference: 'a', digest: DIGEST, mediaType: MEDIA_TYPE, size: '1' }]],
  ['cli/digest.json', { reference: 'a', digest: DIGEST, mediaType: MEDIA_TYPE, size: 1 }],
  ['cli/copy.json', { reference: 'a', targets: [{ reference: 'b', status: 'failed' }] }],
  ['cli/copy.json', { reference: 'a', targets: [{ reference: 'b', status: 'done' }] }],
  ['cli/push.json', [{ reference: 'a', digest: DIGEST, mediaType: '', size: 1, status: 'pushed' }]],
  ['cli/tags.json', { reference: 'a', tags: [1] }],
  ['cli/rmi.json', { untagged: [], deleted: ['a'], reclaimed: 0 }],
  ['cli/prune.json', { untagged: [], deleted: [], reclaimed: -1 }],
  ['cli/verify.json', [{ reference: 'a', digest: DIGEST, ok: 'yes', problems: [] }]],
  ['cli/version.json', { transship: '1', node: '1', openssl: '1', system: 'a' }],
  ['cli/images.json', [{ reference: 'a', digest: DIGEST, platforms: ['linux/amd64'] }]],
  ['cli/logout.json', { registry: 'a', removed: true, password: 'secret' }],
  ['action/images.json', [{ reference: 'a', digest: null, bytes: BYTES }]],
  ['action/digests.json', { a: 'latest' }],
  ['action/matrix.json', { shard: [] }],
  ['action/matrix.json', { shard: [0] }],
])('%s does not take %j', (path, document) => {
  expect(faultsOf(path, document)).not.toEqual([]);
});

const LOCKED = { digest: DIGEST, mediaType: MEDIA_TYPE, platforms: { 'linux/amd64': DIGEST } };

describe('a lock file', () => {
  async function isRead(document: unknown): Promise<boolean> {
    const folder = await mkdtemp(join(tmpdir(), 'lock-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'lock.json'), JSON.stringify(document));
    return readLock(join(folder, 'lock.json')).then(
      () => true,
      () => false,
    );
  }

  test.each<readonly [boolean, unknown]>([
    [true, { version: 1, images: {} }],
    [true, { version: 1, images: { 'docker.io/library/a:1': LOCKED } }],
    [false, { version: 2, images: {} }],
    [false, { images: {} }],
    [false, { version: 1, images: { a: { ...LOCKED, digest: 'sha256:a' } } }],
    [false, { version: 1, images: { a: { ...LOCKED, mediaType: 1 } } }],
    [false, { version: 1, images: { a: { ...LOCKED, platforms: { 'linux/amd64': '' } } } }],
  ])('is taken by its schema as by its reader: %s, %j', async (expected, document) => {
    expect(faultsOf('lock-file.json', document).length === 0).toBe(expected);
    expect(await isRead(document)).toBe(expected);
  });
});

describe('a sync file', () => {
  const ONE = { source: 'docker.io/library/alpine', target: 'r.example/mirror/alpine' };
  const read = (document: unknown) =>
    readSyncFile(stringify(document), 'sync.yaml', { env: {}, now: 0 });

  test.each<unknown>([
    { version: 1, sync: [ONE] },
    { version: '1', sync: [{ ...ONE, tags: { semver: '>=3', limit: 5, since: '30d' } }] },
    { version: 1, sync: [{ ...ONE, tags: { semver: ['>=3'], rename: { 'v(.*)': '$1' } } }] },
    { version: 1, defaults: { concurrency: 4, record: true, platforms: 'all' }, sync: [ONE] },
    { version: 1, registries: { 'r.example': { mirrors: [], insecure: true } }, sync: [] },
    parse(
      'version: 1\nregistries: {r.example: {username: a, password: "{{env \\"PW\\" | default \\"x\\"}}"}}\nsync: []\n',
    ),
  ])('is taken by its schema as by its reader: %j', (document) => {
    expect(faultsOf('sync-file.json', document)).toEqual([]);
    expect(() => read(document)).not.toThrow();
  });

  test.each<unknown>([
    { version: 2, sync: [ONE] },
    { version: 1 },
    { version: 1, sync: [{ source: ONE.source }] },
    { version: 1, sync: [{ ...ONE, tag: 'latest' }] },
    { version: 1, sync: [{ ...ONE, referrers: 'yes' }] },
    { version: 1, sync: [{ ...ONE, tags: { limit: 0 } }] },
    { version: 1, sync: [{ ...ONE, tags: { regex: 'a' } }] },
    { version: 1, defaults: { concurrency: '4' }, sync: [ONE] },
    { version: 1, registries: { 'r.example': { user: 'a' } }, sync: [ONE] },
  ])('is refused by its schema as by its reader: %j', (document) => {
    expect(faultsOf('sync-file.json', document)).not.toEqual([]);
    expect(() => read(document)).toThrow();
  });
});
