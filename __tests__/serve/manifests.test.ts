import { afterEach, beforeEach, expect, test } from 'vitest';
import { ImageLayout } from '../../src/layout/layout.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { type EmbeddedRegistry, startRegistry } from '../stand-ins/embedded-registry.ts';
import { type Answer, errorCode, imageManifest, Requests } from './requests.ts';

let registry: EmbeddedRegistry;
let client: Requests;

beforeEach(async () => {
  registry = await startRegistry();
  client = new Requests(registry.url);
});

afterEach(async () => {
  await registry.stop();
});

function put(
  reference: string,
  body: string,
  type: string = MEDIA_TYPE.ociManifest,
): Promise<Answer> {
  const headers = { 'content-type': type };
  return client.send('PUT', `/v2/a/manifests/${reference}`, { body, headers });
}

async function image(more: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const [config, layer] = [await client.pushBlob('a', '{}'), await client.pushBlob('a', 'layer')];
  return JSON.stringify(imageManifest(config, [layer], more));
}

test('a manifest comes back by tag and by digest, byte for byte', async () => {
  const body = `${await image()}\n \n`;
  const pushed = await put('1.0', body);
  const digest = digestOf(body);
  expect([pushed.status, pushed.headers.get('docker-content-digest')]).toEqual([201, digest]);
  expect(pushed.headers.get('location')).toBe(`/v2/a/manifests/${digest}`);
  for (const reference of ['1.0', digest]) {
    const got = await client.send('GET', `/v2/a/manifests/${reference}`);
    const head = await client.send('HEAD', `/v2/a/manifests/${reference}`);
    expect([got.status, got.text, head.status, head.text]).toEqual([200, body, 200, '']);
    for (const { headers } of [got, head]) {
      expect(headers.get('docker-content-digest')).toBe(digest);
      expect(headers.get('content-type')).toBe(MEDIA_TYPE.ociManifest);
      expect(headers.get('content-length')).toBe(String(body.length));
    }
  }
});

test('a pushed tag is an image of the layout, by the name localhost/REPOSITORY:TAG', async () => {
  const { digest } = await client.pushImage('acme/app', '1.0');
  const layout = await ImageLayout.open(registry.dir);
  expect((await layout.resolve('localhost/acme/app:1.0')).digest).toBe(digest);
});

test('a tag moves to what is pushed last; the manifest before stays by its digest', async () => {
  const first = await client.pushImage('a', 'latest', 'one');
  const second = await client.pushImage('a', 'latest', 'two');
  const head = await client.send('HEAD', '/v2/a/manifests/latest');
  expect(head.headers.get('docker-content-digest')).toBe(second.digest);
  expect((await client.send('HEAD', `/v2/a/manifests/${first.digest}`)).status).toBe(200);
});

test('a manifest is put by its sha512', async () => {
  const body = await image();
  const digest = digestOf(body, 'sha512');
  expect((await put(digest, body)).status).toBe(201);
  const got = await client.send('GET', `/v2/a/manifests/${digest}`);
  expect([got.text, got.headers.get('docker-content-digest')]).toEqual([body, digest]);
});

test('a digest in the path sets all the tags of the query', async () => {
  const body = await image();
  const pushed = await put(`${digestOf(body)}?tag=1&tag=1.0`, body);
  expect(pushed.headers.get('oci-tag')).toBe('1, 1.0');
  expect((await client.send('HEAD', '/v2/a/manifests/1.0')).status).toBe(200);
});

test('a manifest that is not its digest is refused', async () => {
  const refused = await put(digestOf('other'), await image());
  expect([refused.status, errorCode(refused)]).toEqual([400, 'DIGEST_INVALID']);
});

test('a manifest whose layers are in another repository is refused', async () => {
  const body = await image();
  const path = '/v2/b/manifests/1';
  const headers = { 'content-type': MEDIA_TYPE.ociManifest };
  const refused = await client.send('PUT', path, { body, headers });
  expect([refused.status, errorCode(refused)]).toEqual([400, 'MANIFEST_BLOB_UNKNOWN']);
  expect((await client.send('HEAD', path)).status).toBe(404);
});

