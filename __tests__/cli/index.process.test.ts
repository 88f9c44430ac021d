import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { scene } from './scene.ts';
import { spawnTransship, temporaryDir } from './transship.ts';

test('--version is that of the package', async () => {
  const manifest = JSON.parse(
    await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  const { code, stdout } = await spawnTransship(['--version']).ended;
  expect({ code, stdout: String(stdout) }).toEqual({ code: 0, stdout: `${manifest.version}\n` });
});

test('results are on standard output, and the exit code is that of the process', async () => {
  const { registry, publish, store } = await scene();
  const { digest } = await publish('acme/app:1.0');
  const name = `${registry.host}/acme/app:1.0`;
  const good = await spawnTransship(['--store', store, 'digest', name]).ended;
  expect({ ...good, stdout: String(good.stdout) }).toEqual({
    code: 0,
    stdout: `${digest}\n`,
    stderr: '',
  });
  expect((await spawnTransship(['digest', 'UPPER']).ended).code).toBe(2);
});

test('Ctrl-C ends a pull with 130 and one line, and leaves nothing half-written', async () => {
  const asked = Promise.withResolvers<void>();
  const server = createServer(() => asked.resolve()).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  const dir = await temporaryDir();
  const { port } = server.address() as AddressInfo;
  const { child, ended } = spawnTransship([
    '--store',
    join(dir, 's'),
    'pull',
    '-q',
    `127.0.0.1:${port}/a/b:1`,
  ]);

  await asked.promise;
  child.kill('SIGINT');

  const { code, stdout, stderr } = await ended;
  expect({ code, stdout: String(stdout), stderr }).toEqual({
    code: 130,
    stdout: '',
    stderr: 'transship: interrupted [INTERRUPTED]\n',
  });
  expect(await readdir(join(dir, 's', 'blobs', 'sha256')).catch(() => [])).toEqual([]);
});

test('a reader that goes away is no error', async () => {
  const { registry, publish, store } = await scene();
  await publish('acme/app:1.0');
  const args = ['--store', store, 'manifest', `${registry.host}/acme/app:1.0`];
  const { child, ended } = spawnTransship(args);
  child.stdout.destroy();
  expect(await ended).toMatchObject({ code: 0, stderr: '' });
});

test('an old Node gets one clear line', async () => {
  const versions = "Object.defineProperty(process, 'versions', { value: { node: '20.19.5' } })";
  const node = ['--import', `data:text/javascript,${encodeURIComponent(versions)}`];
  const { code, stdout, stderr } = await spawnTransship(['--version'], { node }).ended;
  expect({ code, stdout: String(stdout), stderr }).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'transship: starting: Node.js 22.19 or newer is needed, this is 20.19.5 [UNSUPPORTED]\n',
  });
});

test('version says what a report needs', async () => {
  const { code, stdout } = await spawnTransship(['version', '--json']).ended;
  expect(code).toBe(0);
  expect(JSON.parse(String(stdout))).toMatchObject({
    transship: expect.stringMatching(/^\d+\./),
    node: process.versions.node,
    system: expect.any(String),
  });
});
