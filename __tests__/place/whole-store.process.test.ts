import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { ArchiveWriter } from '../../src/archive/archive-writer.ts';
import { MemoryStore } from '../../src/content/memory.ts';
import { readManifest } from '../../src/content/read-manifest.ts';
import type { Source } from '../../src/content/store.ts';
import { WrappedSource } from '../../src/content/wrapped.ts';
import { copy } from '../../src/copy/copy.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { type Platform, parsePlatform } from '../../src/oci/platform.ts';
import { load } from '../../src/place/load.ts';
import { pull } from '../../src/place/pull.ts';
import { ownFolder, readGraph } from '../layout/folder.ts';
import { randomImage } from '../stand-ins/images.ts';

const PLATFORMS = ['linux/amd64', 'linux/arm64', 'linux/arm/v7'];
const NAMES = ['docker.io/library/app:1', 'docker.io/library/app:2'];

type Scene = { readonly source: MemoryStore; readonly index: Descriptor; readonly folder: string };

async function scene(): Promise<Scene> {
  const source = new MemoryStore();
  const options = { platforms: PLATFORMS, layers: 1, layerSize: 64, name: 'app' };
  return { source, index: await randomImage(source, options), folder: await ownFolder() };
}

async function openStore(): Promise<ImageLayout> {
  const store = await ImageLayout.open(await ownFolder(), { create: true });
  onTestFinished(() => store.close());
  return store;
}

/** How an image gets into the store, as `pull`, `copy`, `load` and the action do it. */
const WAYS: Readonly<
  Record<string, (scene: Scene, store: ImageLayout, name: string, one: Wanted) => Promise<unknown>>
> = {
  pull: ({ source }, store, name, wanted) => pull({ source, name: 'app' }, store, name, wanted),
  copy: ({ source }, store, name, wanted) =>
    copy({ source, name: 'app' }, { target: store, name }, wanted),
  load: async ({ source, folder }, store, name, { platforms }) => {
    const path = join(folder, `${platforms.map(({ architecture }) => architecture).join()}.tar`);
    const writer = await ArchiveWriter.file(path, { place: path, docker: false });
    await copy({ source, name: 'app' }, { target: writer, name }, { platforms });
    await writer.close();
    const archive = await openArchive(path, { temporary: folder });
    try {
      const [entry] = await archive.entries();
      await load(archive, entry?.descriptor ?? expect.fail(), { store, name }, {});
    } finally {
      await archive.close();
    }
  },
};

type Wanted = { readonly platforms: readonly Platform[] };

const STEPS = fc.record({
  way: fc.constantFrom(...Object.keys(WAYS)),
  name: fc.constantFrom(...NAMES),
  platforms: fc.subarray(PLATFORMS),
});

async function expectWhole(store: ImageLayout): Promise<void> {
  for (const { descriptor } of await store.entries()) {
    await readGraph(store, descriptor);
  }
}

test('in whatever order one platform, some and all come, every name of the store is whole', async () => {
  const here = await scene();
  await fc.assert(
    fc.asyncProperty(fc.array(STEPS, { minLength: 2, maxLength: 4 }), async (steps) => {
      const store = await openStore();
      for (const { way, name, platforms } of steps) {
        await WAYS[way]?.(here, store, name, { platforms: platforms.map(parsePlatform) });
        await expectWhole(store);
        const { digest } = await store.resolve(name);
        const all = platforms.length === 0 || platforms.length === PLATFORMS.length;
        if (all) {
          expect(digest).toBe(here.index.digest);
        }
      }
    }),
    { numRuns: 25 },
  );
});

test.each(Object.keys(WAYS))(
  'a store of which parts are lost mends itself: %s brings what is missing, whatever that is',
  async (way) => {
    const here = await scene();
    const [name = ''] = NAMES;
    const whole = await openStore();
    await WAYS[way]?.(here, whole, name, { platforms: [] });
    const digests = await readdir(join(whole.dir, 'blobs', 'sha256'));
    await fc.assert(
      fc.asyncProperty(fc.subarray(digests, { minLength: 1 }), async (lost) => {
        const store = await openStore();
        await WAYS[way]?.(here, store, name, { platforms: [] });
        for (const digest of lost) {
          await rm(join(store.dir, 'blobs', 'sha256', digest), { force: true });
        }
        await WAYS[way]?.(here, store, name, { platforms: [] });
        await expectWhole(store);
        expect(await readGraph(store, await store.resolve(name))).toHaveLength(digests.length);
      }),
      { numRuns: 6 },
    );
  },
);

