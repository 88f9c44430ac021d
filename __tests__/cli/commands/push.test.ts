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
  expect(lines(stderr)[0]).toMatch(/^[0-9a-f]{12}: (Pushed|Layer already exists)$/);
  expect((await run('digest', to)).stdout).toBe(`${root.digest}\n`);
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

  const pushed = await run('push', '--json', '--all-tags', name);

  expect(JSON.parse(pushed.stdout)).toMatchObject([
    { reference: `${name}:a`, status: 'pushed' },
    { reference: `${name}:b`, status: 'pushed' },
  ]);
  expect(lines((await run('tags', name)).stdout)).toEqual(['a', 'b']);
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
