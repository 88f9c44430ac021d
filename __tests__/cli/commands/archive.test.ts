import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ImageLayout } from '../../../src/layout/layout.ts';
import { saveFile } from '../../../src/place/save.ts';
import { sparseArchive } from '../../tar/tars.ts';
import { lines, scene } from '../scene.ts';
import { transship } from '../transship.ts';

test('save and load keep digests and names, also of a whole index', async () => {
  const { registry, run, publish, dir } = await scene();
  const one = await publish('acme/app:1.0');
  await publish('acme/other:2.0');
  const names = [`${registry.host}/acme/app:1.0`, `${registry.host}/acme/other:2.0`];
  await run('pull', '--platform', 'all', ...names);
  const tar = join(dir, 'images.tar');

  expect(await run('save', '-o', tar, ...names)).toEqual({ code: 0, stdout: '', stderr: '' });
  const empty = ['--store', join(dir, 'empty')];
  const loaded = await transship([...empty, 'load', '-i', tar]);

  expect(loaded.code).toBe(0);
  expect(lines(loaded.stdout)).toEqual(names.map((name) => `Loaded image: ${name}`));
  const listed = await transship([...empty, 'images', '--json', names[0] ?? '']);
  expect(JSON.parse(listed.stdout)).toMatchObject([{ reference: names[0], digest: one.digest }]);
});

test('an image of the default registry is loaded under its familiar name', async () => {
  const { registry, run, publish, dir } = await scene();
  await publish('acme/app:1.0');
  await run('pull', `${registry.host}/acme/app:1.0`);
  await run('tag', `${registry.host}/acme/app:1.0`, 'alpine:3.20');
  const tar = join(dir, 'alpine.tar');
  await run('save', '--format', 'oci', '-o', tar, 'alpine:3.20');
  const loaded = await run('load', '--json', '-i', tar);
  expect(JSON.parse(loaded.stdout)).toMatchObject([{ reference: 'docker.io/library/alpine:3.20' }]);
  expect((await run('load', '-q', '-i', tar)).stdout).toBe('Loaded image: alpine:3.20\n');
});

test('a name that a load takes from another image is told with the id that loses it', async () => {
  const { registry, run, publish, dir } = await scene();
  await publish('acme/app:1', { platforms: ['linux/amd64'] });
  await publish('acme/app:2', { platforms: ['linux/amd64'] });
  const [one, two] = [`${registry.host}/acme/app:1`, `${registry.host}/acme/app:2`];
  await run('pull', '--platform', 'linux/amd64', one, two);
  await run('save', '-o', join(dir, 'one.tar'), one);
  await run('tag', two, one);
  const [id] = lines((await run('images', '-q', '--no-trunc', one)).stdout);

  expect(lines((await run('load', '-i', join(dir, 'one.tar'))).stdout)).toEqual([
    `The image ${one} already exists, renaming the old one with ID ${id} to empty string`,
    `Loaded image: ${one}`,
  ]);
  expect((await run('load', '-i', join(dir, 'one.tar'))).stdout).toBe(`Loaded image: ${one}\n`);
});

test('an image without a name is loaded without one', async () => {
  const { run, registry, publish, dir } = await scene();
  const { digest } = await publish('acme/app:1.0', { platforms: ['linux/amd64'] });
  const tar = join(dir, 'nameless.tar');
  await copyNameless(registry.dir, digest, tar);
  const loaded = await run('load', '-q', '-i', tar);
  expect(loaded.stdout).toMatch(/^Loaded image ID: sha256:[0-9a-f]{64}\n$/);
  const [listed] = JSON.parse((await run('images', '--json')).stdout);
  expect(listed).toMatchObject({ reference: null, digest });
  expect(loaded.stdout).toContain(listed.imageId);
  const { manifests } = JSON.parse(await readFile(join(dir, 'store/index.json'), 'utf8'));
  expect(manifests).toHaveLength(1);
  expect(manifests[0].annotations).toBeUndefined();
  // Saved by its id it has no name either.
  await run('save', '-o', tar, listed.imageId.slice('sha256:'.length, 30));
  expect((await run('load', '-q', '-i', tar)).stdout).toBe(loaded.stdout);
});

