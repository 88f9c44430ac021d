import { expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import type { Source } from '../../src/content/store.ts';
import { referrersOf } from '../../src/image/referrers.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { putReferrer, randomImage } from '../stand-ins/images.ts';

/** A source in which these content refer to one another. */
function sourceOf(
  store: MemoryStore,
  referrers: ReadonlyMap<string, readonly Descriptor[]>,
): Source {
  return {
    place: 'memory',
    resolve: (name) => store.resolve(name),
    fetch: (descriptor) => store.fetch(descriptor),
    referrers: async ({ digest }) => referrers.get(digest) ?? [],
  };
}

test('what refers to a referrer is below it, and a circle ends', async () => {
  const store = new MemoryStore();
  const root = await randomImage(store);
  const sbom = await putReferrer(store, root, 'application/spdx+json', 'sbom');
  const signature = await putReferrer(store, sbom);
  const circle = new Map([
    [root.digest, [sbom]],
    [sbom.digest, [signature]],
    [signature.digest, [sbom, root]],
  ]);
  expect(await referrersOf(sourceOf(store, circle), root)).toEqual([
    {
      descriptor: sbom,
      subject: root.digest,
      referrers: [{ descriptor: signature, subject: sbom.digest, referrers: [] }],
    },
  ]);
});

test('what has a tag of its own is listed once, with the type that its manifest says', async () => {
  const store = new MemoryStore();
  const root = await randomImage(store);
  const signature = await putReferrer(store, root, 'application/vnd.example', 'signed');
  const source: Source = {
    ...sourceOf(store, new Map([[root.digest, [signature]]])),
    digestTags: async ({ digest }) =>
      digest === root.digest ? [{ name: 'sha256-1.sig', descriptor: signature }] : [],
  };
  const found = await referrersOf(source, root);
  expect(found).toMatchObject([
    { tag: 'sha256-1.sig', descriptor: { artifactType: 'application/vnd.example' } },
  ]);
  expect(found).toHaveLength(1);
});

test('a place that cannot tell has none', async () => {
  const store = new MemoryStore();
  expect(await referrersOf(store, await randomImage(store))).toEqual([]);
});
