import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { Engine } from '../../src/engine/engine.ts';
import type { Exec } from '../../src/engine/exec.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { busyboxImage, hasBusybox } from '../stand-ins/busybox.ts';
import { requirePodman, startPodman } from '../stand-ins/engine.ts';
import { randomLayer } from '../stand-ins/images.ts';
import { openArchive } from './scripted-engine.ts';

const available = requirePodman() && (await hasBusybox());

describe.skipIf(!available)('Podman', () => {
  let podman: Awaited<ReturnType<typeof startPodman>>;
  let engine: Engine;

  beforeAll(async () => {
    podman = await startPodman();
    engine = await Engine.open('podman', { exec: podman.exec, openArchive });
  });
  afterAll(async () => {
    await podman?.stop();
  });

  const command = async (...args: readonly string[]): Promise<string> => {
    const { exitCode, stdout, stderr } = await podman.exec('podman', args);
    expect(`${exitCode} ${stderr}`).toMatch(/^0 /);
    return stdout.trim();
  };
  /** With limits that a container may set wherever this runs. */
  const run = (image: string, ...args: readonly string[]): Promise<string> =>
    command(
      ...['run', '--rm', '--network', 'none', '--ulimit', 'nofile=1024:1024'],
      ...['--ulimit', 'nproc=1024:1024', image, ...args],
    );
  const imageOf = async (
    source: MemoryStore,
    ...seeds: readonly { readonly seed: string; readonly size: number }[]
  ): Promise<Descriptor> => {
    const layers = await Promise.all(seeds.map(({ seed, size }) => randomLayer(seed, size)));
    return await busyboxImage(source, { platforms: ['linux/amd64'], single: true, layers });
  };

  test('is found, and an image loaded into it runs under all its names', async () => {
    expect(engine).toMatchObject({ name: 'podman', store: 'podman', platform: { os: 'linux' } });
    const source = new MemoryStore();
    const root = await imageOf(source, { seed: 'runs', size: 10_000 });
    const names = ['docker.io/library/runs:1', 'ghcr.io/acme/runs:2'];
    const { loaded } = await engine.load([{ source, root, names }]);
    expect(loaded).toMatchObject([{ names, unnamed: [], existed: false }]);
    for (const name of names) {
      expect(await run(name, 'cat', '/etc/platform')).toBe('linux/amd64');
    }
  });

  test('of an image that shares layers only the new ones are sent', async () => {
    const source = new MemoryStore();
    const base = { seed: 'shared', size: 3_000_000 };
    const root = await imageOf(source, base);
    const next = await imageOf(source, base, { seed: 'new', size: 50_000 });
    await engine.load([{ source, root, names: ['shared:1'] }]);
    const { sent, skipped } = await engine.load([{ source, root: next, names: ['shared:2'] }]);
    expect(skipped).toBeGreaterThan(base.size);
    expect(sent).toBeGreaterThan(50_000);
    expect(sent).toBeLessThan(100_000);
    expect(await run('docker.io/library/shared:2', 'true')).toBe('');
    const again = await engine.load([{ source, root: next, names: ['shared:3'] }]);
    expect(again).toMatchObject({ sent: 0, loaded: [{ existed: true }] });
  });

  test('when the layers went meanwhile the image is sent whole, once', async () => {
    const source = new MemoryStore();
    const base = { seed: 'gone', size: 400_000 };
    const root = await imageOf(source, base);
    const next = await imageOf(source, base, { seed: 'stays', size: 1000 });
    await engine.load([{ source, root, names: ['gone:1'] }]);
    await command('image', 'rm', '--force', 'docker.io/library/gone:1');
    const { sent, skipped } = await engine.load([{ source, root: next, names: ['gone:2'] }]);
    expect(skipped).toBe(0);
    expect(sent).toBeGreaterThan(base.size);
    expect(await run('docker.io/library/gone:2', 'true')).toBe('');
  });

  test('an image by digest runs by its digest', async () => {
    const source = new MemoryStore();
    const root = await imageOf(source, { seed: 'digest', size: 1000 });
    const names = [`docker.io/library/by-digest@${root.digest}`];
    const { loaded } = await engine.load([{ source, root, names }]);
    expect(loaded[0]).toMatchObject({ names, unnamed: [] });
    expect(await run(names[0] ?? '', 'echo', 'here')).toBe('here');
  });

  test('of an index the image for the engine is taken', async () => {
    const source = new MemoryStore();
    const root = await busyboxImage(source, { platforms: ['linux/arm64', 'linux/amd64'] });
    await engine.load([{ source, root, names: ['multi:1'] }]);
    expect(await run('docker.io/library/multi:1', 'cat', '/etc/platform')).toBe('linux/amd64');
  });

  test('with no docker that answers, it is the one that is found', async () => {
    const exec: Exec = (name, args, options) =>
      name === 'docker'
        ? podman.exec('no-docker', args, options)
        : podman.exec(name, args, options);
    expect(await Engine.find('auto', { exec, openArchive })).toMatchObject({ name: 'podman' });
  });
});
