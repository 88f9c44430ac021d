import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ImageLayout } from '../../src/layout/layout.ts';
import { readLock } from '../../src/lock/lock-file.ts';
import { RegistryClient } from '../../src/registry/client.ts';
import { spawnTransship, temporaryDir, transship } from '../cli/transship.ts';
import { readGraph } from '../layout/folder.ts';
import { type EmbeddedRegistry, startRegistry } from '../stand-ins/embedded-registry.ts';
import { randomImage } from '../stand-ins/images.ts';
import { sampleOf, timesOf } from '../stand-ins/long-form.ts';
import { numbers } from './numbers.ts';

/** Of each command; `TRANSSHIP_KILLS=50` is a longer run. */
const KILLS = timesOf('TRANSSHIP_KILLS', 1, 5);
/** One for each way to write: a store, a tar, a registry, a file that was there, images that are made, and what is taken away. */
const SAMPLE = new Set(['pull of all platforms', 'save', 'push', 'lock --pin', 'build', 'prune']);
/** The same choices in every run, so that a failure can be repeated. */
const SEED = Number(process.env['TRANSSHIP_SEED'] ?? 1);

/** Where a command works, and what it finds there. */
type Scene = {
  readonly registry: EmbeddedRegistry;
  readonly dir: string;
  readonly store: string;
  readonly app: string;
};

type Command = {
  readonly name: string;
  /** What has to be there before. */
  readonly before?: readonly (readonly string[])[];
  readonly args: readonly string[];
  /** What has to hold after a run that was killed, besides what holds for all. */
  readonly afterKill?: () => Promise<void>;
  /** The exit codes of a run after one that was killed: it may have been done before it was killed. */
  readonly again?: readonly number[];
};

function commandsOf({ registry, dir, app }: Scene): readonly Command[] {
  const pulled = [['pull', '-q', app]];
  const saved = [...pulled, ['save', '-o', join(dir, 'saved.tar'), app]];
  return [
    { name: 'pull', args: ['pull', app] },
    { name: 'pull of all platforms', args: ['pull', '--platform', 'all', app] },
    {
      name: 'load',
      before: [...saved, ['rmi', app]],
      args: ['load', '-i', join(dir, 'saved.tar')],
    },
    { name: 'save', before: pulled, args: ['save', '-o', join(dir, 'out.tar'), app] },
    { name: 'tag', before: pulled, args: ['tag', app, 'other:1'] },
    { name: 'rmi', before: pulled, args: ['rmi', app], again: [0, 1] },
    { name: 'prune', before: pulled, args: ['prune', '-a', '-f'] },
    {
      name: 'copy to a layout',
      before: pulled,
      args: ['copy', `store:${app}`, `oci:${dir}/layout:1`],
    },
    {
      name: 'push',
      before: [...pulled, ['tag', app, `${registry.host}/pushed/app:1`]],
      args: ['push', `${registry.host}/pushed/app:1`],
    },
    {
      name: 'lock',
      args: ['lock', join(dir, 'images.lock'), app, `${registry.host}/acme/app:1`],
      // The file is there as a whole, or not at all.
      afterKill: async () => void (await readLock(join(dir, 'images.lock'))),
    },
    {
      name: 'lock --pin',
      args: ['lock', '--pin', join(dir, 'context/Dockerfile')],
      afterKill: async () => {
        const text = await readFile(join(dir, 'context/Dockerfile'), 'utf8');
        expect(text).toMatch(/^FROM \S+:1(?:@sha256:[0-9a-f]{64})?\nCOPY big \/big\n$/);
      },
    },
    { name: 'sync', args: ['sync', join(dir, 'sync.yaml')] },
    { name: 'build', args: ['build', '-t', 'built:1', join(dir, 'context')] },
    { name: 'commit', before: saved, args: ['commit', 'work', 'committed:1'] },
    {
      name: 'export and import',
      before: saved,
      args: ['import', join(dir, 'saved.tar'), 'rootfs:1'],
    },
  ];
}

async function openScene(): Promise<Scene> {
  const registry = await startRegistry();
  onTestFinished(() => registry.stop());
  const client = new RegistryClient();
  const target = client.repository({ registry: registry.host, repository: 'acme/app' });
  const platforms = ['linux/amd64', 'linux/arm64'];
  await randomImage(target, { name: '1', platforms, layers: 3, layerSize: 1_500_000 });
  await client.close();
  const dir = await temporaryDir();
  const app = `${registry.host}/acme/app:1`;
  await mkdir(join(dir, 'context'));
  await writeFile(join(dir, 'context/Dockerfile'), `FROM ${app}\nCOPY big /big\n`);
  await writeFile(join(dir, 'context/big'), Buffer.alloc(3_000_000, 'big'));
  const entries = ['one', 'two', 'three'].map(
    (name) => `  - {source: '${app}', target: '${registry.host}/mirror/${name}:1'}\n`,
  );
  await writeFile(join(dir, 'sync.yaml'), `version: 1\nsync:\n${entries.join('')}`);
  await mkdir(join(dir, 'tmp'));
  await makeEngine(dir);
  return { registry, dir, store: join(dir, 'store'), app };
}

