import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type Archive, openArchive } from '../../src/archive/archive.ts';
import { MemoryStore } from '../../src/content/memory.ts';
import { representative } from '../../src/image/describe.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import { load } from '../../src/place/load.ts';
import { saveFile } from '../../src/place/save.ts';
import { ownFolder, readGraph } from '../layout/folder.ts';
import { busyboxImage, busyboxOf } from '../stand-ins/busybox.ts';
import { startRegistry } from '../stand-ins/embedded-registry.ts';
import { describeEngines, ENGINES, type EngineProduct } from '../stand-ins/engines.ts';

/** With a host: of several images Podman takes short names for its own (`localhost/one:1`). */
const NAMES = ['ghcr.io/acme/one:1', 'ghcr.io/acme/two:2'] as const;

/** In what it can save, by the words for it. */
const FORMATS: Readonly<Record<EngineProduct['command'], readonly (readonly string[])[]>> = {
  docker: [[]],
  podman: [
    ['--format', 'docker-archive', '--multi-image-archive'],
    ['--format', 'oci-archive'],
  ],
};

describeEngines(ENGINES, (running) => {
  const { store: kept, command: program } = running.product;
  let folder: string;

  /** Two images that share a layer, taken into the engine from what we save. */
  beforeAll(async () => {
    const memory = new MemoryStore();
    const images = [];
    for (const [at, name] of NAMES.entries()) {
      const files = ['base', `own ${at}`].map((seed) => ({ seed, size: 20_000 }));
      images.push({ source: memory, root: await busyboxOf(memory, ...files), name });
    }
    folder = await mkdtemp(join(tmpdir(), 'load-'));
    const tar = join(folder, 'ours.tar');
    await saveFile(tar, images);
    await running.command('load', '-i', tar);
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  test.each(FORMATS[program].map((format) => [format.join(' '), format] as const))(
    'what it saves %s is loaded under its names, and taken back with the same ids',
    async (_, format) => {
      // Into this form Podman puts one image only, and it writes the config anew, and so the id.
      const converted = format.includes('oci-archive');
      const names = converted ? NAMES.slice(0, 1) : NAMES;
      const path = join(await ownFolder(), 'theirs.tar');
      await running.command('save', ...format, '-o', path, ...names);
      const archive = await opened(path);
      const store = await emptyStore();
      for (const { name, descriptor } of await archive.entries()) {
        const { written } = await load(archive, descriptor, { store, name: name ?? '' }, {});
        await readGraph(store, written);
      }
      const stored = (await store.entries()).map(({ name }) => name);
      expect(stored.toSorted()).toEqual([...names].toSorted());
      for (const name of names) {
        const id = converted ? expect.anything() : await running.idOf(name);
        expect(await idOf(store, name)).toEqual(id);
      }
      await running.command('rmi', '-f', ...names);
      const back = join(await ownFolder(), 'back.tar');
      await saveFile(
        back,
        await Promise.all(
          names.map(async (name) => ({ source: store, root: await store.resolve(name), name })),
        ),
      );
      await running.command('load', '-i', back);
      for (const name of names) {
        expect(await idOf(store, name)).toBe(await running.idOf(name));
      }
    },
  );

  test.runIf(kept === 'containerd')(
    'of an index that it pulled it saves one image, which is loaded as that of the index',
    async () => {
      const registry = await startRegistry();
      onTestFinished(() => registry.stop());
      const made = await ImageLayout.open(registry.dir, { create: true });
      const name = `${registry.host}/acme/all:1`;
      const root = await busyboxImage(made, { name: `localhost/acme/all:1`, attestations: true });
      await made.close();
      await running.command('pull', '--quiet', name);
      const path = join(await ownFolder(), 'sparse.tar');
      await running.command('save', '-o', path, name);

      const archive = await opened(path);
      expect((await archive.resolve(name)).digest).toBe(root.digest);
      const store = await emptyStore();
      const loaded = await load(archive, await archive.resolve(name), { store, name }, {});
      expect(loaded.written.annotations).toMatchObject({ 'dev.transship.index': root.digest });
      expect(loaded.missing.length).toBeGreaterThanOrEqual(2);
      expect(await readGraph(store, loaded.written)).toHaveLength(3);
      expect(await store.resolve(root.digest)).toMatchObject({ digest: root.digest });
    },
  );

  /** With containerd's store an image's id is its manifest's digest, not its config's. */
  async function idOf(store: ImageLayout, name: string): Promise<string | undefined> {
    const root = await store.resolve(name);
    if (kept === 'containerd') {
      return root.digest;
    }
    return (await representative(store, root))?.manifest.config?.digest;
  }
});

async function opened(path: string): Promise<Archive> {
  const archive = await openArchive(path, { temporary: await ownFolder() });
  onTestFinished(() => archive.close());
  return archive;
}

async function emptyStore(): Promise<ImageLayout> {
  const store = await ImageLayout.open(await ownFolder(), { create: true });
  onTestFinished(() => store.close());
  return store;
}
