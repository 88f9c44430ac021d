import { beforeAll, describe, expect, test } from 'vitest';
import { MemoryStore } from '../../../src/content/memory.ts';
import { copy } from '../../../src/copy/copy.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-type.ts';
import { putBytes, putJson, randomBytesOf } from '../../stand-ins/images.ts';
import { start } from '../running.ts';
import type { Request, ScriptedRegistry } from '../scripted-registry.ts';
import { PRODUCTS, type Product } from './products.ts';
import { type Image, push, readWhole } from './scene.ts';

/** More than any of them takes in one request, and than is read in one piece. */
const LAYER = 6 * 1024 * 1024;
const BYTES = randomBytesOf('products', LAYER);

describe.each(PRODUCTS)('$name', (product) => {
  let image: Image;

  beforeAll(async () => {
    const store = new MemoryStore();
    const layers = [await putBytes(store, MEDIA_TYPE.ociLayerGzip, BYTES)];
    const config = await putJson(store, MEDIA_TYPE.ociConfig, { os: 'linux', architecture: 'x' });
    const mediaType = MEDIA_TYPE.ociManifest;
    const document = { schemaVersion: 2, mediaType, config, layers };
    const root = await putJson(store, mediaType, document, { name: '1' });
    image = { store, root };
  });

  /** The product; the first answer with the big layer breaks off in its middle. */
  async function started({ answer }: Product): Promise<ScriptedRegistry> {
    let cut = false;
    const registry: ScriptedRegistry = await start((request: Request) => {
      const own = answer(request, registry) ?? registry.ordinary(request);
      const big = request.method === 'GET' && (own.body?.length ?? 0) === LAYER;
      if (!big || cut) {
        return own;
      }
      cut = true;
      return { ...own, cutAfter: 3_000_000 };
    });
    return registry;
  }

  test('takes an image, has it copied inside, once, and gives it back', async () => {
    const registry = await started(product);
    await push(image, registry.repository('acme/from'));
    const copyInside = () =>
      copy(
        { source: registry.fresh('acme/from'), name: '1' },
        { target: registry.fresh('acme/to'), name: '1' },
      );
    const { bytes } = await copyInside();
    expect(bytes.mounted > 0).toBe(product.mounts);
    const written = registry.journal.length;
    expect(await copyInside()).toMatchObject({ status: 'exists', bytes: { copied: 0 } });
    const again = registry.journal.slice(written);
    expect(again.filter((line) => /^(?:PUT|POST|PATCH)/.test(line))).toEqual([]);
    const reader = registry.fresh('acme/to');
    expect((await reader.resolve('1')).digest).toBe(image.root.digest);
    await readWhole(reader, image.root);
    const reads = registry.journal.filter((line) => /^GET .*blobs/.test(line));
    expect(reads.length).toBeGreaterThan(2); // the config, and the layer twice
    const tags: string[] = [];
    for await (const tag of reader.tags()) {
      tags.push(tag);
    }
    expect(tags).toEqual(['1']);
  });
});
