import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formatPlatform } from '../../src/oci/platform.ts';
import { formatReference } from '../../src/oci/reference.ts';
import { withCatalogs } from '../../src/sync/catalogs.ts';
import { type ReadSyncOptions, readSyncFile } from '../../src/sync/read-sync-file.ts';
import { ALL_TAGS, selectTags } from '../../src/sync/tag-rules.ts';

const OPTIONS: ReadSyncOptions = { env: { REG_PW: 's3cret' }, now: Date.UTC(2026, 0, 31) };

function read(text: string, options: Partial<ReadSyncOptions> = {}) {
  return readSyncFile(text, 'sync.yaml', { ...OPTIONS, ...options });
}

describe('a sync file', () => {
  test('says which images go where', () => {
    const file = read(`
version: 1
defaults: { concurrency: 4, referrers: true }
registries:
  registry.example.com: { mirrors: [], username: me, password: \${{env "REG_PW"}} }
sync:
  - source: docker.io/library/alpine          # a repository: many tags
    target: registry.example.com/mirror/alpine
    tags: { semver: ">=3.18", limit: 5, allow: ["latest"], deny: [".*-rc.*"] }
    platforms: [linux/amd64, linux/arm64]
  - source: ghcr.io/acme/app:1.4.0            # one image
    target: registry.example.com/acme/app:1.4.0
  - { source: "ghcr.io/acme/app:1.4.1", target: registry.example.com/acme/app, referrers: false }
`);
    expect(file.concurrency).toBe(4);
    expect(file.registries.get('registry.example.com')).toEqual({
      mirrors: [],
      username: 'me',
      password: 's3cret',
      isInsecure: false,
    });
    const [alpine, app, other] = file.entries;
    expect(alpine).toMatchObject({
      referrers: true,
      tags: { semver: ['>=3.18'], limit: 5, allow: ['latest'], deny: ['.*-rc.*'] },
    });
    expect(alpine?.platforms.map(formatPlatform)).toEqual(['linux/amd64', 'linux/arm64']);
    expect(app?.tags).toBeUndefined();
    expect(app && formatReference(app.target)).toBe('registry.example.com/acme/app:1.4.0');
    expect(other && formatReference(other.target)).toBe('registry.example.com/acme/app:1.4.1');
    expect(other?.referrers).toBe(false);
  });

  test.each([
    ['2026-01-01', Date.UTC(2026, 0, 1)],
    ['30d', Date.UTC(2026, 0, 1)],
    ['24h', Date.UTC(2026, 0, 30)],
  ])('takes images created since %s', (since, expected) => {
    const { entries } = read(
      `{version: 1, sync: [{source: a, target: b, tags: {since: ${since}}}]}`,
    );
    expect(entries[0]?.tags?.since).toBe(expected);
  });

  test.each([
    ['a list', '[]'],
    ['no version', 'sync: []'],
    ['no list', 'version: 1'],
    ['another version', '{version: 2, sync: []}'],
    ['an unknown key', '{version: 1, sync: [{source: a, target: b, tag: x}]}'],
    ['no target', '{version: 1, sync: [{source: a}]}'],
    ['no source', '{version: 1, sync: [{target: a}]}'],
    ['no reference', '{version: 1, sync: [{source: "A B", target: b}]}'],
    ['a repository for an image', '{version: 1, sync: [{source: a, target: "b:1"}]}'],
    ['tags of one image', '{version: 1, sync: [{source: "a:1", target: b, tags: {limit: 1}}]}'],
    ['no range', '{version: 1, sync: [{source: a, target: b, tags: {semver: "nonsense here"}}]}'],
    ['no platform', '{version: 1, sync: [{source: a, target: b, platforms: [x]}]}'],
    ['no number', '{version: 1, defaults: {concurrency: many}, sync: []}'],
    ['no YAML', '{version: 1, sync: ['],
    ['an unset variable', '{version: 1, registries: {a.io: {password: "{{env "X"}}"}}, sync: []}'],
    ['another expression', '{version: 1, registries: {a.io: {password: "{{ .X }}"}}, sync: []}'],
  ])('is refused with the place in it: %s', (_what, text) => {
    expect(() => read(text)).toThrow(/^sync\.yaml/);
  });
});

