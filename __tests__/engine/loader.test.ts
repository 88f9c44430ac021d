import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { Engine } from '../../src/engine/engine.ts';
import { ImageError } from '../../src/errors.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { randomImage } from '../stand-ins/images.ts';
import { openArchive, type Script, type ScriptedEngine, scriptEngine } from './scripted-engine.ts';

type Image = {
  readonly source: MemoryStore;
  readonly root: Descriptor;
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly diffIds: readonly string[];
};

async function imageOf(): Promise<Image> {
  const source = new MemoryStore();
  const root = await randomImage(source, { layers: 2, layerSize: 4096 });
  const read = async (descriptor: Descriptor) =>
    JSON.parse((await buffer(await source.fetch(descriptor))).toString());
  const { config, layers } = await read(root);
  return { source, root, config, layers, diffIds: (await read(config)).rootfs.diff_ids };
}

const pathOf = ({ digest }: Descriptor): string => `blobs/${digest.replace(':', '/')}`;

/**
 * An engine that has another image over the first layer of this one, and this one after a load of
 * which `accepts` says so.
 */
function engineWithBase(
  image: Image,
  id: string,
  script: Script,
  accepts: (count: number) => boolean,
): ScriptedEngine {
  let there = false;
  return scriptEngine({
    ...script,
    answer(args) {
      const [, verb] = args;
      if (verb === 'ls') {
        return { stdout: `sha256:${'e'.repeat(64)}\n` };
      }
      if (verb === 'inspect' && args.includes('{{.Id}}')) {
        return there && args.at(-1) === id ? { stdout: `${id}\n` } : { exitCode: 1 };
      }
      if (verb === 'inspect') {
        return { stdout: `${JSON.stringify(image.diffIds.slice(0, 1))}\n` };
      }
      return script.answer?.(args);
    },
    load(entries, count) {
      there ||= accepts(count);
      return script.load?.(entries, count) ?? {};
    },
  });
}

const open = (engine: ScriptedEngine): Promise<Engine> =>
  Engine.open('docker', { exec: engine.exec, openArchive });

const load = async (engine: ScriptedEngine, { source, root }: Image) =>
  await (await open(engine)).load([{ source, root, names: ['a:1'] }]);

const isLoad = (command: string): boolean => command === 'image load';

describe('what an engine has is left out', () => {
  test('and only that', async () => {
    const image = await imageOf();
    const engine = engineWithBase(image, image.config.digest, {}, () => true);
    const { skipped } = await load(engine, image);
    const [base, top] = image.layers.map(pathOf);
    expect(engine.archives[0]).not.toContain(base);
    expect(engine.archives[0]).toEqual(expect.arrayContaining([top, pathOf(image.config)]));
    expect(skipped).toBe(image.layers[0]?.size);
  });

  test('names come when the image is there, not with the archive', async () => {
    const image = await imageOf();
    const engine = engineWithBase(image, image.config.digest, {}, () => true);
    await load(engine, image);
    const tag = `image tag ${image.config.digest} docker.io/library/a:1`;
    expect(engine.commands.indexOf(tag)).toBeGreaterThan(engine.commands.findIndex(isLoad));
  });

  test('an engine that refuses gets the whole image, once', async () => {
    const image = await imageOf();
    const refusal = { exitCode: 1, stderr: 'open blobs/sha256/…: no such file or directory\n' };
    const script: Script = { load: (_entries, count) => (count === 1 ? refusal : {}) };
    const engine = engineWithBase(image, image.config.digest, script, (count) => count === 2);
    const { sent, skipped } = await load(engine, image);
    expect(engine.archives[1]).toEqual(expect.arrayContaining(image.layers.map(pathOf)));
    expect(skipped).toBe(0);
    expect(sent).toBeGreaterThan(3 * 4096);
  });

  test('one that refuses that too is an error with its words, and no name is given', async () => {
    const image = await imageOf();
    const script: Script = {
      load: () => ({
        exitCode: 1,
        stderr: 'Error response from daemon: no space left on device\n',
      }),
    };
    const engine = engineWithBase(image, image.config.digest, script, () => false);
    await expect(load(engine, image)).rejects.toMatchObject({
      code: 'ENGINE',
      message: `loading ${image.root.digest} of memory into docker: no space left on device`,
    });
    expect(engine.commands.filter(isLoad)).toHaveLength(2);
    expect(engine.commands.some((command) => command.startsWith('image tag'))).toBe(false);
  });
});

