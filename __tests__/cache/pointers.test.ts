import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DirectoryBackend } from '../../src/cache/directory-backend.ts';
import { ImageCache } from '../../src/cache/image-cache.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import { parsePlatform } from '../../src/oci/platform.ts';
import { randomImage } from '../stand-ins/images.ts';
import { folder, JournalStore } from './job.ts';

const APP = 'ghcr.io/acme/app:1';

async function cacheAt(dir: string, saved: string[] = []): Promise<ImageCache> {
  const store = await ImageLayout.open(await folder(), { create: true });
  const backend = await DirectoryBackend.open({ dir, staging: join(store.dir, 'ingest') });
  const save = backend.save.bind(backend);
  backend.save = (key, path) => {
    saved.push(key);
    return save(key, path);
  };
  return new ImageCache(backend, store);
}

test('what a reference resolved to last is found again, with the time when it changed', async () => {
  const dir = await folder();
  const registry = new JournalStore();
  const before = await randomImage(registry, { seed: 'before' });
  const after = await randomImage(registry, { seed: 'after' });
  const cache = await cacheAt(dir);
  expect(await cache.lastSeen(APP, {})).toBeUndefined();
  await cache.remember(APP, await cache.restore(registry, before, {}));
  const first = await cache.lastSeen(APP, {});
  expect(first?.digest).toBe(before.digest);
  expect(first?.since.getTime()).toBeLessThanOrEqual(Date.now());
  await cache.remember(APP, await cache.restore(registry, after, {}));
  await cache.close();
  expect((await (await cacheAt(dir)).lastSeen(APP, {}))?.digest).toBe(after.digest);
});

test('a pointer is written only when it changes', async () => {
  const dir = await folder();
  const registry = new JournalStore();
  const root = await randomImage(registry);
  const saved: string[] = [];
  for (let run = 0; run < 3; run += 1) {
    const cache = await cacheAt(dir, saved);
    await cache.remember(APP, await cache.restore(registry, root, {}));
    await cache.close();
  }
  expect(saved).toHaveLength(1);
});

test('a reference is remembered for each platform apart', async () => {
  const dir = await folder();
  const registry = new JournalStore();
  const root = await randomImage(registry, { platforms: ['linux/amd64', 'linux/arm64'] });
  const cache = await cacheAt(dir);
  const selection = { preferred: [parsePlatform('linux/amd64')] };
  await cache.remember(APP, await cache.restore(registry, root, selection));
  expect(await cache.lastSeen(APP, {})).toBeUndefined();
  expect(await cache.lastSeen(APP, selection)).toMatchObject({ digest: root.digest });
  await cache.close();
});
