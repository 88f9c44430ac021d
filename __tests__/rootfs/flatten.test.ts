import { Readable } from 'node:stream';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { verified } from '../../src/content/verify.ts';
import { RAW_END, rawBody, rawHeader, summed } from '../tar/tars.ts';
import { type File, flattened, imageOf, layerOf, link, listed, tarOf } from './trees.ts';

async function pathsOf(...layers: readonly (readonly File[])[]): Promise<readonly string[]> {
  const { source, root } = await imageOf(...layers);
  return [...(await listed(await flattened(source, root))).keys()];
}

async function rawImage(...parts: readonly Buffer[]): Promise<Buffer> {
  const tar = Buffer.concat([...parts, RAW_END]);
  const { source, root } = await imageOf({ tar, gzip: tar });
  return await flattened(source, root);
}

test('a whiteout takes a name of the layers below away, not one of its own layer', async () => {
  const base = [{ name: 'a' }, { name: 'b/' }, { name: 'b/c' }];
  expect(await pathsOf(base, [{ name: 'a' }, { name: '.wh.a' }, { name: '.wh.b' }])).toEqual(['a']);
  expect(await pathsOf(base, [{ name: 'b/new' }, { name: '.wh.b' }])).toEqual(['b/', 'a', 'b/new']);
});

test('an opaque directory keeps what its own layer puts into it, whichever comes first', async () => {
  const base = [{ name: 'd/' }, { name: 'd/old/' }, { name: 'd/old/x' }];
  const opaque = { name: 'd/.wh..wh..opq' };
  const expected = ['d/', 'd/old/', 'd/old/y'];
  const added = [{ name: 'd/' }, { name: 'd/old/' }, { name: 'd/old/y' }];
  expect(await pathsOf(base, [...added, opaque])).toEqual(expected);
  expect(await pathsOf(base, [opaque, ...added])).toEqual(expected);
});

test('a hard link keeps the bytes of a file that a later layer removes or replaces', async () => {
  const { source, root } = await imageOf(
    [{ name: 'file', text: 'first' }],
    [link('link', 'file'), link('other', './file')],
    [{ name: 'file', text: 'second' }],
  );
  const found = await listed(await flattened(source, root));
  expect(found.get('link')).toMatchObject({ type: 'file', text: 'first' });
  expect(found.get('other')).toMatchObject({ type: 'link', link: 'link' });
  expect(found.get('file')).toMatchObject({ type: 'file', text: 'second' });
});

test('a link may be hard to a symbolic link, and a device is one as well', async () => {
  const { source, root } = await imageOf([
    link('symbolic', 'nowhere', 'symlink'),
    link('hard', 'symbolic'),
    { name: 'null', type: 'character-device', devmajor: 1, devminor: 3 },
  ]);
  const found = await listed(await flattened(source, root));
  expect(found.get('hard')).toMatchObject({ type: 'symlink', link: 'nowhere' });
  expect(found.get('symbolic')).toMatchObject({ type: 'link', link: 'hard' });
  expect(found.get('null')).toMatchObject({ type: 'character-device', device: '1,3' });
});

test('layers may be gzip, zstd or neither, whatever their media type says', async () => {
  const [plain, zstd] = [await tarOf([{ name: 'plain' }]), await tarOf([{ name: 'zstd' }])];
  const { source, root } = await imageOf(
    { tar: plain, gzip: plain },
    { tar: zstd, gzip: zstdCompressSync(zstd) },
    [{ name: 'gzip' }],
  );
  expect([...(await listed(await flattened(source, root))).keys()]).toEqual([
    'plain',
    'zstd',
    'gzip',
  ]);
});

