import { Readable } from 'node:stream';
import { zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { readManifest } from '../../src/content/read-manifest.ts';
import { verified } from '../../src/content/verify.ts';
import { ImageError } from '../../src/errors.ts';
import { verifyImage } from '../../src/image/verify.ts';
import { type Descriptor, plain } from '../../src/oci/descriptor.ts';
import { type Digest, digestOf } from '../../src/oci/digest.ts';
import { children } from '../../src/oci/manifest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { makeLayer, putBytes, putJson, putReferrer, randomImage } from '../stand-ins/images.ts';

/** A store that loses or changes some of its content after it was put. */
class Damaged extends MemoryStore {
  readonly lost = new Set<Digest>();
  readonly changed = new Map<Digest, Buffer>();

  override async fetch(descriptor: Descriptor, options: { readonly offset?: number } = {}) {
    const { digest } = descriptor;
    if (this.lost.has(digest)) {
      throw new ImageError('NOT_FOUND', `memory: no content ${digest}`);
    }
    const changed = this.changed.get(digest);
    return changed === undefined
      ? super.fetch(descriptor, options)
      : verified(Readable.from([changed], { objectMode: false }), descriptor);
  }
}

const PLATFORMS = ['linux/amd64', 'linux/arm64'];

async function partsOf(store: MemoryStore, image: Descriptor): Promise<readonly Descriptor[]> {
  return children(await readManifest(store, image));
}

/** An image of these layers, whose config names these diff ids. */
async function imageOf(
  store: MemoryStore,
  layers: readonly Descriptor[],
  diffIds: readonly string[],
): Promise<Descriptor> {
  const platform = { os: 'linux', architecture: 'amd64' };
  const rootfs = { type: 'layers', diff_ids: diffIds };
  const config = await putJson(store, MEDIA_TYPE.ociConfig, { ...platform, rootfs });
  const manifest = { schemaVersion: 2, mediaType: MEDIA_TYPE.ociManifest, config, layers };
  return await putJson(store, MEDIA_TYPE.ociManifest, manifest);
}

test('a sound image of several platforms has no problem, and everything is counted once', async () => {
  const store = new MemoryStore();
  const options = { platforms: PLATFORMS, sharedLayers: ['base'], attestations: true };
  const root = await randomImage(store, options);
  await putReferrer(store, root);
  const seen: Descriptor[] = [];
  const { checked, problems } = await verifyImage(store, root, {
    onProgress: (descriptor) => seen.push(descriptor),
  });
  expect(problems).toEqual([]);
  // An index, two images, two attestations; two configs and 3 + 3 layers, of which one is shared,
  // and a config and a statement for each attestation.
  expect(checked).toMatchObject({ manifests: 5, blobs: 2 + 5 + 4 });
  expect(checked.bytes).toBe(seen.reduce((sum, { size }) => sum + size, 0));
  expect(new Set(seen.map(({ digest }) => digest)).size).toBe(seen.length);
});

test('every problem is told, with what was expected and what was found', async () => {
  const store = new Damaged();
  const root = await randomImage(store, { platforms: PLATFORMS });
  const [first, second] = await partsOf(store, root);
  const [config, changed, lost] = first ? await partsOf(store, first) : [];
  const [otherConfig] = second ? await partsOf(store, second) : [];
  if (!(config && changed && lost && otherConfig)) {
    throw new Error('the image has another shape');
  }
  store.lost.add(lost.digest);
  store.changed.set(changed.digest, Buffer.alloc(changed.size, 'x'));
  store.changed.set(otherConfig.digest, Buffer.from('short'));
  const { checked, problems } = await verifyImage(store, root);
  expect(problems).toHaveLength(3);
  expect(problems).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        role: 'layer',
        digest: changed.digest,
        code: 'INTEGRITY',
        expected: changed.digest,
        found: digestOf(Buffer.alloc(changed.size, 'x')),
      }),
      expect.objectContaining({ role: 'layer', digest: lost.digest, code: 'NOT_FOUND' }),
      expect.objectContaining({
        role: 'config',
        digest: otherConfig.digest,
        expected: otherConfig.size,
        found: 5,
      }),
    ]),
  );
  expect(checked).toMatchObject({ manifests: 3, blobs: 6 });
});

test('a manifest that is missing does not keep the others from being looked at', async () => {
  const store = new Damaged();
  const root = await randomImage(store, { platforms: PLATFORMS });
  const [first] = await partsOf(store, root);
  store.lost.add(first?.digest ?? root.digest);
  const { checked, problems } = await verifyImage(store, root);
  expect(problems).toMatchObject([{ role: 'manifest', digest: first?.digest, code: 'NOT_FOUND' }]);
  expect(checked).toMatchObject({ manifests: 3, blobs: 3 });
});

