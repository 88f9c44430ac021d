import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { copy } from '../../src/copy/copy.ts';
import { commit } from '../../src/place/commit.ts';
import { LocalEngine } from '../../src/place/local-engine.ts';
import { Places } from '../../src/place/places.ts';
import { busyboxImage } from '../stand-ins/busybox.ts';
import { type Dockerd, requireEngine, startDockerd } from '../stand-ins/engine.ts';
import { buildIn, describeImage, REQUEST, writeContext } from './workshop.ts';

const THERE = requireEngine();

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
  });
});
