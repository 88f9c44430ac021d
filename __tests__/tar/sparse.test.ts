import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/place/extract.ts';
import { TarReader } from '../../src/tar/reader.ts';
import { expanded } from '../../src/tar/sparse.ts';
import { ownFolder } from '../layout/folder.ts';
import { readTar } from './read-tar.ts';
import { filesIn, oldSparse, paxEntry } from './sparse-tars.ts';
import { RAW_END, rawBody, rawHeader } from './tars.ts';

const GIBIBYTE = 1024 ** 3;

/** A file `a` of which `body` is stored, as its pax header says. */
function posix(body: string, ...records: readonly string[]): Buffer {
  const sparse = records.map((record) => `GNU.sparse.${record}`);
  const header = rawHeader({ name: 'a', size: body.length });
  return Buffer.concat([paxEntry(...sparse), header, rawBody(body)]);
}

/** Form 1.0: the map is the start of the body. */
function withMap(map: string, body: string, size: number): Buffer {
  const records = ['major=1', 'minor=0', 'name=a', `realsize=${size}`];
  return posix(rawBody(map).toString('latin1') + body, ...records);
}

async function textOf(...parts: readonly Buffer[]): Promise<string> {
  const files = await filesIn(Buffer.concat([...parts, RAW_END]));
  return (files.get('a') ?? '').toString().replaceAll('\0', '.');
}

describe('the forms of a sparse file', () => {
  test.each([
    ['GNU, old', oldSparse('a', [1, 2, 5, 1, 8, 0], { size: 8, body: 'xyz' })],
    [
      '0.0',
      posix('xyz', 'size=8', 'numblocks=2', 'offset=1', 'numbytes=2', 'offset=5', 'numbytes=1'),
    ],
    ['0.1', posix('xyz', 'size=8', 'numblocks=2', 'map=1,2,5,1', 'name=a')],
    ['0.1 by its number', posix('xyz', 'major=0', 'minor=1', 'size=8', 'map=1,2,5,1', 'name=a')],
    ['1.0', withMap('2\n1\n2\n5\n1\n', 'xyz', 8)],
  ])('%s', async (_, tar) => {
    expect(await textOf(tar)).toBe('.xy..z..');
  });

  test('nothing but a hole, and no hole at all', async () => {
    expect(await textOf(withMap('0\n', '', 3))).toBe('...');
    expect(await textOf(posix('', 'major=0', 'minor=0', 'size=3'))).toBe('...');
    expect(await textOf(withMap('1\n0\n3\n', 'xyz', 3))).toBe('xyz');
  });

  test('what comes after it is where it is, whether its bytes are read or not', async () => {
    const tars = [withMap('1\n2\n3\n', 'xyz', 9), oldSparse('b', [0, 1], { size: 5, body: 'b' })];
    const files = await filesIn(
      Buffer.concat([...tars, rawHeader({ name: 'c', size: 1 }), rawBody('c')]),
    );
    expect([...files].map(([name, bytes]) => [name, bytes.length])).toEqual([
      ['a', 9],
      ['b', 5],
      ['c', 1],
    ]);
  });

  test('it is written to a directory with its holes', async () => {
    const dir = await ownFolder();
    const tar = Buffer.concat([withMap('1\n2\n3\n', 'xyz', 9), RAW_END]);
    const chunks = async function* (): AsyncGenerator<Buffer> {
      yield tar;
    };
    await extract(chunks(), dir, {});
    expect(await readFile(join(dir, 'a'), 'latin1')).toBe('\0\0xyz\0\0\0\0');
  });
});