test('a layer is compared uncompressed, however it is compressed', async () => {
  const store = new MemoryStore();
  const { tar, gzip } = await makeLayer([{ path: 'a', bytes: 'a' }]);
  const diffId = digestOf(tar);
  const frames = Buffer.concat(
    [tar.subarray(0, 700), tar.subarray(700)].map((part) => zstdCompressSync(part)),
  );
  // Media types are often wrong about it.
  for (const bytes of [tar, gzip, zstdCompressSync(tar), frames]) {
    const layer = await putBytes(store, MEDIA_TYPE.ociLayerGzip, bytes);
    const good = await verifyImage(store, await imageOf(store, [layer], [diffId]));
    expect(good.problems).toEqual([]);
    const wrong = digestOf('something else');
    const bad = await verifyImage(store, await imageOf(store, [layer], [wrong]));
    expect(bad.problems).toMatchObject([
      { role: 'layer', digest: layer.digest, code: 'INTEGRITY', expected: wrong, found: diffId },
    ]);
    expect(bad.problems[0]?.message).toContain(`expected ${wrong}, got ${diffId}`);
  }
});

test('a diff id may be a sha512', async () => {
  const store = new MemoryStore();
  const { tar, gzip } = await makeLayer([{ path: 'a', bytes: 'a' }]);
  const layer = await putBytes(store, MEDIA_TYPE.ociLayerGzip, gzip);
  const root = await imageOf(store, [layer], [digestOf(tar, 'sha512')]);
  expect((await verifyImage(store, root)).problems).toEqual([]);
});

test('a layer that cannot be decompressed is a problem even if its digest is right', async () => {
  const store = new Damaged();
  const { tar, gzip } = await makeLayer([{ path: 'a', bytes: 'a' }]);
  const layer = await putBytes(store, MEDIA_TYPE.ociLayerGzip, gzip.subarray(0, 40));
  const root = await imageOf(store, [layer], [digestOf(tar)]);
  expect((await verifyImage(store, root)).problems).toMatchObject([
    { role: 'layer', code: 'UNSUPPORTED', message: expect.stringContaining('unexpected end') },
  ]);
  // Where the digest is wrong as well, that is the better explanation.
  store.changed.set(layer.digest, Buffer.concat([gzip.subarray(0, 30), Buffer.alloc(10, 'x')]));
  expect((await verifyImage(store, root)).problems).toMatchObject([{ code: 'INTEGRITY' }]);
});

test('a config with another number of layers than the manifest is a problem', async () => {
  const store = new MemoryStore();
  const { tar, gzip } = await makeLayer([{ path: 'a', bytes: 'a' }]);
  const layer = await putBytes(store, MEDIA_TYPE.ociLayerGzip, gzip);
  const root = await imageOf(store, [layer], [digestOf(tar), digestOf('more')]);
  expect((await verifyImage(store, root)).problems).toMatchObject([
    { role: 'config', expected: 1, found: 2 },
  ]);
});

test('an artifact has no uncompressed digests, and all its blobs are read', async () => {
  const store = new Damaged();
  const root = await randomImage(store);
  const artifact = await putReferrer(store, root);
  expect(await verifyImage(store, artifact)).toMatchObject({
    checked: { manifests: 1, blobs: 2 },
    problems: [],
  });
  const [, layer] = await partsOf(store, artifact);
  store.lost.add(layer?.digest ?? root.digest);
  expect((await verifyImage(store, artifact)).problems).toHaveLength(1);
});

test('a layer that must not be distributed may be missing', async () => {
  const store = new Damaged();
  const { tar, gzip } = await makeLayer([{ path: 'a', bytes: 'a' }]);
  const type = 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip';
  const layer = plain(await putBytes(store, type, gzip));
  const root = await imageOf(store, [layer], [digestOf(tar)]);
  store.lost.add(layer.digest);
  expect((await verifyImage(store, root)).problems).toEqual([]);
});

test('a place that cannot be asked is no problem of the image', async () => {
  const store = new MemoryStore();
  const root = await randomImage(store, { layers: 8 });
  const unreachable = new ImageError('UNREACHABLE', 'no route');
  const source = {
    place: 'far away',
    resolve: (name: string) => store.resolve(name),
    fetch: (descriptor: Descriptor) =>
      descriptor.digest === root.digest ? store.fetch(descriptor) : Promise.reject(unreachable),
  };
  await expect(verifyImage(source, root)).rejects.toBe(unreachable);
  const reason = new ImageError('INTERRUPTED', 'enough');
  const signal = AbortSignal.abort(reason);
  await expect(verifyImage(store, root, { signal })).rejects.toBe(reason);
});
