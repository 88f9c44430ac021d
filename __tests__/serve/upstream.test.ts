import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ImageLayout } from '../../src/layout/layout.ts';
import { RegistryClient } from '../../src/registry/client.ts';
import type { Upstream } from '../../src/serve/upstream.ts';
import { type EmbeddedRegistry, startRegistry } from '../stand-ins/embedded-registry.ts';
import { randomImage } from '../stand-ins/images.ts';
import { errorCode, Requests } from './requests.ts';

let origin: EmbeddedRegistry;
let dir: string;
let cache: EmbeddedRegistry;
let registryClient: RegistryClient;
let client: Requests;

beforeEach(async () => {
  origin = await startRegistry();
  registryClient = new RegistryClient({ retries: 0 });
  dir = await mkdtemp(join(tmpdir(), 'cache-'));
  cache = await startRegistry({ dir, upstream: upstream(origin.host) });
  client = new Requests(cache.url);
});

afterEach(async () => {
  await cache.stop();
  await registryClient.close();
  await origin.stop();
  await rm(dir, { recursive: true, force: true });
});

/** The same cache in a new process, as it were. */
async function restart(): Promise<void> {
  await cache.stop();
  cache = await startRegistry({ dir, upstream: upstream(origin.host) });
  client = new Requests(cache.url);
}

function upstream(registry: string): Upstream {
  return {
    registry,
    repository: (repository) => registryClient.repository({ registry, repository }),
  };
}

/** Reads an image through the cache: its manifest, its config and its layers. */
async function pull(reference: string): Promise<readonly string[]> {
  const manifest = await client.send('GET', `/v2/acme/app/manifests/${reference}`);
  if (manifest.status !== 200) {
    return [String(manifest.status)];
  }
  const { config, layers } = JSON.parse(manifest.text);
  const blobs = [config, ...layers].map(({ digest }) =>
    client.send('GET', `/v2/acme/app/blobs/${digest}`),
  );
  return [manifest.text, ...(await Promise.all(blobs)).map(({ text }) => text)];
}

test('content is fetched once, and a tag asked for every time', async () => {
  await new Requests(origin.url).pushImage('acme/app', '1');
  origin.forget();
  const first = await pull('1');
  expect(first).toHaveLength(3);
  const fetched = origin.requests().filter((line) => line.includes('/blobs/'));
  expect(fetched).toHaveLength(2);
  origin.forget();
  expect(await pull('1')).toEqual(first);
  expect(origin.requests()).toEqual(['HEAD /v2/acme/app/manifests/1']);
});

test('a tag that moved is seen at once', async () => {
  const pusher = new Requests(origin.url);
  await pusher.pushImage('acme/app', '1', 'old');
  expect((await pull('1')).at(-1)).toBe('old');
  await pusher.pushImage('acme/app', '1', 'new');
  expect((await pull('1')).at(-1)).toBe('new');
});

test('without the upstream what was pulled is still there, after a restart too', async () => {
  await new Requests(origin.url).pushImage('acme/app', '1');
  const pulled = await pull('1');
  await origin.stop();
  expect(await pull('1')).toEqual(pulled);
  await restart();
  expect(await pull('1')).toEqual(pulled);
  expect(await pull('2')).toEqual(['502']);
});

test('a tag that a client looked up with HEAD and read by digest is there without the upstream', async () => {
  const pusher = new Requests(origin.url);
  const image = await pusher.pushImage('acme/app', '1', 'read');
  await client.send('HEAD', '/v2/acme/app/manifests/1');
  const read = await pull(image.digest);
  await pusher.pushImage('acme/app', '1', 'looked up only');
  await client.send('HEAD', '/v2/acme/app/manifests/1');
  await origin.stop();
  await restart();
  expect(await pull('1')).toEqual(read);
});

test('a blob that was not pulled with its image is fetched after a restart', async () => {
  await new Requests(origin.url).pushImage('acme/app', '1');
  const { text } = await client.send('GET', '/v2/acme/app/manifests/1');
  await restart();
  const [layer] = JSON.parse(text).layers;
  const blob = await client.send('GET', `/v2/acme/app/blobs/${layer.digest}`);
  expect(blob.text).toBe('layer');
});

test('a big blob passes while it is stored, and both are whole', async () => {
  const source = await ImageLayout.open(join(origin.dir), { create: true });
  const options = { layers: 1, layerSize: 3_000_000, name: 'docker.io/acme/app:1' };
  await randomImage(source, options);
  const { layers } = JSON.parse((await client.send('GET', '/v2/acme/app/manifests/1')).text);
  const [{ digest, size }] = layers;
  const path = `/v2/acme/app/blobs/${digest}`;
  const answers = await Promise.all([fetch(cache.url + path), fetch(cache.url + path)]);
  const bodies = await Promise.all(answers.map((answer) => answer.arrayBuffer()));
  expect(bodies.map(({ byteLength }) => byteLength)).toEqual([size, size]);
  await restart();
  await origin.stop();
  const stored = await client.send('HEAD', path);
  expect([stored.status, stored.headers.get('content-length')]).toEqual([200, String(size)]);
});

test('a client that reads slowly gets the bytes as they are, stored as they may be by then', async () => {
  const source = await ImageLayout.open(join(origin.dir), { create: true });
  const options = { layers: 1, layerSize: 8_000_000, name: 'docker.io/acme/app:1' };
  await randomImage(source, options);
  const { layers } = JSON.parse((await client.send('GET', '/v2/acme/app/manifests/1')).text);
  const [{ digest }] = layers;
  const answer = await new Promise<IncomingMessage>((resolve) => {
    get(`${cache.url}/v2/acme/app/blobs/${digest}`, resolve);
  });
  const hash = createHash('sha256');
  for await (const chunk of answer) {
    hash.update(chunk);
    await turn();
  }
  expect(`sha256:${hash.digest('hex')}`).toBe(digest);
});

test('a HEAD fetches nothing', async () => {
  const { digest } = await new Requests(origin.url).pushImage('acme/app', '1');
  origin.forget();
  const head = await client.send('HEAD', '/v2/acme/app/manifests/1');
  expect(head.headers.get('docker-content-digest')).toBe(digest);
  expect(origin.requests()).toEqual(['HEAD /v2/acme/app/manifests/1']);
});

test('tags and referrers are those of the upstream', async () => {
  const pusher = new Requests(origin.url);
  const image = await pusher.pushImage('acme/app', '1');
  const { text } = await client.send('GET', '/v2/acme/app/tags/list');
  expect(JSON.parse(text)).toEqual({ name: 'acme/app', tags: ['1'] });
  const referrers = await client.send('GET', `/v2/acme/app/referrers/${image.digest}`);
  expect(JSON.parse(referrers.text).manifests).toEqual([]);
});

test('what the upstream does not have is 404, and no upstream is 502', async () => {
  const missing = await client.send('GET', '/v2/acme/app/manifests/1');
  expect([missing.status, errorCode(missing)]).toEqual([404, 'NAME_UNKNOWN']);
  await origin.stop();
  expect((await client.send('GET', '/v2/acme/app/manifests/1')).status).toBe(502);
});

test('a cache takes no pushes', async () => {
  const refused = await client.send('POST', '/v2/acme/app/blobs/uploads/');
  expect([refused.status, errorCode(refused)]).toEqual([405, 'DENIED']);
});

test('names in the layout are none of an image of which only parts may be there', async () => {
  await new Requests(origin.url).pushImage('acme/app', '1');
  await client.send('GET', '/v2/acme/app/manifests/1');
  expect(await (await ImageLayout.open(cache.dir)).entries()).toEqual([]);
});
