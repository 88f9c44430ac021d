import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { MemoryStore } from '../../../src/content/memory.ts';
import { Remembering } from '../../../src/content/remember.ts';
import { copy } from '../../../src/copy/copy.ts';
import { ImageLayout } from '../../../src/layout/layout.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-type.ts';
import { parsePlatform } from '../../../src/oci/platform.ts';
import { pull } from '../../../src/place/pull.ts';
import { type EmbeddedRegistry, startRegistry } from '../../stand-ins/embedded-registry.ts';
import { putJson, putReferrer } from '../../stand-ins/images.ts';
import { startWaves, type Waves } from '../../stand-ins/waves.ts';
import { copyWithin, fresh, type Image, push, twoPlatforms } from './scene.ts';

/** Of a registry that has the Referrers API; those of one that lacks it are counted with Debian's. */
describe('requests to a registry with the Referrers API', () => {
  let registry: EmbeddedRegistry;
  let image: Image;

  beforeEach(async () => {
    registry = await startRegistry();
    onTestFinished(() => registry.stop());
    image = await twoPlatforms('requests');
    await push(image, fresh(registry.host, 'acme/from'));
    registry.forget();
  });

  /** How many of each kind: `GET blobs`, … */
  function kinds(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const { method, path } of registry.journal) {
      const kind = `${method} ${/\/(manifests|blobs\/uploads|blobs|tags|referrers)\//.exec(path)?.[1]}`;
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    return counts;
  }

  async function store(): Promise<ImageLayout> {
    const dir = await mkdtemp(join(tmpdir(), 'requests-'));
    const layout = await ImageLayout.open(dir, { create: true });
    onTestFinished(async () => {
      await layout.close();
      await rm(dir, { recursive: true, force: true });
    });
    return layout;
  }

  test('a digest costs one', async () => {
    await fresh(registry.host, 'acme/from').resolve('1');
    expect(registry.requests()).toEqual(['HEAD /v2/acme/from/manifests/1']);
  });

  test('a pull of one platform costs two manifests and its blobs; one that is up to date a HEAD', async () => {
    const local = await store();
    const preferred = [parsePlatform('linux/arm64')];
    const from = () => ({
      source: new Remembering(fresh(registry.host, 'acme/from')),
      name: '1',
    });
    const first = await pull(from(), local, 'app:1', { preferred });
    expect(first.status).toBe('copied');
    expect(kinds()).toEqual({ 'GET manifests': 2, 'GET blobs': 4 });
    registry.forget();
    expect((await pull(from(), local, 'app:1', { preferred })).status).toBe('exists');
    expect(registry.requests()).toEqual(['HEAD /v2/acme/from/manifests/1']);
  });

  test('a copy into another repository costs 15, and 19 with referrers', async () => {
    await copyWithin(registry.host, ['acme/from', 'acme/to'], { referrers: false });
    expect(kinds()).toEqual({
      'HEAD manifests': 1,
      'GET manifests': 3,
      'POST blobs/uploads': 8,
      'PUT manifests': 3,
    });
    registry.forget();
    await copyWithin(registry.host, ['acme/from', 'acme/other']);
    // Each of the three manifests is asked for, and one listing answers for cosign's tags.
    expect(kinds()).toMatchObject({ 'GET referrers': 3, 'GET tags': 1 });
    expect(registry.journal).toHaveLength(19);
  });

  test('a copy that was made already costs 2, and at most 6 with referrers', async () => {
    await copyWithin(registry.host, ['acme/from', 'acme/to']);
    registry.forget();
    await copyWithin(registry.host, ['acme/from', 'acme/to'], { referrers: false });
    expect(kinds()).toEqual({ 'HEAD manifests': 1, 'GET manifests': 1 });
    registry.forget();
    await copyWithin(registry.host, ['acme/from', 'acme/to']);
    expect(kinds()).toEqual({
      'HEAD manifests': 1,
      'GET manifests': 1,
      'GET referrers': 3,
      'GET tags': 1,
    });
  });

  test('one by digest, of a source that has been asked for it, reads nothing there', async () => {
    await copyWithin(registry.host, ['acme/from', 'acme/to']);
    const source = new Remembering(fresh(registry.host, 'acme/from'));
    await source.resolve(image.root.digest);
    registry.forget();
    const target = fresh(registry.host, 'acme/to');
    const name = image.root.digest;
    const { status } = await copy({ source, name }, { target, name: '1' });
    expect(status).toBe('exists');
    expect(registry.requests().filter((one) => /from\/(?:manifests|blobs)/.test(one))).toEqual([]);
  });

  test('a retag inside a repository costs 3', async () => {
    const { status } = await copyWithin(registry.host, ['acme/from', 'acme/from'], {
      referrers: false,
      name: '2',
    });
    expect(status).toBe('copied');
    expect(registry.requests().map((line) => line.replace(/sha256:.*/, 'DIGEST'))).toEqual([
      'GET /v2/acme/from/manifests/1',
      'HEAD /v2/acme/from/manifests/2',
      'PUT /v2/acme/from/manifests/2',
    ]);
  });

  test('a retag of an image with signatures costs 3 as well: they are there', async () => {
    const from = fresh(registry.host, 'acme/from');
    const signature = await putReferrer(from, image.root);
    await putReferrer(from, signature);
    const config = await putJson(from, MEDIA_TYPE.ociConfig, {});
    const document = { schemaVersion: 2, mediaType: MEDIA_TYPE.ociManifest, config, layers: [] };
    const name = `${image.root.digest.replace(':', '-')}.sig`;
    await putJson(from, MEDIA_TYPE.ociManifest, document, { name });
    registry.forget();
    await copyWithin(registry.host, ['acme/from', 'acme/from'], { name: '2' });
    expect(kinds()).toEqual({ 'HEAD manifests': 1, 'GET manifests': 1, 'PUT manifests': 1 });
  });

  test('a referrer or signature that is added after the first copy travels with the second', async () => {
    await copyWithin(registry.host, ['acme/from', 'acme/to']);
    const from = fresh(registry.host, 'acme/from');
    const referrer = await putReferrer(from, image.root);
    const name = `${image.root.digest.replace(':', '-')}.sig`;
    const config = await putJson(from, MEDIA_TYPE.ociConfig, {});
    const mediaType = MEDIA_TYPE.ociManifest;
    const document = { schemaVersion: 2, mediaType, config, layers: [] };
    const signature = await putJson(from, mediaType, document, { name });
    const { status } = await copyWithin(registry.host, ['acme/from', 'acme/to']);
    expect(status).toBe('exists');
    const to = fresh(registry.host, 'acme/to');
    expect(await to.referrers(image.root)).toMatchObject([{ digest: referrer.digest }]);
    expect(await to.digestTags(image.root)).toMatchObject([
      { name, descriptor: { digest: signature.digest } },
    ]);
  });
});

