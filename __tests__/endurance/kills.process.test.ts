import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ImageLayout } from '../../src/layout/layout.ts';
import { RegistryClient } from '../../src/registry/client.ts';
import { spawnTransship, temporaryDir, transship } from '../cli/transship.ts';
import { readGraph } from '../layout/folder.ts';
import { type EmbeddedRegistry, startRegistry } from '../stand-ins/embedded-registry.ts';
import { randomImage } from '../stand-ins/images.ts';
import { numbers } from './numbers.ts';

/** Of each command; `TRANSSHIP_KILLS=50` is a long run. */
const KILLS = Number(process.env['TRANSSHIP_KILLS'] ?? 1);
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
  return { registry, dir, store: join(dir, 'store'), app: `${registry.host}/acme/app:1` };
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
async function runKilled({ store }: Scene, args: readonly string[], after?: number): Promise<void> {
  const { child, ended } = spawnTransship(['--store', store, ...args]);
  if (after !== undefined) {
    await sleep(after);
    child.kill('SIGKILL');
  }
  await ended;
}

/** Every image of a layout is whole: all its content is there, and is what its digests say. */
async function expectValid(dir: string): Promise<void> {
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
  const left = (await readdir(join(scene.store, 'ingest'))).filter((name) => name !== 'lock');
  expect(left).toEqual([]);
  expect(await readdir(join(scene.store, 'ingest', 'lock')).catch(() => [])).toEqual([]);
}

describe('a command that is killed at any moment', () => {
  const random = numbers(SEED);
  const names = commandsOf({
    registry: { host: 'h' } as EmbeddedRegistry,
    dir: '',
    store: '',
    app: '',
  });

  test.each(names.map(({ name }, at) => [name, at] as const))(
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
          if (await isThere(join(layout, 'index.json'))) {
            await expectValid(layout);
          }
        }
        expect(command.again ?? [0]).toContain(await run(scene, command.args));
        await expectValid(scene.store);
        await expectTidy(scene);
        await rm(join(scene.dir, 'layout'), { recursive: true, force: true });
      }
    },
    60_000 * (1 + KILLS),
  );
});
