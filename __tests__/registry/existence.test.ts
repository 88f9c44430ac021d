import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../src/content/whole.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { randomBytesOf } from '../stand-ins/images.ts';
import { start } from './running.ts';
import { json, type ScriptedRegistry } from './scripted-registry.ts';

const LAYER = randomBytesOf('existence', 1000);

/** What a put asks before it sends. */
function asked(registry: ScriptedRegistry): readonly (string | undefined)[] {
  return registry.journal
    .map((line) => /^(?:HEAD|GET) acme\/app\/(manifests|blobs|tags)/.exec(line)?.[1])
    .filter((kind) => kind !== undefined);
}

describe('has', () => {
  it('asks where manifests and where blobs are', async () => {
    const registry = await start();
    const manifest = registry.addManifest({ mediaType: MEDIA_TYPE.ociIndex });
    const repository = registry.repository();
    expect(await repository.has(manifest)).toBe(true);
    expect(await repository.has(registry.addBlob(LAYER))).toBe(true);
    expect(asked(registry)).toEqual(['manifests', 'blobs']);
  });

  it('asks for a blob once', async () => {
    const registry = await start();
    const [repository, layer] = [registry.repository(), registry.addBlob(LAYER)];
    await repository.has(layer);
    await repository.has(layer);
    expect(registry.journal).toHaveLength(1);
  });

  it.each([400, 403, 404, 405])(
    'is a no at %i, so that the write can tell what is wrong',
    async (status) => {
      const registry = await start(() => ({ status }));
      expect(await registry.repository().has((await start()).addBlob(LAYER))).toBe(false);
    },
  );

  it('fails where the registry cannot answer now', async () => {
    const registry = await start(() => ({ status: 503 }));
    const repository = registry.fresh('acme/app', { retries: 0 });
    await expect(repository.has(registry.addBlob(LAYER))).rejects.toMatchObject({ status: 503 });
  });
});

describe('a new repository', () => {
  it('is recognised by one request, which concurrent puts share', async () => {
    const registry = await start();
    const repository = registry.repository();
    await repository.lookup('1');
    const layers = ['a', 'b', 'c'].map((seed) => randomBytesOf(seed, 500));
    const elsewhere = await start();
    await Promise.all(
      layers.map((bytes) => repository.put(elsewhere.addBlob(bytes), bodyOf(bytes))),
    );
    expect(asked(registry)).toEqual(['manifests', 'tags']);
  });

  it('is not looked for when the tag was there, or was never asked for', async () => {
    const registry = await start();
    const layer = (await start()).addBlob(LAYER);
    await registry.repository('acme/app').put(layer, bodyOf(LAYER));
    expect(asked(registry)).toEqual(['blobs']);
  });

  it.each([
    ['has other tags', json({ tags: ['2'] })],
    ['has no tags but is known', json({ tags: [] })],
    ['may not be listed', { status: 403 }],
  ])('is no repository that %s', async (_, answer) => {
    const registry = await start(({ path }) => (path.includes('tags/list') ? answer : undefined));
    const repository = registry.repository();
    await repository.lookup('1');
    await repository.put((await start()).addBlob(LAYER), bodyOf(LAYER));
    expect(asked(registry)).toEqual(['manifests', 'tags', 'blobs']);
  });

  it('may hold big blobs of a push that was interrupted: they are asked for', async () => {
    const registry = await start();
    const repository = registry.repository();
    await repository.lookup('1');
    const big = randomBytesOf('big', 32 * 1024 * 1024);
    expect(await repository.put(registry.addBlob(big), bodyOf(big))).toBe('exists');
  });
});
