import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { scene } from '../scene.ts';
import { spawnTransship, transship } from '../transship.ts';

test('save goes to standard output as a tar, and load takes it, compressed or not', async () => {
  const { registry, run, publish, store, dir } = await scene();
  await publish('acme/app:1.0');
  const name = `${registry.host}/acme/app:1.0`;
  await run('pull', name);

  const { code, stdout, stderr } = await spawnTransship(['--store', store, 'save', name]).ended;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const frames = [stdout.subarray(0, 3000), stdout.subarray(3000)].map((part) =>
    zstdCompressSync(part),
  );
  for (const stdin of [stdout, gzipSync(stdout), Buffer.concat(frames)]) {
    const loaded = await transship(['--store', join(dir, 'empty'), 'load', '--quiet'], { stdin });
    expect(loaded).toEqual({ code: 0, stdout: `Loaded image: ${name}\n`, stderr: '' });
  }
});

test('a reader that goes away in the middle of a save is one clear line', async () => {
  const { registry, run, publish, store } = await scene();
  await publish('acme/app:1.0', { layerSize: 2_000_000, platforms: ['linux/amd64'] });
  const name = `${registry.host}/acme/app:1.0`;
  await run('pull', '--platform', 'all', name);
  const { child, ended } = spawnTransship(['--store', store, 'save', name]);
  child.stdout.once('data', () => child.stdout.destroy());
  expect(await ended).toMatchObject({
    code: 1,
    stderr: 'transship: save: the reader of standard output went away [ARCHIVE]\n',
  });
});
