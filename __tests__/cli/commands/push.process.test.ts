import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lines, scene } from '../scene.ts';

test('push sends the stored image under its name and ends with tag, digest and size', async () => {
  const { registry, run, publish } = await scene();
  const root = await publish('acme/app:1.0');
  const [from, to] = [`${registry.host}/acme/app:1.0`, `${registry.host}/acme/copy:2.0`];
  await run('pull', '--platform', 'all', from);
  await run('tag', from, to);

  const { code, stdout, stderr } = await run('push', to);

  expect(code).toBe(0);
  expect(lines(stdout)).toEqual([
    `The push refers to repository [${registry.host}/acme/copy]`,
    `2.0: digest: ${root.digest} size: ${root.size}`,
  ]);
  expect(lines(stderr)).toHaveLength(6);
  expect(lines(stderr)[0]).toMatch(/^[0-9a-f]{12}: (Mounted from acme\/app|Layer already exists)$/);
  expect((await run('digest', to)).stdout).toBe(`${root.digest}\n`);
});

test('a layer that another repository of the registry has is mounted from there, and told', async () => {
  const { registry, run, publish } = await scene();
  await publish('acme/app:1.0', { platforms: ['linux/amd64'], sharedLayers: ['base'], layers: 1 });
  await publish('acme/other:1.0', { platforms: ['linux/amd64'], sharedLayers: ['base'] });
  const [from, to] = [`${registry.host}/acme/app:1.0`, `${registry.host}/acme/copy:latest`];
  await run('pull', '--platform', 'linux/amd64', from);
  await run('tag', from, to);
  registry.forget();

  const told = async (...words: readonly string[]) => lines((await run('push', ...words)).stderr);
  const shown = (text: string) => Array(2).fill(expect.stringMatching(`^[0-9a-f]{12}: ${text}$`));

  expect((await told(to)).slice(0, 2)).toEqual(shown('Mounted from acme/app'));
  expect(
    registry.requests().filter((one) => one.startsWith('PUT') && !/manifests/.test(one)),
  ).toEqual([]);
  expect((await told(to)).slice(0, 2)).toEqual(shown('Layer already exists'));

  // Of another image only what is new to the repository moves.
  const other = `${registry.host}/acme/other:1.0`;
  await run('pull', '--platform', 'linux/amd64', other);
  await run('tag', other, to);
  expect(
    (await told(to))
      .slice(0, 3)
      .map((line) => line.slice(14))
      .sort(),
  ).toEqual(['Layer already exists', 'Mounted from acme/other', 'Mounted from acme/other']);
});

test('another image of the store that is broken keeps no image from being pushed', async () => {
  const { registry, run, publish, store } = await scene();
  const ONE = { platforms: ['linux/amd64'] };
  const broken = await publish('acme/broken:1', ONE);
  await publish('acme/app:1', ONE);
  await run('pull', '--platform', 'all', `${registry.host}/acme/broken:1`);
  await run('pull', '--platform', 'all', `${registry.host}/acme/app:1`);
  await writeFile(join(store, 'blobs', broken.digest.replace(':', '/')), 'not a manifest');
  await run('tag', `${registry.host}/acme/app:1`, `${registry.host}/acme/copy:1`);
  const { code, stderr } = await run('push', `${registry.host}/acme/copy:1`);
  expect(code).toBe(0);
  expect(stderr).toContain('Mounted from acme/app');
});

test('without a tag latest is pushed, which is said', async () => {
  const { registry, run, publish } = await scene();
  await publish('acme/app:latest');
  const name = `${registry.host}/acme/app`;
  await run('pull', name);
  expect(lines((await run('push', name)).stdout).slice(0, 2)).toEqual([
    'Using default tag: latest',
    `The push refers to repository [${name}]`,
  ]);
});

test('-q leaves the line with the digest', async () => {
  const { registry, run, publish } = await scene();
  const { digest, size } = await publish('acme/app:1.0');
  const name = `${registry.host}/acme/app:1.0`;
  await run('pull', '-q', '--platform', 'all', name);
  expect(await run('push', '-q', name)).toEqual({
    code: 0,
    stdout: `1.0: digest: ${digest} size: ${size}\n`,
    stderr: '',
  });
});

test('what was pushed is a name by digest, which goes with the last tag', async () => {
  const { registry, run, publish } = await scene();
  await publish('acme/app:1.0', { platforms: ['linux/amd64'] });
  const [from, to] = [`${registry.host}/acme/app:1.0`, `${registry.host}/acme/copy:1.0`];
  await run('pull', '--platform', 'linux/amd64', from);
  await run('tag', from, to);
  const [digest] = /sha256:\w{64}/.exec((await run('push', to)).stdout) ?? [];
  expect(lines((await run('rmi', to)).stdout)).toEqual([
    `Untagged: ${to}`,
    `Untagged: ${registry.host}/acme/copy@${digest}`,
  ]);
});

test('one platform of several is said to be one, with what sends them all', async () => {
  const { registry, run, publish } = await scene();
  await publish('acme/app:1.0');
  const [from, to] = [`${registry.host}/acme/app:1.0`, `${registry.host}/acme/copy:1.0`];
  await run('pull', from);
  await run('tag', from, to);

  const { stderr } = await run('push', to);

  expect(stderr).toContain(`${to}: sent one platform of several\nhint: `);
  expect(stderr).toContain('pull --platform all');
});

test('-a sends every tag that the store has of a repository', async () => {
  const { registry, run, publish } = await scene();
  await publish('acme/app:1.0');
  const name = `${registry.host}/acme/copy`;
  await run('pull', `${registry.host}/acme/app:1.0`);
  await run('tag', `${registry.host}/acme/app:1.0`, `${name}:a`, `${name}:b`);

  const { stdout } = await run('push', '-a', name);
  const line = expect.stringMatching(/^[ab]: digest: sha256:\w{64} size: \d+$/);
  expect(lines(stdout)).toEqual([`The push refers to repository [${name}]`, line, line]);

  await run('tag', `${registry.host}/acme/app:1.0`, `${name}:c`);
  const pushed = await run('push', '--json', '--all-tags', name);

  expect(JSON.parse(pushed.stdout)).toMatchObject([
    { reference: `${name}:a`, status: 'exists' },
    { reference: `${name}:b`, status: 'exists' },
    { reference: `${name}:c`, status: 'pushed' },
  ]);
  expect(lines((await run('tags', name)).stdout)).toEqual(['a', 'b', 'c']);
});

test.each([
  ['an image that the store lacks', ['push', '127.0.0.1:9/nope:1'], 1, '[NOT_FOUND]'],
  ['a digest', ['push', `alpine@sha256:${'0'.repeat(64)}`], 2, '[INVALID_ARGUMENT]'],
  ['every tag of a tag', ['push', '-a', 'alpine:3.20'], 2, '[INVALID_ARGUMENT]'],
  ['every tag of what is not there', ['push', '-a', 'alpine'], 1, '[NOT_FOUND]'],
])('to push %s is one clear error', async (_what, args, exit, code) => {
  const { run } = await scene();
  const { code: exited, stderr, stdout } = await run(...args);
  expect(exited).toBe(exit);
  expect(lines(stderr)[0]?.endsWith(code)).toBe(true);
  expect(lines(stderr)[1]).toMatch(/^hint: /);
  expect(stdout).toBe('');
});
