import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { Meter } from '../../src/action/metered.ts';
import type { Source } from '../../src/content/store.ts';
import { piecesOf, streamOf } from '../../src/content/whole.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';

const bytes = Buffer.alloc(1000, 1);
const layer: Descriptor = {
  mediaType: MEDIA_TYPE.ociLayer,
  digest: digestOf(bytes),
  size: bytes.length,
};

function sourceOf(open: () => Readable): Source {
  return { place: 'test', resolve: async () => layer, fetch: async () => open() };
}

test.each<readonly [string, () => Readable]>([
  ['in memory, and is taken from there', () => streamOf(bytes)],
  ['read as a stream', () => Readable.from([bytes], { objectMode: false })],
])('a blob is counted that is %s', async (_, open) => {
  const meter = new Meter();
  await piecesOf(await meter.around(sourceOf(open)).fetch(layer), 1e6, 'test');
  expect(meter.bytes).toBe(1000);
});

test('a stream that is not read to its end is not counted', async () => {
  const meter = new Meter();
  const body = await meter
    .around(sourceOf(() => Readable.from([bytes], { objectMode: false })))
    .fetch(layer);
  await new Promise((closed) => body.once('close', closed).destroy());
  expect(meter.bytes).toBe(0);
});
