import { readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { DirectoryBackend } from '../../src/cache/directory-backend.ts';
import type { EntryPlan } from '../../src/cache/entry-plan.ts';
import { ImageCache } from '../../src/cache/image-cache.ts';
import type { Selection } from '../../src/copy/select.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { encodedOf } from '../../src/oci/digest.ts';
import { parsePlatform } from '../../src/oci/platform.ts';
import { randomImage } from '../stand-ins/images.ts';
import { folder, type Job, JournalStore, job } from './job.ts';

const LARGE = 400_000;
const AMD64: Selection = { platforms: [parsePlatform('linux/amd64')] };

async function cacheOf(registry: JournalStore): Promise<{
  readonly dir: string;
  readonly run: (root: Descriptor, given?: Partial<Parameters<typeof job>[0]>) => Promise<Job>;
  readonly keys: () => Promise<readonly string[]>;
  readonly entry: (part: string) => Promise<string>;
}> {
  const dir = await folder();
  const keys = async (): Promise<string[]> => {
    const folders = await readdir(dir);
    const names = await Promise.all(folders.map((name) => readdir(join(dir, name))));
    return names.flat().sort();
  };
  return {
    dir,
    keys,
    run: (root, given = {}) =>
      job({
        registry,
        root,
        open: (staging, onLog) => DirectoryBackend.open({ dir, staging, onLog }),
        ...given,
      }),
    async entry(part) {
      for (const name of await readdir(dir)) {
        const found = (await readdir(join(dir, name))).find((key) => key.includes(part));
        if (found !== undefined) {
          return join(dir, name, found, 'content');
        }
      }
      throw new Error(`no entry ${part}`);
    },
  };
}

function blobFile(descriptor: Descriptor | undefined): string {
  return `blobs/sha256/${encodedOf(descriptor?.digest ?? 'sha256:')}`;
}

function hex({ digest }: Descriptor): string {
  return encodedOf(digest);
}

test('a first job saves an image, a second one restores it and asks the registry nothing', async () => {
  const registry = new JournalStore();
  const root = await randomImage(registry, { layers: 2, layerSize: LARGE });
  const { run, keys } = await cacheOf(registry);

  const first = await run(root);
  expect(first.image).toMatchObject({ complete: false, bytes: 0 });
  expect(first.saved.saved.entries).toBe(3);
  expect(await keys()).toHaveLength(3);

  const second = await run(root);
  expect(second.image.complete).toBe(true);
  expect(second.image.bytes).toBe(first.saved.saved.bytes);
  expect(second.saved).toMatchObject({ saved: { entries: 0 }, kept: { entries: 3 } });
  expect(second.asked).toEqual([]);
  expect([...first.log, ...second.log]).toEqual([]);
});

test('a digest is enough to restore by: the cache knows what it is the digest of', async () => {
  const registry = new JournalStore();
  const root = await randomImage(registry, {
    platforms: ['linux/amd64', 'linux/arm64'],
    name: 'it',
  });
  const { run } = await cacheOf(registry);
  await run(root, { selection: AMD64 });

  const { image, asked } = await run(root, { root: root.digest, selection: AMD64 });
  expect(image.root).toEqual(root);
  expect(image.complete).toBe(true);
  expect(asked).toEqual([]);
});

test('of one platform nothing else is kept but the index, byte for byte', async () => {
  const registry = new JournalStore();
  const root = await randomImage(registry, {
    platforms: ['linux/amd64', 'linux/arm64'],
    layerSize: LARGE,
    attestations: true,
  });
  const { run } = await cacheOf(registry);
  const { image, store } = await run(root, { selection: AMD64 });
  expect(image.plan.manifests).toHaveLength(2);
  expect(image.plan.manifests[0]).toEqual(root);
  expect(image.plan.large).toHaveLength(2);
  expect(await store.has(root)).toBe(false);
});

test('an image for another platform, and the whole index, are entries of their own', async () => {
  const registry = new JournalStore();
  const root = await randomImage(registry, {
    platforms: ['linux/amd64', 'linux/arm64', 'linux/s390x'],
    layerSize: LARGE,
    layers: 1,
  });
  const { run } = await cacheOf(registry);
  await run(root, { selection: AMD64 });
  const arm = { platforms: [parsePlatform('linux/arm64')] };
  expect((await run(root, { selection: arm })).image.complete).toBe(false);
  const both = { platforms: [...(AMD64.platforms ?? []), ...arm.platforms] };
  const narrowed = await run(root, { selection: both });
  expect(narrowed.saved).toMatchObject({ saved: { entries: 1 }, kept: { entries: 2 } });
  const whole = await run(root);
  expect(whole.saved).toMatchObject({ saved: { entries: 2 }, kept: { entries: 2 } });
  expect((await run(root, { selection: both })).asked).toEqual([]);
  expect((await run(root)).asked).toEqual([]);
});

test('images share the entry of a base layer', async () => {
  const registry = new JournalStore();
  const options = { sharedLayers: ['base'], layers: 1, layerSize: LARGE };
  const one = await randomImage(registry, { ...options, seed: 'one' });
  const other = await randomImage(registry, { ...options, seed: 'other' });
  const { run, keys } = await cacheOf(registry);
  await run(one);
  const { saved, asked, image } = await run(other);
  expect(saved).toMatchObject({ saved: { entries: 2 }, kept: { entries: 1 } });
  expect((await keys()).filter((key) => key.includes('-blob-'))).toHaveLength(3);
  expect(asked).not.toContain(image.plan.large.find(({ size }) => size === image.bytes)?.digest);
  expect(image.bytes).toBeGreaterThan(LARGE / 2);
});

test('after a tag has moved only what changed is asked for and saved', async () => {
  const registry = new JournalStore();
  const options = { sharedLayers: ['a', 'b', 'c'], layers: 1, layerSize: LARGE };
  const before = await randomImage(registry, { ...options, seed: 'before' });
  const after = await randomImage(registry, { ...options, seed: 'after' });
  const { run } = await cacheOf(registry);
  const first = await run(before);
  const { asked, saved, image } = await run(after);
  const known = new Set(first.image.plan.large.map(({ digest }) => digest));
  const changed = image.plan.large.filter(({ digest }) => !known.has(digest));
  expect(changed).toHaveLength(1);
  const { manifests, packed } = image.plan;
  expect([...asked].sort()).toEqual(
    [...manifests, ...packed, ...changed].map(({ digest }) => digest).sort(),
  );
  expect(saved).toMatchObject({ saved: { entries: 2 }, kept: { entries: 3 } });
});

test.each(['changed', 'cut short', 'gone', 'a link'])(
  'a layer that is %s in its entry is fetched anew, and a sound copy is found by the next job',
  async (how) => {
    const registry = new JournalStore();
    const root = await randomImage(registry, { layers: 2, layerSize: LARGE });
    const { run, entry, keys } = await cacheOf(registry);
    const first = await run(root);
    const [layer] = first.image.plan.large;
    const path = await entry(`-blob-${hex(layer as Descriptor)}`);
    const bytes = await readFile(path);
    const away = join(await folder(), 'bytes');
    await writeFile(away, bytes);
    if (how === 'changed') {
      bytes[100] = (bytes[100] ?? 0) ^ 1;
      await writeFile(path, bytes);
    } else if (how === 'cut short') {
      await truncate(path, bytes.length - 1);
    } else {
      await rm(path);
      await (how === 'a link' ? symlink(away, path) : writeFile(path, ''));
    }

    const second = await run(root);
    expect(second.image.complete).toBe(false);
    expect(second.asked).toEqual([layer?.digest]);
    expect(second.log.at(-1)).toContain('is damaged and not used');
    expect(second.saved).toMatchObject({ saved: { entries: 1 }, kept: { entries: 2 } });
    expect(await keys()).toContain(`transship-v1-blob-${hex(layer as Descriptor)}-1`);

    const third = await run(root);
    expect(third.image.complete).toBe(true);
    expect([...third.asked, ...third.log]).toEqual([]);
  },
);

test.each([
  ['manifest', ({ manifests }: EntryPlan) => blobFile(manifests[0])],
  ['config', ({ packed }: EntryPlan) => blobFile(packed[0])],
  ['layout file', () => 'oci-layout'],
])('a %s that is not what it should be is fetched anew, and mended', async (_part, fileOf) => {
  const registry = new JournalStore();
  const root = await randomImage(registry, { layers: 1, layerSize: LARGE, name: 'it' });
  const { run, entry } = await cacheOf(registry);
  const { image } = await run(root);
  await writeFile(join(await entry('-image-'), fileOf(image.plan)), '{}');

  const second = await run(root);
  expect(second.image.complete).toBe(false);
  expect(second.log).toEqual([expect.stringContaining('is damaged and not used')]);
  expect(second.saved).toMatchObject({ saved: { entries: 1 }, kept: { entries: 1 } });
  expect((await run(root)).asked).toEqual([]);
});

test('nothing that an entry says beside its content is believed', async () => {
  const registry = new JournalStore();
  const root = await randomImage(registry, { seed: 'asked for' });
  const { run, entry } = await cacheOf(registry);
  await run(root);
  const lie = { ...root, mediaType: 'application/vnd.oci.image.index.v1+json' };
  const index = JSON.stringify({ schemaVersion: 2, manifests: [lie] });
  await writeFile(join(await entry('-image-'), 'index.json'), index);
  const { image } = await run(root, { root: root.digest });
  expect(image.root).toMatchObject(root);
});

test('an entry that was evicted costs what was in it, and is saved again', async () => {
  const registry = new JournalStore();
  const root = await randomImage(registry, { layers: 2, layerSize: LARGE });
  const { run, entry } = await cacheOf(registry);
  const [layer] = (await run(root)).image.plan.large;
  await rm(dirname(await entry(`-blob-${hex(layer as Descriptor)}`)), { recursive: true });
  const { asked, saved, log } = await run(root);
  expect(asked).toEqual([layer?.digest]);
  expect(saved).toMatchObject({ saved: { entries: 1 }, kept: { entries: 2 } });
  expect(log).toEqual([]);
});

test('what the store has is not restored', async () => {
  const registry = new JournalStore();
  const root = await randomImage(registry, { layers: 2, layerSize: LARGE });
  const { run } = await cacheOf(registry);
  const { store } = await run(root);
  const again = await run(root, { store });
  expect(again.image).toMatchObject({ complete: true, bytes: 0 });
  expect(again.asked).toEqual([]);
});

test('read-only saves nothing', async () => {
  const registry = new JournalStore();
  const root = await randomImage(registry);
  const { run, keys } = await cacheOf(registry);
  const { saved } = await run(root, { readOnly: true });
  expect(saved).toMatchObject({
    saved: { entries: 0 },
    kept: { entries: 0 },
    left: { entries: 0 },
  });
  expect(await keys()).toEqual([]);
});

test('jobs that race save each entry once', async () => {
  const registry = new JournalStore();
  const root = await randomImage(registry, { layers: 3, layerSize: LARGE });
  const { run, keys } = await cacheOf(registry);
  const jobs = await Promise.all([run(root), run(root), run(root)]);
  expect(await keys()).toHaveLength(4);
  expect(jobs.map(({ saved }) => saved.left.entries)).toEqual([0, 0, 0]);
  expect((await run(root)).asked).toEqual([]);
});

test('images that are restored at once restore a shared layer once', async () => {
  const registry = new JournalStore();
  const options = { sharedLayers: ['base'], layers: 0, layerSize: LARGE };
  const one = await randomImage(registry, { ...options, labels: { name: 'one' } });
  const other = await randomImage(registry, { ...options, labels: { name: 'other' } });
  const { run, dir } = await cacheOf(registry);
  await run(one);
  await run(other);

  const store = await ImageLayout.open(await folder(), { create: true });
  const backend = await DirectoryBackend.open({ dir, staging: join(store.dir, 'ingest') });
  const cache = new ImageCache(backend, store);
  const images = await Promise.all([
    cache.restore(registry, one, {}),
    cache.restore(registry, other, {}),
    cache.restore(registry, one, {}),
  ]);
  expect(images.map(({ complete }) => complete)).toEqual([true, true, true]);
  await cache.close();
  expect(await readdir(join(store.dir, 'ingest'))).not.toContainEqual(
    expect.stringContaining('staging'),
  );
  await store.close();
});

test('an interrupted restore rejects with the reason', async () => {
  const registry = new JournalStore();
  const root = await randomImage(registry);
  const { dir } = await cacheOf(registry);
  const store = await ImageLayout.open(await folder(), { create: true });
  const backend = await DirectoryBackend.open({ dir, staging: join(store.dir, 'ingest') });
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(
    new ImageCache(backend, store).restore(registry, root, {}, { signal }),
  ).rejects.toThrow('enough');
  await backend.close();
});

test('a prefix that cannot be part of a key is refused', async () => {
  const store = await ImageLayout.open(await folder(), { create: true });
  const backend = await DirectoryBackend.open({ dir: await folder(), staging: await folder() });
  for (const prefix of ['', 'a,b', 'ä', 'x'.repeat(201)]) {
    expect(() => new ImageCache(backend, store, { prefix })).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
    );
  }
});
