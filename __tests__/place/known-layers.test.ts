import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { readManifest } from '../../src/content/read-manifest.ts';
import { rooted } from '../../src/content/rooted.ts';
import { copy } from '../../src/copy/copy.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { KnownLayers, withKnownLayers } from '../../src/place/known-layers.ts';
import { temporaryDir } from '../cli/transship.ts';
import { tarOf } from '../rootfs/trees.ts';

const BASE = await tarOf([{ name: 'base', text: 'b' }]);
const MORE = await tarOf([{ name: 'more', text: 'm' }]);

function image(tars: readonly Buffer[], isPlain: boolean) {
  const source = new MemoryStore();
  const mediaType = isPlain ? MEDIA_TYPE.ociLayer : MEDIA_TYPE.dockerLayerGzip;
  const layers = tars.map((tar) => source.add(mediaType, isPlain ? tar : gzipSync(tar)));
  const json = (type: string, value: object): Descriptor =>
    source.add(type, Buffer.from(JSON.stringify(value)));
  const config = json(MEDIA_TYPE.ociConfig, {
    ...{ os: 'linux', architecture: 'amd64', config: {} },
    rootfs: { type: 'layers', diff_ids: tars.map((tar) => digestOf(tar)) },
  });
  const document = { schemaVersion: 2, mediaType: MEDIA_TYPE.ociManifest, config, layers };
  return { source, root: json(MEDIA_TYPE.ociManifest, document), config, layers };
}

test('what an engine gives without compression is kept as its base has it', async () => {
  const base = image([BASE], false);
  const given = image([BASE, MORE], true);
  const known = new KnownLayers();
  await known.add(base.source, base.root, {});
  const shared = await withKnownLayers(given, known, {});
  const manifest = await readManifest(shared.source, shared.root);
  expect(manifest).toMatchObject({
    config: given.config,
    layers: [
      { ...base.layers[0], mediaType: MEDIA_TYPE.ociLayerGzip },
      { ...given.layers[1], mediaType: MEDIA_TYPE.ociLayer },
    ],
  });
  expect(shared.id).toBe(given.config.digest);
  const target = new MemoryStore();
  await copy({ source: rooted(shared.source, shared.root), name: '' }, { target, name: 'made' });
  expect(await target.has(given.layers[0] ?? given.root)).toBe(false);
});

test('a layer that the store lacks is not known, and an image that cannot be read hides no other', async () => {
  const layout = await ImageLayout.open(await temporaryDir(), { create: true });
  const whole = image([BASE], false);
  await copy({ source: rooted(whole.source, whole.root), name: '' }, { target: layout, name: 'a' });
  const known = new KnownLayers();
  await known.add(new MemoryStore(), whole.root, {});
  const lacking = image([MORE], false);
  await known.add(lacking.source, lacking.root, {}, (layer) => layout.has(layer));
  await known.addStore(layout, {});
  expect(known.of(digestOf(BASE))).toMatchObject({ digest: whole.layers[0]?.digest });
  expect(known.of(digestOf(MORE))).toBeUndefined();
  await layout.close();
});
