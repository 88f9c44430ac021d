import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replaceFile, writeBeside } from '../../src/disk/replace.ts';
import { ownFolder } from '../layout/folder.ts';

describe('replacing a file', () => {
  test('makes it with its folder, and leaves nothing beside it', async () => {
    const folder = await ownFolder();
    const path = join(folder, 'deep', 'file');
    for (const text of ['one', 'two']) {
      await replaceFile(path, text);
      expect(await readFile(path, 'utf8')).toBe(text);
    }
    expect(await readdir(join(folder, 'deep'))).toEqual(['file']);
  });

  test.skipIf(process.platform === 'win32')('gives it the permissions asked for', async () => {
    const path = join(await ownFolder(), 'secret');
    await replaceFile(path, 'x', { mode: 0o600 });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  test('may be done by many at once: one of them is last', async () => {
    const folder = await ownFolder();
    const path = join(folder, 'file');
    const texts = Array.from({ length: 20 }, (_, at) => `text ${at}`);
    await Promise.all(texts.map((text) => replaceFile(path, text, { durable: false })));
    expect(texts).toContain(await readFile(path, 'utf8'));
    expect(await readdir(folder)).toEqual(['file']);
  });

  test('leaves nothing where it fails, and what was there as it was', async () => {
    const folder = await ownFolder();
    const path = join(folder, 'file');
    await replaceFile(path, 'old');
    const failing = writeBeside(folder, async (temporary) => {
      await replaceFile(join(temporary, 'part'), 'half');
      throw new Error('stopped');
    });
    await expect(failing).rejects.toThrow('stopped');
    expect(await readdir(folder)).toEqual(['file']);
    expect(await readFile(path, 'utf8')).toBe('old');
  });
});
