import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestOf } from '../../../src/oci/digest.ts';
import { startScriptedHost } from '../../stand-ins/scripted-host.ts';
import { scene } from '../scene.ts';
import { transship } from '../transship.ts';

test('writes the bytes of a blob, to standard output or a file', async () => {
  const { registry, dir, publish, run } = await scene();
  await publish('a/b:1', { platforms: ['linux/amd64'] });
  const image = ['--platform', 'linux/amd64', `${registry.host}/a/b:1`];
  const manifest = JSON.parse((await run('manifest', ...image)).stdout);
  const name = `${registry.host}/a/b@${manifest.config.digest}`;
  const { stdout, code } = await run('blob', name);
  expect({ code, digest: digestOf(stdout) }).toEqual({ code: 0, digest: manifest.config.digest });
  const layer = manifest.layers[0].digest;
  const file = join(dir, 'layer');
  expect((await run('blob', '-o', file, `docker://${registry.host}/a/b@${layer}`)).code).toBe(0);
  expect(digestOf(await readFile(file))).toBe(layer);
});

test('a blob that is not there, and words that name none, are errors', async () => {
  const { registry, publish, run } = await scene();
  await publish('a/b:1');
  const missing = await run('blob', `${registry.host}/a/b@${digestOf('nothing')}`);
  expect(missing).toMatchObject({ code: 1, stdout: '' });
  expect(missing.stderr).toContain('[NOT_FOUND]');
  const tagged = await run('blob', `${registry.host}/a/b:1`);
  expect(tagged).toMatchObject({ code: 2, stdout: '' });
  expect(tagged.stderr).toContain('hint: write REPOSITORY@DIGEST');
});

test('other bytes than those of the digest are not written to a file', async () => {
  const host = await startScriptedHost(() => ({
    headers: { 'content-length': '5' },
    body: 'wrong',
  }));
  const { dir } = await scene();
  const name = `${host.host}/a/b@${digestOf('right')}`;
  const { code, stderr } = await transship(['blob', '-o', join(dir, 'blob'), name]);
  await host.stop();
  expect(code).toBe(1);
  expect(stderr).toContain('[INTEGRITY]');
  await expect(readFile(join(dir, 'blob'))).rejects.toMatchObject({ code: 'ENOENT' });
});
