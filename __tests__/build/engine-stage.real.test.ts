import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { readManifest } from '../../src/content/read-manifest.ts';
import { copy } from '../../src/copy/copy.ts';
import { type Exec, spawnExec } from '../../src/engine/exec.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import type { Manifest } from '../../src/oci/manifest.ts';
import { parseReference } from '../../src/oci/reference.ts';
import { build } from '../../src/place/build.ts';
import { engineOutput } from '../../src/place/build-output.ts';
import { commit } from '../../src/place/commit.ts';
import { deliver } from '../../src/place/deliver-built.ts';
import { LocalEngine } from '../../src/place/local-engine.ts';
import { Places } from '../../src/place/places.ts';
import { busyboxImage } from '../stand-ins/busybox.ts';
import { type Dockerd, requireEngine, requirePodman, startDockerd } from '../stand-ins/engine.ts';
import { buildIn, type ContextFiles, describeImage, REQUEST, writeContext } from './workshop.ts';

const THERE = requireEngine();
const BUILDAH = requirePodman('buildah');

describe.skipIf(!THERE)('with an engine', () => {
  let dockerd: Dockerd;
  let places: Places;
  let dir: string;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'stage-'));
    dockerd = await startDockerd();
    places = new Places({ store: join(dir, 'store'), temporary: dir, exec: dockerd.exec });
    const made = new MemoryStore();
    const name = 'docker.io/acme/base:1';
    const root = await busyboxImage(made, { platforms: ['linux/amd64'], single: true, name });
    await copy({ source: made, name }, { target: await places.store(), name });
    const engine = await LocalEngine.open('docker', { exec: dockerd.exec });
    await engine.load([{ source: made, root, names: [name] }]);
  });

  afterAll(async () => {
    await places.close();
    await dockerd.stop();
    await rm(dir, { recursive: true, force: true });
  });

  test('a stage with RUN is built by it, and the last stage is the same each time', async () => {
    const context = join(dir, 'context');
    await writeContext(context, {
      Dockerfile:
        'FROM acme/base:1 AS work\nCOPY in /in\nRUN cat /in /in > /out\nFROM scratch\nCOPY --from=work /out /out\n',
      in: 'x',
    });
    const engine = { ...REQUEST.engine, network: 'none' };
    const request = { ...REQUEST, context, engine, exec: dockerd.exec };
    const first = await buildIn(places, request);
    expect(first.files).toEqual(['0 644 0:0 out = xx']);
    const second = await buildIn(places, { ...request, noCache: true });
    expect(second.digest).toBe(first.digest);
    expect(first.steps).toContainEqual({ kind: 'engine', stage: 'work', where: 'Dockerfile:3' });
  });

  test('the layers of a base stay as they are under what was run', async () => {
    const context = await contextOf('shared', {
      Dockerfile: 'FROM acme/base:1\nRUN touch /more\n',
    });
    const engine = { ...REQUEST.engine, network: 'none' };
    const { root } = await build(places, { ...REQUEST, context, engine, exec: dockerd.exec });
    const store = await places.store();
    const base = await readManifest(store, await store.resolve('docker.io/acme/base:1'));
    const made = await readManifest(store, root);
    expect(layersOf(made).slice(0, -1)).toEqual(layersOf(base));
  });

  /** An image under a name that only the store has. */
  async function onlyStored(name: string): Promise<void> {
    const store = await places.store();
    const { root } = await build(places, {
      ...REQUEST,
      context: await contextOf('stored', {
        Dockerfile: 'FROM acme/base:1\nCOPY in /stored\n',
        in: 's',
      }),
    });
    await store.tag(root, name);
  }

  function layersOf(manifest: Manifest): readonly string[] {
    return manifest.kind === 'manifest' ? manifest.layers.map(({ digest }) => digest) : [];
  }

  async function contextOf(name: string, files: ContextFiles): Promise<string> {
    const context = join(dir, name);
    await writeContext(context, files);
    return context;
  }

  /** What a container of an image of the store prints. */
  async function ran(root: Descriptor, name: string): Promise<string> {
    await deliver(places, root, engineOutput(parseReference(name)));
    const result = await dockerd.exec('docker', ['run', '--rm', '--network', 'none', name]);
    expect(result).toMatchObject({ exitCode: 0 });
    return result.stdout;
  }

  test('an image that is built here runs there, with its files, owners, environment, user and directory', async () => {
    const shown = [
      'id -u; id -g; pwd; echo $GREETING',
      'busybox stat -c "%u:%g %a" /data/in .',
      'cat /data/in',
    ];
    const dockerfile = [
      'FROM acme/base:1',
      'ENV GREETING=hi',
      'COPY --chown=1000:1001 in /data/in',
      'USER 1000:1001',
      'WORKDIR /work',
      `CMD ["sh", "-c", ${JSON.stringify(shown.join('; '))}]`,
    ];
    const files = { Dockerfile: dockerfile.join('\n'), in: ['text\n', 0o640] } as const;
    const { root } = await build(places, { ...REQUEST, context: await contextOf('runs', files) });
    expect(await ran(root, 'acme/runs:1')).toBe(
      '1000\n1001\n/work\nhi\n1000:1001 640\n1000:1001 755\ntext\n',
    );
  });

  test('MAINTAINER and two RUNs on an image are what the engine makes of them', async () => {
    const dockerfile =
      'FROM acme/base:1\nMAINTAINER Jo <jo@x>\nRUN echo 1 > /one\nRUN echo 2 > /two\n';
    const engine = { ...REQUEST.engine, network: 'none' };
    const context = await contextOf('seed', { Dockerfile: dockerfile });
    const made = await buildIn(places, { ...REQUEST, context, engine, exec: dockerd.exec });
    expect(made.files).toContain('0 644 0:0 one = 1\n');
    expect(made.files).toContain('0 644 0:0 two = 2\n');
  });

  test('the engine gets a base image that only the store has', async () => {
    await onlyStored('docker.io/acme/only:1');
    const dockerfile = 'FROM acme/only:1\nRUN cat /stored /stored > /out\n';
    const engine = { ...REQUEST.engine, network: 'none' };
    const context = await contextOf('only', { Dockerfile: dockerfile });
    const made = await buildIn(places, { ...REQUEST, context, engine, exec: dockerd.exec });
    expect(made.files).toContain('0 644 0:0 out = ss');
  });

  test.skipIf(!BUILDAH)('buildah does it as well', async () => {
    await onlyStored('docker.io/acme/for-buildah:1');
    const dockerfile =
      'FROM acme/for-buildah:1\nRUN cat /stored /stored > /out\nFROM scratch\nCOPY --from=0 /out /\n';
    const storage = ['--root', join(dir, 'buildah'), '--runroot', join(dir, 'buildah-run')];
    const exec: Exec = (command, args, options) =>
      command === 'buildah'
        ? spawnExec(command, [...storage, '--storage-driver', 'vfs', ...args], {
            ...options,
            env: { ...process.env, BUILDAH_ISOLATION: 'chroot' } as Record<string, string>,
          })
        : dockerd.exec(command, args, options);
    const engine = { ...REQUEST.engine, choice: 'buildah', network: 'none' } as const;
    const context = await contextOf('buildah', { Dockerfile: dockerfile });
    const made = await buildIn(places, { ...REQUEST, context, engine, exec });
    expect(made.files).toEqual(['0 644 0:0 out = ss']);
  });

  test('a command that fails is an error with its line', async () => {
    const context = join(dir, 'fails');
    await writeContext(context, { Dockerfile: 'FROM acme/base:1\nRUN false\n' });
    const engine = { ...REQUEST.engine, network: 'none' };
    const building = buildIn(places, { ...REQUEST, context, engine, exec: dockerd.exec });
    await expect(building).rejects.toMatchObject({
      code: 'ENGINE',
      message: expect.stringMatching(
        /^Dockerfile:2: building stage 0 with docker: .*returned a non-zero code/,
      ),
    });
  });

  test('commit keeps what a container has changed, and shares the rest', async () => {
    const run = [
      'run',
      '--name',
      'work',
      '--network',
      'none',
      'acme/base:1',
      'sh',
      '-c',
      'echo n > /new',
    ];
    expect(await dockerd.exec('docker', run)).toMatchObject({ exitCode: 0 });
    const store = await places.store();
    const name = 'docker.io/acme/work:1';
    const options = {
      message: 'm',
      author: 'Jo',
      changes: ['CMD ["id"]'],
      pause: true,
      exec: dockerd.exec,
    };
    const { root, id } = await commit(places, 'work', name, options);
    expect(id).toMatch(/^sha256:/);
    const base = await describeImage(store, await store.resolve('docker.io/acme/base:1'));
    const made = await describeImage(store, root);
    expect(made.layers).toBe(base.layers + 1);
    expect(made.files.filter((row) => !base.files.includes(row))).toEqual(['0 644 0:0 new = n\n']);
    expect(made.config['Cmd']).toEqual(['id']);
    const left = await dockerd.exec('docker', ['image', 'inspect', id]);
    expect(left.exitCode).not.toBe(0);
    expect(await ran(root, 'acme/work:1')).toMatch(/^uid=0/);
  });
});
