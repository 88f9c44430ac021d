import { open, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type Archive, openArchive } from '../../src/archive/archive.ts';
import { MemoryStore } from '../../src/content/memory.ts';
import { copy } from '../../src/copy/copy.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { children, decodeManifest, type Manifest } from '../../src/oci/manifest.ts';
import { parsePlatform } from '../../src/oci/platform.ts';
import { LateNames } from '../../src/place/late-names.ts';
import { load } from '../../src/place/load.ts';
import { FORMS } from '../archive/archive-forms.ts';
import { bytesOf, ownFolder, readGraph } from '../layout/folder.ts';
import { type DockerImage, dockerImage, dockerSave, makeTar, sparseArchive } from '../tar/tars.ts';

const NAME = 'docker.io/library/app:1';

async function opened(tar: Uint8Array): Promise<Archive> {
  const temporary = await ownFolder();
  const path = join(temporary, 'images.tar');
  await writeFile(path, tar);
  const archive = await openArchive(path, { temporary });
  onTestFinished(() => archive.close());
  return archive;
}

async function loaded(
  tar: Uint8Array,
): Promise<{ readonly store: ImageLayout; readonly written: Descriptor }> {
  const archive = await opened(tar);
  const store = await ImageLayout.open(await ownFolder(), { create: true });
  onTestFinished(() => store.close());
  const [entry] = await archive.entries();
  const root = entry?.descriptor ?? expect.fail('no image');
  const { written } = await load(archive, root, { store, name: NAME }, {});
  return { store, written };
}

async function decoded(source: MemoryStore | ImageLayout, at: Descriptor): Promise<Manifest> {
  return decodeManifest(await bytesOf(source, at), at.mediaType, 'test');
}

test('of an index with one image that is there, that image comes, and says which index it is of', async () => {
  const { tar, root, kept } = await sparseArchive(['linux/amd64', 'linux/arm64'], [1], NAME);
  const { store, written } = await loaded(tar);
  expect(written.digest).toBe(kept[0]?.digest);
  const [entry] = await store.entries();
  expect(entry).toMatchObject({
    name: NAME,
    descriptor: { annotations: { 'dev.transship.index': root.digest } },
  });
  expect(await readGraph(store, written)).toHaveLength(4);
  expect(await store.resolve(root.digest)).toMatchObject({ digest: root.digest });
  expect((await store.collect()).digests).toEqual([]);
});

test('of several that are there a new index is made', async () => {
  const three = ['linux/amd64', 'linux/arm64', 'linux/arm/v7'];
  const { tar, root, kept } = await sparseArchive(three, [0, 2], NAME);
  const { store, written } = await loaded(tar);
  expect(written.digest).not.toBe(root.digest);
  const index = await decoded(store, written);
  expect(children(index).map(({ digest }) => digest)).toEqual(kept.map(({ digest }) => digest));
  expect(await readGraph(store, written)).toHaveLength(9);
});

test('of an index of which nothing is there, nothing is stored', async () => {
  const { tar, root } = await sparseArchive(['linux/amd64', 'linux/arm64'], [], NAME);
  await expect(loaded(tar)).rejects.toMatchObject({
    code: 'NOT_FOUND',
    message: expect.stringContaining(`none of the images of ${root.digest} is there`),
  });
});

test('a copy takes of an index what is there as well, and says what it lacks', async () => {
  const three = ['linux/amd64', 'linux/arm64', 'linux/arm/v7'];
  const { tar, root, kept } = await sparseArchive(three, [0, 2], NAME);
  const archive = await opened(tar);
  const copied = await copy(
    { source: archive, name: '' },
    { target: new MemoryStore(), name: 'a' },
  );
  expect(copied.source.digest).toBe(root.digest);
  expect(copied.missing.map(({ platform }) => platform)).toEqual([parsePlatform('linux/arm64')]);
  const target = new MemoryStore();
  const one = await copy(
    { source: archive, name: '' },
    { target, name: 'a' },
    { platforms: [parsePlatform('linux/arm/v7')] },
  );
  expect(one).toMatchObject({
    missing: [],
    written: { digest: kept[1]?.digest, annotations: { 'dev.transship.index': root.digest } },
  });
});

