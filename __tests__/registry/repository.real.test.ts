import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { bodyOf, readAll } from '../../src/content/whole.ts';
import { copy } from '../../src/copy/copy.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { RegistryClient, type RegistryOptions } from '../../src/registry/client.ts';
import type { Repository } from '../../src/registry/repository.ts';
import { requireComponents } from '../stand-ins/components.ts';
import { type DockerRegistry, startDockerRegistry } from '../stand-ins/docker-registry.ts';
import { startFaultProxy } from '../stand-ins/fault-proxy.ts';
import type { Effect, Fault } from '../stand-ins/fault-script.ts';
import { randomBytesOf, randomImage } from '../stand-ins/images.ts';

const LAYER = randomBytesOf('real', 9 * 1024 * 1024);
/** Inside the first connection's bytes, however slow it is: later ones may come over others. */
const INSIDE = 400_000;
const BLOB: Descriptor = {
  mediaType: 'application/vnd.oci.image.layer.v1.tar',
  digest: digestOf(LAYER),
  size: LAYER.length,
};

describe.skipIf(!requireComponents('docker-registry'))("Debian's registry", () => {
  let registry: DockerRegistry;
  let names = 0;

  beforeAll(async () => {
    registry = await startDockerRegistry();
  });
  afterAll(() => registry.stop());

  /** A repository that nobody has used, on this host. */
  function repository(
    host: string,
    name = `acme/r${names++}`,
    options: RegistryOptions = {},
  ): Repository {
    const client = new RegistryClient(options);
    onTestFinished(() => client.close());
    return client.repository({ registry: host, repository: name });
  }

  async function faulty(...faults: readonly Fault[]) {
    const proxy = await startFaultProxy(registry.url, faults);
    onTestFinished(() => proxy.stop());
    return proxy;
  }

  async function image(): Promise<{ store: MemoryStore; root: Descriptor }> {
    const store = new MemoryStore();
    const platforms = ['linux/amd64', 'linux/arm64'];
    const root = await randomImage(store, {
      platforms,
      layers: 3,
      layerSize: 100_000,
      seed: `real${names}`,
    });
    await store.tag(root, '1');
    return { store, root };
  }

  it('takes an image into a new repository with two requests a blob', async () => {
    const { store, root } = await image();
    const before = (await registry.requests()).length;
    const target = repository(registry.host);
    await copy({ source: store, name: '1' }, { target, name: '1' }, { referrers: false });
    expect(await target.resolve('1')).toMatchObject({ digest: root.digest, size: root.size });
    const journal = (await registry.requests()).slice(before).map(({ method }) => method);
    // The look-up, the question whether the repository is new, 8 blobs, 3 manifests, the resolve.
    expect(journal).toHaveLength(1 + 1 + 8 * 2 + 3 + 1);
  });

  it('mounts from one repository into another and is asked for no blob', async () => {
    const { store } = await image();
    const client = new RegistryClient();
    onTestFinished(() => client.close());
    const [from, to] = ['from', 'to'].map((name) =>
      client.repository({ registry: registry.host, repository: `mount/${name}` }),
    );
    if (from === undefined || to === undefined) {
      throw new Error('two repositories');
    }
    await copy({ source: store, name: '1' }, { target: from, name: '1' });
    const before = (await registry.requests()).length;
    const reader = repository(registry.host, 'mount/from');
    const { bytes } = await copy(
      { source: reader, name: '1' },
      { target: to, name: '1' },
      { referrers: false },
    );
    expect(bytes.mounted).toBeGreaterThan(600_000);
    const journal = (await registry.requests()).slice(before);
    expect(journal).toHaveLength(15);
    expect(
      journal.filter(({ method, path }) => method === 'GET' && path.includes('/blobs/')),
    ).toEqual([]);
  });

  it('lists its tags', async () => {
    const { store } = await image();
    const target = repository(registry.host);
    await copy({ source: store, name: '1' }, { target, name: 'b' });
    const manifest = await target.resolve('b');
    await target.tag(manifest, 'a');
    const tags: string[] = [];
    for await (const tag of target.tags()) {
      tags.push(tag);
    }
    expect(tags.sort()).toEqual(['a', 'b']);
  });

  it('keeps referrers in the tag that stands in for its missing API, with their subject', async () => {
    const { store, root } = await image();
    const target = repository(registry.host);
    await copy({ source: store, name: '1' }, { target, name: '1' });
    const config = store.add('application/vnd.oci.empty.v1+json', Buffer.from('{}'));
    await target.put(config, bodyOf(Buffer.from('{}')));
    const pushed = await Promise.all(
      ['a', 'b', 'c'].map(async (note) => {
        const document = {
          schemaVersion: 2,
          mediaType: 'application/vnd.oci.image.manifest.v1+json',
          artifactType: 'application/x.note',
          config,
          layers: [],
          subject: root,
          annotations: { note },
        };
        const bytes = Buffer.from(JSON.stringify(document));
        const descriptor = store.add(document.mediaType, bytes);
        await target.put(descriptor, bodyOf(bytes));
        return descriptor.digest;
      }),
    );
    const found = await repository(registry.host, target.repository).referrers(root);
    expect(new Set(found.map(({ digest }) => digest))).toEqual(new Set(pushed));
    const other = repository(registry.host);
    await copy({ source: target, name: '1' }, { target: other, name: '1' });
    expect(await other.referrers(root)).toHaveLength(3);
  });

  it('is read through its mirror, which is another of its kind', async () => {
    const { store, root } = await image();
    const target = repository(registry.host);
    await copy({ source: store, name: '1' }, { target, name: '1' });
    const mirror = await startDockerRegistry({ proxy: registry.url });
    onTestFinished(() => mirror.stop());
    const reader = repository(registry.host, target.repository, {
      mirrors: { [registry.host]: [mirror.url] },
    });
    expect(await reader.resolve('1')).toMatchObject({ digest: root.digest });
    expect(reader.servedBy(root.digest)).toBe('mirror');
    const copied = new MemoryStore();
    await copy({ source: reader, name: '1' }, { target: copied, name: '1' });
    expect((await readAll(await copied.fetch(root), root.size, 'index')).length).toBe(root.size);
  });

  describe('behind a bad network', () => {
    const reads: readonly (readonly [string, Effect])[] = [
      ['503', { status: 503, headers: { 'retry-after': '0' } }],
      ['429 with Retry-After', { status: 429, headers: { 'retry-after': '1' } }],
      ['a reset before the answer', { reset: 'before' }],
      ['a reset inside the answer', { reset: INSIDE }],
      ['an answer that is cut short', { truncate: INSIDE }],
    ];

    it.each(reads)('delivers a blob after %s', async (_, effect) => {
      const target = repository(registry.host, 'bad/read');
      await target.put(BLOB, bodyOf(LAYER));
      const proxy = await faulty({ method: 'GET', path: '/blobs/', effect });
      const body = await repository(proxy.host, 'bad/read').fetch(BLOB);
      expect((await readAll(body, LAYER.length, 'blob')).equals(LAYER)).toBe(true);
      const [, second] = proxy.journal.filter(({ method }) => method === 'GET');
      const inside = 'truncate' in effect || ('reset' in effect && effect.reset !== 'before');
      expect(second?.headers.range !== undefined).toBe(inside);
    });

    it('goes on by range after a stall', async () => {
      const target = repository(registry.host, 'bad/stall');
      await target.put(BLOB, bodyOf(LAYER));
      const proxy = await faulty({ method: 'GET', path: '/blobs/', effect: { stall: INSIDE } });
      const body = await repository(proxy.host, 'bad/stall', { timeout: 1 }).fetch(BLOB);
      expect((await readAll(body, LAYER.length, 'blob')).equals(LAYER)).toBe(true);
      expect(proxy.journal.at(-1)?.headers.range).toMatch(/^bytes=/);
    });

    it('never delivers a flipped byte as if it were right', async () => {
      const target = repository(registry.host, 'bad/flip');
      await target.put(BLOB, bodyOf(LAYER));
      const proxy = await faulty({ method: 'GET', path: '/blobs/', effect: { flip: INSIDE } });
      const reader = repository(proxy.host, 'bad/flip');
      await expect(
        reader.fetch(BLOB).then((body) => readAll(body, LAYER.length, 'blob')),
      ).rejects.toMatchObject({ code: 'INTEGRITY' });
    });

    const writes: readonly (readonly [string, Fault])[] = [
      ['503 to the POST', { method: 'POST', effect: { status: 503 } }],
      ['503 to the PUT', { method: 'PUT', path: '/blobs/', effect: { status: 503 } }],
      [
        'a reset inside the PUT',
        { method: 'PUT', path: '/blobs/', effect: { resetUpload: 2_000_000 } },
      ],
      ['a reset after the PUT', { method: 'PUT', path: '/blobs/', effect: { reset: 'after' } }],
      [
        'several resets of the PUT',
        { method: 'PUT', path: '/blobs/', times: 2, effect: { resetUpload: 2_000_000 } },
      ],
      ['413 to the PUT', { method: 'PUT', path: '/blobs/', effect: { status: 413 } }],
    ];

    it.each(writes)('takes a blob after %s', async (_, fault) => {
      const proxy = await faulty(fault);
      const name = `bad/write${names++}`;
      await repository(proxy.host, name).put(BLOB, bodyOf(LAYER), { force: true });
      const body = await repository(registry.host, name).fetch(BLOB);
      expect((await readAll(body, LAYER.length, 'blob')).equals(LAYER)).toBe(true);
    });

    it.each([
      // What never arrived is sent again in the same session.
      ['the chunk did not arrive', { resetUpload: 1_000_000 }, 2],
      // Debian's registry wants its latest location back, which was lost with the answer.
      ['only the answer was lost', { reset: 'after' }, 3],
    ] satisfies readonly (readonly [string, Effect, number])[])(
      'goes on in chunks when %s',
      async (_, effect, sessions) => {
        const tooMuch = { status: 413 };
        const proxy = await faulty(
          { method: 'PUT', path: '/blobs/', effect: tooMuch },
          { method: 'PATCH', skip: 1, effect },
        );
        const name = `bad/chunk${names++}`;
        await repository(proxy.host, name).put(BLOB, bodyOf(LAYER), { force: true });
        const body = await repository(registry.host, name).fetch(BLOB);
        expect((await readAll(body, LAYER.length, 'blob')).equals(LAYER)).toBe(true);
        expect(proxy.journal.filter(({ method }) => method === 'POST')).toHaveLength(sessions);
      },
    );
  });
});
