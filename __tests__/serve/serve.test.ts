import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ImageLayout } from '../../src/layout/layout.ts';
import { type RegistryServer, type ServeOptions, serve } from '../../src/serve/serve.ts';
import { startRegistry } from '../stand-ins/embedded-registry.ts';
import { putReferrer, randomImage } from '../stand-ins/images.ts';
import { errorCode, Requests } from './requests.ts';

let dir: string;
let server: RegistryServer | undefined;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'serve-'));
});

afterEach(async () => {
  await server?.close();
  server = undefined;
  await rm(dir, { recursive: true, force: true });
});

async function start(options: Partial<ServeOptions> = {}): Promise<Requests> {
  server = await serve({ dir, ...options });
  return new Requests(server.url);
}

test('the base says which API this is', async () => {
  const client = await start();
  const base = await client.send('GET', '/v2/');
  expect([base.status, base.text]).toEqual([200, '{}']);
  expect(base.headers.get('docker-distribution-api-version')).toBe('registry/2.0');
});

test('what was pushed is there after a restart, and nothing of what was half-way', async () => {
  const first = await start();
  const image = await first.pushImage('acme/app', '1');
  const referrer = await first.pushImage('acme/app');
  await first.send('PATCH', await first.startUpload('acme/app'), { body: 'half' });
  await server?.close();
  const names = await readdir(join(dir, 'ingest'));
  expect(names.filter((name) => name !== 'lock')).toEqual([]);
  const second = await start();
  const head = await second.send('HEAD', '/v2/acme/app/manifests/1');
  expect(head.headers.get('docker-content-digest')).toBe(image.digest);
  expect((await second.send('GET', `/v2/acme/app/manifests/${referrer.digest}`)).status).toBe(200);
});

test('uploads of a process that is gone are removed', async () => {
  await start();
  await server?.close();
  const left = join(dir, 'ingest', 'upload.0123456789ab.1-0-000000000000');
  const dead = left.replace('000000000000', (await ownHost()) ?? '');
  await writeFile(dead, 'left over');
  await (await start()).pushBlob('a', 'x');
  expect(await readdir(join(dir, 'ingest'))).not.toContain(dead.slice(dead.lastIndexOf('/') + 1));
});

/** The host's mark in the names of temporary files, as a layout at work shows it. */
async function ownHost(): Promise<string | undefined> {
  const layout = await ImageLayout.open(dir, { create: true });
  await randomImage(layout);
  const names = await readdir(join(dir, 'ingest'));
  await layout.close();
  return names.map((name) => /-([0-9a-f]{12})$/.exec(name)?.[1]).find((mark) => mark !== undefined);
}

test('a store is offered as it is: images by tag, all that is below them, and their referrers', async () => {
  const layout = await ImageLayout.open(dir, { create: true });
  const name = 'docker.io/library/alpine:3.20';
  const root = await randomImage(layout, { platforms: ['linux/amd64', 'linux/arm64'], name });
  const referrer = await putReferrer(layout, root);
  const client = await start();
  const index = await client.send('GET', '/v2/library/alpine/manifests/3.20');
  expect(index.headers.get('docker-content-digest')).toBe(root.digest);
  const child = JSON.parse(index.text).manifests[1].digest;
  const image = await client.send('GET', `/v2/library/alpine/manifests/${child}`);
  const layer = JSON.parse(image.text).layers[0].digest;
  expect((await client.send('GET', `/v2/library/alpine/blobs/${layer}`)).status).toBe(200);
  expect((await client.send('GET', `/v2/library/other/blobs/${layer}`)).status).toBe(404);
  const referrers = await client.send('GET', `/v2/library/alpine/referrers/${root.digest}`);
  expect(JSON.parse(referrers.text).manifests).toMatchObject([{ digest: referrer.digest }]);
  const signature = await client.send('GET', `/v2/library/alpine/manifests/${referrer.digest}`);
  const payload = JSON.parse(signature.text).layers[0].digest;
  expect((await client.send('GET', `/v2/library/alpine/blobs/${payload}`)).text).toBe('signed');
});

test('an image that another process stores is offered at once', async () => {
  const client = await start();
  expect((await client.send('HEAD', '/v2/acme/app/manifests/1')).status).toBe(404);
  const layout = await ImageLayout.open(dir);
  await randomImage(layout, { name: 'ghcr.io/acme/app:1' });
  expect((await client.send('HEAD', '/v2/acme/app/manifests/1')).status).toBe(200);
  await layout.remove(({ name }) => name === 'ghcr.io/acme/app:1');
  expect((await client.send('HEAD', '/v2/acme/app/manifests/1')).status).toBe(404);
});

test('part of an image of the store cannot be deleted; its tag can', async () => {
  const layout = await ImageLayout.open(dir, { create: true });
  const name = 'docker.io/acme/app:1';
  await randomImage(layout, { platforms: ['linux/amd64'], name });
  const client = await start();
  const index = await client.send('GET', '/v2/acme/app/manifests/1');
  const child = `/v2/acme/app/manifests/${JSON.parse(index.text).manifests[0].digest}`;
  expect((await client.send('DELETE', child)).status).toBe(405);
  expect((await client.send('DELETE', '/v2/acme/app/manifests/1')).status).toBe(202);
  expect((await client.send('GET', child)).status).toBe(404);
  expect(await layout.lookup(name)).toBeUndefined();
});