test('a platform that an index lists and the archive lacks is one clear error', async () => {
  const { tar } = await sparseArchive(['linux/amd64', 'linux/arm64'], [0], NAME);
  const from = { source: await opened(tar), name: '' };
  const platforms = [parsePlatform('linux/arm64')];
  await expect(copy(from, { target: new MemoryStore(), name: 'a' }, { platforms })).rejects.toThrow(
    expect.objectContaining({
      code: 'PLATFORM_NOT_FOUND',
      hint: 'there are images for linux/amd64',
    }),
  );
});

const LAYERS = 120;
const LAYER_SIZE = 32_000;

test.each<[string, (image: DockerImage) => Promise<Buffer>]>([
  ['Docker', (image) => dockerSave(image, ['app:1'])],
  [
    'crane',
    (image) => {
      const crane = FORMS.find(({ writer }) => writer.startsWith('crane'));
      return makeTar(crane?.entries([{ ...image, tags: ['app:1'] }]) ?? []);
    },
  ],
])('a tar of %s with 120 layers is read once', async (_, tarOf) => {
  const tar = await tarOf(await dockerImage('many', LAYERS, LAYER_SIZE));
  const counted = await countReads();
  const { store, written } = await loaded(tar);
  const { bytes } = counted;
  expect(bytes).toBeGreaterThan(LAYERS * LAYER_SIZE);
  // Headers are read with what is beside them, which is read again with the layers.
  expect(bytes).toBeLessThan(1.5 * tar.length);
  expect(await readGraph(store, written)).toHaveLength(LAYERS + 2);
});

/** Counts what is read from open files from now on; blobs of the store are not read as such. */
async function countReads(): Promise<{ readonly bytes: number }> {
  const handle = await open(process.execPath);
  const prototype: Pick<typeof handle, 'read'> = Object.getPrototypeOf(handle);
  await handle.close();
  const counted = { bytes: 0 };
  const read = prototype.read;
  vi.spyOn(prototype, 'read').mockImplementation(async function (
    this: typeof handle,
    ...words: Parameters<typeof read>
  ) {
    const result = await Reflect.apply(read, this, words);
    counted.bytes += result.bytesRead;
    return result;
  } as typeof read);
  return counted;
}

test('the id of an image is the one that its engine gave it', async () => {
  const image = await dockerImage('id');
  const { store, written } = await loaded(await dockerSave(image, ['app:1']));
  const manifest = await decoded(store, written);
  expect(manifest).toMatchObject({ config: { digest: image.id } });
});

test.each<[string, (tar: Buffer) => Buffer]>([
  ['compressed', (tar) => gzipSync(tar)],
  ['plain', (tar) => tar],
])('a %s layer that is not what the config says stores no image', async (_, pack) => {
  const [image, other] = [await dockerImage('a', 2), await dockerImage('b', 2)];
  const tar = await dockerSave(image, ['app:1'], (entries) =>
    entries.map((entry) =>
      entry.bytes === image.layers[1]?.tar
        ? { ...entry, bytes: pack(other.layers[1]?.tar ?? Buffer.alloc(0)) }
        : entry,
    ),
  );
  await expect(loaded(tar)).rejects.toMatchObject({
    code: expect.stringMatching(/^(?:INTEGRITY|ARCHIVE)$/),
    message: expect.stringContaining(digestOf(image.layers[1]?.tar ?? '')),
  });
});

test('the names of an archive are written at once, however many they are', async () => {
  const writes: number[] = [];
  for (const count of [40, 80]) {
    const tags = Array.from({ length: count }, (_, at) => `app:${at}`);
    const archive = await opened(await dockerSave(await dockerImage('a'), tags));
    const store = await ImageLayout.open(await ownFolder(), { create: true });
    onTestFinished(() => store.close());
    const seen = new Set<number>();
    const note = async (): Promise<unknown> =>
      seen.add((await stat(join(store.dir, 'index.json'))).ino);
    const names = new LateNames(store);
    for (const { name, descriptor } of await archive.entries()) {
      await load(archive, descriptor, { store, names, name: name ?? '' }, {});
      await note();
    }
    expect(await store.entries()).toEqual([]);
    await names.write();
    await note();
    writes.push(seen.size);
    expect((await store.entries()).map(({ name }) => name).sort()).toEqual(
      tags.map((tag) => `docker.io/library/${tag}`).sort(),
    );
  }
  expect(writes).toEqual([2, 2]);
});
