import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { readManifest } from '../../../src/content/read-manifest.ts';
import { bodyOf } from '../../../src/content/whole.ts';
import { copy } from '../../../src/copy/copy.ts';
import { GraphCopy } from '../../../src/copy/graph.ts';
import { ImageLayout } from '../../../src/layout/layout.ts';
import { digestOf } from '../../../src/oci/digest.ts';
import type { ImageManifest } from '../../../src/oci/manifest.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-type.ts';
import type { RegistryOptions } from '../../../src/registry/client.ts';
import { requireComponents } from '../../stand-ins/components.ts';
import { type DockerRegistry, startDockerRegistry } from '../../stand-ins/docker-registry.ts';
import type { FaultProxy } from '../../stand-ins/fault-proxy.ts';
import type { Effect, Fault } from '../../stand-ins/fault-script.ts';
import { randomBytesOf } from '../../stand-ins/images.ts';
import { fresh, type Image, proxied, push, readBlob, readWhole, twoPlatforms } from './scene.ts';

/** Layers are cut in their middle, and are more than is read in one piece (1 MiB). */
const LAYER = 3_000_000;
const INSIDE = 1_700_000;
/** So long nothing is a stall, and not a busy machine. */
const OPTIONS: RegistryOptions = { timeout: 3 };

/** What happens to a request, whatever it is for. */
const ANY: readonly (readonly [string, Effect])[] = [
  ['503', { status: 503 }],
  ['429 with Retry-After in seconds', { status: 429, headers: { 'retry-after': '0' } }],
  [
    '503 with Retry-After as a date',
    { status: 503, headers: { 'retry-after': new Date().toUTCString() } },
  ],
  ['RST before the answer', { reset: 'before' }],
  ['RST after the registry did its work', { reset: 'after' }],
  ['a stall before the answer', { stall: 'before' }],
];

/** What happens to the bytes of an answer. */
const INSIDE_ANSWER: readonly (readonly [string, Effect])[] = [
  ['RST inside the body', { reset: INSIDE }],
  ['truncation', { truncate: INSIDE }],
  ['a stall inside the body', { stall: INSIDE }],
];

