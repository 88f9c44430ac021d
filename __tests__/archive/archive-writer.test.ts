import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type Extract, extract } from 'tar-stream';
import { describe, expect, test } from 'vitest';
import { ArchiveWriter, type ArchiveWriterOptions } from '../../src/archive/archive-writer.ts';
import { MemoryStore } from '../../src/content/memory.ts';
import { bodyOf } from '../../src/content/whole.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { ownFolder, readGraph } from '../layout/folder.ts';
import { putBytes, putJson, putReferrer, randomImage } from '../stand-ins/images.ts';
import { hexOf } from '../tar/tars.ts';

const ALPINE = 'docker.io/library/alpine:3.20';
const amd64 = { os: 'linux', architecture: 'amd64' };
const arm64 = { os: 'linux', architecture: 'arm64' };

type Written = {
  readonly bytes: Buffer;
  readonly names: readonly string[];
  json(name: string): unknown;
};

/** What comes out of the writer's stream, read by tar-stream. */
async function written(
  write: (writer: ArchiveWriter) => Promise<unknown>,
  options: Partial<ArchiveWriterOptions> = {},
): Promise<Written> {
  const sink = new PassThrough();
  const read = buffer(sink);
  const writer = new ArchiveWriter(sink, { place: 'test', docker: true, ...options });
  await write(writer);
  await writer.close();
  const bytes = await read;
  expect(writer.written).toBe(bytes.length);
  const files = new Map<string, Buffer>();
  const entries: Extract = extract();
  entries.end(bytes);
  for await (const entry of entries) {
    expect(files.has(entry.header.name)).toBe(false);
    expect(entry.header).toMatchObject({ uid: 0, gid: 0, mode: 0o644, mtime: new Date(0) });
    files.set(entry.header.name, await buffer(entry as unknown as Readable));
  }
  const json = (name: string): unknown => JSON.parse(files.get(name)?.toString() ?? 'null');
  return { bytes, names: [...files.keys()], json };
}

function blobOf(digest: string | undefined): string {
  return `blobs/sha256/${hexOf(digest ?? '')}`;
}