describe('an engine is not believed', () => {
  test('when it says that it loaded what it does not have', async () => {
    const image = await imageOf();
    const engine = engineWithBase(image, image.config.digest, {}, () => false);
    await expect(load(engine, image)).rejects.toThrow('it says it did, but has no such image');
    expect(engine.commands.filter(isLoad)).toHaveLength(2);
  });

  test('when it has the layers unpacked, but not their content', async () => {
    const image = await imageOf();
    const { digest } = image.root;
    let loads = 0;
    const script: Script = {
      info: CONTAINERD,
      answer: ([verb]) => {
        const Manifests = [{ ID: digest, Available: loads === 2 }];
        return verb === 'system' ? { stdout: apiAnswer({ Manifests }) } : {};
      },
      load: (_entries, count) => {
        loads = count;
        return {};
      },
    };
    const { sent } = await load(
      engineWithBase(image, digest, script, () => true),
      image,
    );
    expect(loads).toBe(2);
    expect(sent).toBeGreaterThan(3 * 4096);
  });

  test('when it could not unpack, whatever its exit code says', async () => {
    const image = await imageOf();
    const { digest } = image.root;
    const stdout = 'Loaded image ID: x\nError unpacking image x: layer not found\n';
    const script: Script = {
      info: { ...CONTAINERD, ServerVersion: '27.5.1' },
      load: () => ({ stdout }),
    };
    const engine = engineWithBase(image, digest, script, () => true);
    await expect(load(engine, image)).rejects.toThrow('Error unpacking image x: layer not found');
  });
});

const CONTAINERD = {
  ServerVersion: '28.5.2',
  DriverStatus: [['driver-type', 'io.containerd.snapshotter.v1']],
};

const apiAnswer = (body: object): string =>
  `HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(body)}`;

test('containerd’s store gets whole images where it cannot say what it lacks', async () => {
  const image = await imageOf();
  const script: Script = { info: { ...CONTAINERD, ServerVersion: '27.5.1' } };
  const engine = engineWithBase(image, image.root.digest, script, () => true);
  const { skipped } = await load(engine, image);
  expect(skipped).toBe(0);
  expect(engine.archives).toHaveLength(1);
  expect(engine.archives[0]).toEqual(expect.arrayContaining(image.layers.map(pathOf)));
});

test('a tag that is refused is an error that names it', async () => {
  const image = await imageOf();
  const script: Script = {
    answer: ([, verb]) => (verb === 'tag' ? { exitCode: 1, stderr: 'Error: in use\n' } : {}),
  };
  const engine = engineWithBase(image, image.config.digest, script, () => true);
  const tagging = `tagging ${image.config.digest} as docker.io/library/a:1 in docker: in use`;
  await expect(load(engine, image)).rejects.toThrow(tagging);
});

test('a source that fails is the error, and the engine never sees a whole archive', async () => {
  const image = await imageOf();
  const failure = new ImageError('UNREACHABLE', 'the registry went away');
  const failing = Object.create(image.source, {
    fetch: {
      value: async (descriptor: Descriptor) => {
        if (descriptor.digest === image.layers[1]?.digest) {
          throw failure;
        }
        return await image.source.fetch(descriptor);
      },
    },
  });
  const engine = engineWithBase(image, image.config.digest, {}, () => true);
  const images = [{ source: failing, root: image.root, names: ['a:1'] }];
  await expect((await open(engine)).load(images)).rejects.toMatchObject({ code: 'UNREACHABLE' });
  expect(engine.archives).toEqual([]);
});

test('progress ends at what was sent', async () => {
  const image = await imageOf();
  const engine = await open(engineWithBase(image, image.config.digest, {}, () => true));
  const events: number[] = [];
  const { sent } = await engine.load([{ source: image.source, root: image.root, names: [] }], {
    onProgress: (event) => events.push(event.sent),
  });
  expect(events.at(-1)).toBe(sent);
  expect(events).toEqual(events.toSorted((one, other) => one - other));
});

test('one image that fails does not stop the next', async () => {
  const [bad, good] = [await imageOf(), await imageOf()];
  const engine = await open(engineWithBase(good, good.config.digest, {}, () => true));
  const missing = { ...bad.root, digest: bad.config.digest };
  const failed = engine.load([{ source: bad.source, root: missing, names: ['bad:1'] }]);
  const loaded = engine.load([{ source: good.source, root: good.root, names: ['good:1'] }]);
  await expect(failed).rejects.toThrow();
  expect((await loaded).loaded[0]?.names).toEqual(['docker.io/library/good:1']);
});
