import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MEDIA_TYPE } from '../../../src/oci/media-type.ts';
import { requireComponents } from '../../stand-ins/components.ts';
import { type DockerRegistry, startDockerRegistry } from '../../stand-ins/docker-registry.ts';
import { putJson, putReferrer } from '../../stand-ins/images.ts';
import { copyWithin, fresh, proxied, push, twoPlatforms } from './scene.ts';

/** distribution 2.8 has no Referrers API, and pays no attention to `n` and `last`. */
describe.skipIf(!requireComponents('docker-registry'))("requests to Debian's registry", () => {
  let registry: DockerRegistry;
  let sources = 0;

  beforeAll(async () => {
    registry = await startDockerRegistry();
  });
  afterAll(() => registry.stop());

  /** A repository with issue 3's image in it, behind a proxy that counts. */
  async function scene() {
    const from = `count/from${sources++}`;
    const image = await twoPlatforms(from);
    await push(image, fresh(registry.host, from));
    return { image, from, to: `${from}-copy`, proxy: await proxied(registry.url) };
  }

  test.each([
    [false, 15],
    [true, 17],
  ])(
    'of a copy with referrers %s between repositories are %i, none for the bytes of a blob',
    async (referrers, count) => {
      const { from, to, proxy } = await scene();
      const { bytes } = await copyWithin(proxy.host, [from, to], { referrers });
      expect(bytes.mounted).toBeGreaterThan(0);
      expect(proxy.count('GET', '/blobs/')).toBe(0);
      expect(proxy.count('POST', 'mount=')).toBe(8);
      expect(proxy.count('GET', '/tags/list')).toBe(referrers ? 1 : 0);
      expect(proxy.journal).toHaveLength(count);
    },
  );

  test.each([
    [false, 2],
    [true, 4],
  ])('of a copy with referrers %s that was made already are %i', async (referrers, count) => {
    const { from, to, proxy } = await scene();
    await copyWithin(registry.host, [from, to]);
    expect((await copyWithin(proxy.host, [from, to], { referrers })).status).toBe('exists');
    expect(proxy.journal).toHaveLength(count);
  });

  test('of a retag inside a repository are 3', async () => {
    const { from, proxy } = await scene();
    await copyWithin(proxy.host, [from, from], { referrers: false, name: '2' });
    expect(proxy.journal.map(({ method, status }) => `${method} ${status}`).sort()).toEqual([
      'GET 200',
      'HEAD 404',
      'PUT 201',
    ]);
  });

  test('carry a referrer and a cosign signature that came after the first copy', async () => {
    const { image, from, to, proxy } = await scene();
    await copyWithin(proxy.host, [from, to]);
    const source = fresh(registry.host, from);
    const referrer = await putReferrer(source, image.root);
    const name = `${image.root.digest.replace(':', '-')}.sig`;
    const config = await putJson(source, MEDIA_TYPE.ociConfig, { from });
    const mediaType = MEDIA_TYPE.ociManifest;
    const signature = { schemaVersion: 2, mediaType, config, layers: [] };
    const signed = await putJson(source, mediaType, signature, { name });
    expect((await copyWithin(proxy.host, [from, to])).status).toBe('exists');
    const target = fresh(registry.host, to);
    expect(await target.referrers(image.root)).toMatchObject([{ digest: referrer.digest }]);
    expect((await target.resolve(name)).digest).toBe(signed.digest);
    expect((await target.resolve('1')).digest).toBe(image.root.digest);
  });
});
