import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import type { Source } from '../../src/content/store.ts';
import { bodyOf } from '../../src/content/whole.ts';
import { copy } from '../../src/copy/copy.ts';
import { repoDigestsOf } from '../../src/layout/entry.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { putBytes, putJson, putReferrer, randomImage } from '../stand-ins/images.ts';
import { bytesOf, ownFolder, readGraph } from './folder.ts';

const ALPINE = 'docker.io/library/alpine:3.20';

async function emptyLayout(): Promise<ImageLayout> {
  return ImageLayout.open(join(await ownFolder(), 'layout'), { create: true });
}

async function indexOf(layout: ImageLayout): Promise<{ manifests: Descriptor[] }> {
  return JSON.parse(await readFile(join(layout.dir, 'index.json'), 'utf8'));
}

async function writeIndex(layout: ImageLayout, manifests: readonly object[]): Promise<void> {
  const index = { schemaVersion: 2, manifests };
  await writeFile(join(layout.dir, 'index.json'), JSON.stringify(index));
}

function annotated(descriptor: Descriptor, annotations: Record<string, string>): Descriptor {
  return { ...descriptor, annotations };
}

async function ingested(layout: ImageLayout): Promise<readonly string[]> {
  const names = await readdir(join(layout.dir, 'ingest'), { recursive: true });
  return names.filter((name) => name !== 'lock' && !name.startsWith('lease.'));
}

describe('content that two images need at once', () => {
  const bytes = Buffer.from('a layer of two images');
  const layer = { mediaType: MEDIA_TYPE.ociLayer, digest: digestOf(bytes), size: bytes.length };

  test('is read for one of them, and the other waits', async () => {
    const layout = await emptyLayout();
    const begun = Promise.withResolvers<void>();
    const first = layout.put(layer, async () => {
      await begun.promise;
      return Readable.from([bytes]);
    });
    const second = layout.put(layer, () => Promise.reject(new Error('read twice')));
    begun.resolve();
    expect(await Promise.all([first, second])).toEqual(['copied', 'exists']);
  });

  test('is read for the other if the first fails', async () => {
    const layout = await emptyLayout();
    const first = layout.put(layer, () => Promise.reject(new Error('gone')));
    const second = layout.put(layer, bodyOf(bytes));
    await expect(first).rejects.toThrow('gone');
    expect(await second).toBe('copied');
  });

  test('is not waited for after an interruption', async () => {
    const layout = await emptyLayout();
    const begun = Promise.withResolvers<void>();
    const first = layout.put(layer, async () => {
      await begun.promise;
      return Readable.from([bytes]);
    });
    const interrupt = new AbortController();
    const second = layout.put(layer, bodyOf(bytes), { signal: interrupt.signal });
    interrupt.abort(new Error('interrupted'));
    await expect(second).rejects.toThrow('interrupted');
    begun.resolve();
    expect(await first).toBe('copied');
  });
});

describe('opening', () => {
  test('makes an empty layout that other tools can read', async () => {
    const layout = await emptyLayout();
    expect(await readFile(join(layout.dir, 'oci-layout'), 'utf8')).toBe(
      '{"imageLayoutVersion":"1.0.0"}',
    );
    expect(await indexOf(layout)).toEqual({
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.ociIndex,
      manifests: [],
    });
    expect(await layout.entries()).toEqual([]);
  });

  test('opens one that is there without touching it', async () => {
    const layout = await emptyLayout();
    await randomImage(layout, { name: ALPINE });
    const before = await readFile(join(layout.dir, 'index.json'), 'utf8');
    await ImageLayout.open(layout.dir, { create: true });
    expect(await readFile(join(layout.dir, 'index.json'), 'utf8')).toBe(before);
  });

  test('says that there is no layout, where none is to be made', async () => {
    const folder = await ownFolder();
    await expect(ImageLayout.open(join(folder, 'none'))).rejects.toMatchObject({
      code: 'STORE',
      message: expect.stringContaining('not an OCI image layout'),
    });
    expect(await readdir(folder)).toEqual([]);
  });

  test('says that a file is no layout', async () => {
    const path = join(await ownFolder(), 'file');
    await writeFile(path, '');
    await expect(ImageLayout.open(path)).rejects.toMatchObject({ code: 'STORE' });
    await expect(ImageLayout.open(path, { create: true })).rejects.toMatchObject({ code: 'STORE' });
  });

  test('refuses another version of the layout', async () => {
    const layout = await emptyLayout();
    await writeFile(join(layout.dir, 'oci-layout'), '{"imageLayoutVersion":"2.0.0"}');
    await expect(ImageLayout.open(layout.dir, { create: true })).rejects.toMatchObject({
      code: 'STORE',
      message: expect.stringContaining('2.0.0'),
    });
  });

  test('makes one layout when many make it at once, and loses no name', async () => {
    const dir = join(await ownFolder(), 'layout');
    await Promise.all(
      Array.from({ length: 8 }, async (_, at) => {
        const layout = await ImageLayout.open(dir, { create: true });
        await randomImage(layout, { seed: `${at}`, layers: 1, name: `docker.io/a/b:${at}` });
      }),
    );
    const layout = await ImageLayout.open(dir);
    expect((await layout.entries()).map(({ name }) => name).sort()).toEqual(
      Array.from({ length: 8 }, (_, at) => `docker.io/a/b:${at}`),
    );
  });
});

