import { expect, test } from 'vitest';
import { lines, scene } from '../scene.ts';

test('tag gives an image of the store more names, by its name or the start of its id', async () => {
  const { registry, run, publish } = await scene();
  await publish('acme/app:1.0');
  await run('pull', `${registry.host}/acme/app:1.0`);

  const tagged = await run('tag', '--json', `${registry.host}/acme/app:1.0`, 'app', 'app:two');
  expect(JSON.parse(tagged.stdout)).toMatchObject([
    { reference: 'docker.io/library/app:latest' },
    { reference: 'docker.io/library/app:two' },
  ]);
  const [id = ''] = lines((await run('images', '-q', 'app:two')).stdout);
  expect(await run('tag', id, 'by-id:1')).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(lines((await run('images', '-q', 'by-id')).stdout)).toEqual([id]);
});

test('tag inside a registry moves no blob', async () => {
  const { registry, run, publish } = await scene();
  const { digest } = await publish('acme/app:1.0');
  const name = `docker://${registry.host}/acme/app`;

  expect((await run('tag', `${name}:1.0`, `${name}:stable`)).code).toBe(0);

  expect(registry.requests().filter((one) => one.includes('/blobs/'))).toEqual([]);
  expect((await run('digest', `${name}:stable`)).stdout).toBe(`${digest}\n`);
});

test.each([
  ['places of two kinds', ['app:1', 'docker://ghcr.io/acme/app:1'], '[INVALID_ARGUMENT]'],
  ['two registries', ['docker://ghcr.io/a/b:1', 'docker://quay.io/a/b:1'], '[INVALID_ARGUMENT]'],
  ['a digest as a name', ['app:1', `app@sha256:${'0'.repeat(64)}`], '[INVALID_REFERENCE]'],
])('%s is wrong usage', async (_what, args, error) => {
  const { run } = await scene();
  const { code, stderr } = await run('tag', ...args);
  expect(code).toBe(2);
  expect(lines(stderr)).toEqual([expect.stringContaining(error), expect.stringMatching(/^hint: /)]);
});