test("regsync's file is read", () => {
  const file = read(`
version: 1
creds:
  - registry: localhost:5000
    tls: disabled
    user: me
    pass: '{{env "REG_PW"}}'
defaults: { parallel: 2, interval: 60m, backup: "bkup-{{.Ref.Tag}}" }
sync:
  - source: busybox:latest
    target: localhost:5000/library/busybox:latest
    type: image
  - source: alpine
    target: localhost:5000/library/alpine
    type: repository
    tags: { allow: ["latest", "3.*"], deny: ["3.0"], semverRange: [">=3.15"] }
    platform: linux/amd64
    referrers: true
`);
  expect(file.concurrency).toBe(2);
  expect(file.registries.get('localhost:5000')).toMatchObject({
    username: 'me',
    password: 's3cret',
    isInsecure: true,
  });
  expect(file.entries).toMatchObject([
    { source: { tag: 'latest' }, tags: undefined, referrers: false },
    { tags: { allow: ['latest', '3.*'], deny: ['3.0'], semver: ['>=3.15'] }, referrers: true },
  ]);
  expect(file.entries[1]?.platforms.map(formatPlatform)).toEqual(['linux/amd64']);
  const other = '{version: 1, creds: [], sync: [{source: a, target: b, type: all}]}';
  expect(() => read(other)).toThrow(expect.objectContaining({ code: 'UNSUPPORTED' }));
});

describe("the example of regsync's documentation", async () => {
  // https://regclient.org/usage/regsync/
  const dir = await mkdtemp(join(tmpdir(), 'regsync-'));
  await writeFile(join(dir, 'hub_token'), ' t0ken\n');
  afterAll(() => rm(dir, { recursive: true }));
  const file = read(
    `
x-sched-a: &sched-a "15 01 * * *"
x-common: &common
  tags: { allow: ["1"] }
  type: repository
version: 1
creds:
  - registry: localhost:5000
    tls: disabled
  - registry: docker.io
    user: "{{env \\"HUB_USER\\"}}"
    pass: "{{file \\"${dir}/hub_token\\"}}"
defaults:
  ratelimit:
    min: 100
    retry: 15m
  parallel: 2
  digestTags: true
sync:
  - source: busybox:latest
    target: localhost:5000/library/busybox:latest
    type: image
    interval: 60m
    backup: "backup-{{.Ref.Tag}}"
  - source: alpine
    target: localhost:5000/library/alpine
    type: repository
    tags:
      allow:
      - "latest"
      - "edge"
      - "3"
      - "3.\\\\d+"
      deny:
      - "3.0"
    schedule: *sched-a
    backup: "{{$t := time.Now}}{{printf \\"%s/backups/%s:%s-%d%d%d\\" .Ref.Registry .Ref.Repository .Ref.Tag $t.Year $t.Month $t.Day}}"
  - <<: *common
    source: acme/app
    target: '{{env "TARGET" | default "localhost:5000"}}/{{ .Sync.Source }}'
  - source: localreg:5000
    target: localcopy:5000
    type: registry
`,
    { env: { HUB_USER: 'me' } },
  );

  test('says who logs in where', () => {
    expect(file.registries.get('docker.io')).toMatchObject({ username: 'me', password: 't0ken' });
    expect(file.registries.get('localhost:5000')).toMatchObject({ isInsecure: true });
  });

  test.each([
    ['docker.io/library/busybox:latest', 'localhost:5000/library/busybox:latest', undefined],
    [
      'docker.io/library/alpine',
      'localhost:5000/library/alpine',
      { allow: ['latest', 'edge', '3', '3.\\d+'], deny: ['3.0'] },
    ],
    ['docker.io/acme/app', 'localhost:5000/acme/app', { allow: ['1'] }],
  ])('copies %s to %s', (source, target, tags) => {
    const found = file.entries.find((one) => formatReference(one.source) === source);
    expect(found && formatReference(found.target)).toBe(target);
    expect(found).toMatchObject({ referrers: true, ...(tags && { tags }) });
    expect(found?.tags === undefined).toBe(tags === undefined);
  });

  test('copies every repository of a registry', async () => {
    async function* search(registry: string) {
      yield* [{ name: 'a' }, { name: `b/${registry.length}` }];
    }
    const { entries } = await withCatalogs(file, { search });
    expect(entries.slice(-2).map(({ source, target }) => [source, target])).toEqual([
      [
        { registry: 'localreg:5000', repository: 'a' },
        { registry: 'localcopy:5000', repository: 'a' },
      ],
      [
        { registry: 'localreg:5000', repository: 'b/13' },
        { registry: 'localcopy:5000', repository: 'b/13' },
      ],
    ]);
  });
});

