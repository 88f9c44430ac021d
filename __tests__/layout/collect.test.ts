import { readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import type { Body, PutOptions, Target } from '../../src/content/store.ts';
import { copy } from '../../src/copy/copy.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { parseDigest } from '../../src/oci/digest.ts';
import { putBytes, putReferrer, randomImage } from '../stand-ins/images.ts';
import { ownFolder, readGraph } from './folder.ts';

const NAME = 'docker.io/library/alpine:3.20';

async function emptyLayout(): Promise<ImageLayout> {
  return ImageLayout.open(join(await ownFolder(), 'layout'), { create: true });
}

async function blobsOf(layout: ImageLayout): Promise<readonly string[]> {
  const names = await readdir(join(layout.dir, 'blobs', 'sha256'));
  return names.map((name) => `sha256:${name}`).sort();
}

describe('collecting', () => {
  test('removes what no image needs, keeps what one needs, and says how much it was', async () => {
    const layout = await emptyLayout();
    const shared = { sharedLayers: ['base'], layers: 1 };
    const gone = await randomImage(layout, { ...shared, seed: 'gone', name: NAME });
    const stays = await randomImage(layout, { ...shared, seed: 'stays', name: NAME });
    const [before, kept] = [await blobsOf(layout), await readGraph(layout, stays)];
    expect((await layout.collect()).bytes).toBe(0);
    await layout.remove(({ descriptor }) => descriptor.digest === gone.digest);
    const { digests, bytes } = await layout.collect();
    expect(await blobsOf(layout)).toEqual([...new Set(kept)].sort());
    expect([...digests].sort()).toEqual(before.filter((digest) => !kept.includes(digest)));
    expect(bytes).toBeGreaterThan(gone.size);
    await readGraph(layout, stays);
  });

  test('keeps everything below an index, and everything dangling', async () => {
    const layout = await emptyLayout();
    const platforms = ['linux/amd64', 'linux/arm64'];
    const old = await randomImage(layout, { platforms, attestations: true, name: NAME });
    await randomImage(layout, { seed: 'new', name: NAME });
    expect(await layout.collect()).toEqual({ digests: [], bytes: 0 });
    await readGraph(layout, old);
  });

  test('a referrer stays with its subject and goes with it, and its entry as well', async () => {
    const layout = await emptyLayout();
    const root = await randomImage(layout, { name: NAME });
    const signature = await putReferrer(layout, root);
    await putReferrer(layout, signature, 'application/x', 'about the signature');
    expect((await layout.collect()).digests).toEqual([]);
    expect(await layout.referrers(root)).toHaveLength(1);
    await layout.remove(({ name }) => name === NAME);
    await layout.collect();
    expect(await blobsOf(layout)).toEqual([]);
    expect(await layout.referrers(root)).toEqual([]);
  });

  test('a referrer that no entry leads to stays with its subject too', async () => {
    const layout = await emptyLayout();
    const root = await randomImage(layout, { name: NAME });
    const signature = await putReferrer(layout, root);
    const index = { schemaVersion: 2, manifests: [root] };
    await writeFile(join(layout.dir, 'index.json'), JSON.stringify(index));
    await layout.collect();
    await readGraph(layout, signature);
  });

  test('what was used within the grace stays, with everything below it', async () => {
    const layout = await emptyLayout();
    const pushed = await randomImage(layout, { seed: 'pushed by digest' });
    const stale = await putBytes(layout, 'x/y', Buffer.from('stale'));
    const below = await readGraph(layout, pushed);
    const long = new Date(Date.now() - 3_600_000);
    for (const digest of [...below.slice(1), stale.digest]) {
      await utimes(layout.blobPath(digest as `sha256:${string}`), long, long);
    }
    expect((await layout.collect({ grace: 600_000 })).digests).toEqual([stale.digest]);
    await readGraph(layout, pushed);
    await layout.collect();
    expect(await blobsOf(layout)).toEqual([]);
  });

  test('files that are no blobs are left alone', async () => {
    const layout = await emptyLayout();
    await writeFile(join(layout.dir, 'blobs', 'sha256', 'README'), 'mine');
    await layout.collect();
    expect(await readdir(join(layout.dir, 'blobs', 'sha256'))).toEqual(['README']);
  });

  test('an image whose manifest is broken stops it: what is below could not be told', async () => {
    const layout = await emptyLayout();
    const root = await randomImage(layout, { name: NAME });
    const blobs = await blobsOf(layout);
    await writeFile(layout.blobPath(root.digest), Buffer.alloc(root.size, '{'));
    await expect(layout.collect()).rejects.toMatchObject({ code: 'INTEGRITY' });
    expect(await blobsOf(layout)).toEqual(blobs);
  });
});

describe('a clock that was set back', () => {
  test('while another process writes: all is kept, for no time tells what it stored since', async () => {
    const layout = await emptyLayout();
    const stray = await putBytes(layout, 'application/x', Buffer.from('stored by the other one'));
    const lease = join(layout.dir, 'ingest', 'lease.0123456789ab.1-1-0123456789ab');
    const later = new Date(Date.now() + 3_600_000);
    await writeFile(lease, '');
    await utimes(lease, later, later);
    expect((await layout.collect()).digests).toEqual([]);
    const now = new Date();
    await utimes(lease, now, now);
    const before = new Date(now.getTime() - 60_000);
    await utimes(layout.blobPath(stray.digest), before, before);
    expect((await layout.collect()).digests).toEqual([stray.digest]);
  });

  test('while this process writes: its lease begins earlier', async () => {
    const layout = await emptyLayout();
    onTestFinished(() => void vi.useRealTimers());
    await putBytes(layout, 'application/x', Buffer.from('one'));
    const past = Date.now() - 3_600_000;
    vi.useFakeTimers({ toFake: ['Date'], now: past });
    await putBytes(layout, 'application/x', Buffer.from('two'));
    const ingest = join(layout.dir, 'ingest');
    const [lease = ''] = (await readdir(ingest)).filter((name) => name.startsWith('lease.'));
    expect((await stat(join(ingest, lease))).mtimeMs).toBeLessThanOrEqual(past);
  });
});

test('an image whose layers are collected while it is copied is copied once more, and then named', async () => {
  const layout = await emptyLayout();
  const source = new MemoryStore();
  const root = await randomImage(source, { name: 'image' });
  const layers = await readGraph(source, root);
  let lost = false;
  const target: Target = {
    place: layout.place,
    has: (descriptor) => layout.has(descriptor),
    tag: (descriptor, name) => layout.tag(descriptor, name),
    put: async (descriptor: Descriptor, body: Body, options: PutOptions) => {
      if (descriptor.digest === root.digest && !lost) {
        lost = true;
        await rm(layout.blobPath(parseDigest(layers.at(-1) ?? '')));
      }
      return layout.put(descriptor, body, options);
    },
  };
  await copy({ source, name: 'image' }, { target, name: NAME });
  expect(lost).toBe(true);
  expect(await readGraph(layout, await layout.resolve(NAME))).toEqual(layers);
});