describe('the tar', () => {
  test('is a layout and a docker archive, and has each blob once', async () => {
    const shared = { sharedLayers: ['base'], layers: 1 };
    const names: string[] = [];
    const tar = await written(async (writer) => {
      const first = await randomImage(writer, { ...shared, seed: '1', name: ALPINE });
      const second = await randomImage(writer, { ...shared, seed: '2', name: 'ghcr.io/a/b:2' });
      names.push(first.digest, second.digest);
    });
    expect(tar.names[0]).toBe('oci-layout');
    expect(tar.names.slice(-2)).toEqual(['index.json', 'manifest.json']);
    expect(tar.names.filter((name) => name.startsWith('blobs/'))).toHaveLength(3 + 2 + 2);
    expect(tar.json('oci-layout')).toEqual({ imageLayoutVersion: '1.0.0' });
    expect(tar.json('index.json')).toMatchObject({
      manifests: [
        {
          digest: names[0],
          annotations: {
            'org.opencontainers.image.ref.name': ALPINE,
            'io.containerd.image.name': ALPINE,
          },
        },
        { digest: names[1], annotations: { 'io.containerd.image.name': 'ghcr.io/a/b:2' } },
      ],
    });
    expect(tar.json('manifest.json')).toMatchObject([
      { RepoTags: ['alpine:3.20'] },
      { RepoTags: ['ghcr.io/a/b:2'] },
    ]);
  });

  test('manifest.json points to config and layers, in their order', async () => {
    let graph: readonly string[] = [];
    const tar = await written(async (writer) => {
      graph = await readGraph(await memoryOf({}), await randomImage(writer, { name: ALPINE }));
    });
    const [, config, ...layers] = graph;
    expect(tar.json('manifest.json')).toEqual([
      { Config: blobOf(config), RepoTags: ['alpine:3.20'], Layers: layers.map(blobOf) },
    ]);
  });

  test('is the same bytes for the same images in the same order', async () => {
    const write = (writer: ArchiveWriter): Promise<unknown> =>
      randomImage(writer, { layers: 1, name: ALPINE });
    expect((await written(write)).bytes.equals((await written(write)).bytes)).toBe(true);
  });

  test('an OCI archive has no manifest.json', async () => {
    const tar = await written((writer) => randomImage(writer, { name: ALPINE }), { docker: false });
    expect(tar.names).not.toContain('manifest.json');
  });

  test('names of one image are one row, as people write them and without digests', async () => {
    const tar = await written(async (writer) => {
      const root = await randomImage(writer, { name: ALPINE });
      await writer.tag(root, 'docker.io/library/alpine:latest');
      await writer.tag(root, `docker.io/library/alpine@${root.digest}`);
      await writer.tag(root, `docker.io/acme/app:1@${root.digest}`);
    });
    expect(tar.json('manifest.json')).toMatchObject([
      { RepoTags: ['alpine:3.20', 'alpine:latest', 'acme/app:1'] },
    ]);
    expect(tar.json('index.json')).toMatchObject({ manifests: { length: 4 } });
  });

  test('an image that nobody names is there without a name', async () => {
    const tar = await written((writer) => randomImage(writer, { platforms: ['linux/amd64'] }), {
      platform: amd64,
    });
    const { manifests } = tar.json('index.json') as { manifests: object[] };
    expect(manifests).toHaveLength(1);
    expect(manifests[0]).not.toHaveProperty('annotations');
    expect(tar.json('manifest.json')).toMatchObject([{ RepoTags: [] }]);
  });

  test.each([
    [amd64, 'linux/amd64'],
    [arm64, 'linux/arm64'],
    [{ os: 'linux', architecture: 's390x' }, 'linux/amd64'],
  ])('of an index, manifest.json has the image for %j', async (platform, expected) => {
    const platforms = ['linux/amd64', 'linux/arm64'];
    const tar = await written(
      (writer) => randomImage(writer, { platforms, attestations: true, name: ALPINE }),
      { platform },
    );
    const only = await memoryOf({ platforms });
    const index = await only.resolve('root');
    const { manifests } = JSON.parse((await buffer(await only.fetch(index))).toString()) as {
      manifests: Descriptor[];
    };
    const image = manifests[platforms.indexOf(expected)] ?? expect.fail('no image');
    const graph = await readGraph(only, image);
    expect(tar.json('manifest.json')).toMatchObject([
      { Config: blobOf(graph[1]), RepoTags: ['alpine:3.20'] },
    ]);
  });

  test('what refers to an image is in it, but is no image for Docker', async () => {
    const write = async (writer: ArchiveWriter): Promise<void> => {
      await putReferrer(writer, await randomImage(writer, { name: ALPINE }));
    };
    const docker = await written(write);
    expect(docker.json('index.json')).toMatchObject({ manifests: { length: 1 } });
    expect(docker.json('manifest.json')).toMatchObject({ length: 1 });
    const oci = await written(write, { docker: false });
    expect(oci.json('index.json')).toMatchObject({
      manifests: [{}, { artifactType: 'application/vnd.example.signature.v1' }],
    });
    expect(docker.names.length).toBe(oci.names.length + 1);
  });

  test('an artifact that is no image has no row', async () => {
    const tar = await written(async (writer) => {
      const config = await putBytes(writer, 'application/vnd.cncf.helm.config', Buffer.from('{}'));
      const chart = { schemaVersion: 2, config, layers: [] };
      const mediaType = 'application/vnd.oci.image.manifest.v1+json';
      await putJson(writer, mediaType, { ...chart, mediaType }, { name: 'ghcr.io/a/chart:1' });
    });
    expect(tar.json('manifest.json')).toEqual([]);
    expect(tar.json('index.json')).toMatchObject({ manifests: { length: 1 } });
  });

  test('what the reader has is left out, and still described', async () => {
    const memory = await memoryOf({});
    const [, , base] = await readGraph(memory, await memory.resolve('root'));
    const omit = new Set([base as `sha256:${string}`]);
    const tar = await written((writer) => randomImage(writer, { name: ALPINE }), { omit });
    expect(tar.names).not.toContain(blobOf(base));
    expect(JSON.stringify(tar.json('manifest.json'))).toContain(blobOf(base));
  });

  test('empty content, content under sha512, and no image at all', async () => {
    const tar = await written(async (writer) => {
      await putBytes(writer, 'x/y', Buffer.alloc(0));
      const descriptor = { mediaType: 'x/y', digest: digestOf('x', 'sha512'), size: 1 };
      await writer.put(descriptor, bodyOf(Buffer.from('x')));
    });
    expect(tar.names).toContain(blobOf(digestOf('')));
    expect(tar.names).toContain(`blobs/sha512/${hexOf(digestOf('x', 'sha512'))}`);
    expect(tar.json('manifest.json')).toEqual([]);
  });

  test('content that comes twice is opened once', async () => {
    const bytes = Buffer.alloc(200_000, 'x');
    const descriptor = { mediaType: 'x/y', digest: digestOf(bytes), size: bytes.length };
    let opened = 0;
    const body = async (): Promise<Readable> => {
      opened += 1;
      return Readable.from([bytes], { objectMode: false });
    };
    await written(async (writer) => {
      const outcomes = [writer.put(descriptor, body), writer.put(descriptor, body)];
      expect((await Promise.all(outcomes)).sort()).toEqual(['copied', 'exists']);
    });
    expect(opened).toBe(1);
  });
});

