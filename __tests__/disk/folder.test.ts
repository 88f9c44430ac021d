import { mkdir, rmdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../../src/disk/folder.ts';
import { ownFolder } from '../layout/folder.ts';

describe('making a folder', () => {
  test('makes those above it too, and is content with one that is there', async () => {
    const path = join(await ownFolder(), 'a', 'b', 'c');
    await Promise.all([makeFolder(path), makeFolder(path), makeFolder(join(path, '..', 'd'))]);
    await makeFolder(path);
    expect((await stat(path)).isDirectory()).toBe(true);
  });

  test('ends with the reason where a file is in the way', async () => {
    const file = join(await ownFolder(), 'file');
    await writeFile(file, '');
    await expect(makeFolder(file)).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(makeFolder(join(file, 'below'))).rejects.toMatchObject({
      code: process.platform === 'win32' ? 'EEXIST' : 'ENOTDIR',
    });
  });

  test.skipIf(process.platform !== 'linux')(
    'ends where nothing can be made in the folder above: Node never does',
    async () => {
      await expect(makeFolder('/proc/transship/store')).rejects.toMatchObject({ code: 'ENOENT' });
    },
  );

  test.skipIf(process.platform === 'win32')('ends below a link that leads nowhere', async () => {
    const link = join(await ownFolder(), 'link');
    const removed = join(await ownFolder(), 'removed');
    await mkdir(removed);
    await symlink(removed, link);
    await rmdir(removed);
    await expect(makeFolder(join(link, 'store'))).rejects.toMatchObject({ code: 'EEXIST' });
  });
});