test('names come out as the bytes that they are, however long', async () => {
  const odd = Buffer.from([0x66, 0xff, 0xfe, 0x0a, 0x22]);
  const header = rawHeader({ name: 'x' });
  odd.copy(header, 0);
  const long = Buffer.concat([odd, Buffer.alloc(150, 0xe9)]);
  const longName = [
    rawHeader({ name: '././@LongLink', type: 'L', size: long.length }),
    rawBody(long),
  ];
  const tar = await rawImage(summed(header), ...longName, rawHeader({ name: 'cut' }));
  expect(tar.includes(odd)).toBe(true);
  expect(tar.includes(Buffer.concat([long, Buffer.alloc(1)]))).toBe(true);
});

test('what a pax header says beyond names stays, for a file and for the links to it', async () => {
  const pax = { 'SCHILY.xattr.security.capability': 'cap', mtime: '1.25' };
  const { source, root } = await imageOf([
    { name: 'b', text: 'bytes', pax },
    { ...link('a', 'b'), pax },
  ]);
  const tar = await flattened(source, root);
  expect(tar.toString('latin1').split('SCHILY.xattr.security.capability=cap\n')).toHaveLength(3);
  expect((await listed(tar)).get('a')).toMatchObject({ type: 'file', text: 'bytes' });
});

test('a sparse file keeps its map and its stored bytes, under a new name as well', async () => {
  const map = Buffer.alloc(512, 0x31);
  map[504] = 0;
  const header = rawHeader({ name: 'b', type: 'S', size: 3, magic: 'ustar  \0' });
  header[482] = 1;
  const hardLink = rawHeader({ name: 'a', type: '1', link: 'b' });
  const tar = await rawImage(summed(header), map, rawBody('end'), hardLink);
  expect(tar.subarray(512, 1024)).toEqual(map);
  expect(tar.toString('latin1', 0, 2)).toBe('a\0');
  expect(tar.subarray(1024, 1536)).toEqual(rawBody('end'));
  expect(tar.toString('latin1', 1536, 1538)).toBe('b\0');
});

test.each([
  ['../out', { name: '../out' }],
  ['a/../../out', { name: 'a/../../out' }],
  ['../out', { name: 'in', type: '1', link: '../out' }],
  ['a/..', { name: 'a/.wh...' }],
])('a name that leads out is refused: %s', async (path, header) => {
  const refused = { code: 'ARCHIVE', message: expect.stringContaining(`"${path}" leads out of`) };
  await expect(rawImage(rawHeader(header))).rejects.toMatchObject(refused);
});

test.each([
  ['/ko-app', 'ko-app'],
  ['d/../e', 'e'],
  ['./d/.././e/', 'e/'],
  ['//e', 'e'],
])('an entry %s is %s', async (name, path) => {
  const type = name.endsWith('/') ? '5' : '0';
  expect([...(await listed(await rawImage(rawHeader({ name, type })))).keys()]).toEqual([path]);
});

test('a hard link may lead to an absolute name', async () => {
  const linked = rawHeader({ name: '/b', type: '1', link: '/a' });
  const found = await listed(await rawImage(rawHeader({ name: '/a' }), linked));
  expect([...found.keys()]).toEqual(['a', 'b']);
});

test('a layer whose last padding is missing is read, one whose body is cut short is not', async () => {
  const whole = Buffer.concat([rawHeader({ name: 'a', size: 5 }), Buffer.from('hello')]);
  const image = await imageOf({ tar: whole, gzip: whole });
  expect([...(await listed(await flattened(image.source, image.root))).keys()]).toEqual(['a']);
  const cut = whole.subarray(0, -1);
  const broken = await imageOf({ tar: cut, gzip: cut });
  await expect(flattened(broken.source, broken.root)).rejects.toThrow('it is cut short');
});

test('a symbolic link leads what its own layer puts beneath it to somewhere within the root', async () => {
  const { source, root } = await imageOf([
    link('out', '../../../etc', 'symlink'),
    { name: 'out/passwd', text: 'root' },
    link('deep/up', '/out/./more/..', 'symlink'),
    { name: 'deep/up/group' },
    link('deep/up/hard', 'out/passwd'),
    { name: 'removed' },
    link('top', '/', 'symlink'),
    { name: 'top/.wh.removed' },
    { name: 'top/at-the-top' },
  ]);
  const found = await listed(await flattened(source, root));
  expect([...found.keys()]).toEqual([
    'etc/',
    'deep/',
    'out',
    'etc/hard',
    'etc/passwd',
    'deep/up',
    'etc/group',
    'removed',
    'top',
    'at-the-top',
  ]);
  expect(found.get('etc/hard')).toMatchObject({ type: 'file', text: 'root' });
});

