import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { describe, expect, test } from 'vitest';
import { EntryArchive } from '../../src/cache/entry-archive.ts';
import { folder } from './job.ts';

type Entry = Parameters<ReturnType<typeof pack>['entry']>[0] & { readonly text?: string };

async function tarOf(...entries: readonly Entry[]): Promise<Buffer> {
  const tar = pack();
  for (const { text = '', ...header } of entries) {
    tar.entry(header, text);
  }
  tar.finalize();
  return buffer(tar);
}

function archive(bytes: Buffer, path: string): EntryArchive {
  return new EntryArchive(Readable.from([bytes], { objectMode: false }), path);
}

/** The beginning of a tar with one file of so many bytes. */
async function headOf(name: string, size: number): Promise<Buffer> {
  const tar = pack();
  tar.entry({ name, size });
  const [head] = await once(tar, 'data');
  return head;
}

const PATH = 'image/0a';
const FILES: readonly Entry[] = [
  { name: './', type: 'directory' },
  { name: `./${PATH}/`, type: 'directory' },
  { name: `./${PATH}/index.json`, text: 'index' },
  { name: `${PATH}/blobs/sha256/00`, text: 'blob' },
];

describe('a folder', () => {
  test.each([
    ['plain', (bytes: Buffer) => bytes],
    ['gzipped', gzipSync],
    ['zstd', zstdCompressSync],
  ])('that is packed %s is unpacked', async (_how, compress) => {
    const dir = await folder();
    await archive(compress(await tarOf(...FILES)), PATH).unpackInto(dir, {});
    expect(await readFile(join(dir, PATH, 'index.json'), 'utf8')).toBe('index');
    expect(await readFile(join(dir, PATH, 'blobs/sha256/00'), 'utf8')).toBe('blob');
  });

  test('that tells of more bytes than small parts have is damaged, before one of them is written', async () => {
    const dir = await folder();
    const unpacked = archive(await headOf(`${PATH}/blobs/sha256/00`, 2 ** 30), PATH);
    await expect(unpacked.unpackInto(dir, {})).rejects.toMatchObject({
      code: 'ARCHIVE',
      message: expect.stringContaining('more than 268435456 bytes'),
    });
    expect(await readdir(dir)).toEqual([]);
  });

  test('that holds more folders and files than an entry has is damaged', async () => {
    const header = { name: `${PATH}/`, type: 'directory' } as const;
    const many = await tarOf(...Array.from({ length: 20_001 }, () => header));
    const unpacked = archive(zstdCompressSync(many), PATH).unpackInto(await folder(), {});
    await expect(unpacked).rejects.toMatchObject({
      code: 'ARCHIVE',
      message: expect.stringContaining('more than 20000 files'),
    });
  });

  test.each<[string, Entry]>([
    ['a symbolic link', { name: `${PATH}/link`, type: 'symlink', linkname: '/etc/passwd' }],
    ['a hard link', { name: `${PATH}/link`, type: 'link', linkname: '/etc/passwd' }],
    ['a FIFO', { name: `${PATH}/fifo`, type: 'fifo' }],
    ['a device', { name: `${PATH}/zero`, type: 'character-device', devmajor: 1, devminor: 5 }],
    ['a file of another entry', { name: 'image/0b/index.json' }],
    ['a name that begins alike', { name: `${PATH}b/index.json` }],
    ['a way up', { name: `${PATH}/../../up` }],
    ['a way up as Windows writes it', { name: `${PATH}/..\\..\\up` }],
    ['a stream of a file of Windows', { name: `${PATH}/file:stream` }],
    ['an absolute path', { name: '/etc/passwd' }],
  ])('that holds %s is damaged', async (_what, entry) => {
    const dir = await folder();
    const unpacked = archive(await tarOf(...FILES, entry), PATH).unpackInto(dir, {});
    await expect(unpacked).rejects.toMatchObject({ code: 'ARCHIVE' });
    expect(await readdir(dir)).toEqual(['image']);
    expect((await readdir(join(dir, PATH))).toSorted()).toEqual(['blobs', 'index.json']);
  });

  test('that is cut short is damaged', async () => {
    const bytes = zstdCompressSync(await tarOf(...FILES));
    const cut = archive(bytes.subarray(0, bytes.length / 2), PATH);
    await expect(cut.unpackInto(await folder(), {})).rejects.toMatchObject({ code: 'ARCHIVE' });
  });
});

describe('a file', () => {
  const BLOB = 'blobs/sha256/00';

  test('is read as it comes', async () => {
    const bytes = zstdCompressSync(await tarOf({ name: BLOB, text: 'blob' }));
    expect((await buffer(await archive(bytes, BLOB).file())).toString()).toBe('blob');
  });

  test.each<[string, readonly Entry[]]>([
    ['another name', [{ name: 'blobs/sha256/01', text: 'blob' }]],
    ['a link', [{ name: BLOB, type: 'symlink', linkname: '/etc/passwd' }]],
    ['nothing', []],
    ['more than it', [{ name: BLOB, text: 'blob' }, { name: `${BLOB}1` }]],
  ])('in an archive with %s is damaged', async (_what, entries) => {
    const bytes = await tarOf(...entries);
    const read = async (): Promise<Buffer> => buffer(await archive(bytes, BLOB).file());
    await expect(read()).rejects.toMatchObject({ code: 'ARCHIVE' });
  });
});