describe('trouble', () => {
  const bytes = Buffer.alloc(300_000, 'x');
  const large = { mediaType: 'x/y', digest: digestOf(bytes), size: bytes.length };

  test('little content that does not verify is not written, and the archive goes on', async () => {
    const wrong = { mediaType: 'x/y', digest: digestOf('right'), size: 5 };
    const tar = await written(async (writer) => {
      await expect(writer.put(wrong, bodyOf(Buffer.from('wrong')))).rejects.toMatchObject({
        code: 'INTEGRITY',
      });
      expect(await writer.has(wrong)).toBe(false);
      expect(await writer.put(wrong, bodyOf(Buffer.from('right')))).toBe('copied');
    });
    expect(tar.names).toContain(blobOf(wrong.digest));
  });

  test('large content that does not verify is the end of the archive', async () => {
    const folder = await ownFolder();
    const path = join(folder, 'images.tar');
    const writer = await ArchiveWriter.file(path, { place: path, docker: true });
    const wrong = bodyOf(Buffer.alloc(bytes.length));
    await expect(writer.put(large, wrong)).rejects.toMatchObject({ code: 'INTEGRITY' });
    await expect(putBytes(writer, 'x/y', Buffer.from('next'))).rejects.toMatchObject({
      code: 'INTEGRITY',
    });
    await expect(writer.close()).rejects.toMatchObject({ code: 'INTEGRITY' });
    expect(await readdir(folder)).toEqual([]);
  });

  test('a stream that breaks is named with its own error', async () => {
    const sink = new Writable({
      write: (_chunk, _encoding, done) => setImmediate(done, new Error('EPIPE: the reader left')),
    });
    const writer = new ArchiveWriter(sink, { place: 'standard output', docker: true });
    await writer.put(large, bodyOf(bytes)).catch(() => undefined);
    await expect(writer.close()).rejects.toMatchObject({
      code: 'ARCHIVE',
      message: 'writing standard output: EPIPE: the reader left',
    });
  });

  test('nothing is read faster than the stream takes it', async () => {
    const sink = new PassThrough();
    const writer = new ArchiveWriter(sink, { place: 'test', docker: true });
    const pieces = 200;
    const piece = Buffer.alloc(64 * 1024);
    let read = 0;
    const whole = Buffer.alloc(pieces * piece.length);
    const descriptor = { mediaType: 'x/y', digest: digestOf(whole), size: whole.length };
    const body = async (): Promise<Readable> =>
      new Readable({
        read() {
          read += 1;
          this.push(read <= pieces ? piece : null);
        },
      });
    const put = writer.put(descriptor, body);
    // Nobody reads: turns of the event loop pass, and what fits into the buffers is all that is read.
    for (let turn = 0; turn < 200; turn += 1) {
      await new Promise<void>((done) => setImmediate(done));
    }
    expect(read).toBeLessThan(40);
    sink.resume();
    await put;
    await writer.close();
    expect(read).toBeGreaterThan(pieces);
  });

  test('a caller who gives up ends the archive', async () => {
    const folder = await ownFolder();
    const path = join(folder, 'images.tar');
    const writer = await ArchiveWriter.file(path, { place: path, docker: true });
    const abort = new AbortController();
    const stalled = async (): Promise<Readable> => {
      setImmediate(() => abort.abort());
      return new Readable({ read: () => undefined });
    };
    await expect(writer.put(large, stalled, { signal: abort.signal })).rejects.toThrow(/abort/i);
    await writer.abort(abort.signal.reason);
    expect(await readdir(folder)).toEqual([]);
  });

  test('nothing is named that is not there', async () => {
    const writer = new ArchiveWriter(new PassThrough(), { place: 'test', docker: true });
    await expect(writer.tag(large, ALPINE)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await writer.abort(new Error('done'));
  });
});

describe('a file', () => {
  async function fileAt(path: string): Promise<ArchiveWriter> {
    return ArchiveWriter.file(path, { place: path, docker: true });
  }

  test('has its name only when it is complete, and replaces what was there', async () => {
    const folder = await ownFolder();
    const path = join(folder, 'images.tar');
    await writeFile(path, 'old');
    const writer = await fileAt(path);
    await randomImage(writer, { name: ALPINE });
    expect(await readFile(path, 'utf8')).toBe('old');
    await writer.close();
    expect((await stat(path)).size).toBe(writer.written);
    expect(await readdir(folder)).toEqual(['images.tar']);
  });

  test('that is aborted leaves what was there', async () => {
    const folder = await ownFolder();
    const path = join(folder, 'images.tar');
    await writeFile(path, 'old');
    const writer = await fileAt(path);
    await randomImage(writer, { name: ALPINE });
    await writer.abort(new Error('no'));
    await writer.abort(new Error('again'));
    expect(await readdir(folder)).toEqual(['images.tar']);
    expect(await readFile(path, 'utf8')).toBe('old');
  });

  test('behind a symbolic link is replaced, and the link stays', async () => {
    const folder = await ownFolder();
    await writeFile(join(folder, 'real.tar'), 'old');
    await symlink('real.tar', join(folder, 'link.tar'));
    const writer = await fileAt(join(folder, 'link.tar'));
    await writer.close();
    expect((await stat(join(folder, 'real.tar'))).size).toBe(writer.written);
    expect((await readdir(folder)).sort()).toEqual(['link.tar', 'real.tar']);
  });

  test.skipIf(process.platform === 'win32')(
    'that is a device is written to, not replaced',
    async () => {
      const writer = await fileAt('/dev/null');
      await writer.close();
      expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
    },
  );

  test('in a directory that is not there, or is one, is one clear error', async () => {
    const folder = await ownFolder();
    await mkdir(join(folder, 'dir'));
    for (const path of [join(folder, 'none', 'images.tar'), join(folder, 'dir')]) {
      const writing = fileAt(path).then((writer) => writer.close());
      await expect(writing).rejects.toMatchObject({
        code: 'ARCHIVE',
        message: expect.stringContaining(`writing ${path}`),
      });
    }
    expect(await readdir(folder)).toEqual(['dir']);
  });
});

async function memoryOf(options: Parameters<typeof randomImage>[1]): Promise<MemoryStore> {
  const memory = new MemoryStore();
  await randomImage(memory, { ...options, name: 'root' });
  return memory;
}
