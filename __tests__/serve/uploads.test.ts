import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOf } from '../../src/oci/digest.ts';
import { type EmbeddedRegistry, startRegistry } from '../stand-ins/embedded-registry.ts';
import { errorCode, Requests, withDigest } from './requests.ts';

const BYTES = 'hello, layer';
const DIGEST = digestOf(BYTES);
let registry: EmbeddedRegistry;
let client: Requests;

beforeEach(async () => {
  registry = await startRegistry();
  client = new Requests(registry.url);
});

afterEach(async () => {
  await registry.stop();
});

/** What is left of uploads in the folder where they grow. */
async function unfinished(): Promise<readonly string[]> {
  const names = await readdir(join(registry.dir, 'ingest'));
  return names.filter((name) => name !== 'lock' && !name.startsWith('lease.'));
}

async function pulled(repository: string): Promise<string | number> {
  const { status, text } = await client.send('GET', `/v2/${repository}/blobs/${DIGEST}`);
  return status === 200 ? text : status;
}

test('a blob goes up with POST and PUT', async () => {
  const location = await client.startUpload('a/b');
  const put = await client.send('PUT', withDigest(location, BYTES), { body: BYTES });
  expect(put.status).toBe(201);
  expect(put.headers.get('location')).toBe(`/v2/a/b/blobs/${DIGEST}`);
  expect(put.headers.get('docker-content-digest')).toBe(DIGEST);
  expect(await pulled('a/b')).toBe(BYTES);
});

test('a blob goes up with one POST', async () => {
  const path = `/v2/a/blobs/uploads/?digest=${DIGEST}`;
  expect((await client.send('POST', path, { body: BYTES })).status).toBe(201);
  expect(await pulled('a')).toBe(BYTES);
});

test('a blob of no bytes goes up', async () => {
  const location = await client.startUpload('a');
  expect((await client.send('PUT', withDigest(location, ''))).status).toBe(201);
  const head = await client.send('HEAD', `/v2/a/blobs/${digestOf('')}`);
  expect([head.status, head.headers.get('content-length')]).toEqual([200, '0']);
});

test('a blob goes up by its sha512', async () => {
  const location = await client.startUpload('a');
  const put = await client.send('PUT', withDigest(location, BYTES, 'sha512'), { body: BYTES });
  expect(put.status).toBe(201);
  const got = await client.send('GET', `/v2/a/blobs/${digestOf(BYTES, 'sha512')}`);
  expect(got.text).toBe(BYTES);
});

test('chunks follow one another, and the last may come with the PUT', async () => {
  const location = await client.startUpload('a');
  const patch = await client.send('PATCH', location, {
    body: BYTES.slice(0, 5),
    headers: { 'content-range': '0-4' },
  });
  expect([patch.status, patch.headers.get('range')]).toEqual([202, '0-4']);
  const status = await client.send('GET', location);
  expect([status.status, status.headers.get('range')]).toEqual([204, '0-4']);
  expect(status.headers.get('location')).toBe(location);
  const put = await client.send('PUT', withDigest(location, BYTES), {
    body: BYTES.slice(5),
    headers: { 'content-range': `5-${BYTES.length - 1}` },
  });
  expect(put.status).toBe(201);
  expect(await pulled('a')).toBe(BYTES);
  expect(await unfinished()).toEqual([]);
});

test('a chunk out of order is 416 and says where to go on', async () => {
  const location = await client.startUpload('a');
  await client.send('PATCH', location, { body: 'hello', headers: { 'content-range': '0-4' } });
  for (const range of ['0-4', '6-10']) {
    const again = await client.send('PATCH', location, {
      body: 'hello',
      headers: { 'content-range': range },
    });
    expect(again.status).toBe(416);
    expect(again.headers.get('range')).toBe('0-4');
  }
});

test('a chunk whose range is not its length is refused', async () => {
  const location = await client.startUpload('a');
  const headers = { 'content-range': '0-9' };
  const patch = await client.send('PATCH', location, { body: 'hello', headers });
  expect([patch.status, errorCode(patch)]).toEqual([400, 'SIZE_INVALID']);
});

