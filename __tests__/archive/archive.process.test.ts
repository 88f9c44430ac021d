import { createReadStream } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Archive, type ArchiveOptions, openArchive } from '../../src/archive/archive.ts';
import { ArchiveWriter } from '../../src/archive/archive-writer.ts';
import { MemoryStore } from '../../src/content/memory.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { decodeManifest, type ImageManifest } from '../../src/oci/manifest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { bytesOf, ownFolder, readGraph } from '../layout/folder.ts';
import { putReferrer, randomImage } from '../stand-ins/images.ts';
import { dockerImage, dockerSave, type Entry, hexOf, makeTar } from '../tar/tars.ts';

const ALPINE = 'docker.io/library/alpine:3.20';

async function opened(
  input: string | Readable,
  options: Partial<ArchiveOptions> = {},
): Promise<Archive> {
  const archive = await openArchive(input, { temporary: await ownFolder(), ...options });
  onTestFinished(() => archive.close());
  return archive;
}

async function fileOf(tar: Uint8Array, name = 'images.tar'): Promise<string> {
  const path = join(await ownFolder(), name);
  await writeFile(path, tar);
  return path;
}

async function openedTar(tar: Uint8Array): Promise<Archive> {
  return opened(await fileOf(tar));
}

async function written(docker: boolean): Promise<{ path: string; root: { digest: string } }> {
  const path = join(await ownFolder(), 'images.tar');
  const writer = await ArchiveWriter.file(path, { place: path, docker });
  const platforms = ['linux/amd64', 'linux/arm64'];
  const root = await randomImage(writer, { platforms, layerSize: 400_000, name: ALPINE });
  await writer.close();
  return { path, root };
}

async function manifestOf(archive: Archive, name = ''): Promise<ImageManifest> {
  const root = await archive.resolve(name);
  const manifest = decodeManifest(await bytesOf(archive, root), root.mediaType, 'test');
  return manifest.kind === 'manifest' ? manifest : expect.fail('an index');
}

