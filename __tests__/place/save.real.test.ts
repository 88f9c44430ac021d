import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import { saveFile } from '../../src/place/save.ts';
import { ownFolder } from '../layout/folder.ts';
import { busyboxImage } from '../stand-ins/busybox.ts';
import { DEBIAN_DOCKER, describeEngines } from '../stand-ins/engines.ts';

describeEngines([DEBIAN_DOCKER], (running) => {
  test('takes a saved tar as it is, under all its names, and the tar keeps its digests for us', async () => {
    const folder = await ownFolder();
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
    expect(await running.command('load', '--input', tar)).toContain('saved:1');
    for (const [name, said] of [
      ['saved:1', 'image 0'],
      ['localhost/saved:two', 'image 1'],
    ] as const) {
      expect(await running.run(name)).toBe(said);
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
