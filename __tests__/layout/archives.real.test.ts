import { execFile } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { copy } from '../../src/copy/copy.ts';
import { openArchive } from '../../src/layout/archive.ts';
import { ArchiveWriter } from '../../src/layout/archive-writer.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { busyboxImage } from '../stand-ins/busybox.ts';
import { requireComponents } from '../stand-ins/components.ts';
import { ownFolder, readGraph } from './folder.ts';

const NAME = 'docker.io/library/busybox:1.36';

async function run(program: string, ...words: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(program, words, { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

async function skopeoDigest(place: string, ...words: readonly string[]): Promise<string> {
  return digestOf(await run('skopeo', ...words, 'inspect', '--raw', place));
}

type Saved = {
  readonly folder: string;
  readonly layout: ImageLayout;
  readonly root: Descriptor;
  /** The tar that we wrote. */
  readonly tar: string;
};

/** A layout with one image of three platforms, and a tar of it. */
async function saved(platforms?: readonly string[]): Promise<Saved> {
  const folder = await ownFolder();
  const layout = await ImageLayout.open(join(folder, 'layout'), { create: true });
  const options = platforms === undefined ? {} : { platforms, single: true };
  const root = await busyboxImage(layout, { ...options, name: NAME });
  const tar = join(folder, 'images.tar');
  const target = await ArchiveWriter.file(tar, { place: tar, docker: true });
  await copy({ source: layout, name: NAME }, { target, name: NAME });
  await target.close();
  return { folder, layout, root, tar };
}

async function opened(path: string): ReturnType<typeof openArchive> {
  const archive = await openArchive(path, { temporary: await ownFolder() });
  onTestFinished(() => archive.close());
  return archive;
}

const hasSkopeo = requireComponents('skopeo');
const hasUmoci = requireComponents('umoci', 'tar');

describe.skipIf(!hasSkopeo)('skopeo', () => {
  beforeAll(async () => {
    console.info((await run('skopeo', '--version')).trim());
  });

  test('reads our layouts and tars, and finds the digest that we wrote', async () => {
    const { layout, root, tar } = await saved();
    expect(await skopeoDigest(`oci:${layout.dir}:${NAME}`)).toBe(root.digest);
    expect(await skopeoDigest(`oci-archive:${tar}:${NAME}`)).toBe(root.digest);
  });

  test('reads our tars as what docker saves, with the same image id', async () => {
    const { tar, layout } = await saved();
    const inspected = await run('skopeo', 'inspect', '--config', '--raw', `docker-archive:${tar}`);
    const graph = await readGraph(layout, await layout.resolve(NAME));
    expect(graph).toContain(digestOf(inspected));
    const listed = JSON.parse(await run('skopeo', 'list-tags', `docker-archive:${tar}`));
    expect(listed.Tags).toEqual(['busybox:1.36']);
  });

  test('writes layouts and OCI archives that we read with the same digest', async () => {
    const { folder, tar, root } = await saved();
    const [dir, file] = [join(folder, 'theirs'), join(folder, 'theirs.tar')];
    const words = ['copy', '--quiet', '--insecure-policy', '--all', '--preserve-digests'];
    await run('skopeo', ...words, `oci-archive:${tar}:${NAME}`, `oci:${dir}:busybox:1.36`);
    await run('skopeo', ...words, `oci-archive:${tar}:${NAME}`, `oci-archive:${file}:1.36`);
    const layout = await ImageLayout.open(dir);
    expect(await layout.resolve(NAME)).toMatchObject({ digest: root.digest });
    expect(await readGraph(layout, root)).toHaveLength(10);
    const archive = await opened(file);
    for (const name of ['1.36', '']) {
      expect(await archive.resolve(name)).toMatchObject({ digest: root.digest });
    }
    expect(await readGraph(archive, root)).toHaveLength(10);
  });

  test('writes docker archives that we read, and reads what we make of them', async () => {
    const { folder, layout, tar } = await saved(['linux/amd64']);
    const [theirs, ours] = [join(folder, 'theirs.tar'), join(folder, 'ours.tar')];
    const words = ['copy', '--quiet', '--insecure-policy'];
    await run('skopeo', ...words, `docker-archive:${tar}`, `docker-archive:${theirs}:busybox:1.36`);
    const archive = await opened(theirs);
    const root = await archive.resolve('busybox:1.36');
    const [, config] = await readGraph(archive, root);
    expect((await readGraph(layout, await layout.resolve(NAME)))[1]).toBe(config);
    const target = await ArchiveWriter.file(ours, { place: ours, docker: true });
    await copy({ source: archive, name: '' }, { target, name: NAME });
    await target.close();
    expect(await skopeoDigest(`oci-archive:${ours}:${NAME}`)).toBe(root.digest);
    const id = await run('skopeo', 'inspect', '--config', '--raw', `docker-archive:${ours}`);
    expect(digestOf(id)).toBe(config);
  });

  test('writes into our layout beside us, and neither loses what the other wrote', async () => {
    const { layout, tar } = await saved(['linux/amd64']);
    const words = ['copy', '--quiet', '--insecure-policy', `docker-archive:${tar}`];
    await run('skopeo', ...words, `oci:${layout.dir}:theirs`);
    const also = 'docker.io/library/busybox:also';
    await layout.tag(await layout.resolve(NAME), also);
    expect((await layout.entries()).map(({ name }) => name).sort()).toEqual([NAME, also, 'theirs']);
    expect((await layout.collect()).bytes).toBe(0);
    await readGraph(layout, await layout.resolve('theirs'));
  });
});

describe.skipIf(!hasUmoci)('umoci', () => {
  test('unpacks what we wrote, from a layout and from a tar', async () => {
    const { folder, layout, tar } = await saved(['linux/amd64']);
    const untarred = join(folder, 'untarred');
    await mkdir(untarred);
    await run('tar', '-xf', tar, '-C', untarred);
    for (const [at, dir] of [layout.dir, untarred].entries()) {
      // umoci takes no colon in a name, so it gets one of its own kind.
      const place = await ImageLayout.open(dir);
      await place.tag(await place.resolve(NAME), 'one');
      const bundle = join(folder, `bundle-${at}`);
      await run('umoci', 'unpack', '--rootless', '--image', `${dir}:one`, bundle);
      expect(await readFile(join(bundle, 'rootfs', 'etc', 'platform'), 'utf8')).toBe(
        'linux/amd64\n',
      );
    }
  });

  test('adds a tag that we read', async () => {
    const { layout, root } = await saved(['linux/amd64']);
    await layout.tag(root, 'one');
    await run('umoci', 'tag', '--image', `${layout.dir}:one`, 'two');
    expect(await layout.resolve('two')).toMatchObject({ digest: root.digest });
    expect(await layout.resolve(NAME)).toMatchObject({ digest: root.digest });
  });
});
