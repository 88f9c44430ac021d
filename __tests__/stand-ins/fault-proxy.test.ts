import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';

const BODY = Buffer.alloc(200_000, 'x');
let origin: Server;
let proxy: FaultProxy;

beforeEach(async () => {
  origin = createServer((incoming, outgoing) => {
    incoming.resume();
    incoming.once('end', () => {
      outgoing.writeHead(200, { 'content-length': BODY.length, 'x-from': 'origin' });
      outgoing.end(BODY);
    });
  });
  await new Promise<void>((resolve) => origin.listen(0, '127.0.0.1', resolve));
  proxy = await startFaultProxy(`http://127.0.0.1:${(origin.address() as AddressInfo).port}`);
});

afterEach(async () => {
  await proxy.stop();
  origin.closeAllConnections();
  origin.close();
});

type Seen = { readonly status: number; readonly body: Buffer; readonly ended: boolean };

/** A request whose answer may be cut off: what came of it before that. */
function get(path: string): Promise<Seen> {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${proxy.url}${path}`, { agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      const seen = (ended: boolean): void =>
        resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks), ended });
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.once('error', () => seen(false));
      answer.once('end', () => seen(true));
    });
    outgoing.once('error', reject);
    outgoing.end();
  });
}

test('without a fault everything passes and is noted', async () => {
  const { body } = await get('/v2/?n=1');
  expect(body.equals(BODY)).toBe(true);
  expect(proxy.journal).toMatchObject([
    { method: 'GET', path: '/v2/?n=1', status: 200, received: 0, sent: BODY.length },
  ]);
});

test('skip and times pick the requests that a fault happens to', async () => {
  proxy.fault({ path: '/a', skip: 1, times: 2, effect: { status: 503, body: 'no' } });
  const statuses = [];
  for (const path of ['/a', '/a', '/b', '/a', '/a']) {
    statuses.push((await get(path)).status);
  }
  expect(statuses).toEqual([200, 503, 200, 503, 200]);
  expect(proxy.count('GET', '/a')).toBe(4);
});

test('an answer is cut short by FIN', async () => {
  proxy.fault({ effect: { truncate: 100_000 } });
  const { body, ended } = await get('/');
  expect({ length: body.length, ended }).toEqual({ length: 100_000, ended: false });
});

test('a connection is reset in the middle of an answer', async () => {
  proxy.fault({ effect: { reset: 1000 } });
  expect((await get('/').catch(() => ({ ended: false }))).ended).toBe(false);
});

test.each(['before', 'after'] as const)(
  'a connection is reset %s the work is done',
  async (reset) => {
    proxy.fault({ effect: { reset } });
    await expect(get('/')).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(proxy.journal).toMatchObject([{ status: undefined }]);
  },
);

test('one bit of one byte is another', async () => {
  proxy.fault({ effect: { flip: 150_000 } });
  const { body } = await get('/');
  expect(body[150_000]).toBe('x'.charCodeAt(0) ^ 1);
  body[150_000] = 'x'.charCodeAt(0);
  expect(body.equals(BODY)).toBe(true);
});

test('redirects keep the path, and headers can be changed or removed', async () => {
  proxy.fault({ path: '/go', effect: { redirect: 'http://localhost:1' } });
  proxy.fault({ effect: { rewrite: { 'x-from': undefined, 'x-new': 'yes' } } });
  const moved = await fetch(`${proxy.url}/go?a=b`, { redirect: 'manual' });
  expect(moved.headers.get('location')).toBe('http://localhost:1/go?a=b');
  const changed = await fetch(proxy.url);
  await changed.arrayBuffer();
  expect([changed.headers.get('x-from'), changed.headers.get('x-new')]).toEqual([null, 'yes']);
});

test('a stalled answer never ends, and does not hold up the end of the proxy', async () => {
  proxy.fault({ effect: { stall: 10 } });
  const reader = (await fetch(proxy.url)).body?.getReader();
  expect((await reader?.read())?.value?.length).toBe(10);
  const more = reader?.read();
  await proxy.stop();
  await expect(more).rejects.toThrow();
});

test('an upload is reset in its middle, and the origin has seen none of it', async () => {
  proxy.fault({ method: 'PUT', effect: { resetUpload: 1000 } });
  await expect(fetch(proxy.url, { method: 'PUT', body: BODY })).rejects.toThrow();
  const second = await fetch(proxy.url, { method: 'PUT', body: BODY });
  expect((await second.arrayBuffer()).byteLength).toBe(BODY.length);
  expect(proxy.journal[1]).toMatchObject({ status: 200, received: BODY.length });
});