describe('names', () => {
  test('an image has one entry with its reference in both annotations, and none a child', async () => {
    const layout = await emptyLayout();
    const root = await randomImage(layout, {
      platforms: ['linux/amd64', 'linux/arm64'],
      name: ALPINE,
    });
    expect((await indexOf(layout)).manifests).toEqual([
      {
        ...root,
        annotations: {
          'org.opencontainers.image.ref.name': ALPINE,
          'io.containerd.image.name': ALPINE,
        },
      },
    ]);
    expect(await layout.resolve(ALPINE)).toMatchObject(root);
  });

  test('a reference is found however it is written, and a digest as well', async () => {
    const layout = await emptyLayout();
    const root = await randomImage(layout, { name: ALPINE });
    for (const name of ['alpine:3.20', 'docker.io/alpine:3.20', root.digest, '']) {
      expect(await layout.resolve(name)).toMatchObject({ digest: root.digest });
    }
  });

  test('keeps the annotations that the descriptor has, but no name of another', async () => {
    const layout = await emptyLayout();
    const root = await randomImage(layout, {});
    const annotations = { 'dev.transship.index': 'sha256:x', 'io.containerd.image.name': 'other' };
    await layout.tag(annotated(root, annotations), ALPINE);
    expect((await layout.resolve(ALPINE)).annotations).toEqual({
      'dev.transship.index': 'sha256:x',
      'io.containerd.image.name': ALPINE,
      'org.opencontainers.image.ref.name': ALPINE,
    });
  });

  test('a name that is no whole reference is not given to containerd', async () => {
    const layout = await emptyLayout();
    await randomImage(layout, { name: '3.20' });
    expect((await layout.resolve('3.20')).annotations).toEqual({
      'org.opencontainers.image.ref.name': '3.20',
    });
  });

  test('a name that moves leaves the old image dangling', async () => {
    const layout = await emptyLayout();
    const old = await randomImage(layout, { seed: 'old', name: ALPINE });
    const now = await randomImage(layout, { seed: 'new', name: ALPINE });
    expect(await layout.resolve(ALPINE)).toMatchObject(now);
    expect(await layout.entries()).toEqual([
      { name: ALPINE, descriptor: expect.objectContaining(now) },
      { name: undefined, descriptor: old },
    ]);
    await layout.tag(old, 'docker.io/library/alpine:old');
    expect((await layout.entries()).map(({ name }) => name)).toEqual([
      ALPINE,
      'docker.io/library/alpine:old',
    ]);
  });

  test('an image with two names keeps the one that did not move', async () => {
    const layout = await emptyLayout();
    const first = await randomImage(layout, { seed: 'first', name: ALPINE });
    await layout.tag(first, 'docker.io/library/alpine:also');
    await randomImage(layout, { seed: 'second', name: ALPINE });
    expect((await layout.entries()).map(({ name }) => name).sort()).toEqual([
      ALPINE,
      'docker.io/library/alpine:also',
    ]);
  });

  test('an image can be stored under no name at all', async () => {
    const layout = await emptyLayout();
    const root = await randomImage(layout, { name: '' });
    await layout.tag(root, '');
    expect(await layout.entries()).toEqual([{ name: undefined, descriptor: root }]);
    expect(await layout.resolve('')).toEqual(root);
    expect(await layout.lookup('')).toBeUndefined();
  });

  test('nothing is named that is not there', async () => {
    const layout = await emptyLayout();
    const elsewhere = await randomImage(new MemoryStore());
    await expect(layout.tag(elsewhere, ALPINE)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await layout.entries()).toEqual([]);
  });

  test('a name that is not there is an error that says what is', async () => {
    const layout = await emptyLayout();
    await randomImage(layout, { name: ALPINE });
    await expect(layout.resolve('debian')).rejects.toMatchObject({
      code: 'NOT_FOUND',
      hint: 'there is alpine:3.20',
    });
    expect(await layout.lookup('debian')).toBeUndefined();
  });

  test('no name is not enough where there are several images', async () => {
    const layout = await emptyLayout();
    await randomImage(layout, { seed: 'a', name: ALPINE });
    await randomImage(layout, { seed: 'b', name: 'docker.io/library/debian:12' });
    await expect(layout.resolve('')).rejects.toMatchObject({
      hint: 'name one of alpine:3.20, debian:12',
    });
  });

  test('remove takes away the name that is meant, and with the last one the image', async () => {
    const layout = await emptyLayout();
    const root = await randomImage(layout, { name: ALPINE });
    await layout.tag(root, 'docker.io/library/alpine:also');
    await layout.remove(({ name }) => name === ALPINE);
    expect((await layout.entries()).map(({ name }) => name)).toEqual([
      'docker.io/library/alpine:also',
    ]);
    await layout.remove(({ name }) => name === 'docker.io/library/alpine:also');
    expect(await layout.entries()).toEqual([]);
  });

  test('remove takes away an image with all its names', async () => {
    const layout = await emptyLayout();
    const root = await randomImage(layout, { name: ALPINE });
    await layout.tag(root, 'docker.io/library/alpine:also');
    await randomImage(layout, { seed: 'stays', name: 'docker.io/library/stays:1' });
    await layout.remove(({ descriptor }) => descriptor.digest === root.digest);
    expect((await layout.entries()).map(({ name }) => name)).toEqual(['docker.io/library/stays:1']);
  });
});

