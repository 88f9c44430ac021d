import { describe, expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { Engine } from '../../src/engine/engine.ts';
import { busyboxImage } from '../stand-ins/busybox.ts';
import { requireEngine, startDockerd } from '../stand-ins/engine.ts';
import { openArchive } from './scripted-engine.ts';

describe.skipIf(!requireEngine())('an engine that is not there', () => {
  test('is one clear error, or none found', async () => {
    const dockerd = await startDockerd();
    await dockerd.stop();
    const tools = { exec: dockerd.exec, openArchive };
    await expect(Engine.open('docker', tools)).rejects.toMatchObject({
      code: 'ENGINE',
      message: expect.stringMatching(
        /^asking docker what it is: Cannot connect to the Docker daemon/,
      ),
    });
    expect(await Engine.find('docker', tools)).toBeUndefined();
  });

  test('and one that dies says so when something is loaded', async () => {
    const dockerd = await startDockerd();
    const engine = await Engine.open('docker', { exec: dockerd.exec, openArchive });
    await dockerd.stop();
    const source = new MemoryStore();
    const root = await busyboxImage(source, { platforms: ['linux/amd64'], single: true });
    await expect(engine.load([{ source, root, names: ['late:1'] }])).rejects.toMatchObject({
      code: 'ENGINE',
      message: expect.stringContaining('Cannot connect to the Docker daemon'),
    });
  });
});
