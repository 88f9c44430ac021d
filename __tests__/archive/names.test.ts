import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Archive, openArchive } from '../../src/archive/archive.ts';
import { ArchiveWriter } from '../../src/archive/archive-writer.ts';
import { MemoryStore } from '../../src/content/memory.ts';
import { copy } from '../../src/copy/copy.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { parsePlatform } from '../../src/oci/platform.ts';
import { save } from '../../src/place/save.ts';
import { bytesOf, ownFolder, readGraph } from '../layout/folder.ts';
import { putBytes, putJson, randomImage } from '../stand-ins/images.ts';
import { dockerImage, dockerSave, makeTar } from '../tar/tars.ts';

const OTHER = digestOf('other content');

async function opened(tar: Uint8Array): Promise<Archive> {
  const temporary = await ownFolder();
  const path = join(temporary, 'images.tar');
  await writeFile(path, tar);
  const archive = await openArchive(path, { temporary });
  onTestFinished(() => archive.close());
  return archive;
}

describe('a name in an archive is no promise', () => {
  test.each([`app@${OTHER}`, `app:1@${OTHER}`])(
    'the tag %s is refused, as docker does',
    async (name) => {
      const tar = await dockerSave(await dockerImage('a'), [name]);
      await expect(opened(tar)).rejects.toMatchObject({
        code: 'ARCHIVE',
        message: expect.stringContaining('is no tag, it has a digest'),
      });
    },
  );

  test('a layout in a tar that gives a name by digest to other content is refused', async () => {
    const source = new MemoryStore();
    const root = await randomImage(source);
    const annotations = { 'org.opencontainers.image.ref.name': `docker.io/library/app@${OTHER}` };
    const index = { schemaVersion: 2, manifests: [{ ...root, annotations }] };
    const tar = await makeTar([{ name: 'index.json', bytes: JSON.stringify(index) }]);
    await expect(opened(tar)).rejects.toThrow(/gives the name .* to other content/);
  });

  test('a layout finds what is asked for by digest by that alone', async () => {
    const layout = await ImageLayout.open(await ownFolder(), { create: true });
    const root = await randomImage(layout);
    const right = `docker.io/library/app@${root.digest}`;
    await layout.tag(root, right);
    expect((await layout.resolve(right)).digest).toBe(root.digest);
    const path = join(layout.dir, 'index.json');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replaceAll(`app@${root.digest}`, `app@${OTHER}`));
    expect(await layout.lookup(`docker.io/library/app@${OTHER}`)).toBeUndefined();
    await expect(layout.tag(root, `docker.io/library/app@${OTHER}`)).rejects.toMatchObject({
      code: 'INVALID_ARGUMENT',
    });
  });

  test('an annotation that says which index an image is of is believed only where that is there', async () => {
    const source = new MemoryStore();
    const platforms = ['linux/amd64', 'linux/arm64'];
    const index = await randomImage(source, { platforms, name: 'app' });
    const layout = await ImageLayout.open(await ownFolder(), { create: true });
    const name = `docker.io/library/app@${index.digest}`;
    const options = { platforms: [parsePlatform('linux/amd64')] };
    await copy({ source, name: 'app' }, { target: layout, name }, options);
    expect(await layout.lookup(name)).toBeUndefined();
    await layout.put(index, () => source.fetch(index));
    expect(await layout.lookup(name)).toBeDefined();
    const taken = new MemoryStore();
    const { written } = await copy({ source: layout, name }, { target: taken, name: 'taken' });
    expect(written.annotations?.['dev.transship.index']).toBeUndefined();
  });
});

describe('an archive in both forms', () => {
  test('has the images of both, each once', async () => {
    const source = new MemoryStore();
    const platforms = ['linux/amd64', 'linux/arm64'];
    await randomImage(source, { platforms, name: 'index' });
    await randomImage(source, { seed: 'single', name: 'single' });
    const path = join(await ownFolder(), 'both.tar');
    const writer = await ArchiveWriter.file(path, { place: path, docker: true });
    await save(writer, [
      { source, root: await source.resolve('index'), name: '' },
      { source, root: await source.resolve('single'), name: 'docker.io/library/single:1' },
    ]);
    const archive = await openArchive(path, { temporary: await ownFolder() });
    onTestFinished(() => archive.close());
    const names = (await archive.entries()).map(({ name }) => name);
    expect(names).toEqual([undefined, 'docker.io/library/single:1']);
  });

  test.each([
    ['null', 'null'],
    ['no list', undefined],
    ['an empty list', '[]'],
  ])('has those of manifest.json where index.json has %s', async (_what, manifests) => {
    const bytes = `{"schemaVersion":2${manifests === undefined ? '' : `,"manifests":${manifests}`}}`;
    const archive = await opened(
      await dockerSave(await dockerImage('a'), ['a:1'], (all) => [
        ...all,
        { name: 'index.json', bytes },
      ]),
    );
    const [entry, ...more] = await archive.entries();
    expect([entry?.name, more]).toEqual(['docker.io/library/a:1', []]);
    await readGraph(archive, await archive.resolve(''));
  });

  test('that lists no image says so', async () => {
    const tar = await makeTar([
      { name: 'index.json', bytes: '{"schemaVersion":2,"manifests":null}' },
      { name: 'manifest.json', bytes: '[]' },
    ]);
    await expect((await opened(tar)).entries()).rejects.toThrow('there is no image in it');
  });
});

test.each(['application/octet-stream', 'application/json', 'text/html', undefined])(
  'an image whose config has the type %s is one for docker',
  async (mediaType) => {
    const source = new MemoryStore();
    const root = await randomImage(source, { name: 'image' });
    const document = JSON.parse((await bytesOf(source, root)).toString());
    const { mediaType: _type, ...config } = document.config;
    const typed = mediaType === undefined ? config : { ...config, mediaType };
    const changed = { ...document, config: typed };
    const old = await putJson(source, MEDIA_TYPE.ociManifest, changed);
    const path = join(await ownFolder(), 'old.tar');
    const writer = await ArchiveWriter.file(path, { place: path, docker: true });
    await save(writer, [{ source, root: old, name: 'docker.io/library/old:1' }]);
    const text = await readFile(path, 'latin1');
    expect(text).toContain('"RepoTags":["old:1"]');
  },
);

test('an archive for docker tells which of its entries no engine can load', async () => {
  const source = new MemoryStore();
  const image = await randomImage(source);
  const chart = await putBytes(
    source,
    'application/vnd.cncf.helm.config.v1+json',
    Buffer.from('{}'),
  );
  const manifest = { schemaVersion: 2, config: chart, layers: [] };
  const artifact = await putJson(source, MEDIA_TYPE.ociManifest, manifest);
  const path = join(await ownFolder(), 'both.tar');
  const writer = await ArchiveWriter.file(path, { place: path, docker: true });
  await save(writer, [
    { source, root: image, name: 'docker.io/library/image:1' },
    { source, root: artifact, name: 'docker.io/library/chart:1' },
  ]);
  expect(writer.unloadable.map(({ digest }) => digest)).toEqual([artifact.digest]);
});