describe('by which digests repositories know an image', () => {
  const KNOWN = `ghcr.io/acme/app@sha256:${'0'.repeat(64)}`;
  const notes = async (layout: ImageLayout) =>
    (await layout.entries()).map(({ name, descriptor }) => [name, repoDigestsOf(descriptor)]);

  test('is noted with all its names, those that come later too, and stays when the tag moves', async () => {
    const layout = await emptyLayout();
    const root = await randomImage(layout, { name: 'ghcr.io/acme/app:1' });
    await layout.noteRepoDigest(root.digest, KNOWN);
    await layout.tag(root, ALPINE);
    expect(await notes(layout)).toEqual([
      ['ghcr.io/acme/app:1', [KNOWN]],
      [ALPINE, [KNOWN]],
    ]);
    await layout.remove(({ name }) => name === ALPINE);
    await randomImage(layout, { seed: 'moved', name: 'ghcr.io/acme/app:1' });
    expect(await notes(layout)).toEqual([
      ['ghcr.io/acme/app:1', []],
      [undefined, [KNOWN]],
    ]);
  });

  test('is forgotten with the last tag of that repository', async () => {
    const layout = await emptyLayout();
    const root = await randomImage(layout, { name: 'ghcr.io/acme/app:1' });
    await layout.tag(root, ALPINE);
    const index = { 'dev.transship.index': KNOWN.replace(/^.*@/, '') };
    await layout.tag(annotated(root, index), KNOWN);
    await layout.noteRepoDigest(root.digest, KNOWN);
    await layout.remove(({ name }) => name === 'ghcr.io/acme/app:1');
    expect(await notes(layout)).toEqual([[ALPINE, []]]);
  });

  test('is never taken from where an image comes from', async () => {
    const [theirs, ours] = [await emptyLayout(), await emptyLayout()];
    const root = await randomImage(theirs, { name: 'ghcr.io/acme/app:1' });
    await theirs.noteRepoDigest(root.digest, KNOWN);
    await copy({ source: theirs, name: 'ghcr.io/acme/app:1' }, { target: ours, name: ALPINE });
    expect(await notes(ours)).toEqual([[ALPINE, []]]);
  });
});

