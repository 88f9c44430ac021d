import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lines, type Scene, scene } from '../scene.ts';

const ONE = { platforms: ['linux/amd64'] } as const;

/** Two images that share a layer, `:a` and `:b`. */
async function stored(): Promise<Scene & { readonly name: string }> {
  const made = await scene();
  const name = `${made.registry.host}/acme/app`;
  for (const tag of ['a', 'b']) {
    await made.publish(`acme/app:${tag}`, { ...ONE, seed: tag, sharedLayers: ['base'] });
    await made.run('pull', '--platform', 'linux/amd64', `${name}:${tag}`);
  }
  return { ...made, name };
}

async function idOf({ run }: Scene, name: string): Promise<string> {
  return (await run('images', '-q', '--no-trunc', name)).stdout.trim();
}

function blobs({ store }: Scene): Promise<readonly string[]> {
  return readdir(join(store, 'blobs', 'sha256'));
}

test('a name that is not the last goes alone', async () => {
  const made = await stored();
  await made.run('tag', `${made.name}:a`, 'alpine:3.20');
  const before = await blobs(made);
  expect(await made.run('rmi', 'alpine:3.20')).toEqual({
    code: 0,
    stdout: 'Untagged: alpine:3.20\n',
    stderr: '',
  });
  expect(await blobs(made)).toEqual(before);
  expect(await idOf(made, `${made.name}:a`)).toMatch(/^sha256:/);
});

test('the image goes with its last name; its id and its own layers are told, shared ones stay', async () => {
  const made = await stored();
  const id = await idOf(made, `${made.name}:a`);
  const before = await blobs(made);
  const { code, stdout } = await made.run('rmi', `${made.name}:a`);
  expect(code).toBe(0);
  const told = lines(stdout);
  expect(told.slice(0, 3)).toEqual([
    `Untagged: ${made.name}:a`,
    expect.stringMatching(`^Untagged: ${made.name}@sha256:`),
    `Deleted: ${id}`,
  ]);
  // Two of its three layers; with the config and two manifests (its index is kept beside it) five blobs.
  expect(told.slice(3)).toEqual(Array(2).fill(expect.stringMatching(/^Deleted: sha256:\w{64}$/)));
  expect(before.length - (await blobs(made)).length).toBe(5);
  expect((await made.run('verify', `store:${made.name}:b`)).code).toBe(0);
  expect((await made.run('rmi', `${made.name}:b`)).code).toBe(0);
  expect(await blobs(made)).toEqual([]);
});

test('an id, or the start of it, removes its only name', async () => {
  const made = await stored();
  const id = await idOf(made, `${made.name}:a`);
  const { stdout } = await made.run('rmi', id.slice('sha256:'.length, 20));
  const told = lines(stdout);
  expect([told[0], told[2]]).toEqual([`Untagged: ${made.name}:a`, `Deleted: ${id}`]);
});

test('an id that several tags name is refused in words of docker, unless it must go', async () => {
  const made = await stored();
  await made.run('tag', `${made.name}:a`, 'alpine:3.20');
  const id = await idOf(made, 'alpine:3.20');
  const short = id.slice('sha256:'.length, 'sha256:'.length + 12);
  const refused = await made.run('rmi', short);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(lines(refused.stderr)).toEqual([
    `transship: removing ${short}: conflict: unable to delete ${short} (must be forced) - image is referenced in multiple repositories [CONFLICT]`,
    expect.stringMatching(/^hint: .*--force/),
  ]);
  const { code, stdout } = await made.run('rmi', '-f', short);
  expect(code).toBe(0);
  expect(lines(stdout).slice(0, 4)).toEqual([
    `Untagged: ${made.name}:a`,
    expect.stringMatching(`^Untagged: ${made.name}@sha256:`),
    'Untagged: alpine:3.20',
    `Deleted: ${id}`,
  ]);
});

test('the same id twice is one removal, however much of it is written', async () => {
  const made = await stored();
  const id = await idOf(made, `${made.name}:a`);
  const { code, stdout, stderr } = await made.run('rmi', id, id.slice('sha256:'.length, 20), id);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(lines(stdout).filter((line) => line === `Untagged: ${made.name}:a`)).toHaveLength(1);
});

