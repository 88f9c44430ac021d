import { describe, expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { lazily } from '../../src/content/once.ts';
import { PartialSource } from '../../src/content/partial-source.ts';
import { Engine } from '../../src/engine/engine.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { parsePlatform } from '../../src/oci/platform.ts';
import { makeLayer, putImages, randomLayer, readImage } from '../stand-ins/images.ts';
import { openArchive, type Script, scriptEngine } from './scripted-engine.ts';

const MB = 1024 * 1024;
const bigLayers = lazily(() =>
  Promise.all(['one', 'two'].map((seed) => randomLayer(seed, 9 * MB))),
);
const isLoad = (command: string): boolean => command === 'image load';
const blob = (digest: string): string => `blobs/${digest.replace(':', '/')}`;

/** A store that looks at the ends of gzips, and may be wrong. */
class Knowing extends MemoryStore {
  readonly sizes = new Map<string, number>();

  async plainSize({ digest }: Descriptor): Promise<number | undefined> {
    return this.sizes.get(digest);
  }
}

async function imageOf(...layers: Awaited<ReturnType<typeof makeLayer>>[]) {
  const source = new Knowing();
  const root = await putImages(source, [{ platform: parsePlatform('linux/amd64'), layers }]);
  return { source, root, ...(await readImage(source, root)) };
}

type Image = Awaited<ReturnType<typeof imageOf>>;
type Answer = ReturnType<NonNullable<Script['load']>>;

/** An engine on this machine that takes every archive, or what the script says. */
async function nearEngine(id: string, script: Script = {}) {
  let whole = false;
  const engine = scriptEngine({
    address: 'unix:///var/run/docker.sock',
    ...script,
    answer: (args) =>
      args[1] === 'inspect' ? (whole ? { stdout: `${id}\n` } : { exitCode: 1 }) : {},
    load(entries, count) {
      const answer = script.load?.(entries, count) ?? {};
      whole = entries.includes(blob(id)) && answer.exitCode === undefined;
      return answer;
    },
  });
  return { engine, opened: await Engine.open('docker', { exec: engine.exec, openArchive }) };
}

describe('an engine on this machine need not decompress', () => {
  const text = () => makeLayer([{ path: 'text', bytes: Buffer.alloc(50_000, 'text') }]);

  test('gzip, where the source knows how long the tar is', async () => {
    const layer = await text();
    const { source, root, config, layers } = await imageOf(layer);
    source.sizes.set(layers[0]?.digest ?? '', layer.tar.byteLength);
    const { engine, opened } = await nearEngine(config.digest);
    const { sent } = await opened.load([{ source, root, names: [] }]);
    expect(engine.archives[0]).toContain(blob(digestOf(layer.tar)));
    expect(engine.archives[0]).not.toContain(blob(digestOf(layer.gzip)));
    expect(sent).toBeGreaterThan(layer.tar.byteLength);
  });

  test('and gets the gzip where the source was wrong about that', async () => {
    const layer = await text();
    const { source, root, config, layers } = await imageOf(layer);
    source.sizes.set(layers[0]?.digest ?? '', layer.tar.byteLength + 512);
    const { engine, opened } = await nearEngine(config.digest);
    await opened.load([{ source, root, names: [] }]);
    // The archive that broke off has no end, and was never seen.
    expect(engine.commands.filter(isLoad)).toHaveLength(2);
    expect(engine.archives).toHaveLength(1);
    expect(engine.archives[0]).toContain(blob(digestOf(layer.gzip)));
  });

  test.each([
    [2, 'gzip'],
    [3, 'tar'],
  ] as const)(
    'with %i processors it gets the %s: with few it waits for what is undone',
    async (processors, form) => {
      const layer = await text();
      const { source, root, config, layers } = await imageOf(layer);
      source.sizes.set(layers[0]?.digest ?? '', layer.tar.byteLength);
      const { engine } = await nearEngine(config.digest);
      const tools = { exec: engine.exec, openArchive, processors };
      await (await Engine.open('docker', tools)).load([{ source, root, names: [] }]);
      expect(engine.archives[0]).toContain(blob(digestOf(layer[form])));
    },
  );

  test('but one far away does, for less goes over the network', async () => {
    const layer = await text();
    const { source, root, config, layers } = await imageOf(layer);
    source.sizes.set(layers[0]?.digest ?? '', layer.tar.byteLength);
    const { engine, opened } = await nearEngine(config.digest, { address: 'tcp://10.0.0.7:2376' });
    await opened.load([{ source, root, names: [] }]);
    expect(engine.archives[0]).toContain(blob(digestOf(layer.gzip)));
  });
});

describe('of an image that is on its way', () => {
  /** Until the engine was sent the lower layer, while the upper one is still to come. */
  async function lowerSent(
    answer: (image: Image, entries: readonly string[]) => Answer = () => ({}),
  ) {
    const image = await imageOf(...(await bigLayers()));
    const first = Promise.withResolvers<void>();
    const { engine, opened } = await nearEngine(image.config.digest, {
      load: (entries) => {
        first.resolve();
        return answer(image, entries);
      },
    });
    const source = new PartialSource(image.source, image.source);
    const available = (descriptor: Descriptor) => source.arrived(descriptor);
    const loading = opened.load([{ source, root: image.root, names: ['a:1'], available }]);
    for (const descriptor of [image.config, ...image.layers.slice(0, 1)]) {
      source.arrive(descriptor);
    }
    await first.promise;
    return { image, engine, arriving: source, loading };
  }

  test('lower layers go ahead, in an image that is removed at the end', async () => {
    const { image, engine, arriving, loading } = await lowerSent();
    arriving.end();
    const { sent, skipped } = await loading;
    const [lower, upper] = engine.archives;
    const [one, two] = image.layers.map(({ digest }) => blob(digest));
    expect(lower).toContain(one);
    expect(lower).not.toContain(two);
    expect(upper).toContain(two);
    expect(upper).not.toContain(one);
    expect(sent).toBeGreaterThan(18 * MB);
    expect(skipped).toBe(0);
    const temporary = lower?.find((name) => name.startsWith('blobs/') && name !== one);
    const id = temporary?.replace('blobs/', '').replace('/', ':');
    expect(engine.commands.at(-1)).toBe(`image rm -- ${id}`);
    expect(engine.commands.filter((command) => command.startsWith('image tag'))).toHaveLength(1);
  });

  test('an engine that refuses them gets the whole image', async () => {
    const isWhole = ({ layers }: Image, entries: readonly string[]): boolean =>
      layers.every(({ digest }) => entries.includes(blob(digest)));
    const { image, engine, arriving, loading } = await lowerSent((of, entries) =>
      isWhole(of, entries) ? {} : { exitCode: 1, stderr: 'no such file or directory\n' },
    );
    arriving.end();
    await loading;
    expect(isWhole(image, engine.archives.at(-1) ?? [])).toBe(true);
    expect(engine.commands.some((command) => command.startsWith('image rm'))).toBe(false);
  });

  test('what will not come is the error, and nothing stays in the engine', async () => {
    const { engine, arriving, loading } = await lowerSent();
    const reason = new Error('the registry went away');
    arriving.end(reason);
    await expect(loading).rejects.toBe(reason);
    expect(engine.commands.filter((command) => command.startsWith('image rm'))).toHaveLength(1);
    expect(engine.commands.some((command) => command.startsWith('image tag'))).toBe(false);
  });
});

test('what an archive that broke off was to bring is sent with the next image', async () => {
  const [base, top] = await Promise.all(['base', 'top'].map((seed) => randomLayer(seed, 10_000)));
  const image = await imageOf(...[base, top].flatMap((layer) => layer ?? []));
  const { engine, opened } = await nearEngine(image.config.digest);
  const failure = new Error('the disk went away');
  const failing = Object.create(image.source, {
    fetch: {
      value: async (descriptor: Descriptor) => {
        if (descriptor.digest === image.layers[1]?.digest) {
          throw failure;
        }
        return image.source.fetch(descriptor);
      },
    },
  });
  const load = (source: typeof image.source) =>
    opened.load([{ source, root: image.root, names: [] }]);
  await expect(load(failing)).rejects.toBe(failure);
  await load(image.source);
  // Once, and whole: the engine never has to refuse a short one.
  expect(engine.archives).toHaveLength(1);
  expect(engine.archives[0]).toEqual(
    expect.arrayContaining(image.layers.map(({ digest }) => blob(digest))),
  );
});

test('two images over one base send it once, whoever comes first', async () => {
  const [base, one, two] = await Promise.all(
    ['base', 'one', 'two'].map((seed) => randomLayer(seed, 10_000)),
  );
  const layersOf = (top: typeof one) => [base, top].flatMap((layer) => layer ?? []);
  const images = [await imageOf(...layersOf(one)), await imageOf(...layersOf(two))];
  const ids = new Set<string>();
  const engine = scriptEngine({
    answer: (args) =>
      args[1] === 'inspect' && ids.has(blob(args.at(-1) ?? ''))
        ? { stdout: `${args.at(-1)}\n` }
        : { exitCode: args[1] === 'inspect' ? 1 : 0 },
    load(entries) {
      for (const entry of entries) {
        ids.add(entry);
      }
      return {};
    },
  });
  const opened = await Engine.open('docker', { exec: engine.exec, openArchive });
  await Promise.all(images.map(({ source, root }) => opened.load([{ source, root, names: [] }])));
  const shared = blob(images[0]?.layers[0]?.digest ?? '');
  expect(engine.archives.filter((entries) => entries.includes(shared))).toHaveLength(1);
  expect(engine.archives).toHaveLength(2);
});
