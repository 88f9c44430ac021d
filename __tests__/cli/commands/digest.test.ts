import { expect, test } from 'vitest';
import { scene } from '../scene.ts';

test('--wait asks again for a tag that another job pushes meanwhile', async () => {
  const { registry, publish, run } = await scene();
  const waiting = run('digest', '--wait', '60', `${registry.host}/a/b:1`);
  const { digest } = await publish('a/b:1');
  expect(await waiting).toEqual({
    code: 0,
    stdout: `${digest}\n`,
    stderr: `${registry.host}/a/b:1 is not there yet: waiting for it\n`,
  });
});
