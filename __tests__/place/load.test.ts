import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test, vi } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { openArchive } from '../../src/layout/archive.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { children, decodeManifest, type Manifest } from '../../src/oci/manifest.ts';
import { load } from '../../src/place/load.ts';
import { bytesOf, ownFolder, readGraph } from '../layout/folder.ts';
import { dockerImage, dockerSave, type Entry, hexOf, makeTar } from '../layout/tars.ts';
import { randomImage } from '../stand-ins/images.ts';

const NAME = 'docker.io/library/app:1';

async function loaded(
  tar: Uint8Array,
): Promise<{ readonly store: ImageLayout; readonly written: Descriptor }> {
  const folder = await ownFolder();
  const path = join(folder, 'images.tar');
  await writeFile(path, tar);
  const archive = await openArchive(path, { temporary: folder });
  onTestFinished(() => archive.close());
  const store = await ImageLayout.open(join(folder, 'store'), { create: true });
  onTestFinished(() => store.close());
  const [entry] = await archive.entries();
  const root = entry?.descriptor ?? expect.fail('no image');
  const { written } = await load(archive, root, { store, name: NAME }, {});
  return { store, written };
}

async function decoded(source: MemoryStore | ImageLayout, at: Descriptor): Promise<Manifest> {
  return decodeManifest(await bytesOf(source, at), at.mediaType, 'test');
}

/** As containerd's store saves it: the whole index, and of its images only these. */
async function sparse(
  platforms: readonly string[],
  keep: readonly number[],
): Promise<{ readonly tar: Buffer; readonly root: Descriptor; readonly kept: Descriptor[] }> {
  const memory = new MemoryStore();
  const root = await randomImage(memory, { platforms, name: NAME });
  const index = await decoded(memory, root);
  const kept = children(index).filter((_, at) => keep.includes(at));
  const blobs: Entry[] = [];
  const add = async (at: Descriptor): Promise<void> => {
    blobs.push({ name: `blobs/sha256/${hexOf(at.digest)}`, bytes: await bytesOf(memory, at) });
  };
  await add(root);
  for (const image of kept) {
    await add(image);
    for (const child of children(await decoded(memory, image))) {
      await add(child);
    }
  }
  const list = { schemaVersion: 2, manifests: [root] };
  const marker = '{"imageLayoutVersion":"1.0.0"}';
  const tar = await makeTar([
    ...blobs,
    { name: 'oci-layout', bytes: marker },
    { name: 'index.json', bytes: JSON.stringify(list) },
  ]);
  return { tar, root, kept };
}

test('of an index with one image that is there, that image comes, and says which index it is of', async () => {
  const { tar, root, kept } = await sparse(['linux/amd64', 'linux/arm64'], [1]);
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
  const { tar, root, kept } = await sparse(three, [0, 2]);
  const { store, written } = await loaded(tar);
  expect(written.digest).not.toBe(root.digest);
  const index = await decoded(store, written);
  expect(children(index).map(({ digest }) => digest)).toEqual(kept.map(({ digest }) => digest));
  expect(await readGraph(store, written)).toHaveLength(9);
});

test('of an index of which nothing is there, nothing is stored', async () => {
  const { tar } = await sparse(['linux/amd64', 'linux/arm64'], []);
  await expect(loaded(tar)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a tar with 120 layers is read once', async () => {
  const image = await dockerImage('many', 120);
  const layers = image.layers.map((layer) => layer.tar);
  const tar = await dockerSave({ ...image, layers: image.layers }, ['app:1']);
  const handle = await open(process.execPath);
  const prototype: Pick<typeof handle, 'read'> = Object.getPrototypeOf(handle);
  await handle.close();
  let bytes = 0;
  const read = prototype.read;
  const spy = vi.spyOn(prototype, 'read').mockImplementation(async function (
    this: typeof handle,
    ...words: Parameters<typeof read>
  ) {
    const result = await Reflect.apply(read, this, words);
    bytes += result.bytesRead;
    return result;
  } as typeof read);
  onTestFinished(() => spy.mockRestore());
  const { store, written } = await loaded(tar);
  expect(bytes).toBeGreaterThan(layers.reduce((sum, one) => sum + one.length, 0));
  // What it has beside the layers is headers, read some at a time and so with their neighbours.
  expect(bytes).toBeLessThan(2 * tar.length);
  spy.mockRestore();
  expect(await readGraph(store, written)).toHaveLength(122);
});

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
