import { once } from 'node:events';
import { expect, test } from 'vitest';
import { scene } from '../scene.ts';
import { spawnTransship } from '../transship.ts';

test('serve offers the images of the store until it is interrupted, which is no failure', async () => {
  const { registry, run, publish, store } = await scene();
  const { digest } = await publish('acme/app:1.0');
  await run('pull', '--platform', 'all', `${registry.host}/acme/app:1.0`);
  await run('tag', `${registry.host}/acme/app:1.0`, 'app:1.0');

  const { child, ended } = spawnTransship([
    '--store',
    store,
    'serve',
    '--addr',
    '127.0.0.1:0',
    '--read-only',
  ]);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const host = /on http:\/\/(\S+)/.exec(String(line))?.[1];

  expect((await run('digest', `${host}/library/app:1.0`)).stdout).toBe(`${digest}\n`);
  const refused = await run('copy', `${host}/library/app:1.0`, `${host}/library/app:2.0`);
  expect(refused.code).toBe(1);
  child.kill('SIGINT');
  expect(await ended).toMatchObject({ code: 0, stderr: '' });
});
