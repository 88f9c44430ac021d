import { describe, expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { imageFacts } from '../../src/image/facts.ts';
import { historyOf } from '../../src/image/history.ts';
import { inspectImage } from '../../src/image/inspect.ts';
import { summarize } from '../../src/image/summary.ts';
import { verifyImage } from '../../src/image/verify.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { putBytes, putJson, randomImage, readImage } from '../stand-ins/images.ts';

const store = new MemoryStore();

/** An image with another config; `type` absent: it has no media type. */
async function withConfig(
  text: string | Buffer,
  type: string | undefined = MEDIA_TYPE.ociConfig,
): Promise<Descriptor> {
  const { layers } = await readImage(store, await randomImage(store, { layers: 1 }));
  const { mediaType: _type, ...config } = await putBytes(store, 'x', Buffer.from(text));
  return putJson(store, MEDIA_TYPE.dockerManifest, {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.dockerManifest,
    config: { ...config, ...(type === undefined ? {} : { mediaType: type }) },
    layers,
  });
}

const CONFIG = {
  os: 'linux',
  architecture: 'amd64',
  rootfs: { diff_ids: [] },
  created: '2024-01-31T12:00:00Z',
};
const json = (more: object): string => JSON.stringify({ ...CONFIG, ...more });

describe('a config that cannot be read', () => {
  test.each([
    ['no JSON', 'no json'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a number as a label', json({ config: { Labels: { n: 1 } } })],
    ['a number as a date', json({ created: 5 })],
    ['diff ids that are none', json({ rootfs: { diff_ids: ['x'] } })],
    ['too large', Buffer.alloc(9 * 1024 * 1024, ' ')],
  ])('%s: the rest is told, and why this is not', async (_what, text) => {
    const root = await withConfig(text);
    const facts = await imageFacts({ source: store, root });
    expect(facts.layers).toHaveLength(1);
    expect(facts.size).toBeGreaterThan(0);
    expect(facts.imageId).toMatch(/^sha256:/);
    expect(facts.problems).toEqual([expect.stringMatching(/^config sha256:/)]);
    const summary = await summarize(store, root);
    expect(summary).toMatchObject({ config: undefined, size: facts.size });
    const failure = expect.objectContaining({ message: facts.problems[0] });
    expect(summary.unreadable).toEqual([failure]);
    expect(() => inspectImage(summary, { tags: [], digests: [] })).toThrowError(facts.problems[0]);
    expect(() => historyOf(summary)).toThrowError(facts.problems[0]);
  });
});

describe('what Go reads as a zero value', () => {
  test.each([
    ['labels', json({ config: { Labels: { a: null, b: 'c' } } })],
    [
      'members',
      json({ config: null, history: null, variant: null, author: null, 'os.features': null }),
    ],
    ['instructions', json({ history: [null, { created_by: null, empty_layer: null }] })],
  ])('null for %s is one', async (_what, text) => {
    const { problems, platforms } = await imageFacts({
      source: store,
      root: await withConfig(text),
    });
    expect(problems).toEqual([]);
    expect(platforms).toMatchObject([{ platform: 'linux/amd64' }]);
  });
});

describe('configs as images of 2015 have them', () => {
  test.each(['application/octet-stream', 'application/json', 'text/html', undefined])(
    'of type %s are those of images',
    async (type) => {
      const root = await withConfig(json({}), type);
      const summary = await summarize(store, root);
      expect(summary.platforms).toMatchObject([{ platform: 'linux/amd64' }]);
      expect(() => inspectImage(summary, { tags: [], digests: [] })).not.toThrow();
    },
  );

  test('but not where a layer is no layer', async () => {
    const config = await putBytes(store, 'application/json', Buffer.from('{"name":"x"}'));
    const layer = await putBytes(store, 'application/vnd.example.chart', Buffer.from('x'));
    const artifact = {
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.ociManifest,
      config,
      layers: [layer],
    };
    const root = await putJson(store, MEDIA_TYPE.ociManifest, artifact);
    expect(await summarize(store, root)).toMatchObject({ config: undefined, unreadable: [] });
  });
});

describe('an index whose children are blobs, as BuildKit writes caches', async () => {
  const layer = await putBytes(store, MEDIA_TYPE.ociLayerGzip, Buffer.from('layer'));
  const config = await putBytes(
    store,
    'application/vnd.buildkit.cacheconfig.v0',
    Buffer.from('{}'),
  );
  const root = await putJson(store, MEDIA_TYPE.ociIndex, {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.ociIndex,
    manifests: [layer, config],
  });

  test('has a size and no images', async () => {
    const facts = await imageFacts({ source: store, root });
    expect(facts).toMatchObject({ platforms: [], imageId: undefined, problems: [] });
    expect(facts.size).toBe(root.size + layer.size + config.size);
    expect(await summarize(store, root)).toMatchObject({ size: facts.size, unreadable: [] });
  });

  test('is verified blob by blob', async () => {
    const { checked, problems } = await verifyImage(store, root);
    expect(problems).toEqual([]);
    expect(checked).toMatchObject({ manifests: 1, blobs: 2 });
  });
});

test('a child that is not there leaves the others', async () => {
  const image = await randomImage(store, { layers: 1 });
  const gone = { ...image, digest: `sha256:${'0'.repeat(64)}` };
  const platform = { os: 'linux', architecture: 'amd64' };
  const root = await putJson(store, MEDIA_TYPE.ociIndex, {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.ociIndex,
    manifests: [
      { ...gone, platform: { ...platform, architecture: 'arm64' } },
      { ...image, platform },
    ],
  });
  const facts = await imageFacts({ source: store, root });
  expect(facts.platforms).toHaveLength(2);
  expect(facts.layers).toHaveLength(1);
  expect(facts.problems).toEqual([expect.stringContaining('0000')]);
});

test('an interruption is one', async () => {
  const root = await randomImage(store);
  await expect(
    imageFacts({ source: store, root }, { signal: AbortSignal.abort() }),
  ).rejects.toThrow();
});
