import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openArchive } from '../../src/layout/archive.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import { saveFile } from '../../src/place/save.ts';
import { busyboxImage, hasBusybox } from '../stand-ins/busybox.ts';
import { type Dockerd, requireEngine, startDockerd } from '../stand-ins/engine.ts';

const available = requireEngine() && (await hasBusybox());

describe.skipIf(!available)('a saved tar', () => {
  let dockerd: Dockerd;
  let folder: string;

  beforeAll(async () => {
    dockerd = await startDockerd();
    folder = await mkdtemp(join(tmpdir(), 'save-'));
  });
  afterAll(async () => {
    await dockerd?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('is taken by docker load as it is, under all its names, and keeps its digests for us', async () => {
    const store = await ImageLayout.open(join(folder, 'store'), { create: true });
    const names = ['docker.io/library/saved:1', 'localhost/saved:two'];
    const saved = [];
    for (const [index, name] of names.entries()) {
      const cmd = ['/bin/echo', `image ${index}`];
      const root = await busyboxImage(store, {
        platforms: ['linux/amd64'],
        single: true,
        cmd,
        name,
      });
      saved.push({ source: store, root, name });
    }
    const tar = join(folder, 'images.tar');
    await saveFile(tar, saved);
    const loaded = await dockerd.exec('docker', ['load', '--input', tar]);
    expect(loaded).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('saved:1') });
    for (const [name, said] of [
      ['saved:1', 'image 0'],
      ['localhost/saved:two', 'image 1'],
    ] as const) {
      const run = await dockerd.exec('docker', ['run', '--rm', '--network', 'none', name]);
      expect(run.stdout.trim()).toBe(said);
    }
    const archive = await openArchive(tar, { temporary: folder });
    const entries = await archive.entries();
    await archive.close();
    expect(entries.map(({ name, descriptor }) => [name, descriptor.digest])).toEqual(
      saved.map(({ name, root }) => [name, root.digest]),
    );
    await store.close();
  });
});
