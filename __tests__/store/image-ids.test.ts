import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readManifest } from '../../src/content/read-manifest.ts';
import type { LayoutEntry } from '../../src/layout/entry.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import type { Digest } from '../../src/oci/digest.ts';
import { ImageIds } from '../../src/store/image-ids.ts';
import { ownFolder } from '../layout/folder.ts';
import { randomImage } from '../stand-ins/images.ts';

type Stored = {
  readonly layout: ImageLayout;
  readonly entries: readonly LayoutEntry[];
  /** Of each entry. */
  readonly ids: readonly Digest[];
};

async function stored(): Promise<Stored> {
  const layout = await ImageLayout.open(await ownFolder(), { create: true });
  const ids: Digest[] = [];
  for (const seed of ['one', 'two']) {
    const root = await randomImage(layout, { seed, name: `localhost/${seed}:1` });
    const manifest = await readManifest(layout, root);
    ids.push(...(manifest.kind === 'manifest' && manifest.config ? [manifest.config.digest] : []));
  }
  return { layout, entries: await layout.entries(), ids };
}

test('an id, or the start of one, is that of the entries whose config it is', async () => {
  const { layout, entries, ids } = await stored();
  const known = new ImageIds(layout);
  for (const [at, id] of ids.entries()) {
    for (const text of [id, id.slice('sha256:'.length), id.slice(7, 19), id.slice(0, 19)]) {
      expect([...(await known.beginningWith(text, entries))]).toEqual([[id, [entries[at]]]]);
    }
  }
  for (const text of ['', 'a', 'no id', 'sha256:']) {
    expect((await known.beginningWith(text, entries)).size).toBe(0);
  }
});

test('an image is read once, however many ids are asked for', async () => {
  const { layout, entries, ids } = await stored();
  const known = new ImageIds(layout);
  await known.beginningWith(ids[0] ?? '', entries);
  await Promise.all(entries.map(({ descriptor }) => rm(layout.blobPath(descriptor.digest))));
  expect([...(await known.beginningWith(ids[1] ?? '', entries)).keys()]).toEqual([ids[1]]);
});

test('an image that is broken is known by its own digest, and hides no other', async () => {
  const { layout, entries, ids } = await stored();
  const broken = entries[0]?.descriptor.digest ?? 'sha256:';
  await rm(layout.blobPath(broken));
  const known = new ImageIds(layout);
  expect([...(await known.beginningWith(ids[1] ?? '', entries)).keys()]).toEqual([ids[1]]);
  expect([...(await known.beginningWith(broken, entries)).keys()]).toEqual([broken]);
});