test('a stream of unknown length goes up', async () => {
  const location = await client.startUpload('a');
  const outgoing = request(new URL(location, registry.url), { method: 'PATCH' });
  for (const word of BYTES.split(/(?<= )/)) {
    outgoing.write(word);
  }
  outgoing.end();
  const [answer] = await once(outgoing, 'response');
  answer.resume();
  expect(answer.statusCode).toBe(202);
  expect((await client.send('PUT', withDigest(location, BYTES))).status).toBe(201);
  expect(await pulled('a')).toBe(BYTES);
});

test('after a broken connection the upload goes on from what had arrived', async () => {
  const location = await client.startUpload('a');
  const outgoing = request(new URL(location, registry.url), {
    method: 'PATCH',
    headers: { 'content-length': BYTES.length },
  });
  outgoing.on('error', () => undefined);
  await new Promise<void>((resolve) => outgoing.write(BYTES.slice(0, 5), () => resolve()));
  await expect.poll(() => registry.requests()).toContain(`PATCH ${location}`);
  outgoing.destroy();
  const status = await client.send('GET', location);
  const arrived = Number(status.headers.get('range')?.split('-')[1]);
  const there = arrived === 0 ? 0 : arrived + 1;
  const put = await client.send('PUT', withDigest(location, BYTES), { body: BYTES.slice(there) });
  expect(put.status).toBe(201);
  expect(await pulled('a')).toBe(BYTES);
});

test.each(['at once', 'in chunks'])('bytes with another digest are not kept: %s', async (way) => {
  const location = await client.startUpload('a');
  if (way === 'in chunks') {
    await client.send('PATCH', location, { body: 'hello, ' });
  }
  const put = await client.send('PUT', withDigest(location, BYTES), { body: 'evil' });
  expect([put.status, errorCode(put)]).toEqual([400, 'DIGEST_INVALID']);
  expect(await pulled('a')).toBe(404);
  expect((await client.send('GET', location)).status).toBe(404);
  expect(await unfinished()).toEqual([]);
});

test('an upload that is cancelled is gone', async () => {
  const location = await client.startUpload('a');
  await client.send('PATCH', location, { body: 'hello' });
  expect((await client.send('DELETE', location)).status).toBe(204);
  expect((await client.send('GET', location)).status).toBe(404);
  expect(await unfinished()).toEqual([]);
});

test('an upload belongs to its repository', async () => {
  const location = await client.startUpload('a');
  const foreign = await client.send('GET', location.replace('/a/', '/b/'));
  expect([foreign.status, errorCode(foreign)]).toEqual([404, 'BLOB_UPLOAD_UNKNOWN']);
});

test.each(['', '?digest=sha256:short', '?digest=md5:00'])(
  'an upload is not finished with the digest "%s"',
  async (query) => {
    const location = await client.startUpload('a');
    const put = await client.send('PUT', `${location}${query}`, { body: BYTES });
    expect([put.status, errorCode(put)]).toEqual([400, 'DIGEST_INVALID']);
  },
);

test('a mount brings a blob of one repository into another, which did not have it before', async () => {
  await client.pushBlob('a', BYTES);
  expect(await pulled('b')).toBe(404);
  const mount = await client.send('POST', `/v2/b/blobs/uploads/?mount=${DIGEST}&from=a`);
  expect([mount.status, mount.headers.get('location')]).toEqual([201, `/v2/b/blobs/${DIGEST}`]);
  expect(await pulled('b')).toBe(BYTES);
});

test('without a source repository a mount finds the blob wherever it is', async () => {
  await client.pushBlob('a', BYTES);
  expect((await client.send('POST', `/v2/b/blobs/uploads/?mount=${DIGEST}`)).status).toBe(201);
  expect(await pulled('b')).toBe(BYTES);
});

test('a mount of what the source does not have opens an upload', async () => {
  await client.pushBlob('a', BYTES);
  for (const from of ['c', '../a', '']) {
    const mount = await client.send('POST', `/v2/b/blobs/uploads/?mount=${DIGEST}&from=${from}`);
    expect(mount.status).toBe(202);
    expect(mount.headers.get('location')).toMatch(/^\/v2\/b\/blobs\/uploads\/./);
  }
});

test('many blobs go up at the same time', async () => {
  const words = Array.from({ length: 40 }, (_, index) => `blob ${index}`);
  const pushed = await Promise.all(words.map((word) => client.pushBlob('a', word)));
  const answers = await Promise.all(
    pushed.map(({ digest }) => client.send('GET', `/v2/a/blobs/${digest}`)),
  );
  expect(answers.map(({ text }) => text)).toEqual(words);
});