/** An engine with one container, which becomes the image that was saved. */
async function makeEngine(dir: string): Promise<void> {
  const facts = { ServerVersion: '28.0.0', OSType: 'linux', Architecture: 'x86_64', Driver: 'x' };
  const script = `#!/bin/sh
case "$1" in
  info) echo '${JSON.stringify(facts)}' ;;
  commit) echo sha256:${'a'.repeat(64)} ;;
  image) [ "$2" != save ] || cat '${dir}/saved.tar' ;;
esac
`;
  await mkdir(join(dir, 'bin'));
  await writeFile(join(dir, 'bin/docker'), script);
  await chmod(join(dir, 'bin/docker'), 0o755);
}

/** Temporary files go into a folder of the scene, to see that none is left. */
function environmentOf({ dir }: Scene): { readonly PATH: string; readonly TMPDIR: string } {
  const PATH = [join(dir, 'bin'), process.env['PATH']].join(delimiter);
  return { PATH, TMPDIR: join(dir, 'tmp') };
}

/** In this process: what is not to be killed need not be a process. */
async function run({ store }: Scene, args: readonly string[]): Promise<number> {
  const { code, stderr } = await transship(['--store', store, ...args]);
  if (code !== 0) {
    expect.soft(stderr, args.join(' ')).toMatch(/^transship: /m);
  }
  return code;
}

/** As a process, to its end or until it is killed. */
async function runKilled(scene: Scene, args: readonly string[], after?: number): Promise<void> {
  const env = environmentOf(scene);
  const { child, ended } = spawnTransship(['--store', scene.store, ...args], { env });
  if (after !== undefined) {
    await sleep(after);
    child.kill('SIGKILL');
  }
  await ended;
}

/** Every image of a layout is whole: all its content is there, and is what its digests say. */
async function expectValid(dir: string): Promise<void> {
  if (!(await isThere(join(dir, 'index.json')))) {
    return;
  }
  const layout = await ImageLayout.open(dir);
  for (const { descriptor } of await layout.entries()) {
    await readGraph(layout, descriptor);
  }
  await layout.close();
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** What a killed run left goes with the next ones: nothing piles up. */
async function expectTidy(scene: Scene): Promise<void> {
  expect(await run(scene, ['prune', '-f'])).toBe(0);
  const ingest = await readdir(join(scene.store, 'ingest')).catch(() => []);
  const left = ingest.filter((name) => name !== 'lock');
  expect(left).toEqual([]);
  expect(await readdir(join(scene.store, 'ingest', 'lock')).catch(() => [])).toEqual([]);
  expect(await readdir(join(scene.store, 'sync')).catch(() => [])).toEqual([]);
  expect(await readdir(join(scene.dir, 'tmp'))).toEqual([]);
}

/** As a process too where it starts others. */
async function runAgain(scene: Scene, { name, args, again = [0] }: Command): Promise<void> {
  if (name === 'commit') {
    const { ended } = spawnTransship(['--store', scene.store, ...args], {
      env: environmentOf(scene),
    });
    expect(await ended).toMatchObject({ code: 0, stderr: '' });
    return;
  }
  expect(again).toContain(await run(scene, args));
}

describe('a command that is killed at any moment', () => {
  const random = numbers(SEED);
  const names = commandsOf({
    registry: { host: 'h' } as EmbeddedRegistry,
    dir: '',
    store: '',
    app: '',
  });

  const rows = names.map(({ name }, at) => [name, at] as const);
  const isTaken = ([name]: (typeof rows)[number]): boolean => SAMPLE.has(name);

  test.each(process.env['TRANSSHIP_KILLS'] === undefined ? sampleOf(rows, isTaken) : rows)(
    '%s: leaves a valid store, and the next run finishes',
    async (_name, at) => {
      const scene = await openScene();
      const command = commandsOf(scene)[at];
      if (command === undefined) {
        throw new Error('no such command');
      }
      let whole = 0;
      for (let kill = 0; kill <= KILLS; kill += 1) {
        await rm(scene.store, { recursive: true, force: true });
        await mkdir(scene.store, { recursive: true });
        for (const words of command.before ?? []) {
          expect(await run(scene, words)).toBe(0);
        }
        const started = performance.now();
        // The first run is not killed: it says how long a whole one takes.
        await runKilled(scene, command.args, kill === 0 ? undefined : random.next().value * whole);
        whole ||= performance.now() - started;
        for (const layout of [scene.store, join(scene.dir, 'layout'), scene.registry.dir]) {
          await expectValid(layout);
        }
        await command.afterKill?.();
        await runAgain(scene, command);
        await expectValid(scene.store);
        await expectTidy(scene);
        await rm(join(scene.dir, 'layout'), { recursive: true, force: true });
        await rm(join(scene.dir, 'images.lock'), { force: true });
      }
    },
    60_000 * (1 + KILLS),
  );
});
