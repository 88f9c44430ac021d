import { buffer } from 'node:stream/consumers';
import { gunzipSync, zstdCompressSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { PartialSource } from '../../src/content/partial-source.ts';
import type { Exec } from '../../src/engine/exec.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { bytesOf, ownFolder } from '../layout/folder.ts';
import { busyboxImage, busyboxOf } from '../stand-ins/busybox.ts';
import { describeEngines, ENGINES, type RunningEngine } from '../stand-ins/engines.ts';
import { makeLayer, putBytes, putJson, randomBytesOf, readImage } from '../stand-ins/images.ts';

const MiB = 1024 * 1024;

/** What is sent to every engine, and what not; what depends on how it keeps images says so by its store. */
describeEngines(ENGINES, (running) => {
  const { store } = running.product;

  test('of an image that shares layers only the new ones are sent', async () => {
    const source = new MemoryStore();
    const base = { seed: 'shared', size: 3_000_000 };
    const root = await busyboxOf(source, base);
    const next = await busyboxOf(source, base, { seed: 'new', size: 50_000 });
    const first = await running.engine.load([{ source, root, names: ['shared:1'] }]);
    expect(first.sent).toBeGreaterThan(base.size);
    const second = await running.engine.load([{ source, root: next, names: ['shared:2'] }]);
    expect(second.skipped).toBeGreaterThan(base.size);
    expect(second.sent).toBeGreaterThan(50_000);
    expect(second.sent).toBeLessThan(100_000);
    expect(await running.run('shared:2', 'true')).toBe('');
  });

  test('an image that is there is not sent, only named', async () => {
    const source = new MemoryStore();
    const root = await busyboxOf(source, { seed: 'there', size: 1000 });
    const before = await running.engine.load([{ source, root, names: ['there:1'] }]);
    const after = await running.engine.load([{ source, root, names: ['there:2'] }]);
    const id = before.loaded[0]?.id;
    expect(after).toMatchObject({ sent: 0, loaded: [{ existed: true, id }] });
    expect(await running.run('there:2', 'true')).toBe('');
  });

  test('when the layers went meanwhile the image is sent whole, once', async () => {
    const source = new MemoryStore();
    const base = { seed: 'gone', size: 400_000 };
    const root = await busyboxOf(source, base);
    const next = await busyboxOf(source, base, { seed: 'stays', size: 1000 });
    await running.engine.load([{ source, root, names: ['gone:1'] }]);
    await running.command('image', 'rm', 'gone:1');
    const result = await running.engine.load([{ source, root: next, names: ['gone:2'] }]);
    expect(result).toMatchObject({ skipped: 0, loaded: [{ existed: false }] });
    expect(result.sent).toBeGreaterThan(base.size);
    expect(await running.run('gone:2', 'true')).toBe('');
  });

  test('zstd layers reach the engine, whether or not it can read them', async () => {
    const source = new MemoryStore();
    const files = ['one', 'two'].map((seed) => ({ seed: `zstd ${seed}`, size: 200_000 }));
    const root = await asZstd(source, await busyboxOf(source, ...files));
    await running.engine.load([{ source, root, names: ['zstd:1'] }]);
    expect(await running.run('zstd:1', 'true')).toBe('');
  });

  test('layers known in another compression count as there, but where digests are kept', async () => {
    const source = new MemoryStore();
    const gzip = await busyboxOf(source, { seed: 'compressed', size: 300_000 });
    const zstd = await asZstd(source, gzip);
    const kept = store === 'containerd';
    await running.engine.load([{ source, root: gzip, names: ['compressed:gzip'] }]);
    const images = [{ source, root: zstd, names: ['compressed:zstd'] }];
    const { sent, loaded } = await running.engine.load(images);
    expect(sent > 300_000).toBe(kept);
    expect(loaded[0]?.existed).toBe(!kept);
    expect(await running.run('compressed:zstd', 'true')).toBe('');
    const saved = await buffer(running.engine.save(['compressed:zstd']));
    expect(saved.byteLength).toBeGreaterThan(300_000);
  });

  test('an image that arrives layer by layer runs, and leaves nothing else behind', async () => {
    const { source, root, config, layers, plainSize } = await largeImage();
    const before = await imageIds(running);
    const began = Promise.withResolvers<void>();
    let archives = 0;
    const exec: Exec = (command, args, options) => {
      if (args[1] === 'load') {
        archives += 1;
        began.resolve();
      }
      return running.exec(command, args, options);
    };
    const engine = await running.open(exec);
    const arriving = new PartialSource(source, source);
    const available = (descriptor: Descriptor): Promise<void> => arriving.arrived(descriptor);
    const loading = engine.load([{ source: arriving, root, names: ['large:1'], available }]);
    for (const descriptor of [config, ...layers.slice(0, -1)]) {
      arriving.arrive(descriptor);
    }
    // Into Docker's own store the lower layers go ahead; the last one comes only then.
    await (store === 'classic' ? Promise.race([began.promise, loading]) : undefined);
    arriving.end();
    const { sent, loaded } = await loading;
    expect(archives).toBe(store === 'classic' ? 2 : 1);
    // It is spared the gzip as well, on this machine.
    expect(sent > plainSize).toBe(store === 'classic');
    expect(loaded).toMatchObject([{ names: ['docker.io/library/large:1'], existed: false }]);
    expect(await running.run('large:1', 'wc', '-c', 'lower', 'upper')).toMatch(/ 9487184 total$/);
    expect(await imageIds(running)).toEqual(new Set([...before, loaded[0]?.id]));
  });
});

/** The same image, byte for byte unpacked, with its layers compressed anew: other digests, same diff ids. */
async function asZstd(source: MemoryStore, root: Descriptor): Promise<Descriptor> {
  const { config, layers } = await readImage(source, root);
  const compressed: Descriptor[] = [];
  for (const layer of layers) {
    const bytes = zstdCompressSync(gunzipSync(await bytesOf(source, layer)));
    compressed.push(await putBytes(source, MEDIA_TYPE.ociLayerZstd, bytes));
  }
  const mediaType = MEDIA_TYPE.ociManifest;
  const document = { schemaVersion: 2, mediaType, config, layers: compressed };
  return await putJson(source, mediaType, document);
}

/** In a store, because that looks at the ends of gzips: a lower layer that is worth going ahead, and an upper one. */
async function largeImage() {
  const source = await ImageLayout.open(await ownFolder(), { create: true });
  onTestFinished(() => source.close());
  const lower = await makeLayer([
    { path: 'lower', bytes: randomBytesOf('lower', 9 * MiB) },
    { path: 'zeros', bytes: Buffer.alloc(4 * MiB) },
  ]);
  const upper = await makeLayer([{ path: 'upper', bytes: randomBytesOf('upper', 50_000) }]);
  const layers = [lower, upper];
  const root = await busyboxImage(source, { platforms: ['linux/amd64'], single: true, layers });
  return { source, root, ...(await readImage(source, root)), plainSize: lower.tar.byteLength };
}

/** Of all images, also of those without a name. */
async function imageIds(running: RunningEngine): Promise<ReadonlySet<string>> {
  const listed = await running.command('image', 'ls', '--all', '--quiet', '--no-trunc');
  return new Set(listed.split('\n').filter((id) => id !== ''));
}
