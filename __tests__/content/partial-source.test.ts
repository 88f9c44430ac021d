import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { PartialSource } from '../../src/content/partial-source.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';

function onItsWay() {
  const [store, registry] = [new MemoryStore(), new MemoryStore()];
  const bytes = Buffer.from('a layer');
  const layer = registry.add(MEDIA_TYPE.ociLayer, bytes);
  const manifest = registry.add(MEDIA_TYPE.ociManifest, Buffer.from('{}'));
  return { store, bytes, layer, manifest, image: new PartialSource(store, registry) };
}

test('content is read as soon as the store has it', async () => {
  const { store, bytes, layer, image } = onItsWay();
  const read = image.fetch(layer).then(buffer);
  store.add(MEDIA_TYPE.ociLayer, bytes);
  image.arrive(layer);
  expect(await read).toEqual(bytes);
});

test('manifests, which a store has last, are read where they come from', async () => {
  const { manifest, image } = onItsWay();
  expect((await buffer(await image.fetch(manifest))).toString()).toBe('{}');
});

test('at the end everything is there, whether it was told of or not', async () => {
  const { store, bytes, layer, image } = onItsWay();
  const early = image.arrived(layer);
  store.add(MEDIA_TYPE.ociLayer, bytes);
  image.end();
  await early;
  expect(await buffer(await image.fetch(layer))).toEqual(bytes);
});

test('what will not come is told to whoever waits and whoever asks later; what came stays', async () => {
  const { store, bytes, layer, manifest, image } = onItsWay();
  const reason = new Error('the registry went away');
  const waiting = image.arrived(layer);
  store.add(MEDIA_TYPE.ociLayer, bytes);
  image.arrive(manifest);
  image.end(reason);
  await expect(waiting).rejects.toBe(reason);
  await expect(image.fetch(layer)).rejects.toBe(reason);
  await expect(image.arrived(manifest)).resolves.toBeUndefined();
});