describe('what is refused', () => {
  const million = Array.from({ length: 1_000_000 }, (_, at) => `${at * 2}\n1\n`).join('');

  test.each([
    ['extents that overlap', [0, 4, 3, 1], 8, 'wxyz!'],
    ['extents in another order', [5, 1, 1, 2], 8, 'xyz'],
    ['an extent beyond the end', [6, 3], 8, 'xyz'],
    ['an offset beyond the end', [9, 0, 9, 3], 8, 'xyz'],
    ['less than is stored', [1, 2], 8, 'xyz'],
    ['more than is stored', [1, 4], 8, 'xyz'],
    ['no extents of what is stored', [], 8, 'xyz'],
    ['an offset without a size', [1], 8, ''],
  ])('%s', async (_, numbers, size, body) => {
    const message = {
      code: 'ARCHIVE',
      message: 'reading a.tar: the map of a sparse file cannot be read',
    };
    const pairs = numbers.map((number, at) => `${at % 2 === 0 ? 'offset' : 'numbytes'}=${number}`);
    const lines = [numbers.length / 2, ...numbers].map((number) => `${number}\n`).join('');
    for (const tar of [
      posix(body, 'major=0', 'minor=0', `size=${size}`, ...pairs),
      posix(body, 'major=0', 'minor=1', `size=${size}`, `map=${numbers}`),
      withMap(lines, body, size),
      ...(numbers.length % 2 === 0 ? [oldSparse('a', numbers, { size, body })] : []),
    ]) {
      await expect(textOf(tar)).rejects.toMatchObject(message);
    }
  });

  test.each([
    ['numbers that are none', posix('xyz', 'size=8', 'map=1,x,5,1')],
    ['negative numbers', posix('xyz', 'size=8', 'map=-1,2,5,1')],
    ['a size that is none', posix('xyz', 'size=1e3', 'map=1,2,5,1')],
    ['no size', posix('xyz', 'map=1,2,5,1')],
    ['sizes without offsets', posix('xyz', 'size=8', 'numbytes=1', 'offset=2')],
    ['a form that is not known', posix('xyz', 'major=2', 'minor=0', 'size=8', 'map=1,2,5,1')],
    ['a count that is none', withMap('x\n', '', 8)],
    ['a count without an end', withMap('1'.repeat(5000), '', 8)],
    ['a million extents', withMap(`1000000\n${million}`, '', 2_000_000)],
    ['a map that is cut', withMap(`600\n${'1\n2\n'.repeat(100)}`, '', 8)],
    ['a map longer than its body', posix('1\n1\n', 'major=1', 'minor=0', 'realsize=8')],
    [
      'a map of a million blocks',
      oldSparse(
        'a',
        Array.from({ length: 90_000 }, (_, at) => at),
        { size: 8, body: '' },
      ),
    ],
  ])('%s', async (_, tar) => {
    await expect(textOf(tar)).rejects.toMatchObject({
      code: 'ARCHIVE',
      message: expect.stringContaining('sparse file'),
    });
  });

  test('holes without an end, when they are read; those of other files are taken', async () => {
    const tar = Buffer.concat([
      ...[17, 9, 8, 7].map((size) => withMap('0\n', '', size * GIBIBYTE)),
      RAW_END,
    ]);
    const chunks = async function* (): AsyncGenerator<Buffer> {
      yield tar;
    };
    const reader = new TarReader(chunks(), 'a.tar');
    const taken: boolean[] = [];
    for (let entry = await reader.next(); entry !== undefined; entry = await reader.next()) {
      const map = await reader.sparseMap(entry);
      const first = map && expanded(reader.body(), map).next();
      taken.push(
        await (first ?? Promise.reject(new Error('no map'))).then(
          () => true,
          () => false,
        ),
      );
    }
    expect(taken).toEqual([false, true, false, true]);
  });

  test('as a file of an archive of images, which is read at any place', async () => {
    for (const sparse of [
      withMap('1\n2\n3\n', 'xyz', 9),
      oldSparse('a', [0, 1], { size: 5, body: 'b' }),
    ]) {
      const tar = await readTar(Buffer.concat([sparse, RAW_END]));
      expect(tar.paths).toEqual([]);
      await expect(tar.text('a')).rejects.toThrow('"a" is a sparse file, as GNU tar writes it');
    }
  });
});

test('a size that only the pax header tells, as Go writes it of files above 8 GiB', async () => {
  const size = 9 * GIBIBYTE;
  const tar = Buffer.concat([paxEntry(`size=${size}`), rawHeader({ name: 'a', size: 0 })]);
  const chunks = async function* (): AsyncGenerator<Buffer> {
    yield tar;
  };
  expect(await new TarReader(chunks(), 'a.tar').next()).toMatchObject({ name: 'a', size });
});