describe('round trips, one after the other', () => {
  let host: string;
  let waves: Waves['waves'];

  beforeEach(async () => {
    const registry = await startRegistry();
    onTestFinished(() => registry.stop());
    await push(await twoPlatforms('waves'), fresh(registry.host, 'acme/from'));
    const proxy = await startWaves(registry.url);
    onTestFinished(() => proxy.stop());
    ({ host, waves } = proxy);
  });

  /** What each round asks for, without repetitions. */
  function rounds(): readonly string[] {
    const kinds = waves.map((wave) =>
      wave.map((line) => line.replace(/ .*\/(manifests|blobs|tags|referrers)\/.*/, ' $1')),
    );
    return kinds.map((wave) => [...new Set(wave)].sort().join(', '));
  }

  test('a copy into another repository takes five', async () => {
    await copyWithin(host, ['acme/from', 'acme/to']);
    expect(rounds()).toEqual([
      'GET manifests, HEAD manifests',
      'GET manifests, GET referrers, GET tags',
      'GET referrers, POST blobs',
      'PUT manifests',
      'PUT manifests',
    ]);
  });

  test('one that was made already takes three: the first listing tells whether there are others', async () => {
    await copyWithin(host, ['acme/from', 'acme/to']);
    waves.length = 0;
    await copyWithin(host, ['acme/from', 'acme/to']);
    expect(rounds()).toEqual([
      'GET manifests, HEAD manifests',
      'GET referrers, GET tags',
      'GET referrers',
    ]);
  });

  test('a retag takes two', async () => {
    await copyWithin(host, ['acme/from', 'acme/from'], { name: '2' });
    expect(rounds()).toEqual(['GET manifests, HEAD manifests', 'PUT manifests']);
  });

  test('a look at one platform for its blobs takes three', async () => {
    const target = new MemoryStore();
    const from = { source: fresh(host, 'acme/from'), name: '1' };
    await copy(from, { target, name: '1' }, { platforms: [parsePlatform('linux/arm64')] });
    expect(rounds().slice(0, 3)).toEqual([
      'GET manifests',
      'GET manifests, GET referrers, GET tags',
      'GET blobs',
    ]);
  });
});