test('what `images -q` lists can all be removed, images without a name among them', async () => {
  const made = await stored();
  await made.publish('acme/app:a', { ...ONE, seed: 'moved' });
  await made.run('pull', '--platform', 'linux/amd64', `${made.name}:a`);
  const ids = lines((await made.run('images', '-q')).stdout);
  expect(ids).toHaveLength(3);
  const { code, stdout } = await made.run('rmi', ...ids);
  expect(code).toBe(0);
  // Names, one by tag and one by digest of each, though one image has lost its tag; ids; layers.
  expect(lines(stdout)).toHaveLength(2 + 3 + 3 + 2 + 2 + 2 + 1);
  expect(await blobs(made)).toEqual([]);
});

test('an image by digest is removed by that name, or by the digest that its tag had', async () => {
  const made = await scene();
  const { digest } = await made.publish('acme/app:1');
  const name = `${made.registry.host}/acme/app`;
  for (const pulled of [`${name}@${digest}`, `${name}:1`]) {
    await made.run('pull', '--platform', 'linux/arm64', pulled);
    const { code, stdout } = await made.run('rmi', `${name}@${digest}`);
    expect(code).toBe(0);
    const names = [...new Set([pulled, `${name}@${digest}`])];
    expect(lines(stdout).slice(0, names.length)).toEqual(names.map((one) => `Untagged: ${one}`));
    expect(await blobs(made)).toEqual([]);
  }
});

test('names by digest go with the last tag of their repository, and not before', async () => {
  const made = await scene();
  const { digest } = await made.publish('acme/app:1', ONE);
  const name = `${made.registry.host}/acme/app`;
  await made.run('pull', `${name}:1`);
  await made.run('pull', `${name}@${digest}`);
  await made.run('tag', `${name}:1`, `${name}:also`, 'alpine:3.20');
  const untagged = async (image: string) => lines((await made.run('rmi', image)).stdout);
  expect(await untagged(`${name}:1`)).toEqual([`Untagged: ${name}:1`]);
  expect(await untagged(`${name}:also`)).toEqual([
    `Untagged: ${name}:also`,
    `Untagged: ${name}@${digest}`,
  ]);
  expect((await untagged('alpine:3.20')).slice(0, 1)).toEqual(['Untagged: alpine:3.20']);
  expect(await blobs(made)).toEqual([]);
});

test('of an index the images of all platforms go', async () => {
  const made = await scene();
  await made.publish('acme/app:1');
  await made.run('pull', '--platform', 'all', `${made.registry.host}/acme/app:1`);
  const { stdout } = await made.run('rmi', '--json', `${made.registry.host}/acme/app:1`);
  const told = JSON.parse(stdout);
  expect(told.untagged[0]).toBe(`${made.registry.host}/acme/app:1`);
  expect(told.deleted).toHaveLength(9);
  expect(told.reclaimed).toBeGreaterThan(3 * 2 * 1024);
  expect(await blobs(made)).toEqual([]);
});

test('what is not there does not keep the rest from going', async () => {
  const made = await stored();
  const { code, stdout, stderr } = await made.run('rmi', 'missing', `${made.name}:a`, 'feedbeef');
  expect(code).toBe(3);
  expect(lines(stdout)[0]).toBe(`Untagged: ${made.name}:a`);
  expect(lines(stderr).filter((line) => line.includes('[NOT_FOUND]'))).toHaveLength(2);
  expect((await made.run('rmi', 'missing')).code).toBe(1);
  const forced = await made.run('rmi', '-f', 'missing', `${made.name}:b`);
  expect(forced.code).toBe(0);
  expect(forced.stderr).toContain('removing missing: no such image');
});

test('it is also `image rm`; another place, or no image, is wrong usage', async () => {
  const made = await stored();
  expect((await made.run('image', 'rm', `${made.name}:a`)).code).toBe(0);
  expect((await made.run('rmi', 'docker://alpine')).code).toBe(2);
  expect((await made.run('rmi')).code).toBe(2);
});
