import { Readable } from 'node:stream';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { readManifest } from '../../src/content/read-manifest.ts';
import type { Body, NamedDescriptor, PutOptions, PutOutcome } from '../../src/content/store.ts';
import { verified } from '../../src/content/verify.ts';
import { readAll } from '../../src/content/whole.ts';
import { copy } from '../../src/copy/copy.ts';
import type { CopyEvent } from '../../src/copy/event.ts';
import { RegistryError } from '../../src/errors.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { children } from '../../src/oci/manifest.ts';
import { isTaggableType, MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { parsePlatform } from '../../src/oci/platform.ts';
import { randomImage } from '../stand-ins/images.ts';

/** A store that writes down what it was asked for, and can be told to misbehave. */
class Recorder extends MemoryStore {
  readonly journal: string[] = [];
  readonly about = new Map<string, Descriptor[]>();
  readonly tags = new Map<string, NamedDescriptor[]>();
  fail: (descriptor: Descriptor, verb: 'put' | 'fetch', options?: PutOptions) => void = () =>
    undefined;

  override async put(
    descriptor: Descriptor,
    body: Body,
    options?: PutOptions,
  ): Promise<PutOutcome> {
    this.fail(descriptor, 'put', options);
    const outcome = await super.put(descriptor, body, options);
    this.journal.push(`put ${options?.name ?? descriptor.digest}`);
    return outcome;
  }

  override async fetch(descriptor: Descriptor): Promise<Readable> {
    this.fail(descriptor, 'fetch');
    this.journal.push(`fetch ${descriptor.digest}`);
    return super.fetch(descriptor);
  }

  override async tag(descriptor: Descriptor, name: string): Promise<void> {
    this.journal.push(`tag ${name}`);
    await super.tag(descriptor, name);
  }

  async referrers({ digest }: Descriptor): Promise<readonly Descriptor[]> {
    return this.about.get(digest) ?? [];
  }

  async digestTags({ digest }: Descriptor): Promise<readonly NamedDescriptor[]> {
    return this.tags.get(digest) ?? [];
  }

  fetches(): string[] {
    return this.journal.filter((entry) => entry.startsWith('fetch '));
  }
}

const PLATFORMS = ['linux/amd64', 'linux/arm64', 'linux/arm/v7'];
let source: Recorder;
let target: Recorder;
let root: Descriptor;

beforeEach(async () => {
  source = new Recorder();
  target = new Recorder();
  root = await randomImage(source, { platforms: PLATFORMS, sharedLayers: ['base'], name: 'v1' });
  source.journal.length = 0;
});

const run = (options: Parameters<typeof copy>[2] = {}, name = 'v1') =>
  copy({ source, name: 'v1' }, { target, name }, options);

async function complete(store: MemoryStore, descriptor: Descriptor): Promise<void> {
  await readAll(await store.fetch(descriptor), descriptor.size, 'content');
  if (isTaggableType(descriptor.mediaType)) {
    const below = children(await readManifest(store, descriptor));
    await Promise.all(below.map((child) => complete(store, child)));
  }
}

describe('a copy', () => {
  test('carries the whole index over, byte for byte, children before parents and the name last', async () => {
    const result = await run();
    expect(result).toMatchObject({
      status: 'copied',
      source: { digest: root.digest },
      written: { digest: root.digest },
    });
    expect((await target.resolve('v1')).digest).toBe(root.digest);
    await complete(target, root);
    expect(target.journal.filter((entry) => entry.startsWith('put')).at(-1)).toBe('put v1');
  });

  test('moves content that several images share once', async () => {
    await run();
    expect(new Set(source.fetches()).size).toBe(source.fetches().length);
  });

  test('counts what it moved', async () => {
    const { bytes } = await run();
    const first = bytes.copied;
    expect(first).toBeGreaterThan(3000);
    expect(bytes).toMatchObject({ skipped: 0, mounted: 0 });
    expect((await run({}, 'v2')).bytes).toEqual({ copied: 0, skipped: first, mounted: 0 });
  });

  test('leaves a name alone that stands for the same digest already', async () => {
    await run();
    source.journal.length = 0;
    target.journal.length = 0;
    expect((await run({ referrers: false })).status).toBe('exists');
    expect([...source.journal, ...target.journal]).toEqual([]);
  });

  test('tells of each piece of content: started, bytes, outcome', async () => {
    const events: CopyEvent[] = [];
    await run({ onProgress: (event) => events.push(event) });
    const layer = events.filter(({ role }) => role === 'layer');
    const digests = new Set(layer.map(({ descriptor }) => descriptor.digest));
    expect(digests.size).toBe(7);
    for (const digest of digests) {
      const states = layer.filter(({ descriptor }) => descriptor.digest === digest);
      expect(states.map(({ state }) => state)).toEqual(['started', 'progress', 'copied']);
      expect(states[1]?.bytes).toBe(states[1]?.descriptor.size);
    }
  });

  test.each([
    ['overwrite', 'copied'],
    ['skip', 'skipped'],
  ] as const)(
    'with if-exists %s a name that stands for something else ends as %s',
    async (ifExists, status) => {
      const other = await randomImage(target, { seed: 'other', name: 'v1' });
      const result = await run({ ifExists });
      expect(result.status).toBe(status);
      expect((await target.resolve('v1')).digest).toBe(
        status === 'copied' ? root.digest : other.digest,
      );
      expect(result.written.digest).toBe((await target.resolve('v1')).digest);
    },
  );

  test('with if-exists fail a name that stands for something else stops it before anything is sent', async () => {
    await randomImage(target, { seed: 'other', name: 'v1' });
    target.journal.length = 0;
    await expect(run({ ifExists: 'fail' })).rejects.toMatchObject({ code: 'TAG_EXISTS' });
    expect(target.journal).toEqual([]);
  });

  test('of a name that the source lacks is an error', async () => {
    await expect(copy({ source, name: 'v9' }, { target, name: 'v9' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('a copy of some platforms', () => {
  const [amd64, arm64, arm, s390x] = [...PLATFORMS, 'linux/s390x'].map(parsePlatform);

  test('takes one as it is in the index, and says which index that was', async () => {
    const result = await run({ platforms: [arm64 ?? never()] });
    const index = await readManifest(source, root);
    const wanted = children(index).find(({ platform }) => platform?.architecture === 'arm64');
    expect(result.source.digest).toBe(root.digest);
    expect(result.written).toMatchObject({
      digest: wanted?.digest,
      annotations: { 'dev.transship.index': root.digest },
    });
    await complete(target, result.written);
    expect(await target.has(root)).toBe(false);
  });

  test('makes a new index of several, each with what attests it, and nothing else of the index changed', async () => {
    const attested = await randomImage(source, {
      platforms: PLATFORMS,
      attestations: true,
      seed: 'att',
      name: 'att',
    });
    const result = await copy(
      { source, name: 'att' },
      { target, name: 'att' },
      { platforms: [amd64 ?? never(), arm ?? never()] },
    );
    expect(result.written.digest).not.toBe(attested.digest);
    expect(result.written.mediaType).toBe(attested.mediaType);
    const kept = children(await readManifest(target, result.written));
    expect(kept.map(({ platform }) => platform?.architecture)).toEqual(
      expect.arrayContaining(['amd64', 'arm', 'unknown']),
    );
    expect(kept).toHaveLength(4);
    await complete(target, result.written);
  });

  test('of all that there are keeps the index', async () => {
    const all = [amd64 ?? never(), arm64 ?? never(), arm ?? never()];
    expect((await run({ platforms: all })).written.digest).toBe(root.digest);
  });

  test('names what there is when a platform is missing, and writes nothing', async () => {
    for (const platforms of [[s390x ?? never()], [amd64 ?? never(), s390x ?? never()]]) {
      await expect(run({ platforms })).rejects.toMatchObject({
        code: 'PLATFORM_NOT_FOUND',
        message: expect.stringContaining('linux/s390x'),
        hint: expect.stringContaining('linux/amd64, linux/arm64, linux/arm/v7'),
      });
    }
    expect(target.journal).toEqual([]);
  });

  test('of a single image must match its config, unless nothing was asked for', async () => {
    await randomImage(source, { seed: 'single', name: 'single' });
    const single = (options: Parameters<typeof copy>[2]) =>
      copy({ source, name: 'single' }, { target, name: 'single' }, options);
    await expect(single({ platforms: [arm64 ?? never()] })).rejects.toMatchObject({
      code: 'PLATFORM_NOT_FOUND',
      hint: 'it is a single image for linux/amd64',
    });
    await expect(single({ preferred: [arm64 ?? never()] })).resolves.toMatchObject({
      status: 'copied',
    });
  });

  test("takes the host's image where nothing was asked for, the next best where it has none", async () => {
    const result = await run({ preferred: [parsePlatform('darwin/arm64'), arm64 ?? never()] });
    const images = children(await readManifest(source, root));
    expect(images.find(({ digest }) => digest === result.written.digest)?.platform).toMatchObject({
      os: 'linux',
      architecture: 'arm64',
    });
  });
});

describe('what refers to an image', () => {
  test('travels with it: referrers of the index and of its images, their own referrers, cosign tags', async () => {
    const [image] = children(await readManifest(source, root));
    const sbom = await randomImage(source, { seed: 'sbom' });
    const signature = await randomImage(source, { seed: 'signature of the sbom' });
    const cosign = await randomImage(source, { seed: 'cosign' });
    source.about.set(root.digest, [sbom]);
    source.about.set(sbom.digest, [signature]);
    source.about.set(signature.digest, [sbom]);
    const name = `${image?.digest.replace(':', '-')}.sig`;
    source.tags.set(image?.digest ?? '', [{ name, descriptor: cosign }]);

    await run();
    for (const descriptor of [sbom, signature, cosign]) {
      await complete(target, descriptor);
    }
    expect((await target.resolve(name)).digest).toBe(cosign.digest);
    const order = target.journal.filter((entry) => /^(put|tag)/.test(entry));
    expect(order.at(-1)).toBe('tag v1');
    expect(order.indexOf(`put ${root.digest}`)).toBeLessThan(order.indexOf(`put ${sbom.digest}`));
  });

  test('travels later too, when it was added after the first copy', async () => {
    await run();
    const signature = await randomImage(source, { seed: 'signature' });
    source.about.set(root.digest, [signature]);
    expect((await run()).status).toBe('exists');
    await complete(target, signature);
  });

  test('stays where it is when that is asked for', async () => {
    const signature = await randomImage(source, { seed: 'signature' });
    source.about.set(root.digest, [signature]);
    await run({ referrers: false });
    expect(await target.has(signature)).toBe(false);
  });
});

describe('a copy that meets trouble', () => {
  test('says on which side it was', async () => {
    const [layer] = await layersOf(source, root);
    source.fail = (descriptor, verb) =>
      fail(verb === 'fetch' && descriptor.digest === layer?.digest);
    await expect(run()).rejects.toMatchObject({
      name: 'CopyError',
      side: 'source',
      digest: layer?.digest,
    });
    source.fail = () => undefined;
    target.fail = (descriptor, verb) => fail(verb === 'put' && descriptor.digest === layer?.digest);
    await expect(run()).rejects.toMatchObject({ name: 'CopyError', side: 'target' });
    await expect(target.resolve('v1')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('reads a blob once more that came with a wrong byte, and gives up on the second', async () => {
    const [layer] = await layersOf(source, root);
    let wrong = 1;
    const right = source.fetch.bind(source);
    source.fetch = async (descriptor) => {
      const body = await right(descriptor);
      if (descriptor.digest !== layer?.digest || wrong-- <= 0) {
        return body;
      }
      const bytes = Buffer.from(await readAll(body, descriptor.size, 'layer'));
      bytes[0] = (bytes[0] ?? 0) ^ 1;
      return verified(Readable.from([bytes]), descriptor);
    };
    await run();
    await complete(target, root);

    target = new Recorder();
    wrong = 2;
    await expect(run()).rejects.toMatchObject({ code: 'INTEGRITY', side: 'source' });
    await expect(target.resolve('v1')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('sends everything once more when the target turns out to lack what it promised', async () => {
    const [image] = children(await readManifest(source, root));
    const [layer] = await layersOf(source, image ?? never());
    let lacking = true;
    target.fail = (descriptor, verb, options) => {
      if (verb === 'put' && descriptor.digest === layer?.digest && options?.force === true) {
        lacking = false;
      }
      if (verb === 'put' && descriptor.digest === image?.digest && lacking) {
        throw registryError('MANIFEST_BLOB_UNKNOWN');
      }
    };
    await run();
    expect(lacking).toBe(false);
    await complete(target, root);
  });

  test('ends when it is cancelled, without the name', async () => {
    const cancel = new AbortController();
    source.fail = (descriptor, verb) => {
      if (verb === 'fetch' && descriptor.mediaType === MEDIA_TYPE.ociLayerGzip) {
        cancel.abort();
        fail(true);
      }
    };
    await expect(run({ signal: cancel.signal })).rejects.toThrow();
    await expect(target.resolve('v1')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('ends in an error or complete, wherever it is cut and whatever the target has', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(40), fc.boolean(), fc.boolean(), async (cut, side, warm) => {
        const from = new Recorder();
        const to = new Recorder();
        const image = await randomImage(from, {
          platforms: PLATFORMS,
          sharedLayers: ['b'],
          name: 'v1',
        });
        if (warm) {
          await randomImage(to, { platforms: PLATFORMS.slice(1), sharedLayers: ['b'], name: 'v0' });
        }
        let steps = 0;
        (side ? from : to).fail = () => fail(steps++ === cut);
        const done = await copy({ source: from, name: 'v1' }, { target: to, name: 'v1' }).then(
          () => true,
          () => false,
        );
        to.fail = () => undefined;
        const named = await to.lookup('v1');
        expect(named?.digest).toBe(done ? image.digest : undefined);
        await (done ? complete(to, image) : undefined);
      }),
      { numRuns: 60 },
    );
  });
});

async function layersOf(
  store: MemoryStore,
  descriptor: Descriptor,
): Promise<readonly Descriptor[]> {
  const manifest = await readManifest(store, descriptor);
  if (manifest.kind === 'manifest') {
    return manifest.layers;
  }
  return layersOf(store, manifest.manifests[0] ?? never());
}

function fail(when: boolean): void {
  if (when) {
    throw new Error('planned failure');
  }
}

function registryError(code: string): RegistryError {
  const response = {
    status: 400,
    method: 'PUT',
    url: 'http://r/',
    errors: [{ code, message: code }],
  };
  return new RegistryError('REGISTRY', code, response);
}

function never(): never {
  throw new Error('the fixture lacks what the test needs');
}