test('a tar is never written to a terminal, nor read from one', async () => {
  const saved = await transship(['save', 'alpine'], { terminal: true });
  const loaded = await transship(['load'], { terminal: true });
  expect(saved).toMatchObject({ code: 2, stdout: '' });
  expect(saved.stderr).toContain('save: standard output is a terminal [INVALID_ARGUMENT]\nhint: ');
  expect(loaded).toMatchObject({ code: 2, stdout: '' });
});

test('a save that fails leaves no file, and keeps the one that was there', async () => {
  const { registry, run, publish, dir, store } = await scene();
  const { digest } = await publish('acme/app:1.0', { platforms: ['linux/amd64'] });
  const name = `${registry.host}/acme/app:1.0`;
  await run('pull', '--platform', 'all', name);
  const out = join(dir, 'out');
  const tar = join(dir, 'images.tar');
  await writeFile(tar, 'what was there');
  const index = JSON.parse(await readFile(blob(store, digest), 'utf8'));
  const manifest = JSON.parse(await readFile(blob(store, index.manifests[0].digest), 'utf8'));
  await writeFile(blob(store, manifest.layers[1].digest), 'damaged');

  const { code, stderr } = await run('save', '-o', tar, name);

  expect(code).toBe(1);
  expect(stderr).toMatch(/^transship: .* \[(INTEGRITY|NOT_FOUND|STORE)\]$/m);
  expect(await readFile(tar, 'utf8')).toBe('what was there');
  expect((await readdir(dir)).filter((file) => file.startsWith('images.tar'))).toEqual([
    'images.tar',
  ]);
  expect(await readdir(out).catch(() => [])).toEqual([]);
});

test.each([
  ['what is no tar', Buffer.alloc(2048, 'x')],
  ['nothing', Buffer.alloc(0)],
])('%s is one clear line', async (_what, bytes) => {
  const { run, dir } = await scene();
  const file = join(dir, 'broken.tar');
  await writeFile(file, bytes);
  const { code, stderr } = await run('load', '-i', file);
  expect(code).toBe(1);
  expect(lines(stderr)[0]).toMatch(/^transship: .*broken\.tar.* \[ARCHIVE\]$/);
});

async function copyNameless(from: string, digest: string, tar: string): Promise<void> {
  const layout = await ImageLayout.open(from);
  const root = await layout.resolve(digest);
  await saveFile(tar, [{ source: layout, root, name: '' }]);
  await layout.close();
}

function blob(store: string, digest: string): string {
  return join(store, 'blobs', ...digest.split(':'));
}

test('of an index that a tar has in part, what is there is taken, and what is not is named', async () => {
  const { run, dir } = await scene();
  const name = 'docker.io/library/app:1';
  const platforms = ['linux/amd64', 'linux/arm64', 'linux/arm/v7'];
  const { tar, root, kept } = await sparseArchive(platforms, [1], name);
  const file = join(dir, 'sparse.tar');
  await writeFile(file, tar);

  expect(await run('load', '-q', '-i', file)).toEqual({
    code: 0,
    stdout: 'Loaded image: app:1\n',
    stderr: `${file}: ${name} lacks linux/amd64, linux/arm/v7\n`,
  });
  const [listed] = JSON.parse((await run('images', '--json')).stdout);
  expect(listed).toMatchObject({ reference: name, digest: root.digest });
  expect(listed.platforms).toMatchObject([{ digest: kept[0]?.digest }]);
  expect((await run('load', '-q', '-i', file, '--platform', 'linux/amd64')).stderr).toMatch(
    /no image for linux\/amd64 .*\nhint: there are images for linux\/arm64\n$/,
  );

  const copied = await run('copy', '-q', `docker-archive:${file}`, `oci:${join(dir, 'copied')}:1`);
  expect(copied).toEqual({
    code: 0,
    stdout: `${kept[0]?.digest}\n`,
    stderr: `source: ${root.digest}\nsource lacks linux/amd64, linux/arm/v7\n`,
  });
  const packed = ['--compression', 'zstd', `oci-archive:${file}`, 'store:packed:1'];
  expect((await run('copy', '-q', ...packed)).stderr).toBe(copied.stderr);
  // Whoever asks whether it is whole is told that it is not.
  expect((await run('verify', '-q', `oci-archive:${file}`)).code).toBe(1);
  expect((await run('verify', '-q', 'app:1')).code).toBe(0);
});