describe.skipIf(!requireComponents('docker-registry'))('behind a bad network', () => {
  let registry: DockerRegistry;
  let image: Image;
  let targets = 0;

  beforeAll(async () => {
    registry = await startDockerRegistry();
    image = await twoPlatforms('faults', { layers: 2, layerSize: LAYER });
    await push(image, fresh(registry.host, 'acme/app'));
  });
  afterAll(() => registry.stop());

  async function firstImage(): Promise<ImageManifest> {
    const index = await readManifest(image.store, image.root);
    const first = index.kind === 'index' ? index.manifests[0] : undefined;
    const manifest = first && (await readManifest(image.store, first));
    if (manifest?.kind !== 'manifest') {
      throw new Error('the image has a manifest');
    }
    return manifest;
  }

  async function layout(): Promise<ImageLayout> {
    const dir = await mkdtemp(join(tmpdir(), 'faults-'));
    const made = await ImageLayout.open(dir, { create: true });
    onTestFinished(async () => {
      await made.close();
      await rm(dir, { recursive: true, force: true });
    });
    return made;
  }

  /** Pulls everything through the proxy into a layout and reads it back. */
  async function pullThrough(proxy: FaultProxy): Promise<void> {
    const target = await layout();
    const source = fresh(proxy.host, 'acme/app', OPTIONS);
    const { written } = await copy({ source, name: '1' }, { target, name: 'app' });
    expect(written.digest).toBe(image.root.digest);
    await readWhole(target, image.root);
  }

  /** Pushes everything through the proxy, and reads it where there is none. */
  async function pushThrough(proxy: FaultProxy): Promise<void> {
    const name = `acme/pushed${targets++}`;
    const target = fresh(proxy.host, name, OPTIONS);
    await copy({ source: image.store, name: '1' }, { target, name: '1' });
    const pushed = fresh(registry.host, name);
    expect((await pushed.resolve('1')).digest).toBe(image.root.digest);
    await readWhole(pushed, image.root);
  }

  const pulled: readonly Omit<Fault, 'effect'>[] = [
    { method: 'HEAD', path: '/manifests/' },
    { method: 'GET', path: '/manifests/' },
    { method: 'GET', path: '/blobs/' },
  ];

  test.each(ANY)('a pull ends right, whichever of its requests meets %s', async (_what, effect) => {
    const proxy = await proxied(registry.url, ...pulled.map((where) => ({ ...where, effect })));
    await pullThrough(proxy);
    const harmed = proxy.journal.filter(({ status }) => status === undefined || status >= 400);
    expect(harmed.length).toBeGreaterThanOrEqual(3);
  });

  test('a pull waits as long as it is asked to', async () => {
    const proxy = await proxied(
      registry.url,
      { method: 'HEAD', effect: { status: 429, headers: { 'retry-after': '1' } } },
      {
        method: 'GET',
        path: '/blobs/',
        effect: {
          status: 503,
          headers: { 'retry-after': new Date(Date.now() + 3000).toUTCString() },
        },
      },
    );
    const said: string[] = [];
    const source = fresh(proxy.host, 'acme/app', { onRetry: (text) => said.push(text) });
    const resolved = await source.resolve('1');
    await readWhole(source, resolved);
    expect(said).toHaveLength(2);
  });

  const pushedTo: readonly Omit<Fault, 'effect'>[] = [
    { method: 'HEAD', path: '/manifests/1' },
    { method: 'GET', path: '/tags/' },
    { method: 'POST', path: '/uploads/' },
    { method: 'PUT', path: '/uploads/' },
    { method: 'PUT', path: '/manifests/sha256' },
    { method: 'PUT', path: '/manifests/1' },
  ];

  test.each(ANY.filter(([what]) => !what.startsWith('a stall')))(
    'a push ends right, whichever of its requests meets %s',
    async (_what, effect) => {
      const faults = pushedTo.map((where) => ({ ...where, effect }));
      await pushThrough(await proxied(registry.url, ...faults));
    },
  );

  test.each(INSIDE_ANSWER)('a blob goes on at the same byte after %s', async (_what, effect) => {
    const fault = { method: 'GET', path: '/blobs/', times: 6, effect };
    const proxy = await proxied(registry.url, fault);
    await pullThrough(proxy);
    const ranges = proxy.journal.map(({ headers }) => headers.range).filter(Boolean);
    // Four layers are cut; RST throws away what was not read yet, sometimes all of it.
    expect(ranges.length).toBeGreaterThanOrEqual('reset' in effect ? 1 : 4);
    expect(ranges.every((range) => Number(/^bytes=(\d+)-/.exec(range ?? '')?.[1]) > 0)).toBe(true);
    const sent = proxy.journal.reduce((sum, entry) => sum + entry.sent, 0);
    expect(sent).toBeLessThan(4 * LAYER * 1.5);
  });

  test('a pull and a copy end right when a byte of a layer was flipped on its way', async () => {
    const { layers } = await firstImage();
    const [layer] = layers.slice(-1);
    const flip = { method: 'GET', path: layer?.digest ?? '', effect: { flip: INSIDE } };
    const bad = await proxied(registry.url, flip);
    await pullThrough(bad);
    expect(bad.count('GET', layer?.digest)).toBe(2);
    const proxy = await proxied(registry.url, { ...flip, times: 2 });
    const source = fresh(proxy.host, 'acme/app');
    const other = await startDockerRegistry();
    onTestFinished(() => other.stop());
    const target = fresh(other.host, 'acme/app');
    await copy({ source, name: '1' }, { target, name: '1' });
    await readWhole(target, image.root);
  });

  test('a big blob ends right, read in parts or in one, whatever happens to its first requests', async () => {
    const bytes = randomBytesOf('parts', 66 * 1024 * 1024);
    const big = { mediaType: MEDIA_TYPE.ociLayer, digest: digestOf(bytes), size: bytes.length };
    await fresh(registry.host, 'acme/app').put(big, bodyOf(bytes));
    const parts = { method: 'GET', path: big.digest };
    const proxy = await proxied(
      registry.url,
      { ...parts, effect: { reset: INSIDE } },
      { ...parts, effect: { status: 503 } },
      { ...parts, effect: { truncate: INSIDE } },
      { ...parts, effect: { reset: 'before' } },
      { ...parts, effect: { flip: 0 } },
    );
    const target = await layout();
    const source = fresh(proxy.host, 'acme/app');
    await new GraphCopy(source, target).copy(big);
    expect((await readBlob(target, big)).equals(bytes)).toBe(true);
    // The flipped byte is found out at the end, and all of it is read once more.
    expect(proxy.journal.reduce((sum, { sent }) => sum + sent, 0)).toBeGreaterThan(bytes.length);
  });

  test('a push ends right when connections break inside its uploads', async () => {
    const proxy = await proxied(registry.url, {
      method: 'PUT',
      path: '/uploads/',
      times: 3,
      effect: { resetUpload: INSIDE },
    });
    await pushThrough(proxy);
  });

  test('a redirect to another host is followed, and takes no credentials along', async () => {
    const protectedRegistry = await startDockerRegistry({
      htpasswd: { user: 'u', password: 'p' },
    });
    onTestFinished(() => protectedRegistry.stop());
    const options = { credentials: async () => ({ username: 'u', password: 'p' }) };
    await push(image, fresh(protectedRegistry.host, 'acme/app', options));
    const storage = await proxied(registry.url);
    const proxy = await proxied(protectedRegistry.url, {
      method: 'GET',
      path: '/blobs/',
      skip: 1,
      times: 99,
      effect: { redirect: storage.url.replace('127.0.0.1', 'localhost') },
    });
    const source = fresh(proxy.host, 'acme/app', options);
    await readWhole(source, image.root);
    expect(proxy.journal.some(({ headers }) => headers.authorization !== undefined)).toBe(true);
    expect(storage.count('GET', '/blobs/')).toBeGreaterThan(0);
    expect(storage.journal.filter(({ headers }) => headers.authorization)).toEqual([]);
  });

  test('an outage that lasts is an error with the side, the operation and the status', async () => {
    const proxy = await proxied(registry.url, {
      method: 'PUT',
      path: '/manifests/',
      times: 99,
      effect: { status: 503 },
    });
    const target = fresh(proxy.host, 'acme/outage', { retries: 1 });
    const failed = copy({ source: image.store, name: '1' }, { target, name: '1' });
    await expect(failed).rejects.toMatchObject({
      side: 'target',
      code: 'REGISTRY',
      message: expect.stringMatching(/^writing manifest sha256:\S+ to \S+\/acme\/outage: 503/),
    });
    await expect(fresh(registry.host, 'acme/outage').resolve('1')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
