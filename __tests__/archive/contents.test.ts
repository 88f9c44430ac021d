import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Archive, openArchive } from '../../src/archive/archive.ts';
import { MemoryStore } from '../../src/content/memory.ts';
import { readManifest } from '../../src/content/read-manifest.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { children, type ImageManifest } from '../../src/oci/manifest.ts';
import { bytesOf, ownFolder, readGraph } from '../layout/folder.ts';
import { randomImage } from '../stand-ins/images.ts';
import { type Entry, hexOf, makeTar } from '../tar/tars.ts';
import { FORMS, type Form } from './archive-forms.ts';
import { type FormImage, formImages } from './docker-forms.ts';

async function opened(input: Uint8Array | Readable): Promise<Archive> {
  const temporary = await ownFolder();
  const path = join(temporary, 'images.tar');
  if (!(input instanceof Readable)) {
    await writeFile(path, input);
  }
  const archive = await openArchive(input instanceof Readable ? input : path, { temporary });
  onTestFinished(() => archive.close());
  return archive;
}

/** The image itself, or the first of its index. */
async function imageOf(archive: Archive, root: Descriptor): Promise<ImageManifest> {
  const manifest = await readManifest(archive, root);
  if (manifest.kind === 'manifest') {
    return manifest;
  }
  return imageOf(archive, manifest.manifests[0] ?? expect.fail('an index of nothing'));
}

/** That the archive has these images, whole, under their names and with their ids. */
async function expectImages(
  archive: Archive,
  { packed }: Form,
  images: readonly FormImage[],
): Promise<void> {
  const entries = await archive.entries();
  expect(entries.map(({ name }) => name)).toEqual([
    'docker.io/library/alpine:3.20',
    'ghcr.io/acme/a:1',
    undefined,
  ]);
  const [one, also, two] = entries.map(({ descriptor }) => descriptor);
  expect(also?.digest).toBe(one?.digest);
  for (const [at, root] of [one, two].entries()) {
    const { config, layers } = images[at] ?? expect.fail('no such image');
    const image = await imageOf(archive, root ?? expect.fail('no such entry'));
    expect(image.config?.digest).toBe(digestOf(config));
    expect(image.layers.map(({ digest }) => digest)).toEqual(
      layers.map(({ tar, gzip }) => digestOf(packed ? gzip : tar)),
    );
    await readGraph(archive, root ?? expect.fail('no such entry'));
  }
}

describe.each(FORMS)('what $writer writes', (form) => {
  test('has its images under their names, with their ids and layers', async () => {
    const images = await formImages();
    await expectImages(await opened(await makeTar(form.entries(images))), form, images);
  });

  test('has them in any order: links before what they lead to, manifest.json first', async () => {
    const images = await formImages();
    const tar = await makeTar(form.entries(images).toReversed());
    await expectImages(await opened(tar), form, images);
  });

  test.each([
    ['gzip', gzipSync],
    ['zstd', zstdCompressSync],
  ])('has them compressed as a whole (%s), in a file and from a stream', async (_, compress) => {
    const images = await formImages();
    const tar = compress(await makeTar(form.entries(images)));
    await expectImages(await opened(tar), form, images);
    await expectImages(await opened(Readable.from([tar], { objectMode: false })), form, images);
  });
});

