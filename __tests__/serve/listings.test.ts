import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { type EmbeddedRegistry, startRegistry } from '../stand-ins/embedded-registry.ts';
import { errorCode, imageManifest, Requests } from './requests.ts';

let registry: EmbeddedRegistry;
let client: Requests;

beforeEach(async () => {
  registry = await startRegistry();
  client = new Requests(registry.url);
});

afterEach(async () => {
  await registry.stop();
});

async function tags(query = ''): Promise<unknown> {
  return JSON.parse((await client.send('GET', `/v2/a/b/tags/list${query}`)).text);
}

test('tags are listed without regard to case', async () => {
  for (const tag of ['b', 'C', 'a', '1.10', '1.9']) {
    await client.pushImage('a/b', tag);
  }
  expect(await tags()).toEqual({ name: 'a/b', tags: ['1.10', '1.9', 'a', 'b', 'C'] });
});

test('names that a disk without case, or Windows, would take for others are kept apart', async () => {
  for (const tag of ['v1', 'V1', 'con', 'v1.']) {
    await client.pushImage('aux/b', tag);
  }
  const { text } = await client.send('GET', '/v2/aux/b/tags/list');
  expect(JSON.parse(text).tags).toHaveLength(4);
  const entries = await readdir(join(registry.dir, 'repositories'), { recursive: true });
  const names = entries.map((entry) => entry.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => /(?:^|[\\/])(?:con|aux)(?:\.|[\\/]|$)|\.$/.test(name))).toEqual([]);
  const catalog = await client.send('GET', '/v2/_catalog');
  expect(JSON.parse(catalog.text)).toEqual({ repositories: ['aux/b'] });
});

test('pages follow their links until there is none', async () => {
  for (const tag of ['1', '2', '3', '4', '5']) {
    await client.pushImage('a/b', tag);
  }
  const pages: unknown[] = [];
  for (let next: string | undefined = '/v2/a/b/tags/list?n=2'; next !== undefined; ) {
    const { text, headers }: { text: string; headers: Headers } = await client.send('GET', next);
    pages.push(JSON.parse(text).tags);
    next = /^<(.+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];
  }
  expect(pages).toEqual([['1', '2'], ['3', '4'], ['5']]);
});

test('a page starts after a tag that is no longer there, and may be empty', async () => {
  for (const tag of ['1', '3']) {
    await client.pushImage('a/b', tag);
  }
  expect(await tags('?last=2')).toMatchObject({ tags: ['3'] });
  expect(await tags('?last=9')).toMatchObject({ tags: [] });
  expect(await tags('?n=0')).toMatchObject({ tags: [] });
  expect((await client.send('GET', '/v2/a/b/tags/list?n=-1')).status).toBe(400);
});

test('a repository without tags has none; an unknown one is 404', async () => {
  await client.pushBlob('a/b', 'x');
  expect(await tags()).toEqual({ name: 'a/b', tags: [] });
  const unknown = await client.send('GET', '/v2/none/tags/list');
  expect([unknown.status, errorCode(unknown)]).toEqual([404, 'NAME_UNKNOWN']);
});

test('the catalog has every repository, also one below another', async () => {
  for (const repository of ['a/b', 'a', 'z']) {
    await client.pushBlob(repository, 'x');
  }
  const all = await client.send('GET', '/v2/_catalog');
  expect(JSON.parse(all.text)).toEqual({ repositories: ['a', 'a/b', 'z'] });
  const page = await client.send('GET', '/v2/_catalog?n=1&last=a');
  expect(JSON.parse(page.text)).toEqual({ repositories: ['a/b'] });
  expect(page.headers.get('link')).toBe('</v2/_catalog?n=1&last=a%2Fb>; rel="next"');
});

test('the catalog has a repository that was pushed once, whatever else it can be called', async () => {
  await client.pushImage('a/b', '1');
  const all = await client.send('GET', '/v2/_catalog');
  expect(JSON.parse(all.text)).toEqual({ repositories: ['a/b'] });
  expect((await client.send('GET', '/v2/localhost/a/b/manifests/1')).status).toBe(200);
});

test('referrers are listed with their types and annotations, and can be filtered', async () => {
  const subject = await client.pushImage('a', '1');
  const config = await client.pushBlob('a', '{}');
  const sbom = await client.pushManifest(
    'a',
    imageManifest(config, [], {
      subject,
      artifactType: 'application/x-sbom',
      annotations: { by: 'me' },
    }),
  );
  const plain = await client.pushManifest('a', imageManifest(config, [], { subject }));
  const path = `/v2/a/referrers/${subject.digest}`;
  const all = await client.send('GET', path);
  expect(all.headers.get('content-type')).toBe(MEDIA_TYPE.ociIndex);
  expect(all.headers.get('oci-filters-applied')).toBeNull();
  const listed = JSON.parse(all.text);
  expect(listed).toMatchObject({ schemaVersion: 2, mediaType: MEDIA_TYPE.ociIndex });
  const expected = [
    { ...sbom, artifactType: 'application/x-sbom', annotations: { by: 'me' } },
    { ...plain, artifactType: MEDIA_TYPE.ociConfig },
  ];
  expect(listed.manifests).toHaveLength(2);
  expect(listed.manifests).toEqual(expect.arrayContaining(expected));
  const some = await client.send('GET', `${path}?artifactType=application/x-sbom`);
  expect(some.headers.get('oci-filters-applied')).toBe('artifactType');
  expect(JSON.parse(some.text).manifests).toEqual(expected.slice(0, 1));
});

test('a deleted referrer is listed no more, and what has none has an empty list', async () => {
  const subject = await client.pushImage('a', '1');
  const config = await client.pushBlob('a', '{}');
  const referrer = await client.pushManifest('a', imageManifest(config, [], { subject }));
  await client.send('DELETE', `/v2/a/manifests/${referrer.digest}`);
  const { status, text } = await client.send('GET', `/v2/a/referrers/${subject.digest}`);
  expect([status, JSON.parse(text).manifests]).toEqual([200, []]);
});
