import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { MemoryStore } from '../../../src/content/memory.ts';
import { saveFile } from '../../../src/place/save.ts';
import { requireEngine, startDockerd } from '../../stand-ins/engine.ts';
import { randomImage } from '../../stand-ins/images.ts';
import { temporaryDir, transship } from '../transship.ts';

/** What is done to two images that share a layer, by names and by the id of the first (`ID`). */
const STEPS = [
  ['tag', 'one:1', 'ghcr.io/acme/other:2'],
  ['rmi', 'ID'],
  ['rmi', 'ghcr.io/acme/other:2'],
  ['tag', 'one:1', 'one:also'],
  ['rmi', '-f', 'ID'],
  ['rmi', 'missing:1'],
  ['rmi', 'two:1'],
] as const;

describe.skipIf(!requireEngine())('rmi', () => {
  test('says and leaves what Docker does with the same images', async () => {
    const dir = await temporaryDir();
    const dockerd = await startDockerd();
    onTestFinished(() => dockerd.stop());
    const memory = new MemoryStore();
    const made = ['one', 'two'].map(async (seed) => ({
      source: memory,
      root: await randomImage(memory, { seed, sharedLayers: ['base'] }),
      name: `docker.io/library/${seed}:1`,
    }));
    const tar = join(dir, 'images.tar');
    await saveFile(tar, await Promise.all(made));
    const ours = (...words: readonly string[]) =>
      transship(['--store', join(dir, 'store'), ...words]);
    const theirs = (...words: readonly string[]) => dockerd.exec('docker', words);
    await theirs('load', '-i', tar);
    await ours('load', '-i', tar);
    const id = (await theirs('images', '-q', '--no-trunc', 'one:1')).stdout.trim();
    expect((await ours('images', '-q', '--no-trunc', 'one:1')).stdout.trim()).toBe(id);
    for (const step of STEPS) {
      const words = step.map((word) => (word === 'ID' ? id : word));
      const [docker, transshipped] = [await theirs(...words), await ours(...words)];
      expect(transshipped).toMatchObject({ code: docker.exitCode, stdout: docker.stdout });
    }
  });
});
