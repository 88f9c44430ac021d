import { describe, expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { readManifest } from '../../src/content/read-manifest.ts';
import { readAll } from '../../src/content/whole.ts';
import { copy } from '../../src/copy/copy.ts';
import { type Selection, select } from '../../src/copy/select.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { formatPlatform, parsePlatform } from '../../src/oci/platform.ts';
import { putBytes, putJson, putReferrer, randomImage } from '../stand-ins/images.ts';

const source = new MemoryStore();

/** An image for a platform, whose descriptor in an index says so, says nothing or says otherwise. */
async function image(
  platform: string,
  seed: string = platform,
  said: object | undefined = parsePlatform(platform),
): Promise<Descriptor> {
  const { os, architecture, variant } = parsePlatform(platform);
  const name = [os, architecture, ...(variant === undefined ? [] : [variant])].join('/');
  const [only] = (await indexOf(await randomImage(source, { platforms: [name], seed, layers: 1 })))
    .manifests;
  const { mediaType, digest, size } = only as Descriptor;
  return {
    mediaType,
    digest,
    size,
    ...(said === undefined ? {} : { platform: said }),
  } as Descriptor;
}

async function indexOf(root: Descriptor) {
  const manifest = await readManifest(source, root);
  if (manifest.kind !== 'index') {
    throw new Error('no index');
  }
  return manifest;
}

function putIndex(...manifests: readonly object[]): Promise<Descriptor> {
  const index = { schemaVersion: 2, mediaType: MEDIA_TYPE.ociIndex, manifests };
  return putJson(source, MEDIA_TYPE.ociIndex, index);
}

const selection = (...texts: readonly string[]): Selection => ({
  platforms: texts.map(parsePlatform),
});

async function chosen(root: Descriptor, ...texts: readonly string[]): Promise<string> {
  return (await select(source, root, selection(...texts))).root.digest;
}

/** What a narrowed index lists. */
async function kept(root: Descriptor, ...texts: readonly string[]): Promise<readonly string[]> {
  const selected = await select(source, root, selection(...texts));
  const index = await readManifest(selected.source, selected.root);
  return index.kind === 'index' ? index.manifests.map(({ digest }) => digest) : [];
}

const PLATFORMS = {
  amd64: 'linux/amd64',
  i386: 'linux/386',
  arm64: 'linux/arm64',
  armv8: 'linux/arm/v8',
  armv7: 'linux/arm/v7',
  armv6: 'linux/arm/v6',
  arm82: 'linux/arm64/v8.2',
} as const;
type Name = keyof typeof PLATFORMS;

/** The best of an index, as containerd chooses it. */
const BEST: readonly (readonly [wanted: string, there: readonly Name[], best: Name])[] = [
  ['linux/amd64', ['i386', 'amd64'], 'amd64'],
  ['linux/amd64', ['i386', 'arm64'], 'i386'],
  ['linux/amd64/v3', ['i386', 'amd64'], 'amd64'],
  ['linux/arm64', ['armv7', 'arm64'], 'arm64'],
  ['linux/arm64', ['armv6', 'armv7', 'amd64'], 'armv7'],
  ['linux/arm64', ['armv7', 'armv8'], 'armv8'],
  ['linux/arm64/v8.2', ['arm64', 'arm82'], 'arm82'],
  ['linux/arm64/v8.1', ['arm82', 'arm64'], 'arm64'],
  ['linux/arm64/v9', ['arm64', 'arm82'], 'arm82'],
  ['arm64', ['arm64', 'amd64'], 'arm64'],
  ['linux/arm/v7', ['armv6', 'armv8', 'armv7'], 'armv7'],
  ['linux/arm/v7', ['armv8', 'armv6'], 'armv6'],
];

test.each(BEST)('%s out of %j is %s', async (wanted, there, best) => {
  const images = await Promise.all(there.map((name) => image(PLATFORMS[name])));
  const root = await putIndex(...images);
  expect(await chosen(root, wanted)).toBe((await image(PLATFORMS[best])).digest);
});

describe('versions of Windows', async () => {
  const version = (text: string) =>
    image('windows/amd64', text, parsePlatform(`windows(${text})/amd64`));
  const [old, newer, server] = await Promise.all(
    ['10.0.17763.4974', '10.0.17763.5000', '10.0.20348.1'].map(version),
  );
  const linux = await image('linux/amd64');
  const root = await putIndex(linux, old as object, newer as object, server as object);

  test('a whole version is that image', async () => {
    expect(await chosen(root, 'windows/amd64:10.0.20348.1')).toBe(server?.digest);
    expect(await chosen(root, 'windows(10.0.17763.4974)/amd64')).toBe(old?.digest);
  });

  test('the first parts of one keep every image that they match', async () => {
    expect(await kept(root, 'windows(10.0.17763)/amd64')).toEqual([old?.digest, newer?.digest]);
    expect(await chosen(root, 'windows/amd64:10.0.20348')).toBe(server?.digest);
  });

  test('without a version all of them are kept, beside those for other platforms', async () => {
    const all = [old?.digest, newer?.digest, server?.digest];
    expect(await kept(root, 'windows/amd64')).toEqual(all);
    expect(await chosen(root, 'linux/amd64', 'windows/amd64')).toBe(root.digest);
    expect(await kept(root, 'linux/amd64', 'windows/amd64:10.0.20348')).toEqual([
      linux.digest,
      server?.digest,
    ]);
  });

  test('where one image is to be read, it is the first', async () => {
    const preferred = [parsePlatform('windows/amd64')];
    expect((await select(source, root, { preferred })).root.digest).toBe(old?.digest);
  });

  test('a version that is not there names those that are', async () => {
    await expect(chosen(root, 'windows/amd64:10.0.14393')).rejects.toMatchObject({
      code: 'PLATFORM_NOT_FOUND',
      hint: expect.stringContaining('windows(10.0.20348.1)/amd64'),
    });
  });
});

describe('an image in an index', () => {
  test('that has no platform there is judged by its config', async () => {
    const root = await putIndex(
      await image('linux/arm64', 'plain', undefined),
      await image('linux/amd64', 'plain', undefined),
    );
    const amd64 = await image('linux/amd64', 'plain');
    expect(await chosen(root, 'linux/amd64')).toBe(amd64.digest);
    expect(
      formatPlatform((await select(source, root, selection('amd64'))).root.platform ?? never()),
    ).toBe('linux/amd64');
  });

  test('that is an artifact, an attestation or of no architecture is none', async () => {
    const amd64 = await image('linux/amd64', 'real');
    const platform = { os: 'linux', architecture: 'amd64' };
    const root = await putIndex(
      { ...(await image('linux/amd64', 'artifact')), artifactType: 'application/vnd.x' },
      { ...(await image('linux/amd64', 'empty')), platform: { os: 'linux', architecture: '' } },
      { ...(await putReferrer(source, amd64)) },
      { ...(await putBytes(source, MEDIA_TYPE.ociLayerGzip, Buffer.from('blob'))), platform },
      {
        ...(await image('linux/amd64', 'unknown')),
        platform: { os: 'unknown', architecture: 'unknown' },
      },
      amd64,
    );
    expect(await chosen(root, 'linux/amd64')).toBe(amd64.digest);
  });

  test('may be in an index in it', async () => {
    const [amd64, arm64, arm] = await Promise.all(
      ['linux/amd64', 'linux/arm64', 'linux/arm/v6'].map((one) => image(one, 'nested')),
    );
    const nested = await putIndex(arm64 as object, arm as object);
    const root = await putIndex(amd64 as object, await putIndex(nested));
    expect(await chosen(root, 'linux/arm64')).toBe(arm64?.digest);
    expect(await kept(root, 'linux/amd64', 'linux/arm64')).toEqual([amd64?.digest, arm64?.digest]);
    expect(await chosen(root, 'linux/amd64', 'linux/arm64', 'linux/arm/v6')).toBe(root.digest);
  });

  test('that cannot be read hides no other', async () => {
    const amd64 = await image('linux/amd64', 'there');
    const gone = { ...amd64, digest: `sha256:${'0'.repeat(64)}` };
    const { platform: _platform, ...unsaid } = gone;
    const root = await putIndex(unsaid, { ...unsaid, mediaType: MEDIA_TYPE.ociIndex }, amd64);
    expect(await chosen(root, 'linux/amd64')).toBe(amd64.digest);
  });
});

test('a narrowed index keeps what is not understood, and can be copied', async () => {
  const [amd64, arm64, arm] = await Promise.all(
    ['linux/amd64', 'linux/arm64', 'linux/arm/v6'].map((one) => image(one, 'odd')),
  );
  const odd = {
    ...arm64,
    'com.example.new': { a: [1] },
    platform: { ...arm64?.platform, features: ['x'] },
  };
  const document = {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.ociIndex,
    manifests: [amd64, odd, arm],
    x: 1,
  };
  await putJson(source, MEDIA_TYPE.ociIndex, document, { name: 'odd' });
  const target = new MemoryStore();
  const options = selection('linux/amd64', 'linux/arm64');
  const { written } = await copy({ source, name: 'odd' }, { target, name: 'odd' }, options);
  const stored = JSON.parse(
    (await readAll(await target.fetch(written), written.size, 'x')).toString(),
  );
  expect(stored).toEqual({ ...document, manifests: [amd64, odd] });
});

function never(): never {
  throw new Error('not there');
}
