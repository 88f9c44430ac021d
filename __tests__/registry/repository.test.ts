import { afterEach, describe, expect, it } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { bodyOf, readAll } from '../../src/content/whole.ts';
import { copy } from '../../src/copy/copy.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { randomBytesOf, randomImage } from '../stand-ins/images.ts';
import { type Script, ScriptedRegistry } from './scripted-registry.ts';

const running: ScriptedRegistry[] = [];

async function start(script?: Script): Promise<ScriptedRegistry> {
  const registry = await ScriptedRegistry.start(script);
  running.push(registry);
  return registry;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((registry) => registry.stop()));
});

const LAYER = randomBytesOf('layer', 200_000);

function layerOf(registry: ScriptedRegistry): Descriptor {
  return registry.addBlob(LAYER);
}

/** An image whose two platforms share no layer, as issue 3 counts it. */
async function image(
  platforms = ['linux/amd64', 'linux/arm64'],
): Promise<{ store: MemoryStore; root: Descriptor }> {
  const store = new MemoryStore();
  const root = await randomImage(store, { platforms, layers: 3, layerSize: 1000, seed: 'count' });
  await store.tag(root, '1');
  return { store, root };
}

describe('requests', () => {
  it('costs one to learn the digest of a tag', async () => {
    const registry = await start();
    const manifest = registry.addManifest(
      { mediaType: MEDIA_TYPE.ociIndex, manifests: [] } as never,
      '1',
    );
    expect(await registry.repository().resolve('1')).toEqual(manifest);
    expect(registry.journal).toEqual(['HEAD acme/app/manifests/1']);
  });

  it('costs two to put a blob into a repository that is known to be new', async () => {
    const registry = await start();
    const repository = registry.repository();
    expect(await repository.lookup('1')).toBeUndefined();
    const other = layerOf(await start());
    registry.journal.splice(0);
    expect(await repository.put(other, bodyOf(LAYER))).toBe('copied');
    expect(registry.journal.map((line) => line.split('?')[0])).toEqual([
      'GET acme/app/tags/list',
      'POST acme/app/blobs/uploads/',
      expect.stringMatching(/^PUT acme\/app\/blobs\/uploads\/\d+$/),
    ]);
    expect(await repository.put(other, bodyOf(LAYER))).toBe('exists');
    expect(registry.journal).toHaveLength(3);
  });

  it('costs 15 to copy two platforms between repositories of one registry, and 17 with referrers', async () => {
    for (const [referrers, count] of [
      [false, 15],
      [true, 17],
    ] as const) {
      const registry = await start();
      const { store } = await image();
      await copy({ source: store, name: '1' }, { target: registry.fresh('acme/from'), name: '1' });
      registry.journal.splice(0);
      const [from, to] = [registry.repository('acme/from'), registry.repository('acme/to')];
      const result = await copy(
        { source: from, name: '1' },
        { target: to, name: '1' },
        { referrers },
      );
      expect(result.bytes.copied).toBeLessThan(5000);
      expect(registry.journal).toHaveLength(count);
      expect(registry.journal.filter((line) => /^GET .*blobs/.test(line))).toEqual([]);
      registry.journal.splice(0);
      await copy(
        { source: registry.fresh('acme/from'), name: '1' },
        { target: registry.fresh('acme/to'), name: '1' },
        { referrers },
      );
      expect(registry.journal.length).toBeLessThanOrEqual(referrers ? 5 : 2);
    }
  });
});

describe('put', () => {
  it('sends no layer that must not be distributed', async () => {
    const registry = await start();
    const mediaType = 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip';
    const foreign = { ...layerOf(await start()), mediaType };
    expect(await registry.repository().put(foreign, bodyOf(LAYER))).toBe('exists');
    expect(registry.journal).toEqual([]);
  });
});

describe('fetch', () => {
  it('delivers a blob', async () => {
    const registry = await start();
    const layer = layerOf(registry);
    const body = await registry.repository().fetch(layer);
    expect((await readAll(body, 1e6, 'layer')).equals(LAYER)).toBe(true);
  });
});
