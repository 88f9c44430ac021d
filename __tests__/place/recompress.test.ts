import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { readManifest } from '../../src/content/read-manifest.ts';
import { copy } from '../../src/copy/copy.ts';
import type { Recompression } from '../../src/image/recompress.ts';
import { verifyImage } from '../../src/image/verify.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { compressedAs } from '../../src/place/recompress.ts';
import { temporaryDir } from '../cli/transship.ts';
import { type RandomImageOptions, randomImage } from '../stand-ins/images.ts';

const PLAIN = { compression: 'none', level: 0, onlyPlain: false } as const;
const GZIP = { compression: 'gzip', level: 6, onlyPlain: false } as const;
const ZSTD = { compression: 'zstd', level: 3, onlyPlain: false } as const;

/** An image, put through these forms one after the other, and what each has written. */
async function through(
  options: RandomImageOptions,
  ...forms: readonly Recompression[]
): Promise<{ target: MemoryStore; store: ImageLayout; roots: readonly Descriptor[] }> {
  const [target, store] = [
    new MemoryStore(),
    await ImageLayout.open(await temporaryDir(), { create: true }),
  ];
  const roots = [await randomImage(target, { ...options, name: 'a' })];
  for (const wanted of forms) {
    const from = await compressedAs({ source: target, name: 'a' }, store, {
      selection: {},
      wanted,
    });
    const { written } = await copy(from, { target, name: 'a' }, { referrers: false });
    expect((await verifyImage(target, written)).problems).toEqual([]);
    roots.push(written);
  }
  return { target, store, roots };
}

async function typesOf(
  source: MemoryStore,
  root: Descriptor | undefined,
): Promise<readonly string[]> {
  const manifest = root && (await readManifest(source, root));
  if (manifest?.kind === 'index') {
    return [manifest.mediaType, ...(await typesOf(source, manifest.manifests[0]))];
  }
  const { mediaType, config, layers } = manifest ?? {
    mediaType: '',
    config: undefined,
    layers: [],
  };
  return [mediaType, config?.mediaType ?? '', ...new Set(layers.map((layer) => layer.mediaType))];
}

test('layers take any form, with the config as it is, and the same form twice is the same image', async () => {
  const { target, roots } = await through({}, PLAIN, GZIP, ZSTD, PLAIN, GZIP);
  const [, plain, gzip, zstd, plainAgain, gzipAgain] = roots;
  expect([plainAgain?.digest, gzipAgain?.digest]).toEqual([plain?.digest, gzip?.digest]);
  expect((await typesOf(target, plain))[2]).toBe(MEDIA_TYPE.ociLayer);
  expect((await typesOf(target, gzip))[2]).toBe(MEDIA_TYPE.ociLayerGzip);
  expect((await typesOf(target, zstd))[2]).toBe(MEDIA_TYPE.ociLayerZstd);
  const configs = await Promise.all(
    roots.map(async (root) => {
      const manifest = await readManifest(target, root);
      return manifest.kind === 'manifest' ? manifest.config?.digest : undefined;
    }),
  );
  expect(new Set(configs).size).toBe(1);
});

test('what is compressed stays where only plain layers are meant', async () => {
  const { roots } = await through({}, { ...ZSTD, onlyPlain: true });
  expect(roots[1]).toEqual(roots[0]);
});

test("Docker's documents stay Docker's for gzip, and become OCI's for zstd, which they do not know", async () => {
  const platforms = ['linux/amd64', 'linux/arm64'];
  const { target, roots } = await through({ mediaTypes: 'docker', platforms }, PLAIN, ZSTD);
  expect(await typesOf(target, roots[1])).toEqual([
    MEDIA_TYPE.dockerIndex,
    MEDIA_TYPE.dockerManifest,
    MEDIA_TYPE.dockerConfig,
    MEDIA_TYPE.dockerLayer,
  ]);
  expect(await typesOf(target, roots[2])).toEqual([
    MEDIA_TYPE.ociIndex,
    MEDIA_TYPE.ociManifest,
    MEDIA_TYPE.ociConfig,
    MEDIA_TYPE.ociLayerZstd,
  ]);
});

test('an attestation names the new image that it is about', async () => {
  const platforms = ['linux/amd64', 'linux/arm64'];
  const { target, roots } = await through({ platforms, attestations: true }, ZSTD);
  const index = roots[1] && (await readManifest(target, roots[1]));
  const manifests = index?.kind === 'index' ? index.manifests : [];
  const about = manifests.flatMap(
    ({ annotations }) => annotations?.['vnd.docker.reference.digest'] ?? [],
  );
  expect(about).toEqual(manifests.slice(0, 2).map(({ digest }) => digest));
});

test('a layer is made once, and again when the store has lost it', async () => {
  const { target, store, roots } = await through({ layers: 1 }, ZSTD);
  const made = roots[1] && (await readManifest(target, roots[1]));
  const [layer] = made?.kind === 'manifest' ? made.layers : [];
  const fetched: string[] = [];
  const again = async (): Promise<Descriptor> => {
    const source = new MemoryStore();
    await randomImage(source, { layers: 1, name: 'a' });
    const fetch = source.fetch.bind(source);
    source.fetch = (descriptor, options) => {
      fetched.push(descriptor.mediaType);
      return fetch(descriptor, options);
    };
    const from = await compressedAs({ source, name: 'a' }, store, { selection: {}, wanted: ZSTD });
    return await from.source.resolve('a');
  };
  expect((await again()).digest).toBe(roots[1]?.digest);
  expect(fetched).not.toContain(MEDIA_TYPE.ociLayerGzip);
  await rm(store.blobPath(layer?.digest ?? 'sha256:'));
  expect((await again()).digest).toBe(roots[1]?.digest);
  expect(fetched).toContain(MEDIA_TYPE.ociLayerGzip);
});