describe('an archive that is an OCI layout', () => {
  test.each([true, false])('comes back with its digests (manifest.json: %s)', async (docker) => {
    const { path, root } = await written(docker);
    const archive = await opened(path);
    for (const name of ['', ALPINE, 'alpine:3.20', root.digest]) {
      expect(await archive.resolve(name)).toMatchObject(root);
    }
    expect((await archive.entries()).map(({ name }) => name)).toEqual([ALPINE]);
    expect(await readGraph(archive, await archive.resolve(''))).toHaveLength(9);
  });

  test('is read from an offset, and by several at once', async () => {
    const { path } = await written(true);
    const archive = await opened(path);
    const [, first] = await readGraph(archive, await archive.resolve(''));
    const { layers } = await manifestOf(archive, first ?? '');
    const layer = layers[0] ?? expect.fail('no layer');
    const whole = await bytesOf(archive, layer);
    const parts = await Promise.all(
      [0, 1, 300_000, whole.length].map(async (offset) => {
        const body = await archive.fetch(layer, { offset });
        return Buffer.concat(await body.toArray());
      }),
    );
    expect(parts).toEqual([0, 1, 300_000, whole.length].map((offset) => whole.subarray(offset)));
  });

  test('says what there is, where a name is not', async () => {
    const archive = await opened((await written(true)).path);
    await expect(archive.resolve('debian')).rejects.toMatchObject({
      code: 'NOT_FOUND',
      hint: 'there is alpine:3.20',
    });
  });

  test('does not deliver bytes that are not what their name says', async () => {
    const bytes = Buffer.from('{"a":1}');
    const digest = digestOf('something else');
    const archive = await openedTar(
      await makeTar([
        { name: 'oci-layout', bytes: '{"imageLayoutVersion":"1.0.0"}' },
        { name: 'index.json', bytes: '{"schemaVersion":2,"manifests":[]}' },
        { name: `blobs/sha256/${hexOf(digest)}`, bytes },
      ]),
    );
    const descriptor = { mediaType: 'x/y', digest, size: bytes.length };
    await expect(bytesOf(archive, descriptor)).rejects.toMatchObject({ code: 'INTEGRITY' });
    await expect(bytesOf(archive, { ...descriptor, size: 3 })).rejects.toMatchObject({
      code: 'INTEGRITY',
    });
    const missing = { ...descriptor, digest: digestOf('not there') };
    await expect(archive.fetch(missing)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test.each([true, false])(
    'knows what refers to its images (manifest.json: %s)',
    async (docker) => {
      const path = join(await ownFolder(), 'images.tar');
      const writer = await ArchiveWriter.file(path, { place: path, docker });
      const root = await randomImage(writer, { name: ALPINE });
      const signature = await putReferrer(writer, root);
      await writer.close();
      const archive = await opened(path);
      expect(await archive.entries()).toHaveLength(1);
      expect(await archive.referrers(root)).toMatchObject([signature]);
      expect(await archive.referrers(root, { artifactType: 'other' })).toEqual([]);
      expect(await archive.resolve(signature.digest)).toMatchObject(signature);
    },
  );

  test('an index may lack the images of other platforms', async () => {
    const memory = new MemoryStore();
    const root = await randomImage(memory, { platforms: ['linux/amd64', 'linux/arm64'] });
    const { manifests } = JSON.parse((await bytesOf(memory, root)).toString());
    const blobs: Entry[] = [];
    for (const descriptor of [root, manifests[0]]) {
      const name = `blobs/sha256/${hexOf(descriptor.digest)}`;
      blobs.push({ name, bytes: await bytesOf(memory, descriptor) });
    }
    const list = { schemaVersion: 2, manifests: [root] };
    const archive = await openedTar(
      await makeTar([{ name: 'index.json', bytes: JSON.stringify(list) }, ...blobs]),
    );
    expect(await archive.resolve('')).toEqual(root);
    expect(await archive.resolve(manifests[0].digest)).toMatchObject({ size: manifests[0].size });
    await expect(archive.fetch(manifests[1])).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('an archive that `docker save` wrote before version 25', () => {
  test('becomes a manifest over the files as they are, and the image keeps its id', async () => {
    const image = await dockerImage('a');
    const archive = await openedTar(await dockerSave(image, ['alpine:3.20', 'ghcr.io/a/b:1']));
    expect((await archive.entries()).map(({ name }) => name)).toEqual([ALPINE, 'ghcr.io/a/b:1']);
    const { config, layers, mediaType } = await manifestOf(archive, 'alpine:3.20');
    expect(mediaType).toBe(MEDIA_TYPE.ociManifest);
    expect(config).toEqual({
      mediaType: MEDIA_TYPE.ociConfig,
      digest: image.id,
      size: image.config.length,
    });
    expect(layers).toEqual(
      image.layers.map(({ tar }) => ({
        mediaType: MEDIA_TYPE.ociLayer,
        digest: digestOf(tar),
        size: tar.length,
      })),
    );
    expect(await readGraph(archive, await archive.resolve(ALPINE))).toHaveLength(4);
  });

  test('the same archive gives the same digest', async () => {
    const tar = await dockerSave(await dockerImage('a'), null);
    const [one, other] = [await openedTar(tar), await openedTar(tar)];
    expect(await one.resolve('')).toEqual(await other.resolve(''));
  });

  test.each([null, []])('an image without tags (%j) is there without a name', async (tags) => {
    const archive = await openedTar(await dockerSave(await dockerImage('a'), tags));
    const [entry] = await archive.entries();
    expect(entry?.name).toBeUndefined();
    expect(await archive.resolve('')).toEqual(entry?.descriptor);
  });

  test('layers that are links to others, and the same layer twice', async () => {
    const image = await dockerImage('a', 1);
    const twice = { ...image, layers: [...image.layers, ...image.layers] };
    const diffIds = twice.layers.map(({ tar }) => digestOf(tar));
    const config = Buffer.from(
      JSON.stringify({ architecture: 'amd64', os: 'linux', rootfs: { diff_ids: diffIds } }),
    );
    const tar = await dockerSave({ ...twice, config, id: digestOf(config) }, null, (entries) => {
      const [first, second] = entries.filter(({ name }) => name.endsWith('layer.tar'));
      const link = { name: second?.name ?? '', link: `../${first?.name}` };
      return entries.map((entry) => (entry === second ? link : entry));
    });
    const { layers } = await manifestOf(await openedTar(tar));
    expect(layers.map(({ digest }) => digest)).toEqual(diffIds);
  });

  test('compressed layers are found by their bytes, whatever they are called', async () => {
    const image = await dockerImage('a', 3);
    const [first, second, third] = image.layers.map(({ tar }) => tar);
    const packed = [
      gzipSync(first ?? ''),
      zstdCompressSync(second ?? ''),
      Buffer.from(third ?? ''),
    ];
    const tar = await dockerSave(image, null, (entries) => {
      const queue = [...packed];
      return entries.map((entry) => {
        const bytes = entry.name.endsWith('layer.tar') ? queue.shift() : undefined;
        return bytes === undefined ? entry : { ...entry, bytes };
      });
    });
    const archive = await openedTar(tar);
    const { layers } = await manifestOf(archive);
    expect(layers).toEqual(
      [MEDIA_TYPE.ociLayerGzip, MEDIA_TYPE.ociLayerZstd, MEDIA_TYPE.ociLayer].map(
        (mediaType, at) => ({
          mediaType,
          digest: digestOf(packed[at] ?? ''),
          size: packed[at]?.length,
        }),
      ),
    );
    await readGraph(archive, await archive.resolve(''));
  });

  test('paths as skopeo, go-containerregistry and Docker from 25 on write them', async () => {
    const image = await dockerImage('a', 1);
    const tar = image.layers[0]?.tar ?? Buffer.alloc(0);
    const hex = hexOf(digestOf(tar));
    for (const [config, layer] of [
      [`${hexOf(image.id)}.json`, `${hex}.tar`],
      [image.id, `${hex}.tar.gz`],
      [`blobs/sha256/${hexOf(image.id)}`, `blobs/sha256/${hex}`],
      ['config.json', './layers/../0.tar'],
      ['/config.json', `/${hex}.tar`],
    ]) {
      const manifest = [{ Config: config, RepoTags: ['a:1'], Layers: [layer] }];
      const archive = await openedTar(
        await makeTar([
          { name: 'manifest.json', bytes: JSON.stringify(manifest) },
          { name: config ?? '', bytes: image.config },
          { name: layer === './layers/../0.tar' ? '0.tar' : (layer ?? ''), bytes: tar },
        ]),
      );
      expect((await manifestOf(archive)).config?.digest).toBe(image.id);
      await readGraph(archive, await archive.resolve('a:1'));
    }
  });

  test('a layer that is elsewhere keeps the descriptor that LayerSources has', async () => {
    const image = await dockerImage('windows', 1);
    const diffId = digestOf(image.layers[0]?.tar ?? '');
    const source = {
      mediaType: 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip',
      digest: digestOf('far away'),
      size: 12,
      urls: ['https://example.com/layer'],
    };
    const row = { Config: 'c', RepoTags: null, Layers: ['gone.tar'] };
    const manifest = [{ ...row, LayerSources: { [diffId]: source } }];
    const archive = await openedTar(
      await makeTar([
        { name: 'c', bytes: image.config },
        { name: 'manifest.json', bytes: JSON.stringify(manifest) },
      ]),
    );
    expect((await manifestOf(archive)).layers).toEqual([source]);
    await expect(archive.fetch(source)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      hint: 'it is kept elsewhere, at https://example.com/layer',
    });
  });

  test('a layer that is not what its config says is never delivered', async () => {
    const tar = await dockerSave(await dockerImage('a', 1), null, (entries) =>
      entries.map((entry) =>
        entry.name.endsWith('layer.tar') ? { ...entry, bytes: 'not that layer' } : entry,
      ),
    );
    const archive = await openedTar(tar);
    const [layer] = (await manifestOf(archive)).layers;
    await expect(bytesOf(archive, layer ?? expect.fail('no layer'))).rejects.toMatchObject({
      code: 'INTEGRITY',
    });
  });

  test.each<[string, (entries: Entry[]) => Entry[], string]>([
    [
      'a layer is missing',
      (entries) => entries.filter(({ name }) => !name.endsWith('layer.tar')),
      'which is not in it',
    ],
    [
      'the config is missing',
      (entries) => entries.filter(({ name }) => !/^\w{64}\.json/.test(name)),
      'which is not in it',
    ],
    [
      'the config has other bytes than its name says',
      (entries) =>
        entries.map((entry) =>
          /^\w{64}\.json/.test(entry.name) ? { ...entry, bytes: `${entry.bytes} ` } : entry,
        ),
      'have the digest',
    ],
    [
      'the config has another number of layers',
      (entries) =>
        entries.map((entry) => {
          const bytes = String(entry.bytes).replace(/"Layers":\["[^"]*",/, '"Layers":[');
          return entry.name === 'manifest.json' ? { ...entry, bytes } : entry;
        }),
      'has 1 layers, but its config has 2',
    ],
    [
      'a layer is a path out of the archive',
      (entries) =>
        entries.map((entry) => {
          const bytes = String(entry.bytes).replace(
            /"Layers":\["[^"]*"/,
            '"Layers":["../etc/passwd"',
          );
          return entry.name === 'manifest.json' ? { ...entry, bytes } : entry;
        }),
      'leads out of the archive',
    ],
    [
      'a layer is a link out of the archive',
      (entries) =>
        entries.map((entry) =>
          entry.name.endsWith('layer.tar')
            ? { name: entry.name, link: '../../../etc/passwd' }
            : entry,
        ),
      'leads out of the archive',
    ],
  ])('is refused when %s', async (_, change, message) => {
    const tar = await dockerSave(await dockerImage('a'), ['a:1'], change);
    await expect(openedTar(tar)).rejects.toMatchObject({
      code: 'ARCHIVE',
      message: expect.stringContaining(message),
    });
  });
});

describe('where an archive comes from', () => {
  test.each([
    ['gzip', gzipSync],
    ['zstd', zstdCompressSync],
  ])('a file that is compressed as a whole (%s)', async (_, compress) => {
    const tar = await dockerSave(await dockerImage('a'), ['alpine:3.20']);
    const temporary = await ownFolder();
    const archive = await opened(await fileOf(compress(tar)), { temporary });
    await readGraph(archive, await archive.resolve(''));
    await archive.close();
    expect(await readdir(temporary)).toEqual([]);
  });

  test.each([
    ['plain', (tar: Buffer) => tar],
    ['gzip', gzipSync],
    ['zstd', zstdCompressSync],
  ])('a stream (%s), in pieces of any size', async (_, compress) => {
    const tar = compress(await dockerSave(await dockerImage('a'), ['alpine:3.20']));
    const pieces = Array.from({ length: 10 }, (_none, at) => tar.subarray(at, at + 1));
    const stream = Readable.from([...pieces, tar.subarray(10)], { objectMode: false });
    const archive = await opened(stream);
    await readGraph(archive, await archive.resolve('alpine:3.20'));
  });

  test('a plain file is read where it is', async () => {
    const { path } = await written(true);
    const temporary = await ownFolder();
    await opened(path, { temporary: join(temporary, 'never-made') });
    expect(await readdir(temporary)).toEqual([]);
  });

  test('a stream that fails, or that nobody waits for any longer, leaves nothing', async () => {
    const temporary = await ownFolder();
    const missing = createReadStream(join(temporary, 'missing'));
    await expect(openArchive(missing, { temporary })).rejects.toThrow('ENOENT');
    const abort = new AbortController();
    const stalled = new Readable({ read: () => undefined });
    stalled.push(Buffer.alloc(600));
    setImmediate(() => abort.abort());
    const options = { temporary, signal: abort.signal };
    await expect(openArchive(stalled, options)).rejects.toThrow(/abort/i);
    expect(stalled.destroyed).toBe(true);
    expect(await readdir(temporary)).toEqual([]);
  });

  test.each([
    ['gzip', gzipSync],
    ['zstd', zstdCompressSync],
  ])('compression (%s) that is cut short or broken is one clear error', async (_, compress) => {
    const whole = compress(await dockerSave(await dockerImage('a'), null));
    const half = whole.subarray(0, whole.length / 2);
    await expect(openedTar(half)).rejects.toMatchObject({ code: 'ARCHIVE' });
    const wrong = Buffer.from(whole).fill(0xff, 20, 200);
    await expect(openedTar(wrong)).rejects.toMatchObject({ code: 'ARCHIVE' });
  });

  test('other compressions are named', async () => {
    const xz = Buffer.from('fd377a585a000000', 'hex');
    await expect(openedTar(xz)).rejects.toMatchObject({
      code: 'UNSUPPORTED',
      message: expect.stringMatching(/^reading .*: compressed with bzip2 or xz$/),
      hint: expect.stringContaining('gzip and zstd'),
    });
  });

  test('what grows without end when it is decompressed is refused', async () => {
    const megabyte = gzipSync(Buffer.alloc(1024 * 1024));
    const zeros = Buffer.concat(Array.from({ length: 300 }, () => megabyte));
    await expect(openedTar(zeros)).rejects.toMatchObject({
      code: 'ARCHIVE',
      message: expect.stringContaining('grows more than'),
    });
  });

  test.each([
    ['a tar that is no image archive', [{ name: 'etc/passwd', bytes: 'root' }], 'no image archive'],
    [
      'an archive of Docker before 1.10',
      [{ name: 'repositories', bytes: '{}' }],
      'written by Docker before 1.10',
    ],
    [
      'a layout of another version',
      [
        { name: 'oci-layout', bytes: '{"imageLayoutVersion":"3"}' },
        { name: 'index.json', bytes: '{}' },
      ],
      'image layout version "3"',
    ],
    [
      'a list of images that would fill the memory',
      [{ name: 'index.json', bytes: ' '.repeat(8_388_609) }],
      'index.json: larger than 8388608 bytes',
    ],
    [
      'more names than a store should have',
      [
        {
          name: 'manifest.json',
          bytes: JSON.stringify([{ Config: 'c', RepoTags: Array(10_001).fill('a:1'), Layers: [] }]),
        },
      ],
      'more than 10000 images or names',
    ],
    ['a manifest.json that is none', [{ name: 'manifest.json', bytes: '{' }], 'not JSON'],
    ['a manifest.json of nothing', [{ name: 'manifest.json', bytes: '{}' }], 'not an array'],
  ])('%s is one clear error', async (_, entries, message) => {
    await expect(openedTar(await makeTar(entries))).rejects.toThrow(message);
  });

  test('neither a directory nor nothing is an archive', async () => {
    const folder = await ownFolder();
    await expect(opened(folder)).rejects.toMatchObject({
      code: 'ARCHIVE',
      hint: expect.stringContaining(`oci:${folder}`),
    });
    await expect(opened(join(folder, 'none.tar'))).rejects.toMatchObject({
      code: 'ARCHIVE',
      message: expect.stringContaining('there is no such file'),
    });
    await expect(openedTar(Buffer.alloc(0))).rejects.toMatchObject({
      code: 'ARCHIVE',
      message: expect.stringMatching(/: it is empty$/),
    });
  });
});