test("the example of skopeo sync's documentation is read", () => {
  const digest = `sha256:${'0'.repeat(32)}${'1'.repeat(32)}`;
  const file = read(
    `registry.example.com:
    images:
        busybox: []
        redis:
            - "1.0"
            - "2.0"
            - "${digest}"
    images-by-tag-regex:
        nginx: ^1\\.13\\.[12]-alpine-perl$
    images-by-semver:
        alpine: ">= 3.12.0, < 4"
    credentials:
        username: john
        password: this is a secret
    tls-verify: true
    cert-dir: /home/john/certs
quay.io:
    tls-verify: false
    images:
        coreos/etcd:
            - latest
`,
    { to: { prefix: 'my-registry.local.lan/repo/', isScoped: false } },
  );
  const below = (name: string) => `my-registry.local.lan/repo/${name}`;
  expect(file.entries.map(({ target }) => formatReference(target))).toEqual([
    below('busybox'),
    below('redis:1.0'),
    below('redis:2.0'),
    below(`redis@${digest}`),
    below('nginx'),
    below('alpine'),
    below('etcd:latest'),
  ]);
  const tagsOf = (at: number, tags: readonly string[]) =>
    selectTags(tags, file.entries[at]?.tags ?? ALL_TAGS);
  expect(tagsOf(0, ['1-glibc', 'latest'])).toHaveLength(2);
  expect(tagsOf(4, ['1.13.1-alpine-perl', '1.13.3-alpine-perl', '1.13.1'])).toEqual([
    '1.13.1-alpine-perl',
  ]);
  expect(tagsOf(5, ['3.12.0', '3.11', '4.0.0', 'edge'])).toEqual(['3.12.0']);
});

describe('the file of skopeo sync', () => {
  const text = `
registry.example.com:
  images:
    busybox: []
    acme/redis: ["1.0", "2.0", "sha256:${'a'.repeat(64)}"]
  images-by-tag-regex: { nginx: "^1\\\\.13" }
  images-by-semver: { alpine: ">= 3.12.0" }
  credentials: { username: john, password: s3cret }
  tls-verify: false
`;

  test('is read, and its images go below the target by the last part of their name', () => {
    const file = read(text, { to: { prefix: 'docker://r.io/mirror/', isScoped: false } });
    expect(file.registries.get('registry.example.com')).toMatchObject({
      username: 'john',
      isInsecure: true,
    });
    expect(file.entries.map(({ target }) => formatReference(target))).toEqual([
      'r.io/mirror/busybox',
      'r.io/mirror/redis:1.0',
      'r.io/mirror/redis:2.0',
      `r.io/mirror/redis@sha256:${'a'.repeat(64)}`,
      'r.io/mirror/nginx',
      'r.io/mirror/alpine',
    ]);
    expect(file.entries[4]?.tags?.allow).toEqual(['.*(?:^1\\.13).*']);
  });

  test('keeps whole names where that is asked for', () => {
    const file = read(text, { to: { prefix: 'r.io', isScoped: true } });
    expect(file.entries[1]?.target.repository).toBe('registry.example.com/acme/redis');
  });

  test('needs a target', () => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
  });
});
