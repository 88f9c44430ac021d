import { buffer } from 'node:stream/consumers';
import { zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { plainLayer, withLayers } from '../../src/engine/plain-layers.ts';
import { readPlan } from '../../src/engine/plan.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { decodeManifest } from '../../src/oci/manifest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { putBytes, randomImage, randomLayer } from '../stand-ins/images.ts';

const BOTH: ReadonlySet<'gzip' | 'zstd'> = new Set(['gzip', 'zstd']);

test('a zstd layer of any number of frames becomes the tar that its diff id names', async () => {
  const source = new MemoryStore();
  const { tar } = await randomLayer('zstd', 100_000);
  const frames = [tar.subarray(0, 70_000), tar.subarray(70_000)].map((part) =>
    zstdCompressSync(part),
  );
  const descriptor = await putBytes(source, MEDIA_TYPE.ociLayerZstd, Buffer.concat(frames));
  const layer = await plainLayer(source, { descriptor, diffId: digestOf(tar) }, BOTH, {});
  expect(layer?.descriptor).toEqual({
    mediaType: MEDIA_TYPE.ociLayer,
    digest: digestOf(tar),
    size: tar.byteLength,
  });
  expect(layer && (await buffer(await layer.open()))).toEqual(tar);
});

test('one that is another tar than its config says fails', async () => {
  const source = new MemoryStore();
  const { tar } = await randomLayer('zstd', 1000);
  const descriptor = await putBytes(source, MEDIA_TYPE.ociLayerZstd, zstdCompressSync(tar));
  const layer = await plainLayer(source, { descriptor, diffId: digestOf('other') }, BOTH, {});
  await expect(layer?.open().then(buffer)).rejects.toMatchObject({ code: 'INTEGRITY' });
});

/** A source that has looked at the end of a gzip. */
class Knowing extends MemoryStore {
  size: number | undefined;

  async plainSize(): Promise<number | undefined> {
    return this.size;
  }
}

async function gzipped(told: (tar: Buffer) => number | undefined) {
  const source = new Knowing();
  const { tar, gzip } = await randomLayer('gzip', 1000);
  source.size = told(tar);
  const descriptor = await putBytes(source, MEDIA_TYPE.ociLayerGzip, gzip);
  const layer = { descriptor, diffId: digestOf(tar) };
  return { tar, plain: await plainLayer(source, layer, BOTH, {}) };
}

test('a gzip of which the source can tell the size becomes its tar', async () => {
  const { tar, plain } = await gzipped(({ byteLength }) => byteLength);
  expect(plain?.descriptor).toMatchObject({ digest: digestOf(tar), size: tar.byteLength });
  expect(plain && (await buffer(await plain.open()))).toEqual(tar);
});

test('one of which that is wrong fails', async () => {
  const { plain } = await gzipped(({ byteLength }) => byteLength - 512);
  await expect(plain?.open().then(buffer)).rejects.toMatchObject({ code: 'INTEGRITY' });
});

test('every other layer stays as it is', async () => {
  expect((await gzipped(() => undefined)).plain).toBeUndefined();
  const source = new MemoryStore();
  const { tar, gzip } = await randomLayer('gzip', 1000);
  const layers = [
    await putBytes(source, MEDIA_TYPE.ociLayerGzip, gzip),
    await putBytes(source, MEDIA_TYPE.ociLayer, tar),
  ];
  for (const descriptor of layers) {
    const layer = { descriptor, diffId: digestOf(tar) };
    expect(await plainLayer(source, layer, BOTH, {})).toBeUndefined();
  }
});

test('nothing is undone that the engine does itself', async () => {
  const source = new MemoryStore();
  const { tar } = await randomLayer('zstd', 1000);
  const descriptor = await putBytes(source, MEDIA_TYPE.ociLayerZstd, zstdCompressSync(tar));
  const layer = { descriptor, diffId: digestOf(tar) };
  expect(await plainLayer(source, layer, new Set(['gzip']), {})).toBeUndefined();
});

test('a manifest with another layer keeps its config, and everything else', async () => {
  const source = new MemoryStore();
  const root = await randomImage(source, { layers: 2 });
  const platform = { os: 'linux', architecture: 'amd64' };
  const options = { platform, keepIndex: false, allPlatforms: false };
  const [image] = (await readPlan(source, root, options)).images;
  const [first, second] = image?.layers ?? [];
  if (image === undefined || first === undefined) {
    throw new Error('the image has layers');
  }
  const tar = { mediaType: MEDIA_TYPE.ociLayer, digest: digestOf('tar'), size: 3 };
  const { manifest, bytes } = withLayers(image, new Map([[first.descriptor.digest, tar]]));
  expect(manifest).toMatchObject({ digest: digestOf(bytes), size: bytes.byteLength });
  expect(decodeManifest(bytes, manifest.mediaType, 'it')).toMatchObject({
    config: image.config,
    layers: [tar, second?.descriptor],
  });
});
