import { expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import type { Source } from '../../src/content/store.ts';
import { historyOf } from '../../src/image/history.ts';
import { inspectImage } from '../../src/image/inspect.ts';
import { summarize } from '../../src/image/summary.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { putBytes, putJson, randomImage } from '../stand-ins/images.ts';

/** The digests that are fetched from a source, in their order. */
function watched(source: MemoryStore): { readonly source: Source; readonly fetched: string[] } {
  const fetched: string[] = [];
  return {
    fetched,
    source: {
      place: source.place,
      resolve: (name) => source.resolve(name),
      fetch: (descriptor, options) => {
        fetched.push(descriptor.digest);
        return source.fetch(descriptor, options);
      },
    },
  };
}

test('of a single image two documents are read, whatever it is made of', async () => {
  const store = new MemoryStore();
  const root = await randomImage(store, { layers: 5 });
  const { source, fetched } = watched(store);
  const { manifest, size } = await summarize(source, root);
  expect(fetched).toEqual([root.digest, manifest?.config?.digest]);
  const parts = [root, ...(manifest?.layers ?? []), ...(manifest?.config ? [manifest.config] : [])];
  expect(size).toBe(parts.reduce((sum, part) => sum + part.size, 0));
});

test('of an index every manifest is read once, and one config', async () => {
  const store = new MemoryStore();
  const platforms = ['linux/amd64', 'linux/arm64'];
  const root = await randomImage(store, { platforms });
  const { source, fetched } = watched(store);
  const summary = await summarize(source, root);
  expect(fetched).toHaveLength(4);
  expect(new Set(fetched).size).toBe(4);
  expect(summary.platforms.map(({ platform }) => platform)).toEqual(platforms);
});

test('what is no image has no history and cannot be inspected', async () => {
  const store = new MemoryStore();
  const root = await putJson(store, MEDIA_TYPE.ociManifest, {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.ociManifest,
    config: await putBytes(store, MEDIA_TYPE.ociEmpty, Buffer.from('{}')),
    layers: [],
  });
  const summary = await summarize(store, root);
  expect(() => historyOf(summary)).toThrow('it is not an image');
  expect(() => inspectImage(summary, { tags: [], digests: [] })).toThrow('an artifact');
});