describe('what other tools write', () => {
  test('a bare tag with the whole name beside it (Docker from 25 on, buildx)', async () => {
    const layout = await emptyLayout();
    const root = await randomImage(layout);
    const names = {
      'org.opencontainers.image.ref.name': '3.20',
      'io.containerd.image.name': ALPINE,
    };
    await writeIndex(layout, [annotated(root, names)]);
    for (const name of ['3.20', ALPINE, 'alpine:3.20']) {
      expect(await layout.resolve(name)).toMatchObject(root);
    }
    expect((await layout.entries())[0]?.name).toBe(ALPINE);
    await layout.tag(root, ALPINE);
    expect(await layout.entries()).toHaveLength(1);
  });

  test('one name twice means what came last, and is one after the next change', async () => {
    const layout = await emptyLayout();
    const [old, now] = [await randomImage(layout, { seed: 'a' }), await randomImage(layout)];
    const name = { 'org.opencontainers.image.ref.name': 'latest' };
    await writeIndex(layout, [annotated(old, name), annotated(now, name)]);
    expect(await layout.resolve('latest')).toMatchObject(now);
    await layout.tag(old, 'latest');
    expect((await layout.entries()).filter((entry) => entry.name === 'latest')).toHaveLength(1);
  });

  test('members, files and blobs that are not known or not there do no harm', async () => {
    const layout = await emptyLayout();
    const root = await randomImage(layout, { name: ALPINE });
    const missing = { ...root, digest: digestOf('missing') };
    const index = { ...(await indexOf(layout)), annotations: { a: 'b' } };
    index.manifests.push(missing);
    await writeFile(join(layout.dir, 'index.json'), JSON.stringify(index));
    await writeFile(join(layout.dir, 'blobs', 'sha256', 'README'), 'unknown');
    await mkdir(join(layout.dir, 'blobs', 'blake3'));
    await layout.tag(root, 'docker.io/library/alpine:also');
    expect(await indexOf(layout)).toMatchObject({ annotations: { a: 'b' } });
    expect(await layout.resolve(missing.digest)).toMatchObject(missing);
    await expect(layout.fetch(missing)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await layout.collect()).bytes).toBe(0);
  });

  test('an index.json that is none is one clear error', async () => {
    const layout = await emptyLayout();
    await writeFile(join(layout.dir, 'index.json'), '{"manifests":[{"digest":"sha256:../../x"}]}');
    await expect(layout.entries()).rejects.toMatchObject({
      code: 'INVALID_DOCUMENT',
      message: expect.stringContaining('index.json: manifests[0].digest'),
    });
  });
});