test('an index is taken when its images are there, and not before', async () => {
  const child: Descriptor = {
    mediaType: MEDIA_TYPE.ociManifest,
    digest: digestOf(await image()),
    size: (await image()).length,
  };
  const index = { schemaVersion: 2, mediaType: MEDIA_TYPE.ociIndex, manifests: [child] };
  const early = await put('1', JSON.stringify(index), MEDIA_TYPE.ociIndex);
  expect(errorCode(early)).toBe('MANIFEST_BLOB_UNKNOWN');
  await put(child.digest, await image());
  expect((await put('1', JSON.stringify(index), MEDIA_TYPE.ociIndex)).status).toBe(201);
});

test('layers that must not be distributed need not be there', async () => {
  const foreign = {
    mediaType: 'application/vnd.oci.image.layer.nondistributable.v1.tar',
    digest: digestOf('foreign'),
    size: 7,
  };
  const config = { ...(await client.pushBlob('a', '{}')), mediaType: MEDIA_TYPE.ociConfig };
  const manifest = {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.ociManifest,
    config,
    layers: [foreign],
  };
  expect((await put('1', JSON.stringify(manifest))).status).toBe(201);
});

test('a layer of another size than the manifest says is refused', async () => {
  const [config, layer] = [await client.pushBlob('a', '{}'), await client.pushBlob('a', 'layer')];
  const refused = await put('1', JSON.stringify(imageManifest(config, [{ ...layer, size: 6 }])));
  expect([refused.status, errorCode(refused)]).toEqual([400, 'MANIFEST_INVALID']);
});

test.each([
  ['no JSON', 'x', MEDIA_TYPE.ociManifest],
  ['no manifest', '{}', MEDIA_TYPE.ociManifest],
  ['an index that says it is a manifest', '{"manifests":[]}', MEDIA_TYPE.ociManifest],
  ['schema 1', '{"schemaVersion":1}', MEDIA_TYPE.dockerSchema1],
])('%s is refused', async (_what, body, type) => {
  const refused = await put('1', body, type);
  expect([refused.status, errorCode(refused)]).toEqual([400, 'MANIFEST_INVALID']);
});

test('a manifest of 4 MiB is taken, a byte more is 413', async () => {
  const size = 4 * 1024 * 1024;
  const body = await image();
  expect((await put('1', body.padEnd(size))).status).toBe(201);
  const refused = await put('2', body.padEnd(size + 1));
  expect([refused.status, errorCode(refused)]).toEqual([413, 'SIZE_INVALID']);
});

test('a subject is acknowledged, whether it is there or not', async () => {
  const subject = { mediaType: MEDIA_TYPE.ociManifest, digest: digestOf('subject'), size: 7 };
  const pushed = await put('1', await image({ subject }));
  expect([pushed.status, pushed.headers.get('oci-subject')]).toEqual([201, subject.digest]);
});

test('a deleted tag is gone; its manifest stays', async () => {
  const { digest } = await client.pushImage('a', '1');
  expect((await client.send('DELETE', '/v2/a/manifests/1')).status).toBe(202);
  expect((await client.send('GET', '/v2/a/manifests/1')).status).toBe(404);
  expect((await client.send('GET', `/v2/a/manifests/${digest}`)).status).toBe(200);
  expect((await client.send('DELETE', '/v2/a/manifests/1')).status).toBe(404);
});

test('a deleted manifest takes its tags along', async () => {
  const { digest } = await client.pushImage('a', '1');
  await client.pushImage('a', '2');
  await client.pushImage('b', '1');
  expect((await client.send('DELETE', `/v2/a/manifests/${digest}`)).status).toBe(202);
  for (const reference of ['1', '2', digest]) {
    expect((await client.send('GET', `/v2/a/manifests/${reference}`)).status).toBe(404);
  }
  expect((await client.send('GET', '/v2/b/manifests/1')).status).toBe(200);
});

test('what is not there is told from a repository that is not there', async () => {
  await client.pushBlob('a', 'x');
  expect(errorCode(await client.send('GET', '/v2/a/manifests/1'))).toBe('MANIFEST_UNKNOWN');
  expect(errorCode(await client.send('GET', '/v2/none/manifests/1'))).toBe('NAME_UNKNOWN');
});
