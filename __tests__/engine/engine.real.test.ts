import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { zstdCompressSync } from 'node:zlib';
import { extract } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { Engine } from '../../src/engine/engine.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { busyboxImage, hasBusybox } from '../stand-ins/busybox.ts';
import { type Dockerd, requireEngine, startDockerd } from '../stand-ins/engine.ts';
import { putBytes, putJson, randomLayer } from '../stand-ins/images.ts';
import { openArchive } from './scripted-engine.ts';

const available = requireEngine() && (await hasBusybox());

/** One engine for all: a name and a layer of its own keep the tests apart. */
describe.skipIf(!available)('Debian’s Docker Engine', () => {
  let dockerd: Dockerd;
  let engine: Engine;

  beforeAll(async () => {
    dockerd = await startDockerd();
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

  /** Busybox over a layer of this size whose bytes do not compress, and further layers. */
  const imageOf = async (
    source: MemoryStore,
    ...seeds: readonly { readonly seed: string; readonly size: number }[]
  ): Promise<Descriptor> => {
    const layers = await Promise.all(seeds.map(({ seed, size }) => randomLayer(seed, size)));
    return await busyboxImage(source, { platforms: ['linux/amd64'], single: true, layers });
  };

  test('it is found, with its version, platform and store', async () => {
    expect(engine).toMatchObject({ name: 'docker', store: 'classic' });
    expect(engine.version).toMatch(/^\d+\.\d+/);
    expect(engine.platform.os).toBe('linux');
    expect(await engine.has('docker.io/library/not-there:1')).toBe(false);
  });

  test('an image is loaded under all its names and runs', async () => {
    const source = new MemoryStore();
    const root = await imageOf(source, { seed: 'runs', size: 10_000 });
    const names = [
      'docker.io/library/runs:1',
      'docker.io/library/runs:latest',
      'ghcr.io/acme/runs:2',
    ];
    const { loaded } = await engine.load([{ source, root, names }]);
    expect(loaded).toMatchObject([{ names, unnamed: [], existed: false }]);
    for (const name of ['runs:1', 'runs', 'ghcr.io/acme/runs:2']) {
      expect(await run(name, 'cat', '/etc/platform')).toBe('linux/amd64');
    }
    expect(await docker('image', 'inspect', '--format', '{{.Id}}', 'runs:1')).toBe(loaded[0]?.id);
  });

  test('of an image that shares layers only the new ones are sent', async () => {
    const source = new MemoryStore();
    const base = { seed: 'shared', size: 3_000_000 };
    const root = await imageOf(source, base);
    const next = await imageOf(source, base, { seed: 'new', size: 50_000 });
    const first = await engine.load([{ source, root, names: ['shared:1'] }]);
    expect(first.sent).toBeGreaterThan(base.size);
    const second = await engine.load([{ source, root: next, names: ['shared:2'] }]);
    expect(second.skipped).toBeGreaterThan(base.size);
    expect(second.sent).toBeGreaterThan(50_000);
    expect(second.sent).toBeLessThan(100_000);
    expect(await run('shared:2', 'true')).toBe('');
  });

  test('what another process loaded counts as well', async () => {
    const source = new MemoryStore();
    const base = { seed: 'elsewhere', size: 1_000_000 };
    const root = await imageOf(source, base);
    const next = await imageOf(source, base, { seed: 'here', size: 1000 });
    const other = await Engine.open('docker', { exec: dockerd.exec, openArchive });
    await other.load([{ source, root, names: ['elsewhere:1'] }]);
    const fresh = await Engine.open('docker', { exec: dockerd.exec, openArchive });
    const { sent } = await fresh.load([{ source, root: next, names: ['elsewhere:2'] }]);
    expect(sent).toBeLessThan(100_000);
  });

  test('an image that is there is not sent, only named', async () => {
    const source = new MemoryStore();
    const root = await imageOf(source, { seed: 'there', size: 1000 });
    const before = await engine.load([{ source, root, names: ['there:1'] }]);
    const after = await engine.load([{ source, root, names: ['there:2'] }]);
    expect(after).toMatchObject({ sent: 0, loaded: [{ existed: true, id: before.loaded[0]?.id }] });
    expect(await run('there:2', 'true')).toBe('');
  });

  test('when the layers went meanwhile the image is sent whole, once', async () => {
    const source = new MemoryStore();
    const base = { seed: 'gone', size: 400_000 };
    const root = await imageOf(source, base);
    const next = await imageOf(source, base, { seed: 'stays', size: 1000 });
    await engine.load([{ source, root, names: ['gone:1'] }]);
    await docker('image', 'rm', 'gone:1');
    const { sent, skipped, loaded } = await engine.load([
      { source, root: next, names: ['gone:2'] },
    ]);
    expect({ skipped, existed: loaded[0]?.existed }).toEqual({ skipped: 0, existed: false });
    expect(sent).toBeGreaterThan(base.size);
    expect(await run('gone:2', 'true')).toBe('');
  });

  test('of an index the image for the engine is taken', async () => {
    const source = new MemoryStore();
    const root = await busyboxImage(source, { platforms: ['linux/arm64', 'linux/amd64'] });
    await engine.load([{ source, root, names: ['multi:1'] }]);
    expect(await run('multi:1', 'cat', '/etc/platform')).toBe('linux/amd64');
  });

  test('an image by digest alone runs by its id', async () => {
    const source = new MemoryStore();
    const root = await imageOf(source, { seed: 'digest', size: 1000 });
    const name = `docker.io/library/by-digest@${root.digest}`;
    const { loaded } = await engine.load([{ source, root, names: [name] }]);
    expect(loaded).toMatchObject([{ names: [], unnamed: [name] }]);
    expect(await run(loaded[0]?.id ?? '', 'echo', 'here')).toBe('here');
  });

  test('zstd layers reach an engine that cannot read them', async () => {
    const source = new MemoryStore();
    const rootfs = await imageOf(source);
    const { layers, config } = JSON.parse(await text(source, rootfs));
    const zstd = async (seed: string) => {
      const { tar } = await randomLayer(seed, 200_000);
      const type = MEDIA_TYPE.ociLayerZstd;
      return { diffId: digestOf(tar), layer: await putBytes(source, type, zstdCompressSync(tar)) };
    };
    const [one, two] = [await zstd('one'), await zstd('two')];
    const document = JSON.parse(await text(source, config));
    document.rootfs.diff_ids.push(one.diffId, two.diffId);
    const root = await putJson(source, MEDIA_TYPE.ociManifest, {
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.ociManifest,
      config: await putJson(source, MEDIA_TYPE.ociConfig, document),
      layers: [...layers, one.layer, two.layer],
    });
    await engine.load([{ source, root, names: ['zstd:1'] }]);
    expect(await run('zstd:1', 'true')).toBe('');
  });

  test('a broken layer fails the load, and no name is left behind', async () => {
    const good = new MemoryStore();
    const root = await imageOf(good, { seed: 'broken', size: 500_000 });
    const { layers } = JSON.parse(await text(good, root));
    const broken: typeof good = Object.create(good, {
      fetch: {
        value: async (descriptor: Descriptor) => {
          if (descriptor.digest !== layers[1].digest) {
            return await good.fetch(descriptor);
          }
          const bytes = await buffer(await good.fetch(descriptor));
          bytes[400_000] = (bytes[400_000] ?? 0) ^ 1;
          return Readable.from([bytes], { objectMode: false });
        },
      },
    });
    const loading = engine.load([{ source: broken, root, names: ['broken:1'] }]);
    await expect(loading).rejects.toMatchObject({ code: 'INTEGRITY' });
    expect(await engine.has('broken:1')).toBe(false);
  });

  test('loads at the same time wait for each other and share what they bring', async () => {
    const source = new MemoryStore();
    const base = { seed: 'together', size: 1_000_000 };
    const roots = [
      await imageOf(source, base, { seed: 'left', size: 1000 }),
      await imageOf(source, base, { seed: 'right', size: 1000 }),
    ];
    const results = await Promise.all(
      roots.map((root, at) => engine.load([{ source, root, names: [`together:${at}`] }])),
    );
    expect(results.reduce((sum, { sent }) => sum + sent, 0)).toBeLessThan(
      1.5 * base.size + 2_500_000,
    );
    expect(results[1]?.skipped).toBeGreaterThan(base.size);
  });

  test('a saved image is a tar with its manifest, and a missing one an error', async () => {
    const source = new MemoryStore();
    const root = await imageOf(source, { seed: 'saved', size: 1000 });
    await engine.load([{ source, root, names: ['saved:1'] }]);
    const names: string[] = [];
    for await (const entry of engine.save(['saved:1']).pipe(extract())) {
      names.push(entry.header.name);
      entry.resume();
    }
    expect(names).toContain('manifest.json');
    await expect(buffer(engine.save(['not-there:1']))).rejects.toMatchObject({
      code: 'ENGINE',
      message: expect.stringMatching(/^saving not-there:1 from docker: \S/),
    });
  });

  test('a cancelled load ends with the reason, and the engine goes on', async () => {
    const source = new MemoryStore();
    const root = await imageOf(source, { seed: 'cancelled', size: 5_000_000 });
    const abort = new AbortController();
    const reason = new Error('enough');
    const onProgress = ({ sent }: { sent: number }): void => {
      if (sent > 1_000_000) {
        abort.abort(reason);
      }
    };
    const images = [{ source, root, names: ['cancelled:1'] }];
    const loading = engine.load(images, { signal: abort.signal, onProgress });
    await expect(loading).rejects.toBe(reason);
    expect(await engine.has('cancelled:1')).toBe(false);
    await engine.load(images);
    expect(await run('cancelled:1', 'true')).toBe('');
  });
});

async function text(source: MemoryStore, descriptor: Descriptor): Promise<string> {
  return (await buffer(await source.fetch(descriptor))).toString();
}
