import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lines, scene } from '../scene.ts';

function blob(dir: string, digest: string): string {
  return join(dir, 'blobs', ...digest.split(':'));
}

async function documentAt(dir: string, digest: string) {
  return JSON.parse(await readFile(blob(dir, digest), 'utf8'));
}

test('a sound image is a line with its digest and counts, from the store and from a registry', async () => {
  const { registry, run, publish } = await scene();
  const { digest } = await publish('acme/app:1.0');
  const name = `${registry.host}/acme/app:1.0`;
  // Not in the store yet, so that the registry is meant.
  const remote = await run('verify', '-q', name);
  expect(remote).toEqual({
    code: 0,
    stdout: expect.stringMatching(
      new RegExp(`^${name}: ${digest}: 4 manifests, 9 blobs, [\\d.]+kB\\n$`),
    ),
    stderr: '',
  });
  await run('pull', '-q', '--platform', 'all', name);
  registry.forget();
  expect((await run('verify', '-q', name)).stdout).toBe(remote.stdout);
  expect(registry.requests()).toEqual([]);
});

test('each problem is one line with what was expected and found, and the exit code is 1', async () => {
  const { registry, run, publish, dir } = await scene();
  const root = await publish('acme/app:1.0', { platforms: ['linux/amd64', 'linux/arm64'] });
  const layout = join(dir, 'layout');
  await run('copy', `${registry.host}/acme/app:1.0`, `oci:${layout}:app`);
  const { manifests } = await documentAt(layout, root.digest);
  const [first, second] = await Promise.all(
    manifests.map(({ digest }: { digest: string }) => documentAt(layout, digest)),
  );
  const size = first.layers[0].size;
  await writeFile(blob(layout, first.layers[0].digest), Buffer.alloc(size, 'x'));
  await writeFile(blob(layout, second.layers[1].digest), 'short');

  const { code, stdout, stderr } = await run('verify', '-q', `oci:${layout}`);

  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  const told = lines(stderr).toSorted();
  expect(told).toHaveLength(2);
  expect(told.join('\n')).toContain(`expected ${first.layers[0].digest}, got sha256:`);
  expect(told.join('\n')).toContain(`expected ${second.layers[1].size}, got 5 [INTEGRITY]`);
  expect(
    told.every((line) => line.startsWith(`transship: verifying oci:${layout}: content sha256:`)),
  ).toBe(true);

  const json = await run('verify', '--json', `oci:${layout}:app`);
  expect(json.code).toBe(1);
  expect(JSON.parse(json.stdout)).toMatchObject([
    { ok: false, digest: root.digest, checked: { manifests: 3, blobs: 6 }, problems: [{}, {}] },
  ]);
});

test('of a file or directory without a name every image is verified', async () => {
  const { registry, run, publish, dir } = await scene();
  await publish('acme/app:1.0', { platforms: ['linux/amd64'] });
  await publish('acme/app:2.0', { platforms: ['linux/amd64'] });
  const names = ['1.0', '2.0'].map((tag) => `${registry.host}/acme/app:${tag}`);
  await run('pull', '-q', '--platform', 'all', ...names);
  const tar = join(dir, 'images.tar');
  await run('save', '-o', tar, ...names);
  const { code, stdout } = await run('verify', `oci-archive:${tar}`);
  expect(code).toBe(0);
  expect(lines(stdout).map((line) => line.split(': ')[0])).toEqual(names);
});

test('an image that is nowhere is one clear line', async () => {
  const { registry, run } = await scene();
  const { code, stderr } = await run('verify', `${registry.host}/acme/app:1.0`);
  expect(code).toBe(1);
  expect(lines(stderr)[0]).toMatch(/^transship: .* \[NOT_FOUND\]$/);
  expect((await run('verify', 'store:alpine')).stderr).toContain('in the local store');
});