describe('compressed layers that are named by their digest', () => {
  const crane = FORMS.find(({ writer }) => writer.startsWith('crane')) ?? expect.fail('no crane');

  async function withLayer(name: RegExp, change: (bytes: Buffer) => Buffer): Promise<Archive> {
    const entries = crane.entries(await formImages()).map((entry) => {
      const bytes = Buffer.from(entry.bytes ?? '');
      return name.test(entry.name) ? { ...entry, bytes: change(bytes) } : entry;
    });
    return opened(await makeTar(entries));
  }

  test('are never delivered where they are something else', async () => {
    const archive = await withLayer(/\.tar\.gz$/, (bytes) => gzipSync(bytes));
    const [layer] = (await imageOf(archive, await archive.resolve('alpine:3.20'))).layers;
    const read = bytesOf(archive, layer ?? expect.fail('no layer'));
    await expect(read).rejects.toMatchObject({ code: 'INTEGRITY' });
  });

  test('are never delivered where they unpack to something else than the config says', async () => {
    const images = await formImages();
    const [, wrong] = images[1]?.layers ?? [];
    const lied = images.map((image) => {
      const text = image.config.toString().replace(digestOf(wrong?.tar ?? ''), digestOf('a lie'));
      return { ...image, config: Buffer.from(text) };
    });
    const archive = await opened(await makeTar(crane.entries(lied)));
    const layer = {
      mediaType: '',
      digest: digestOf(wrong?.gzip ?? ''),
      size: wrong?.gzip.length ?? 0,
    };
    await expect(bytesOf(archive, layer)).rejects.toMatchObject({
      code: 'INTEGRITY',
      message: expect.stringContaining(digestOf('a lie')),
    });
  });

  test.each([
    ['are no gzip after all', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 20), bytes])],
    ['are cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ])('end in an error where they %s', async (_, change) => {
    const images = await formImages();
    // Named by the digest of what they are, so that only unpacking them shows it.
    const broken = images.map((image) => ({
      ...image,
      layers: image.layers.map(({ tar, gzip }) => ({ tar, gzip: change(gzip) })),
    }));
    const archive = await opened(await makeTar(crane.entries(broken)));
    const [layer] = (await imageOf(archive, await archive.resolve('alpine:3.20'))).layers;
    const read = bytesOf(archive, layer ?? expect.fail('no layer'));
    await expect(read).rejects.toMatchObject({ code: 'ARCHIVE' });
  });

  test('may have zeros after their end, however many', async () => {
    const images = (await formImages()).map((image) => ({
      ...image,
      layers: image.layers.map(({ tar, gzip }) => ({
        tar,
        gzip: Buffer.concat([gzip, Buffer.alloc(2_000_000)]),
      })),
    }));
    await expectImages(await opened(await makeTar(crane.entries(images))), crane, images);
  });

  test('cannot have two diff ids', async () => {
    const [one, two] = await formImages();
    const gzip = one?.layers[0]?.gzip ?? Buffer.alloc(0);
    const stolen = (two?.layers ?? []).map(({ tar }) => ({ tar, gzip }));
    const images = [{ config: two?.config ?? gzip, tags: null, layers: stolen }];
    await expect(opened(await makeTar(crane.entries(images)))).rejects.toMatchObject({
      code: 'ARCHIVE',
      message: expect.stringMatching(/has the diff id .*, but its config says/),
    });
  });
});

describe('what oras lists beside an index', () => {
  test('is no image of its own, and found by its digest', async () => {
    const memory = new MemoryStore();
    const root = await randomImage(memory, { platforms: ['linux/amd64', 'linux/arm64'] });
    const below = children(await readManifest(memory, root));
    const blobs: Entry[] = [];
    const add = async (at: Descriptor): Promise<void> => {
      blobs.push({ name: `blobs/sha256/${hexOf(at.digest)}`, bytes: await bytesOf(memory, at) });
    };
    for (const image of below) {
      await Promise.all([image, ...children(await readManifest(memory, image))].map(add));
    }
    await add(root);
    const named = { ...root, annotations: { 'org.opencontainers.image.ref.name': 'v1' } };
    const list = { schemaVersion: 2, manifests: [named, ...below] };
    const archive = await opened(
      await makeTar([{ name: 'index.json', bytes: JSON.stringify(list) }, ...blobs]),
    );
    expect((await archive.entries()).map(({ name }) => name)).toEqual(['v1']);
    expect(await archive.resolve('')).toMatchObject({ digest: root.digest });
    const [image] = below;
    expect(await archive.resolve(image?.digest ?? '')).toMatchObject({ size: image?.size });
  });
});
