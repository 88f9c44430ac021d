import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  dockerImage,
  dockerSave,
  type Entry,
  hexOf,
  makeTar,
  RAW_END,
  rawBody,
  rawHeader,
} from '../../tar/tars.ts';
import { temporaryDir, transship } from '../transship.ts';

const IMAGE = await dockerImage('hostile', 1);
const OTHER = await dockerImage('other', 1);

/** An image whose layer is found at this path, among these entries. */
function withLayer(path: string, ...entries: readonly Entry[]): Promise<Buffer> {
  const config = `${hexOf(IMAGE.id)}.json`;
  const manifest = [{ Config: config, RepoTags: ['a:1'], Layers: [path] }];
  return makeTar([
    ...entries,
    { name: config, bytes: IMAGE.config },
    { name: 'manifest.json', bytes: JSON.stringify(manifest) },
  ]);
}

/** Many small pieces of gzip, which are one: what a megabyte of zeros is made of is a kilobyte. */
function zeros(megabytes: number): Buffer {
  const megabyte = gzipSync(Buffer.alloc(1024 * 1024));
  return Buffer.concat(Array.from({ length: megabytes }, () => megabyte));
}

const HOSTILE: readonly (readonly [string, () => Promise<Buffer> | Buffer, string])[] = [
  ['a layer at an absolute path that is not in it', () => withLayer('/etc/passwd'), 'not in it'],
  ['a layer above the archive', () => withLayer('../../etc/passwd'), 'leads out of the archive'],
  [
    'a symbolic link out of the archive',
    () => withLayer('l', { name: 'l', link: '/etc/passwd' }),
    'leads out of the archive',
  ],
  [
    'a hard link out of the archive',
    () => withLayer('l', { name: 'l', hardLink: '../etc/passwd' }),
    'leads out of the archive',
  ],
  [
    'links in a circle',
    () => withLayer('l', { name: 'l', link: 'm' }, { name: 'm', link: 'l' }),
    'go in a circle',
  ],
  [
    'another layer than the config says',
    () => withLayer('l', { name: 'l', bytes: OTHER.layers[0]?.tar ?? '' }),
    'expected sha256:',
  ],
  [
    'another compressed layer than the config says',
    () => withLayer('l', { name: 'l', bytes: OTHER.layers[0]?.gzip ?? '' }),
    'its config says sha256:',
  ],
  ['zeros without end', () => zeros(300), 'grows more than 200 times'],
  [
    'a million entries',
    () => gzipSync(Buffer.alloc(100_001 * 512, rawHeader({ name: 'a' })), { level: 1 }),
    'more than 100000 entries',
  ],
  [
    'a pax header without end',
    () => Buffer.concat([rawHeader({ name: 'p', type: 'x', size: 2 ** 30 }), RAW_END]),
    'pax header of more than',
  ],
  [
    'a size that is none',
    () => rawHeader({ name: 'a', size: Buffer.alloc(12, 0xff) }),
    'has a size that cannot be read',
  ],
  [
    'an end in the middle',
    async () => (await dockerSave(IMAGE, ['a:1'])).subarray(0, 3000),
    'cut short',
  ],
  [
    'compression that ends in the middle',
    async () => gzipSync(await dockerSave(IMAGE, ['a:1'])).subarray(0, 1000),
    'cut short',
  ],
];

test.each(HOSTILE)(
  'a tar of %s is refused in one line, and nothing of it stays',
  async (_, make, why) => {
    const dir = await temporaryDir();
    const [path, store] = [join(dir, 'images.tar'), join(dir, 'store')];
    await writeFile(path, await make());
    for (const args of [
      ['load', '-i', path],
      ['copy', `docker-archive:${path}`, 'store:a:1'],
    ]) {
      const { code, stdout, stderr } = await transship(['--store', store, ...args]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(
        /^transship: .*images\.tar.* \[(?:ARCHIVE|INTEGRITY)\]\n(?:hint: .*\n)?$/,
      );
      expect(stderr).toContain(why);
    }
    expect(await readdir(dir)).toEqual(expect.arrayContaining(['images.tar']));
    if ((await readdir(dir)).includes('store')) {
      const index: unknown = JSON.parse(await readFile(join(store, 'index.json'), 'utf8'));
      expect(index).toMatchObject({ manifests: [] });
      expect(await ingested(store)).toEqual([]);
    }
  },
);

test('a layer of such a kind is what it is: it is taken, and goes out as it came', async () => {
  const dir = await temporaryDir();
  const files = [
    rawHeader({ name: '../../etc/passwd', size: 1 }),
    rawBody('x'),
    rawHeader({ name: '/absolute', type: '2', link: '/' }),
    ...Array.from({ length: 2000 }, () => rawHeader({ name: 'again and again' })),
  ];
  const store = ['--store', join(dir, 'store')];
  const imported = await transship([...store, 'import', '-', 'odd:1'], {
    stdin: Buffer.concat([...files, RAW_END]),
  });
  expect(imported.code).toBe(0);
  expect((await transship([...store, 'save', '-o', join(dir, 'a.tar'), 'odd:1'])).code).toBe(0);
  const again = ['--store', join(dir, 'again')];
  expect((await transship([...again, 'load', '-i', join(dir, 'a.tar')])).code).toBe(0);
  expect((await transship([...again, 'verify', 'odd:1'])).code).toBe(0);
  const exported = await transship([...again, 'export', '-o', join(dir, 'b.tar'), 'odd:1']);
  expect(exported).toMatchObject({ code: 1, stderr: expect.stringContaining('leads out of') });
  expect(await readdir(dir)).not.toContain('b.tar');
});

async function ingested(store: string): Promise<readonly string[]> {
  const names = await readdir(join(store, 'ingest'), { recursive: true });
  return names.filter((name) => name !== 'lock');
}
