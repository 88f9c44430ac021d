import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { Engine } from '../../src/engine/engine.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import { parsePlatform } from '../../src/oci/platform.ts';
import { importRootfs } from '../../src/place/import.ts';
import { changed } from '../../src/rootfs/changes.ts';
import { temporaryDir } from '../cli/transship.ts';
import { openArchive } from '../engine/scripted-engine.ts';
import { busyboxImage, hasBusybox } from '../stand-ins/busybox.ts';
import { type Dockerd, requireEngine, startDockerd } from '../stand-ins/engine.ts';
import { flattened } from './trees.ts';

const available = requireEngine() && (await hasBusybox());

describe.skipIf(!available)('Debian’s Docker Engine', () => {
  let dockerd: Dockerd;
  let engine: Engine;
  beforeAll(async () => {
    dockerd = await startDockerd();
    engine = await Engine.open('docker', { exec: dockerd.exec, openArchive });
  });
  afterAll(async () => {
    await dockerd?.stop();
  });

  test('runs an image that was exported and imported here', async () => {
    const source = new MemoryStore();
    const busybox = await busyboxImage(source, { platforms: ['linux/amd64'], single: true });
    const store = await ImageLayout.open(await temporaryDir(), { create: true });
    const chunks = Readable.from([await flattened(source, busybox)]);
    const name = 'docker.io/library/imported:1';
    const image = await importRootfs(store, { chunks, place: 'the tar' }, name, {
      platform: parsePlatform('linux/amd64'),
      execution: ['ENV GREETING="hello there"', 'CMD echo $GREETING'].reduce(changed, {}),
      comment: 'Imported from -',
      created: new Date(0),
    });
    await engine.load([{ source: store, root: image.root, names: [name] }]);
    const { stdout, stderr } = await dockerd.exec('docker', [
      'run',
      '--rm',
      '--network',
      'none',
      name,
    ]);
    expect(`${stdout}${stderr}`).toBe('hello there\n');
    const inspected = await dockerd.exec('docker', [
      'image',
      'inspect',
      '-f',
      '{{.Id}} {{.Comment}}',
      name,
    ]);
    expect(inspected.stdout).toBe(`${image.id} Imported from -\n`);
  });
});