describe('content', () => {
  const bytes = Buffer.alloc(300_000, 'content');
  const large = { mediaType: 'x/y', digest: digestOf(bytes), size: bytes.length };

  test.each([
    ['little', Buffer.from('little')],
    ['large', bytes],
    ['empty', Buffer.alloc(0)],
  ])('%s content comes back as it was, and from an offset', async (_, content) => {
    const layout = await emptyLayout();
    const descriptor = await putBytes(layout, 'x/y', content);
    expect(await bytesOf(layout, descriptor)).toEqual(content);
    const body = await layout.fetch(descriptor, { offset: 3 });
    expect(Buffer.concat(await body.toArray())).toEqual(content.subarray(3));
    expect(await readFile(layout.blobPath(descriptor.digest))).toEqual(content);
  });

  test('the size of a gzipped tar is known without reading it; of nothing else', async () => {
    const layout = await emptyLayout();
    const tar = Buffer.alloc(512 * 1000, 'tar');
    const gzipped = await putBytes(layout, 'x/y', gzipSync(tar));
    expect(await layout.plainSize(gzipped)).toBe(tar.byteLength);
    for (const other of [tar, Buffer.from('a'), Buffer.from('1f8b', 'hex')]) {
      expect(await layout.plainSize(await putBytes(layout, 'x/y', other))).toBeUndefined();
    }
    const missing = { ...gzipped, digest: digestOf('missing') };
    expect(await layout.plainSize(missing)).toBeUndefined();
  });

  test('sha512 has a folder of its own', async () => {
    const layout = await emptyLayout();
    const descriptor = { mediaType: 'x/y', digest: digestOf('x', 'sha512'), size: 1 };
    expect(await layout.put(descriptor, bodyOf(Buffer.from('x')))).toBe('copied');
    expect((await bytesOf(layout, descriptor)).toString()).toBe('x');
  });

  test('what is there is not asked for again', async () => {
    const layout = await emptyLayout();
    expect(await layout.has(large)).toBe(false);
    expect(await layout.put(large, bodyOf(bytes))).toBe('copied');
    const never = async (): Promise<Readable> => expect.fail('the body was opened');
    expect(await layout.put(large, never)).toBe('exists');
    expect(await layout.has(large)).toBe(true);
  });

  test.each([
    ['another byte', Buffer.from(bytes).fill('X', 5, 6)],
    ['a byte less', bytes.subarray(1)],
    ['a byte more', Buffer.concat([bytes, Buffer.from('X')])],
  ])('%s is never kept', async (_, wrong) => {
    const layout = await emptyLayout();
    await expect(layout.put(large, bodyOf(wrong))).rejects.toMatchObject({ code: 'INTEGRITY' });
    expect(await layout.has(large)).toBe(false);
    expect(await readdir(join(layout.dir, 'blobs', 'sha256'))).toEqual([]);
    expect(await ingested(layout)).toEqual([]);
  });

  test('a body that cannot be had leaves nothing, however often', async () => {
    const layout = await emptyLayout();
    const absent = (): Promise<Readable> => Promise.reject(new Error('it is not there'));
    for (let time = 0; time < 50; time += 1) {
      await expect(layout.put(large, absent)).rejects.toThrow('it is not there');
    }
    expect(await ingested(layout)).toEqual([]);
  });

  test('bytes of which nobody knows the digest are stored as what they are, or not at all', async () => {
    const layout = await emptyLayout();
    const chunks = (last: () => Buffer) =>
      (async function* (): AsyncGenerator<Buffer> {
        yield bytes.subarray(0, 100);
        yield last();
      })();
    const { digest, size } = large;
    expect(await layout.receive(chunks(() => bytes.subarray(100)))).toEqual({ digest, size });
    expect(await bytesOf(layout, large)).toEqual(bytes);
    const fails = (): Buffer => {
      throw new Error('the line was cut');
    };
    await expect(layout.receive(chunks(fails))).rejects.toThrow('the line was cut');
    expect(await ingested(layout)).toEqual([]);
    expect(await readdir(join(layout.dir, 'blobs', 'sha256'))).toEqual([digest.slice(7)]);
  });

  test('a body that fails, or a caller who gives up, leaves nothing', async () => {
    const layout = await emptyLayout();
    const failing = async (): Promise<Readable> =>
      Readable.from(
        (async function* () {
          yield bytes.subarray(0, 100);
          throw new Error('the line was cut');
        })(),
        { objectMode: false },
      );
    await expect(layout.put(large, failing)).rejects.toThrow('the line was cut');
    const abort = new AbortController();
    const stalled = async (): Promise<Readable> => {
      setImmediate(() => abort.abort());
      return new Readable({ read: () => undefined });
    };
    await expect(layout.put(large, stalled, { signal: abort.signal })).rejects.toThrow(/abort/i);
    expect(await ingested(layout)).toEqual([]);
    expect(await layout.put(large, bodyOf(bytes))).toBe('copied');
  });

  test('an empty file that a power cut left is not the content', async () => {
    const layout = await emptyLayout();
    await writeFile(layout.blobPath(large.digest), '');
    expect(await layout.has(large)).toBe(false);
    expect(await layout.put(large, bodyOf(bytes))).toBe('copied');
    expect(await bytesOf(layout, large)).toEqual(bytes);
  });

  test.each([large, { ...large, digest: digestOf('little'), size: 6 }])(
    'content that has changed on the disk is not delivered',
    async (descriptor) => {
      const layout = await emptyLayout();
      await writeFile(layout.blobPath(descriptor.digest), Buffer.alloc(descriptor.size, 'x'));
      await expect(bytesOf(layout, descriptor)).rejects.toMatchObject({ code: 'INTEGRITY' });
      await writeFile(layout.blobPath(descriptor.digest), Buffer.alloc(descriptor.size + 1));
      await expect(bytesOf(layout, descriptor)).rejects.toMatchObject({ code: 'INTEGRITY' });
    },
  );

  test('another layout shares its files, once their bytes are verified', async () => {
    const [from, to] = [await emptyLayout(), await emptyLayout()];
    await from.put(large, bodyOf(bytes));
    const never = async (): Promise<Readable> => expect.fail('the body was opened');
    expect(await to.put(large, never, { from: [from] })).toBe('mounted');
    const [one, other] = await Promise.all(
      [from, to].map((layout) => stat(layout.blobPath(large.digest))),
    );
    expect(other?.ino).toBe(one?.ino);
    expect(await bytesOf(to, large)).toEqual(bytes);
  });

  test('another layout does not share what is broken', async () => {
    const [from, to] = [await emptyLayout(), await emptyLayout()];
    await writeFile(from.blobPath(large.digest), Buffer.alloc(large.size, 'x'));
    await expect(to.put(large, bodyOf(bytes), { from: [from] })).rejects.toMatchObject({
      code: 'INTEGRITY',
    });
    expect(await to.has(large)).toBe(false);
  });

  test('a layout contains what another object for the same directory has', async () => {
    const layout = await emptyLayout();
    const link = join(await ownFolder(), 'link');
    await symlink(layout.dir, link);
    expect(layout.contains(await ImageLayout.open(link))).toBe(true);
    expect(layout.contains(await emptyLayout())).toBe(false);
    expect(layout.contains(new MemoryStore() satisfies Source)).toBe(false);
  });

  test('a manifest below an index is found by its digest, and a layer is not', async () => {
    const layout = await emptyLayout();
    const root = await randomImage(layout, { platforms: ['linux/amd64'], name: ALPINE });
    const [, manifest, , layer] = await readGraph(layout, root);
    expect(await layout.resolve(manifest ?? '')).toMatchObject({
      mediaType: MEDIA_TYPE.ociManifest,
    });
    await expect(layout.resolve(layer ?? '')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('referrers', () => {
  test('what refers to an image is found, and is no image itself', async () => {
    const layout = await emptyLayout();
    const root = await randomImage(layout, { name: ALPINE });
    const signature = await putReferrer(layout, root);
    await putReferrer(layout, root, 'application/sbom', 'an sbom');
    await putReferrer(layout, signature, 'application/x', 'about the signature');
    expect(await layout.entries()).toHaveLength(1);
    const found = await layout.referrers(root);
    expect(found.map(({ artifactType }) => artifactType)).toEqual([
      'application/vnd.example.signature.v1',
      'application/sbom',
    ]);
    expect(found[0]).toEqual({
      ...signature,
      artifactType: 'application/vnd.example.signature.v1',
      annotations: { 'org.example.text': 'signed' },
    });
    expect(await layout.referrers(root, { artifactType: 'application/sbom' })).toHaveLength(1);
    expect(await layout.referrers(signature)).toHaveLength(1);
  });

  test('a referrer that is stored twice is listed once', async () => {
    const layout = await emptyLayout();
    const root = await randomImage(layout, { name: ALPINE });
    await putReferrer(layout, root);
    await putReferrer(layout, root);
    expect((await indexOf(layout)).manifests).toHaveLength(2);
  });

  test('a referrer as oras leaves it: an entry without a name', async () => {
    const layout = await emptyLayout();
    const root = await randomImage(layout, { name: ALPINE });
    const signature = await putReferrer(layout, root);
    await writeIndex(layout, [root, signature]);
    expect(await layout.referrers(root)).toMatchObject([signature]);
  });

  test('a referrer as regclient leaves it: in an index that is named by the fallback tag', async () => {
    const layout = await emptyLayout();
    const root = await randomImage(layout, { name: ALPINE });
    const memory = new MemoryStore();
    const signature = await putReferrer(memory, root);
    const list = { schemaVersion: 2, mediaType: MEDIA_TYPE.ociIndex, manifests: [signature] };
    const fallback = await putJson(layout, MEDIA_TYPE.ociIndex, list);
    const annotations = { 'org.opencontainers.image.ref.name': root.digest.replace(':', '-') };
    const { manifests } = await indexOf(layout);
    await writeIndex(layout, [...manifests, annotated(fallback, annotations)]);
    expect(await layout.referrers(root)).toEqual([signature]);
  });
});
