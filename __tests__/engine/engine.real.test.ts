import { expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { busyboxImage, busyboxOf } from '../stand-ins/busybox.ts';
import { describeEngines, ENGINES } from '../stand-ins/engines.ts';
import { randomLayer } from '../stand-ins/images.ts';

/** What every engine is found to have; what depends on how it keeps images says so by its store. */
describeEngines(ENGINES, (running) => {
  const { store } = running.product;

  test('it is found, with its version, platform and store', async () => {
    const { engine } = running;
    expect(engine).toMatchObject({
      name: running.product.command,
      store,
      platform: { os: 'linux' },
    });
    expect(engine.version).toMatch(/^\d+\.\d+/);
    expect(await engine.has('docker.io/library/not-there:1')).toBe(false);
  });

  test('an image is loaded under all its names and runs', async () => {
    const source = new MemoryStore();
    const root = await busyboxOf(source, { seed: 'runs', size: 10_000 });
    const names = [
      'docker.io/library/runs:1',
      'docker.io/library/runs:latest',
      'ghcr.io/acme/runs:2',
    ];
    const { loaded } = await running.engine.load([{ source, root, names }]);
    expect(loaded).toMatchObject([{ names, unnamed: [], existed: false }]);
    for (const name of ['runs:1', 'runs', 'ghcr.io/acme/runs:2']) {
      expect(await running.run(name, 'cat', '/etc/platform')).toBe('linux/amd64');
    }
    expect(await running.idOf('runs:1')).toBe(loaded[0]?.id);
  });

  test('an image by digest runs by it, or by its id where names by digest are not kept', async () => {
    const source = new MemoryStore();
    const root = await busyboxOf(source, { seed: 'digest', size: 1000 });
    const names = ['by-digest', 'also'].map((name) => `docker.io/library/${name}@${root.digest}`);
    for (const name of names) {
      const { loaded } = await running.engine.load([{ source, root, names: [name] }]);
      const [kept, unnamed] = store === 'classic' ? [[], [name]] : [[name], []];
      expect(loaded).toMatchObject([{ names: kept, unnamed }]);
      const image = kept[0] ?? loaded[0]?.id ?? '';
      expect(await running.run(image, 'echo', 'here')).toBe('here');
    }
  });

  test('an index is loaded as it would be pulled: the image for the engine', async () => {
    const source = new MemoryStore();
    const platforms = ['linux/arm64', 'linux/amd64'];
    const root = await busyboxImage(source, { platforms, attestations: true });
    const { loaded } = await running.engine.load([{ source, root, names: ['multi:1'] }]);
    expect(loaded[0]?.id === root.digest).toBe(store === 'containerd');
    const image = store === 'containerd' ? `multi@${root.digest}` : 'multi:1';
    expect(await running.run(image, 'cat', '/etc/platform')).toBe('linux/amd64');
    const again = await running.engine.load([{ source, root, names: ['multi:2'] }]);
    expect(again).toMatchObject({ sent: 0, loaded: [{ existed: true }] });
  });

  test('of an index all platforms are loaded on demand, where the store can hold them', async () => {
    const source = new MemoryStore();
    const layers = [await randomLayer('all', 1000)];
    const platforms = ['linux/arm64', 'linux/amd64'];
    const root = await busyboxImage(source, { platforms, layers });
    const load = (name: string, allPlatforms: boolean) =>
      running.engine.load([{ source, root, names: [name], allPlatforms }]);
    const [own, all] = [await load('all:1', false), await load('all:1', true)];
    expect([own.sent > 0, all.sent > 0]).toEqual([true, store === 'containerd']);
    expect(await running.run('all:1', 'cat', '/etc/platform')).toBe('linux/amd64');
    // With containerd it is there only when every one of its images is complete.
    const again = await load('all:2', true);
    expect(again).toMatchObject({ sent: 0, loaded: [{ existed: true }] });
  });
});
