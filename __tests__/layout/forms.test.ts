import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Forms } from '../../src/layout/forms.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { ownFolder } from './folder.ts';

const LAYER = digestOf('a layer');

async function* bytes(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text);
}

async function layoutWithForm(): Promise<ImageLayout> {
  const layout = await ImageLayout.open(await ownFolder(), { create: true });
  const made = { mediaType: 'application/x', ...(await layout.receive(bytes('compressed'))) };
  await new Forms(layout.dir).note(LAYER, 'gzip-6', made);
  return layout;
}

test('what became of a layer is found by the form, while it is there', async () => {
  const layout = await layoutWithForm();
  const digest = digestOf('compressed');
  expect(await new Forms(layout.dir).find(LAYER, 'gzip-6')).toMatchObject({ digest, size: 10 });
  expect(await new Forms(layout.dir).find(LAYER, 'gzip-9')).toBeUndefined();
});

test('a collection takes the bytes, and what was noted of them', async () => {
  const layout = await layoutWithForm();
  expect(await layout.collect({ grace: 60_000 })).toMatchObject({ digests: [] });
  expect(await readdir(join(layout.dir, 'forms'))).toHaveLength(1);
  expect(await layout.collect()).toEqual({ digests: [digestOf('compressed')], bytes: 10 });
  expect(await readdir(join(layout.dir, 'forms'))).toEqual([]);
});

test('a note that cannot be read is as good as none, and goes with a collection', async () => {
  const layout = await layoutWithForm();
  const [name = ''] = await readdir(join(layout.dir, 'forms'));
  await writeFile(join(layout.dir, 'forms', name), '{"digest":');
  expect(await new Forms(layout.dir).find(LAYER, 'gzip-6')).toBeUndefined();
  await layout.collect({ grace: 60_000 });
  expect(await readdir(join(layout.dir, 'forms'))).toEqual([]);
});
