import { buffer } from 'node:stream/consumers';
import { gunzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { Engine } from '../../src/engine/engine.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { busyboxImage, hasBusybox } from '../stand-ins/busybox.ts';
import { type Dockerd, requireNewerEngine, startDockerd } from '../stand-ins/engine.ts';
import { putBytes, putJson, randomLayer } from '../stand-ins/images.ts';
import { openArchive } from './scripted-engine.ts';

const available = requireNewerEngine() && (await hasBusybox());

const imageOf = async (
  source: MemoryStore,
  ...seeds: readonly { readonly seed: string; readonly size: number }[]
): Promise<Descriptor> => {
  const layers = await Promise.all(seeds.map(({ seed, size }) => randomLayer(seed, size)));
  return await busyboxImage(source, { platforms: ['linux/amd64'], single: true, layers });
};

/** The same image, byte for byte unpacked, with its layers compressed anew: other digests, same diff ids. */
const asZstd = async (source: MemoryStore, image: Descriptor): Promise<Descriptor> => {
  const read = async (descriptor: Descriptor) => await buffer(await source.fetch(descriptor));
  const manifest = JSON.parse((await read(image)).toString());
  const layers: Descriptor[] = [];
  for (const layer of manifest.layers) {
    const bytes = zstdCompressSync(gunzipSync(await read(layer)));
    layers.push(await putBytes(source, MEDIA_TYPE.ociLayerZstd, bytes));
  }
  return await putJson(source, MEDIA_TYPE.ociManifest, { ...manifest, layers });
};

describe.skipIf(!available).each([
  ['containerd', true],
  ['classic', false],
] as const)('Docker 28 with the %s store', (store, containerd) => {
  let dockerd: Dockerd;
  let engine: Engine;

  beforeAll(async () => {
    dockerd = await startDockerd({ newer: true, containerd });
    engine = await Engine.open('docker', { exec: dockerd.exec, openArchive });
  });
  afterAll(async () => {
    await dockerd?.stop();
  });

  const docker = async (...args: readonly string[]): Promise<string> => {
    const { exitCode, stdout, stderr } = await dockerd.exec('docker', args);
    expect(`${exitCode} ${stderr}`).toMatch(/^0 /);
    return stdout.trim();
  };
  const run = (image: string, ...command: readonly string[]): Promise<string> =>
    docker('run', '--rm', '--network', 'none', image, ...command);

  test('is found, and an image loaded into it runs', async () => {
    expect(engine).toMatchObject({ name: 'docker', store });
    const source = new MemoryStore();
    const root = await imageOf(source, { seed: 'runs', size: 10_000 });
    const names = ['docker.io/library/runs:1', 'ghcr.io/acme/runs:2'];
    const { loaded } = await engine.load([{ source, root, names }]);
    expect(loaded).toMatchObject([{ names, unnamed: [], existed: false }]);
    for (const name of ['runs:1', 'ghcr.io/acme/runs:2']) {
      expect(await run(name, 'cat', '/etc/platform')).toBe('linux/amd64');
    }
  });

  test('of an image that shares layers only the new ones are sent', async () => {
    const source = new MemoryStore();
    const base = { seed: 'shared', size: 3_000_000 };
    const root = await imageOf(source, base);
    const next = await imageOf(source, base, { seed: 'new', size: 50_000 });
    await engine.load([{ source, root, names: ['shared:1'] }]);
    const { sent, skipped } = await engine.load([{ source, root: next, names: ['shared:2'] }]);
    expect(skipped).toBeGreaterThan(base.size);
    expect(sent).toBeGreaterThan(50_000);
    expect(sent).toBeLessThan(100_000);
    expect(await run('shared:2', 'true')).toBe('');
    const again = await engine.load([{ source, root: next, names: ['shared:3'] }]);
    expect(again).toMatchObject({ sent: 0, loaded: [{ existed: true }] });
  });

  test('when the layers went meanwhile the image is sent whole, once', async () => {
    const source = new MemoryStore();
    const base = { seed: 'gone', size: 400_000 };
    const root = await imageOf(source, base);
    const next = await imageOf(source, base, { seed: 'stays', size: 1000 });
    await engine.load([{ source, root, names: ['gone:1'] }]);
    await docker('image', 'rm', '--force', 'gone:1', 'shared:1', 'shared:2', 'shared:3', 'runs:1');
    await docker('image', 'rm', '--force', 'ghcr.io/acme/runs:2');
    const { sent, skipped } = await engine.load([{ source, root: next, names: ['gone:2'] }]);
    expect(skipped).toBe(0);
    expect(sent).toBeGreaterThan(base.size);
    expect(await run('gone:2', 'true')).toBe('');
  });

  test('layers known in another compression are not taken for content that is there', async () => {
    const source = new MemoryStore();
    const gzip = await imageOf(source, { seed: 'compressed', size: 300_000 });
    const zstd = await asZstd(source, gzip);
    await engine.load([{ source, root: gzip, names: ['compressed:gzip'] }]);
    const { sent, loaded } = await engine.load([
      { source, root: zstd, names: ['compressed:zstd'] },
    ]);
    expect(sent > 300_000).toBe(containerd);
    expect(loaded[0]?.existed).toBe(!containerd);
    expect(await run('compressed:zstd', 'true')).toBe('');
    if (containerd) {
      const saved = await buffer(engine.save(['compressed:zstd']));
      expect(saved.byteLength).toBeGreaterThan(300_000);
    }
  });

  test('an image by digest runs by its digest where the store keeps digests', async () => {
    const source = new MemoryStore();
    const root = await imageOf(source, { seed: 'digest', size: 1000 });
    const name = `docker.io/library/by-digest@${root.digest}`;
    const { loaded } = await engine.load([{ source, root, names: [name] }]);
    expect(loaded[0]).toMatchObject(containerd ? { names: [name] } : { unnamed: [name] });
    const image = containerd ? `by-digest@${root.digest}` : (loaded[0]?.id ?? '');
    expect(await run(image, 'echo', 'here')).toBe('here');
    const second = [name.replace('by-digest', 'also')];
    const again = await engine.load([{ source, root, names: second }]);
    expect(again.sent).toBeLessThan(20_000);
    expect(again.loaded[0]?.names).toEqual(containerd ? second : []);
  });

  test('an index is loaded as docker pulls it: its digest, and the image for the engine', async () => {
    const source = new MemoryStore();
    const root = await busyboxImage(source, {
      platforms: ['linux/arm64', 'linux/amd64'],
      attestations: true,
    });
    const { loaded } = await engine.load([{ source, root, names: ['multi:1'] }]);
    expect(loaded[0]?.id === root.digest).toBe(containerd);
    const image = containerd ? `multi@${root.digest}` : 'multi:1';
    expect(await run(image, 'cat', '/etc/platform')).toBe('linux/amd64');
    const again = await engine.load([{ source, root, names: ['multi:2'] }]);
    expect(again).toMatchObject({ sent: 0, loaded: [{ existed: true }] });
  });

  test('of an index all platforms are loaded on demand, where the store can hold them', async () => {
    const source = new MemoryStore();
    const layers = [await randomLayer('all', 1000)];
    const root = await busyboxImage(source, { platforms: ['linux/arm64', 'linux/amd64'], layers });
    const engines = await engine.load([{ source, root, names: ['all:1'] }]);
    const all = await engine.load([{ source, root, names: ['all:1'], allPlatforms: true }]);
    expect([engines.sent > 0, all.sent > 0]).toEqual([true, containerd]);
    expect(await run('all:1', 'cat', '/etc/platform')).toBe('linux/amd64');
    // With containerd it is there only when every one of its images is complete.
    const again = await engine.load([{ source, root, names: ['all:2'], allPlatforms: true }]);
    expect(again).toMatchObject({ sent: 0, loaded: [{ existed: true }] });
  });
});
