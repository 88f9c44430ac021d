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

test('a zstd layer of any number of frames becomes the tar that its diff id names', async () => {
  const source = new MemoryStore();
  const { tar } = await randomLayer('zstd', 100_000);
  const frames = [tar.subarray(0, 70_000), tar.subarray(70_000)].map((part) =>
    zstdCompressSync(part),
  );
  const descriptor = await putBytes(source, MEDIA_TYPE.ociLayerZstd, Buffer.concat(frames));
  const layer = await plainLayer(source, { descriptor, diffId: digestOf(tar) }, {});
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
  const layer = await plainLayer(source, { descriptor, diffId: digestOf('other') }, {});
  await expect(layer?.open().then(buffer)).rejects.toMatchObject({ code: 'INTEGRITY' });
});

test('every other layer stays as it is', async () => {
  const source = new MemoryStore();
  const { tar, gzip } = await randomLayer('gzip', 1000);
  const descriptor = await putBytes(source, MEDIA_TYPE.ociLayerGzip, gzip);
  expect(await plainLayer(source, { descriptor, diffId: digestOf(tar) }, {})).toBeUndefined();
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
