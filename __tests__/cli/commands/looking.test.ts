import { expect, test } from 'vitest';
import { digestOf } from '../../../src/oci/digest.ts';
import { lines, scene } from '../scene.ts';

test('digest is one line and one request for each reference', async () => {
  const { registry, run, publish } = await scene();
  const one = await publish('acme/app:1.0');
  const two = await publish('acme/app:2.0');
  const name = `${registry.host}/acme/app`;
  const { stdout } = await run('digest', `${name}:1.0`, `${name}:2.0`);
  expect(stdout).toBe(`${one.digest}\n${two.digest}\n`);
  expect(registry.requests()).toEqual([
    'HEAD /v2/acme/app/manifests/1.0',
    'HEAD /v2/acme/app/manifests/2.0',
  ]);
});

test('digest of a platform is that of its image in the index', async () => {
  const { registry, run, publish } = await scene();
  await publish('acme/app:1.0');
  const name = `${registry.host}/acme/app:1.0`;
  const { stdout } = await run('digest', '--json', '--platform', 'linux/arm64', name);
  const index = JSON.parse((await run('manifest', name)).stdout);
  expect(JSON.parse(stdout)).toMatchObject([
    { reference: name, digest: index.manifests[1].digest, size: index.manifests[1].size },
  ]);
});

test('manifest --raw is the bytes that the digest is over', async () => {
  const { registry, run, publish } = await scene();
  const { digest } = await publish('acme/app:1.0');
  const name = `${registry.host}/acme/app:1.0`;
  const raw = (await run('manifest', '--raw', name)).stdout;
  expect(digestOf(raw)).toBe(digest);
  const pretty = (await run('manifest', name)).stdout;
  expect(JSON.parse(pretty)).toEqual(JSON.parse(raw));
  expect(lines(pretty).length).toBeGreaterThan(5);
});

test('tags are filtered, sorted and limited, in this order', async () => {
  const { registry, run, publish } = await scene();
  const root = { platforms: ['linux/amd64'], layers: 1, seed: 'same' };
  for (const tag of ['1.9', '1.10', '1.10.1', 'latest', '2.0-rc.1']) {
    await publish(`acme/app:${tag}`, root);
  }
  const name = `${registry.host}/acme/app`;
  const tags = async (...args: string[]) => lines((await run('tags', ...args, name)).stdout);
  expect(await tags()).toEqual(['1.10', '1.10.1', '1.9', '2.0-rc.1', 'latest']);
  expect(await tags('--sort', 'semver', '--filter', '/^1\\./', '--limit', '2')).toEqual([
    '1.10.1',
    '1.10',
  ]);
  expect(await tags('--sort', 'name', '--limit', '1')).toEqual(['1.10']);
  expect(await tags('--filter', '>=1.10', '--sort', 'semver')).toEqual(['1.10.1', '1.10']);
  expect(JSON.parse((await run('tags', '--json', '--limit', '1', name)).stdout)).toEqual({
    reference: name,
    tags: ['1.10'],
  });
});

test.each(['newest', '/(/'])('the filter %s is wrong usage', async (filter) => {
  const { run } = await scene();
  expect((await run('tags', '--filter', filter, 'alpine')).code).toBe(2);
});

test('a repository that is not there is one clear line', async () => {
  const { registry, run } = await scene();
  const { code, stderr } = await run('tags', `${registry.host}/no/such`);
  expect(code).toBe(1);
  expect(lines(stderr)[0]).toMatch(/^transship: .*no\/such.* \[NOT_FOUND\]$/);
});