test('a document that is kept for convenience does not pass for the image', async () => {
  const { source, index } = await scene();
  const store = await openStore();
  const [amd64 = ''] = PLATFORMS;
  await pull({ source, name: 'app' }, store, NAMES[0] ?? '', {
    platforms: [parsePlatform(amd64)],
  });
  expect(await store.holds(index)).toBe(true);
  expect(await store.has(index)).toBe(false);
  expect((await store.resolve(index.digest)).digest).toBe(index.digest);
  const before = await store.entries();
  await expect(store.tag(index, NAMES[1] ?? '')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await store.entries()).toEqual(before);
});

test('where an index cannot be kept the image is pulled all the same', async () => {
  const { source, index } = await scene();
  let documents = 0;
  const failing = new WrappedSource(source, {
    fetch: (fetch) => async (descriptor, options) => {
      documents += descriptor.digest === index.digest ? 1 : 0;
      if (documents > 1) {
        throw new Error('gone');
      }
      return fetch(descriptor, options);
    },
  });
  const store = await openStore();
  const platforms = PLATFORMS.slice(0, 1).map(parsePlatform);
  await pull({ source: failing, name: 'app' }, store, NAMES[0] ?? '', { platforms });
  await expectWhole(store);
});

function counting(inner: Source, fetched: string[]): Source {
  return new WrappedSource(inner, {
    fetch: (fetch) => (descriptor, options) => {
      fetched.push(descriptor.digest);
      return fetch(descriptor, options);
    },
  });
}

test.each([
  ['on Linux', ['linux/arm64']],
  ['on macOS', ['darwin/arm64', 'linux/arm64']],
  ['on Windows', ['windows/amd64', 'linux/amd64']],
])('what is up to date costs no document: %s', async (_where, words) => {
  const { source } = await scene();
  const store = await openStore();
  const fetched: string[] = [];
  const from = { source: counting(source, fetched), name: 'app' };
  const host = words.map(parsePlatform);
  await pull(from, store, NAMES[0] ?? '', { preferred: host });
  expect(fetched.length).toBeGreaterThan(0);
  fetched.length = 0;
  const again = await pull(from, store, NAMES[0] ?? '', { preferred: host });
  expect(again.status).toBe('exists');
  expect(fetched).toEqual([]);
});

test('a tag that moved to an index with the same image for this platform is noted once', async () => {
  const { source, index } = await scene();
  const store = await openStore();
  const fetched: string[] = [];
  const from = { source: counting(source, fetched), name: 'app' };
  const options = { platforms: PLATFORMS.slice(0, 1).map(parsePlatform) };
  await pull(from, store, NAMES[0] ?? '', options);
  const manifest = await readManifest(source, index);
  const manifests = manifest.kind === 'index' ? manifest.manifests.slice(0, 1) : [];
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, manifests }));
  await source.tag(source.add(index.mediaType, bytes), 'app');
  await pull(from, store, NAMES[0] ?? '', options);
  fetched.length = 0;
  await pull(from, store, NAMES[0] ?? '', options);
  expect(fetched).toEqual([]);
});

test('a name that an older version gave to an index without its images is mended by a pull', async () => {
  const { source, index } = await scene();
  const store = await openStore();
  const platforms = PLATFORMS.slice(0, 1).map(parsePlatform);
  const [name = ''] = NAMES;
  await pull({ source, name: 'app' }, store, name, { platforms });
  const path = join(store.dir, 'index.json');
  const list = JSON.parse(await readFile(path, 'utf8'));
  const annotations = { 'org.opencontainers.image.ref.name': name };
  await writeFile(path, JSON.stringify({ ...list, manifests: [{ ...index, annotations }] }));
  await pull({ source, name: 'app' }, store, name, { platforms: [] });
  expect((await store.resolve(name)).digest).toBe(index.digest);
  await expectWhole(store);
});
