import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { decodeConfig } from '../../src/oci/config.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { children, decodeManifest } from '../../src/oci/manifest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { busyboxImage } from './busybox.ts';
import { randomImage } from './images.ts';

test('the same seed gives the same image, another seed another one', async () => {
  const options = { platforms: ['linux/amd64', 'linux/arm/v7'], seed: 'a' };
  const first = await randomImage(new MemoryStore(), options);
  expect(await randomImage(new MemoryStore(), options)).toEqual(first);
  expect(await randomImage(new MemoryStore(), { ...options, seed: 'b' })).not.toEqual(first);
});

test.each(['oci', 'docker'] as const)(
  'a %s index has configs that fit their layers',
  async (mediaTypes) => {
    const store = new MemoryStore();
    const root = await randomImage(store, { platforms: ['linux/arm64'], mediaTypes, name: 'app' });
    expect(await store.resolve('app')).toEqual(root);
    const index = decodeManifest(await buffer(await store.fetch(root)), root.mediaType, 'index');
    const [image] = children(index);
    if (image === undefined) {
      throw new Error('no image');
    }
    const manifest = decodeManifest(
      await buffer(await store.fetch(image)),
      image.mediaType,
      'image',
    );
    const [config, ...layers] = children(manifest);
    if (config === undefined) {
      throw new Error('no config');
    }
    const { diffIds, platform } = decodeConfig(await buffer(await store.fetch(config)), 'config');
    const tars = await Promise.all(
      layers.map(async (layer) => gunzipSync(await buffer(await store.fetch(layer)))),
    );
    expect(tars.map((tar) => digestOf(tar))).toEqual(diffIds);
    expect(platform).toEqual({ os: 'linux', architecture: 'arm64' });
  },
);

test('attestations follow the images of an index', async () => {
  const store = new MemoryStore();
  const root = await randomImage(store, { platforms: ['linux/amd64'], attestations: true });
  const index = decodeManifest(await buffer(await store.fetch(root)), root.mediaType, 'index');
  const [image, attestation] = children(index);
  expect(attestation?.annotations?.['vnd.docker.reference.digest']).toBe(image?.digest);
});

test('a busybox image is an index over the platforms', async () => {
  const store = new MemoryStore();
  const root = await busyboxImage(store, { platforms: ['linux/amd64', 'linux/arm64'] });
  expect(root.mediaType).toBe(MEDIA_TYPE.ociIndex);
  const single = await busyboxImage(store, { platforms: ['linux/amd64'], single: true });
  expect(single.mediaType).toBe(MEDIA_TYPE.ociManifest);
});