test('a read-only registry refuses every change', async () => {
  await (await start()).pushImage('a', '1');
  await server?.close();
  const client = await start({ readOnly: true });
  for (const [method, path] of [
    ['POST', '/v2/a/blobs/uploads/'],
    ['PUT', '/v2/a/manifests/2'],
    ['DELETE', '/v2/a/manifests/1'],
  ] as const) {
    const refused = await client.send(method, path);
    expect([refused.status, errorCode(refused)]).toEqual([405, 'DENIED']);
  }
  expect((await client.send('GET', '/v2/a/manifests/1')).status).toBe(200);
});

test('what is no endpoint is 404, a method that it does not have 405', async () => {
  const client = await start();
  expect((await client.send('GET', '/')).status).toBe(404);
  expect((await client.send('GET', '/v2/../../etc/passwd')).status).toBe(404);
  const wrong = await client.send('PATCH', '/v2/a/manifests/1');
  expect([wrong.status, errorCode(wrong)]).toEqual([405, 'UNSUPPORTED']);
  expect(wrong.headers.get('allow')).toBe('GET, PUT, DELETE');
});

test('an address in use is told with what to do', async () => {
  await start();
  const port = Number(server?.host.split(':')[1]);
  await expect(serve({ dir, port })).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining(`listening on 127.0.0.1:${port}`),
    hint: expect.stringContaining('another'),
  });
});

test('closing ends connections that wait for more, and can be done twice', async () => {
  const client = await start();
  const location = await client.startUpload('a');
  const outgoing = request(new URL(location, client.url), {
    method: 'PATCH',
    headers: { 'content-length': 1000 },
  });
  const failed = once(outgoing, 'error');
  await new Promise<void>((resolve) => outgoing.write('some', () => resolve()));
  await Promise.all([server?.close(), server?.close()]);
  await failed;
  await expect(fetch(client.url)).rejects.toThrow();
});

test('a signal closes it', async () => {
  const controller = new AbortController();
  server = await serve({ dir, signal: controller.signal });
  controller.abort();
  await server.close();
  await expect(fetch(server.url)).rejects.toThrow();
});

test('requests are told as they come, answers with their status', async () => {
  const registry = await startRegistry();
  await fetch(`${registry.url}/v2/a/tags/list?n=1`);
  expect(registry.requests()).toEqual(['GET /v2/a/tags/list?n=1']);
  expect(registry.journal).toMatchObject([{ status: 404 }]);
  registry.forget();
  expect(registry.journal).toEqual([]);
  await registry.stop();
});

test('a client that never ends its headers is closed, and so is one whose body stands still', async () => {
  const client = await start({ headersTimeout: 0.2, bodyTimeout: 0.2 });
  const { hostname, port } = new URL(client.url);
  const slow = connect(Number(port), hostname);
  slow.write('GET /v2/ HTTP/1.1\r\nHost: x\r\nX-Slow: ');
  slow.resume();
  const location = await client.startUpload('a');
  const outgoing = request(new URL(location, client.url), {
    method: 'PATCH',
    headers: { 'content-length': 1000 },
  });
  const failed = once(outgoing, 'error');
  outgoing.write('some');
  await Promise.all([once(slow, 'close'), failed]);
  expect((await client.send('GET', '/v2/')).status).toBe(200);
});

test('a body that drips is given up, one that the server lets wait is not', async () => {
  const client = await start({ bodyTimeout: 0.4 });
  const location = await client.startUpload('a');
  const drips = request(new URL(location, client.url), { method: 'PATCH' });
  const failed = once(drips, 'error');
  drips.write('some');
  const drip = setInterval(() => drips.write('x'), 50);
  // A chunk of the same upload: it is read when the connection before it has ended.
  const body = Buffer.alloc(100_000);
  const waits = client.send('PATCH', location, { body });
  await failed.finally(() => clearInterval(drip));
  expect((await waits).status).toBe(202);
});

test('a body without end is not read without end', async () => {
  const client = await start();
  const outgoing = request(new URL('/v2/a/blobs/uploads/', client.url), { method: 'POST' });
  const chunk = Buffer.alloc(1024 * 1024);
  const over = Promise.withResolvers<number>();
  outgoing.once('response', ({ statusCode = 0 }) => over.resolve(statusCode));
  // The connection ends while the body is being sent: its end may overtake the answer.
  outgoing.on('error', () => over.resolve(413));
  let isOver = false;
  void over.promise.then(() => {
    isOver = true;
  });
  while (!isOver) {
    const written = new Promise<void>((resolve) => outgoing.write(chunk, () => resolve()));
    await Promise.race([written, over.promise]);
  }
  expect(await over.promise).toBe(413);
  outgoing.destroy();
});
