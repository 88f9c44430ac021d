import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ImageLayout } from '../../src/layout/layout.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { type EmbeddedRegistry, startRegistry } from '../stand-ins/embedded-registry.ts';
import { randomBytesOf } from '../stand-ins/images.ts';
import { errorCode, Requests } from './requests.ts';

const BYTES = '0123456789';
let registry: EmbeddedRegistry;
let client: Requests;
let blob: Descriptor;
let path: string;

beforeEach(async () => {
  registry = await startRegistry();
  client = new Requests(registry.url);
  blob = await client.pushBlob('a', BYTES);
  path = `/v2/a/blobs/${blob.digest}`;
});

afterEach(async () => {
  await registry.stop();
});

test('HEAD says all that GET says', async () => {
  const [head, get] = [await client.send('HEAD', path), await client.send('GET', path)];
  expect([head.status, head.text, get.status, get.text]).toEqual([200, '', 200, BYTES]);
  for (const name of ['content-length', 'content-type', 'docker-content-digest', 'etag']) {
    expect(head.headers.get(name)).toBe(get.headers.get(name));
  }
  expect(head.headers.get('docker-content-digest')).toBe(blob.digest);
  expect(head.headers.get('content-length')).toBe('10');
});

test('a range is 206 with what it is a part of', async () => {
  const part = await client.send('GET', path, { headers: { range: 'bytes=3-5' } });
  expect([part.status, part.text]).toEqual([206, '345']);
  expect(part.headers.get('content-range')).toBe('bytes 3-5/10');
  const rest = await client.send('GET', path, { headers: { range: 'bytes=8-' } });
  expect([rest.text, rest.headers.get('content-length')]).toEqual(['89', '2']);
});

test('a range beyond the end is 416 with the size', async () => {
  const part = await client.send('GET', path, { headers: { range: 'bytes=10-' } });
  expect([part.status, part.headers.get('content-range')]).toEqual([416, 'bytes */10']);
});

test('a blob that is not there is 404', async () => {
  const missing = await client.send('GET', `/v2/a/blobs/${digestOf('other')}`);
  expect([missing.status, errorCode(missing)]).toEqual([404, 'BLOB_UNKNOWN']);
});

test('a deleted blob is gone from its repository, and from no other', async () => {
  await client.send('POST', `/v2/b/blobs/uploads/?mount=${blob.digest}&from=a`);
  expect((await client.send('DELETE', path)).status).toBe(202);
  expect((await client.send('HEAD', path)).status).toBe(404);
  expect((await client.send('DELETE', path)).status).toBe(404);
  expect((await client.send('GET', `/v2/b/blobs/${blob.digest}`)).text).toBe(BYTES);
});

test.each([10, 3_000_000])(
  'of %i bytes damaged on the disk none pass for the blob',
  async (size) => {
    const bytes = randomBytesOf('damage', size);
    const { digest } = await client.pushBlob('a', bytes);
    const layout = await ImageLayout.open(registry.dir);
    bytes[size - 1] = (bytes[size - 1] ?? 0) ^ 1;
    await writeFile(layout.blobPath(digest), bytes);
    const seen = client.send('GET', `/v2/a/blobs/${digest}`).then(({ status }) => status);
    expect([500, 'cut off']).toContain(await seen.catch(() => 'cut off'));
  },
);
