import { expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { knownLayers, layersOf, readPlan } from '../../src/engine/plan.ts';
import type { Digest } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { putImages, putJson, putReferrer, randomImage, randomLayer } from '../stand-ins/images.ts';

const amd64 = { os: 'linux', architecture: 'amd64' };
const options = { platform: amd64, keepIndex: false, allPlatforms: false };

test('an image’s layers come with their chains', async () => {
  const source = new MemoryStore();
  const root = await randomImage(source, { layers: 2 });
  const { images } = await readPlan(source, root, options);
  const [layer, top] = images[0]?.layers ?? [];
  expect(layer?.chainId).toBe(layer?.diffId);
  expect(top?.chainId).not.toBe(top?.diffId);
});

test('of an index the engine’s image is taken, alone or with the index', async () => {
  const source = new MemoryStore();
  const platforms = ['linux/arm64', 'linux/amd64'];
  const root = await randomImage(source, { platforms, attestations: true });
  const alone = await readPlan(source, root, options);
  expect(alone.index).toBeUndefined();
  expect(alone.root.platform).toEqual(amd64);
  const sparse = await readPlan(source, root, { ...options, keepIndex: true });
  expect(sparse.root).toEqual(root);
  expect(sparse.images.map(({ manifest }) => manifest.platform)).toEqual([amd64]);
  const all = await readPlan(source, root, { ...options, keepIndex: true, allPlatforms: true });
  expect(all.images).toHaveLength(4);
});

test('an engine that no image is for gets an error with what there is', async () => {
  const source = new MemoryStore();
  const platforms = ['linux/arm64', 'linux/arm/v7'];
  const root = await randomImage(source, { platforms, attestations: true });
  await expect(readPlan(source, root, options)).rejects.toMatchObject({
    code: 'PLATFORM_NOT_FOUND',
    message: 'memory: no image for linux/amd64',
    hint: 'there are images for linux/arm64, linux/arm/v7',
  });
});

test('an older variant runs where there is no better one', async () => {
  const source = new MemoryStore();
  const root = await randomImage(source, { platforms: ['linux/arm/v6', 'linux/arm64'] });
  const platform = { os: 'linux', architecture: 'arm', variant: 'v7' };
  const plan = await readPlan(source, root, { ...options, platform });
  expect(plan.root.platform?.variant).toBe('v6');
});

test('a layer is known where every use of it stands on a known chain', async () => {
  const source = new MemoryStore();
  const [one, two] = [await randomLayer('one', 100), await randomLayer('two', 100)];
  const images = [{ platform: amd64, layers: [one, two, one] }];
  const plan = await readPlan(source, await putImages(source, images), options);
  const [first, second, third] = plan.images[0]?.layers ?? [];
  const chains = (...ids: (Digest | undefined)[]) => new Set(ids.filter((id) => id !== undefined));
  expect(layersOf(plan).size).toBe(2);
  expect([...knownLayers(plan, chains(first?.chainId, second?.chainId))]).toEqual([
    second?.descriptor.digest,
  ]);
  expect(knownLayers(plan, chains(first?.chainId, second?.chainId, third?.chainId)).size).toBe(2);
});

test('what is no image of layers has no chains, and is never left out', async () => {
  const source = new MemoryStore();
  const subject = await randomImage(source);
  const plan = await readPlan(source, await putReferrer(source, subject), options);
  expect(plan.images[0]?.layers.map(({ chainId }) => chainId)).toEqual([undefined]);
  expect(knownLayers(plan, new Set()).size).toBe(0);
});

test('an image of an index inside an index goes alone: that index would lack its own', async () => {
  const source = new MemoryStore();
  const inner = await randomImage(source, { platforms: ['linux/amd64'] });
  const manifests = [{ ...inner, platform: amd64 }];
  const document = { schemaVersion: 2, mediaType: MEDIA_TYPE.ociIndex, manifests };
  const root = await putJson(source, MEDIA_TYPE.ociIndex, document);
  const plan = await readPlan(source, root, { ...options, keepIndex: true });
  expect(plan).toMatchObject({ index: undefined, root: plan.images[0]?.manifest });
  const all = { ...options, keepIndex: true, allPlatforms: true };
  await expect(readPlan(source, root, all)).rejects.toMatchObject({ code: 'UNSUPPORTED' });
});