test('what a layer puts beneath a link of the layers below is in a directory of its own', async () => {
  const beneath = [{ name: 'bin/sh' }];
  expect(await pathsOf([link('bin', '/etc', 'symlink')], beneath)).toEqual(['bin/', 'bin/sh']);
});

test.each([
  [
    'in a circle',
    '"bin/sh" lies beneath too many symbolic links',
    link('bin', 'bin/sh', 'symlink'),
  ],
  ['to a file', '"file/sh" lies beneath "file"', link('bin', 'file', 'symlink')],
  ['that is a file', '"bin/sh" lies beneath "bin"', { name: 'bin' }],
])('what lies beneath a link %s is refused', async (_, why, bin) => {
  const { source, root } = await imageOf([{ name: 'file' }, bin, { name: 'bin/sh' }]);
  await expect(flattened(source, root)).rejects.toMatchObject({
    code: 'ARCHIVE',
    message: expect.stringContaining(why),
  });
});

test.each([
  ['is not there', [link('a', 'b')]],
  ['is a directory', [{ name: 'b/' }, link('a', 'b')]],
])('a hard link to what %s is an error that names both', async (why, files) => {
  const { source, root } = await imageOf(files);
  await expect(flattened(source, root)).rejects.toMatchObject({
    code: 'ARCHIVE',
    message: expect.stringContaining(`"a" is a hard link to "b", which ${why}`),
  });
});

test.each([
  ['cut short', rawHeader({ name: 'a', size: 5000 })],
  ['cannot be read', rawHeader({ name: 'a', type: 'x', size: 2 ** 21 }).fill('!', 148, 156)],
  ['more than 1048576 bytes', rawHeader({ name: 'a', type: 'x', size: 2 ** 21 })],
  ['more than 4096 bytes', rawHeader({ name: 'x', type: 'L', size: 5000 })],
])('a layer that is broken is refused: %s', async (why, header) => {
  const long = Buffer.concat([rawBody('a'.repeat(5000)), rawHeader({ name: 'a' }), RAW_END]);
  const tar = Buffer.concat([header, ...(why.includes('4096') ? [long] : [])]);
  const { source, root } = await imageOf({ tar, gzip: tar });
  await expect(flattened(source, root)).rejects.toMatchObject({
    code: 'ARCHIVE',
    message: expect.stringContaining(why),
  });
});

test('a tar that goes on without end after its end is refused', async () => {
  const zeros = gzipSync(Buffer.alloc(65 * 1024 * 1024), { level: 1 });
  const { source, root } = await imageOf({ tar: zeros, gzip: zeros });
  await expect(flattened(source, root)).rejects.toMatchObject({
    code: 'ARCHIVE',
    message: expect.stringMatching(/it goes on for more than 67108864 bytes after its end$/),
  });
});

test('a layer of another digest is refused, wherever its tar ends', async () => {
  const layer = await layerOf({ name: 'a' });
  const { source, root } = await imageOf({ tar: layer.tar, gzip: layer.tar });
  const tampered = Buffer.concat([layer.tar, Buffer.alloc(512)]);
  const fetch = source.fetch.bind(source);
  expect(await flattened(source, root)).toBeInstanceOf(Buffer);
  source.fetch = async (descriptor, options) => {
    const body = await fetch(descriptor, options);
    return descriptor.mediaType.includes('layer')
      ? verified(Readable.from([tampered]), descriptor)
      : body;
  };
  await expect(flattened(source, root)).rejects.toMatchObject({ code: 'INTEGRITY' });
});
