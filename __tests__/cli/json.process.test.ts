import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLock } from '../../src/lock/lock-file.ts';
import { tarOf } from '../rootfs/trees.ts';
import { faultsOf, SCHEMAS, schemaFor } from '../stand-ins/schemas.ts';
import { scene } from './scene.ts';

test('--json of every command prints what its schema says', async () => {
  const { registry, run, publish, dir } = await scene();
  await publish('acme/app:1.0');
  await publish('acme/app:2.0', { platforms: ['linux/amd64'] });
  const app = `${registry.host}/acme/app`;
  const [tar, lock, sync] = [join(dir, 'a.tar'), join(dir, 'lock.json'), join(dir, 'sync.yaml')];
  const other = `sync: [{source: ${app}, target: ${registry.host}/other/app}]`;
  await writeFile(sync, `version: 1\n${other}\n`);
  await writeFile(join(dir, 'rootfs.tar'), await tarOf([{ name: 'etc/motd', text: 'hello' }]));
  await writeFile(join(dir, 'Dockerfile'), 'FROM scratch\nCOPY rootfs.tar /\n');
  const lines: readonly (readonly string[])[] = [
    ['pull', `${app}:1.0`],
    ['pull', '--platform', 'all', `${app}:2.0`],
    ['images'],
    ['tag', `${app}:2.0`, `${app}:3.0`],
    ['push', `${app}:3.0`],
    ['copy', `${app}:1.0`, `${registry.host}/acme/copy:1`, `oci:${dir}/layout:1`],
    ['digest', `${app}:1.0`],
    ['tags', app],
    ['catalog', registry.host],
    ['search', `${registry.host}/app`],
    ['history', `${app}:2.0`],
    ['inspect', `${app}:2.0`],
    ['inspect', '--remote', `${app}:1.0`],
    ['referrers', `${app}:1.0`],
    ['diff', `${app}:1.0`, `${app}:2.0`],
    ['verify', `${app}:2.0`],
    ['verify', `${app}:1.0`, '--against', `${registry.host}/acme/copy:1`],
    ['import', join(dir, 'rootfs.tar'), 'acme/made:1'],
    ['build', '-t', 'acme/built:1', dir],
    ['mutate', '-t', `${app}:4.0`, '--label', 'a=b', `${app}:2.0`],
    ['index', 'create', '-t', `${app}:5.0`, `${app}:1.0`],
    ['lock', lock, `${app}:1.0`],
    ['lock', lock, '--check'],
    ['lock', lock, '--pin', join(dir, 'Dockerfile')],
    ['sync', '--dry-run', '--shards', '2', sync],
    ['sync', sync],
    ['delete', '-f', `${app}:5.0`],
    ['rmi', '-f', `${app}:3.0`],
    ['prune', '-f'],
    ['demo'],
    ['version'],
    ['logout', registry.host],
  ];
  const told = new Set<string | undefined>();
  await run('save', '-o', tar, `${app}:2.0`);
  for (const line of lines) {
    const args = [...line, '--json'];
    // The document itself is looked at wherever a test runs the command line.
    const { code, stdout, stderr } = await run(...args);
    expect({ line, code, stderr: code === 0 ? '' : stderr }).toEqual({ line, code: 0, stderr: '' });
    expect(stdout).toMatch(/^[[{]/);
    told.add(schemaFor(args));
  }
  expect(
    faultsOf('lock-file.json', {
      version: 1,
      images: Object.fromEntries((await readLock(lock)) ?? []),
    }),
  ).toEqual([]);
  // `load`, `login`, `serve` and `commit` have more to them: their own tests print documents.
  const others = ['load', 'login', 'serve', 'commit'].map((name) => `cli/${name}.json`);
  expect([...told, ...others].toSorted()).toEqual(
    SCHEMAS.filter((path) => path.startsWith('cli/')),
  );
});
