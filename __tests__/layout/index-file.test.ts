import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Lock } from '../../src/disk/lock.ts';
import { IndexFile } from '../../src/layout/index-file.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { ownFolder } from './folder.ts';

const IMAGE = { mediaType: MEDIA_TYPE.ociManifest, digest: digestOf('one'), size: 3 };
const OTHER = { ...IMAGE, digest: digestOf('two') };

/** `write` changes it as another process would, an hour ago. */
async function indexFile() {
  const dir = await ownFolder();
  const ingest = join(dir, 'ingest');
  await mkdir(ingest);
  const file = new IndexFile(dir, 'oci:here', new Lock(join(ingest, 'lock')), false);
  await file.create({});
  const path = join(dir, 'index.json');
  const settle = () => utimes(path, 1_700_000_000, 1_700_000_000);
  const write = async (text: string): Promise<void> => {
    await writeFile(path, text);
    await settle();
  };
  return { file, path, settle, write };
}

test('an index that has not changed is not read again', async () => {
  const { file, settle } = await indexFile();
  await file.edit((list) => ({ ...list, entries: [IMAGE] }), {});
  await settle();
  const list = await file.read();
  expect(list.entries).toEqual([IMAGE]);
  expect(await file.read()).toBe(list);
});

test('what another process writes is seen, even with the same size and time', async () => {
  const { file, path, write } = await indexFile();
  await file.edit((list) => ({ ...list, entries: [IMAGE] }), {});
  const text = await readFile(path, 'utf8');
  await write(text);
  expect((await file.read()).entries).toEqual([IMAGE]);
  await write(text.replace(IMAGE.digest, OTHER.digest));
  expect((await file.read()).entries).toEqual([OTHER]);
  await file.edit((list) => ({ ...list, entries: [...list.entries, IMAGE] }), {});
  expect((await file.read()).entries).toEqual([OTHER, IMAGE]);
});

test('what was written just now is not trusted to stay', async () => {
  const { file } = await indexFile();
  expect(await file.read()).not.toBe(await file.read());
});
