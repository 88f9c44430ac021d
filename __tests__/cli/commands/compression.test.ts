import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { tarOf } from '../../rootfs/trees.ts';
import { scene } from '../scene.ts';
import { transship } from '../transship.ts';

const FILES = [{ name: 'text', text: 'transship '.repeat(10_000) }];

test('a push compresses layers that are not, once, and to the same digest', async () => {
  const { registry, store, run } = await scene();
  const name = `${registry.host}/app:1`;
  await transship(['--store', store, 'import', '-', name], { stdin: await tarOf(FILES) });
  const first = await run('push', name);
  expect(first.code).toBe(0);
  registry.forget();
  const second = await run('push', name);
  expect(second.stdout).toBe(first.stdout);
  const manifest = await run('manifest', '--raw', name);
  expect(manifest.stdout).toContain('application/vnd.oci.image.layer.v1.tar+gzip');
  expect((await run('verify', `docker://${name}`)).code).toBe(0);
  const plain = await run('push', '--compression', 'none', name);
  expect(plain.code).toBe(0);
  expect((await run('manifest', '--raw', name)).stdout).not.toContain('tar+gzip');
});

test('a copy compresses as it is told, and says what it was made of', async () => {
  const { registry, run, publish } = await scene();
  const root = await publish('app:1');
  const [from, to] = [`${registry.host}/app:1`, `${registry.host}/other:1`];
  const copied = await run('copy', '--compression', 'zstd', from, to);
  expect(copied).toMatchObject({ code: 0, stdout: expect.not.stringContaining(root.digest) });
  expect(copied.stderr).toContain(`source: ${root.digest}`);
  expect((await run('verify', `docker://${to}`)).code).toBe(0);
  const again = await run('copy', '--compression', 'zstd', '--compression-level', '3', from, to);
  expect(again.stdout).toBe(copied.stdout);
});

test('a copy between other places leaves nothing in the store, nor where it kept the layers meanwhile', async () => {
  const { registry, run, publish, dir } = await scene();
  await publish('app:1');
  vi.stubEnv('TMPDIR', join(dir, 'temporary'));
  onTestFinished(() => void vi.unstubAllEnvs());
  const targets = [`oci:${dir}/layout:app`, `${registry.host}/other:1`, `${registry.host}/other:2`];
  const copied = await run('copy', '--compression', 'zstd', `${registry.host}/app:1`, ...targets);
  expect(copied.code).toBe(0);
  expect(await readdir(dir)).not.toContain('store');
  expect(await readdir(join(dir, 'temporary'))).toEqual([]);
  expect((await run('verify', `oci:${dir}/layout:app`)).code).toBe(0);
});

test('what a copy of the store was compressed to goes with a collection, if no image needs it', async () => {
  const { registry, run, publish, store } = await scene();
  await publish('app:1');
  const name = `${registry.host}/app:1`;
  await run('pull', name);
  const copied = await run('copy', '--compression', 'zstd', `store:${name}`, `${name}-zstd`);
  expect(copied.code).toBe(0);
  expect(await readdir(join(store, 'forms'))).not.toEqual([]);
  expect((await run('prune', '--force')).stdout).toContain('deleted: sha256:');
  expect(await readdir(join(store, 'forms'))).toEqual([]);
  expect((await run('verify', name)).code).toBe(0);
});

test('a level that the form has not is an error', async () => {
  const { run } = await scene();
  const ended = await run('copy', '--compression', 'gzip', '--compression-level', '10', 'a', 'b');
  expect(ended.stderr).toContain('gzip has levels from 0 to 9 [INVALID_ARGUMENT]');
});
