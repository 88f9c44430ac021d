import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Engine } from '../../src/engine/engine.ts';
import { openArchive } from '../engine/scripted-engine.ts';
import { type Dockerd, requireEngine, startDockerd } from '../stand-ins/engine.ts';
import { flattened, imageOf, link, listed } from './trees.ts';

/** What Docker puts into every container, whatever the image has there. */
const OF_THE_ENGINE =
  /^(?:\.dockerenv|dev\/(?:console|pts\/|shm\/)?|etc\/(?:hosts|hostname|resolv\.conf|mtab)?|proc\/|sys\/)$/;

describe.skipIf(!requireEngine())('Debian’s Docker Engine', () => {
  let dockerd: Dockerd;
  let engine: Engine;
  let dir: string;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'transship-export-'));
    dockerd = await startDockerd();
    engine = await Engine.open('docker', { exec: dockerd.exec, openArchive });
  });
  afterAll(async () => {
    await dockerd?.stop();
    await rm(dir, { recursive: true, force: true });
  });

  const docker = async (...args: readonly string[]): Promise<void> => {
    const { exitCode, stderr } = await dockerd.exec('docker', args);
    expect(`${exitCode} ${stderr}`).toMatch(/^0 /);
  };

  test('exports a container of an image with the same entries as the image is exported here', async () => {
    const { source, root } = await imageOf(
      [
        { name: 'bin/' },
        { name: 'bin/sh', mode: 0o4755, text: 'shell' },
        { ...link('bin/ash', 'bin/sh'), mode: 0o4755 },
        { ...link('bin/zsh', 'bin/sh'), mode: 0o4755 },
        link('lib', 'usr/lib', 'symlink'),
        { name: 'opaque/', mode: 0o700, uid: 7 },
        { name: 'opaque/old', text: 'old' },
        { name: 'opaque/deep/' },
        { name: 'opaque/deep/old', text: 'old' },
        { name: 'removed/' },
        { name: 'removed/in-it', text: 'gone' },
        { name: 'file-to-directory', text: 'file' },
        { name: 'directory-to-file/' },
        { name: 'directory-to-file/in-it', text: 'gone' },
        { name: 'sticky/', mode: 0o1777 },
        { name: 'pairs/' },
        { name: 'pairs/one', text: 'pair' },
        link('pairs/two', 'pairs/one'),
        { name: `long/${'n'.repeat(90)}/` },
        { name: `long/${'n'.repeat(90)}/${'m'.repeat(90)}`, text: 'long' },
        { name: 'ünïcode', text: 'é', uid: 1000, gid: 1001 },
        { name: 'null', type: 'character-device', devmajor: 1, devminor: 3, mode: 0o666 },
        { name: 'disk', type: 'block-device', devmajor: 8, devminor: 1, mode: 0o660 },
        { name: 'pipe', type: 'fifo' },
        { name: 'real/' },
        { name: 'real/deep/' },
        link('absolute', '/real', 'symlink'),
        link('above', '../../real/./deep', 'symlink'),
        link('chain', 'absolute/deep/..', 'symlink'),
        { name: 'absolute/through', text: 'through' },
        { name: 'above/deeper/', mode: 0o711 },
        { name: 'chain/chained', text: 'chained' },
        link('hard', 'chain/through'),
        link('above/hard', 'hard'),
        link('below', 'real', 'symlink'),
      ],
      [
        { name: 'bin/' },
        { name: 'bin/.wh.sh' },
        { name: 'opaque/', mode: 0o750, uid: 8 },
        { name: 'opaque/.wh..wh..opq' },
        { name: 'opaque/deep/', mode: 0o711 },
        { name: 'opaque/deep/new', text: 'new' },
        { name: '.wh.removed' },
        { name: 'below/new', text: 'in a directory of its own' },
        link('again', 'real/deep', 'symlink'),
        { name: 'real/' },
        { name: 'real/deep/', mode: 0o700 },
        { name: 'again/.wh.hard' },
        { name: 'chain/.wh.chained' },
        { name: 'lonely/.wh.x' },
        { name: 'file-to-directory/' },
        { name: 'file-to-directory/in-it', text: 'new' },
        { name: 'directory-to-file', text: 'file' },
        { name: 'pairs/' },
        { name: 'pairs/one', text: 'replaced' },
      ],
      [
        { name: 'removed/', mode: 0o711 },
        { name: 'removed/again', text: 'back' },
        { name: 'bin/' },
        { name: 'bin/sh', text: 'another shell' },
        link('bin/dash', 'bin/sh'),
        { name: 'pairs/.wh.two' },
        { name: '.wh.pipe' },
        { name: '.wh.was-never-there' },
      ],
    );
    await engine.load([{ source, root, names: ['docker.io/library/tree:1'] }]);
    await docker('create', '--name', 'tree', '--network', 'none', 'tree:1', '/bin/sh');
    await docker('export', '-o', join(dir, 'tree.tar'), 'tree');
    const theirs = await listed(await readFile(join(dir, 'tree.tar')));
    const ours = await listed(await flattened(source, root));
    const fromImage = [...theirs].filter(([path]) => !OF_THE_ENGINE.test(path));
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(fromImage));
    expect(ours.size).toBeGreaterThan(20);
  });
});
