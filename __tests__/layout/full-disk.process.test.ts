import { execFileSync } from 'node:child_process';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { copy } from '../../src/copy/copy.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import { removeImages } from '../../src/store/remove.ts';
import { randomImage } from '../stand-ins/images.ts';
import { ownFolder, readGraph } from './folder.ts';

const SIZE = 1024 * 1024;
const NAMES = ['docker.io/library/app:1', 'docker.io/library/app:2'] as const;

/** Only root can mount a file system that is small enough to be filled. */
function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    return false;
  }
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function smallDisk(): Promise<string> {
  const folder = await ownFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder]);
  onTestFinished(() => void execFileSync('umount', [folder]));
  return folder;
}

/** Writes until there is no space. */
async function fill(folder: string): Promise<void> {
  const file = await open(join(folder, 'ballast'), 'w');
  try {
    for (let written = 0; written < SIZE; written += 4096) {
      await file.write(Buffer.alloc(4096));
    }
  } catch {
    // Full.
  } finally {
    await file.close();
  }
}

describe.skipIf(!canMount())('on a full disk', () => {
  async function stored(): Promise<ImageLayout> {
    const folder = await smallDisk();
    const layout = await ImageLayout.open(join(folder, 'store'), { create: true });
    const source = new MemoryStore();
    for (const [at, name] of NAMES.entries()) {
      await randomImage(source, { seed: name, layerSize: 20_000, name: `${at}` });
      await copy({ source, name: `${at}` }, { target: layout, name });
    }
    await layout.close();
    await fill(folder);
    return ImageLayout.open(join(folder, 'store'), { create: true });
  }

  test('an image can be removed', async () => {
    const layout = await stored();
    const [first, second] = NAMES;
    await expect(layout.tag(await layout.resolve(first), `${first}x`)).rejects.toMatchObject({
      hint: expect.stringContaining('the disk is full'),
    });
    const reference = { registry: 'docker.io', repository: 'library/app', tag: '1' };
    const { bytes, errors } = await removeImages(layout, [{ text: 'app:1', reference }]);
    expect(errors).toEqual([]);
    expect(bytes).toBeGreaterThanOrEqual(0);
    expect((await layout.entries()).map(({ name }) => name)).toEqual([second]);
    await readGraph(layout, await layout.resolve(second));
    expect(await readdir(join(layout.dir, 'blobs', 'sha256'))).toHaveLength(4);
  });

  test('everything can be removed', async () => {
    const layout = await stored();
    await layout.remove(() => true);
    await layout.collect();
    expect(await layout.entries()).toEqual([]);
    expect(await readdir(join(layout.dir, 'blobs', 'sha256'))).toEqual([]);
  });
});
