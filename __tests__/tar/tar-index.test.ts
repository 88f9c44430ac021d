import { describe, expect, test } from 'vitest';
import { readTar } from './read-tar.ts';
import { type Entry, makeTar, RAW_END, rawBody, rawHeader, summed } from './tars.ts';

function raw(...parts: readonly Buffer[]): Buffer {
  return Buffer.concat([...parts, RAW_END]);
}

function broken(message: string): object {
  return { code: 'ARCHIVE', message: expect.stringContaining(message) };
}

describe('what a tar may hold', () => {
  test('files of every size are found where they are', async () => {
    const sizes = [0, 1, 511, 512, 513, 40_000];
    const entries = sizes.map((size) => ({ name: `${size}`, bytes: 'x'.repeat(size) }));
    const tar = await readTar(await makeTar(entries));
    for (const size of sizes) {
      expect(await tar.text(`${size}`)).toBe('x'.repeat(size));
    }
    expect(await tar.text('none')).toBeUndefined();
  });

  test.each(['a/b.json', './a/b.json', 'a//b.json', 'a/./c/../b.json'])(
    '%s is a/b.json',
    async (path) => {
      const tar = await readTar(await makeTar([{ name: './a/b.json', bytes: 'there' }]));
      expect(await tar.text(path)).toBe('there');
    },
  );

  test('of two files with one path the last counts', async () => {
    const tar = await readTar(
      await makeTar([
        { name: 'a', bytes: 'old' },
        { name: './a', bytes: 'new' },
      ]),
    );
    expect(await tar.text('a')).toBe('new');
  });

  test('names and sizes from pax headers', async () => {
    const long = `${'dir/'.repeat(80)}ünïcödé.json`;
    const tar = await readTar(
      await makeTar([
        { name: long, bytes: 'long' },
        { name: 'after', bytes: 'after' },
      ]),
    );
    expect(await tar.text(long)).toBe('long');
    const records = '12 size=300\n';
    const sized = await readTar(
      raw(
        rawHeader({ name: 'pax', type: 'x', size: records.length }),
        rawBody(records),
        rawHeader({ name: 'a', size: 0 }),
        rawBody('y'.repeat(300)),
        rawHeader({ name: 'b', size: 1 }),
        rawBody('b'),
      ),
    );
    expect(await sized.text('a')).toBe('y'.repeat(300));
    expect(await sized.text('b')).toBe('b');
  });

  test('long names and long links as GNU tar writes them, with any padding', async () => {
    const [name, target] = ['n'.repeat(150), 't'.repeat(300)];
    const magic = 'ustar  \0';
    const tar = await readTar(
      raw(
        rawHeader({ name: '././@LongLink', type: 'L', size: target.length + 1, magic }),
        rawBody(`${target}\0`),
        rawHeader({ name: 'cut', size: 2, magic }),
        rawBody('ok'),
        rawHeader({ name: '././@LongLink', type: 'K', size: target.length, magic }),
        rawBody(target),
        rawHeader({ name: '././@LongLink', type: 'L', size: name.length, magic }),
        rawBody(name),
        rawHeader({ name: 'cut', type: '2', link: 'cut', magic }),
      ),
    );
    expect(await tar.text(name)).toBe('ok');
  });

  test('a prefix belongs to the name in ustar only', async () => {
    const tar = await readTar(
      raw(
        rawHeader({ name: 'file', prefix: 'some/dir', size: 1 }),
        rawBody('1'),
        rawHeader({ name: 'gnu', prefix: '14512345670', magic: 'ustar  \0', size: 1 }),
        rawBody('2'),
      ),
    );
    expect(tar.paths).toEqual(['some/dir/file', 'gnu']);
  });

  test('sizes in base 256', async () => {
    const size = Buffer.alloc(12);
    size[0] = 0x80;
    size[11] = 5;
    const tar = await readTar(raw(rawHeader({ name: 'a', size }), rawBody('hello')));
    expect(await tar.text('a')).toBe('hello');
  });

  test('links of both kinds, chains of them, and links that come before their target', async () => {
    const tar = await readTar(
      await makeTar([
        { name: 'one/layer.tar', link: '../two/layer.tar' },
        { name: 'two/layer.tar', hardLink: 'three/layer.tar' },
        { name: 'three/layer.tar', bytes: 'the layer' },
      ]),
    );
    expect(await tar.text('one/layer.tar')).toBe('the layer');
    expect(await tar.text('two/layer.tar')).toBe('the layer');
  });

  test('directories, devices and sparse files are passed over, whatever size they tell', async () => {
    const sparse = rawHeader({ name: 'sparse', type: 'S', size: 512 });
    sparse[482] = 1;
    const tar = await readTar(
      raw(
        rawHeader({ name: 'dir/', type: '5', size: 4096 }),
        rawHeader({ name: 'dev', type: '3', size: 7 }),
        rawHeader({ name: 'hard', type: '1', size: 9, link: 'a' }),
        summed(sparse),
        Buffer.alloc(512),
        Buffer.alloc(512, 'x'),
        rawHeader({ name: 'unknown', type: 'Z', size: 3 }),
        rawBody('zzz'),
        rawHeader({ name: 'a', size: 1 }),
        rawBody('a'),
      ),
    );
    expect(await tar.text('hard')).toBe('a');
    expect(tar.paths).toEqual(['a']);
  });

  test('an end without its zero blocks, or with more after it', async () => {
    const file = [rawHeader({ name: 'a', size: 3 }), rawBody('abc')];
    expect(await (await readTar(Buffer.concat(file))).text('a')).toBe('abc');
    expect(await (await readTar(raw(...file, RAW_END, Buffer.from('junk')))).text('a')).toBe('abc');
    const unpadded = Buffer.concat([rawHeader({ name: 'a', size: 3 }), Buffer.from('abc')]);
    expect(await (await readTar(unpadded)).text('a')).toBe('abc');
  });
});

describe('what is refused', () => {
  test.each([
    ['../evil', 'leads out of the archive'],
    ['a/../../evil', 'leads out of the archive'],
  ])('a file called %s', async (name, message) => {
    await expect(readTar(raw(rawHeader({ name, size: 0 })))).rejects.toMatchObject(broken(message));
  });

  test.each<[string, Entry]>([
    ['an absolute path', { name: 'a', link: '/etc/passwd' }],
    ['beside the archive', { name: 'a', link: '../etc/passwd' }],
    ['too far up', { name: 'x/a', link: '../../etc/passwd' }],
    ['a hard link', { name: 'a', hardLink: '../etc/passwd' }],
  ])('a link out of the archive that somebody follows: %s', async (_, entry) => {
    const tar = await readTar(await makeTar([entry]));
    await expect(tar.text(entry.name)).rejects.toMatchObject(broken('leads out'));
  });

  test('links that go in a circle', async () => {
    const tar = await readTar(
      await makeTar([
        { name: 'a', link: 'b' },
        { name: 'b', link: 'a' },
      ]),
    );
    await expect(tar.text('a')).rejects.toMatchObject(broken('in a circle'));
  });

  test('a tar that is cut short anywhere within an entry', async () => {
    const whole = await makeTar([{ name: 'a', bytes: 'x'.repeat(2000) }, { name: 'b' }]);
    for (const length of [100, 512, 600, 2500, 2600]) {
      await expect(readTar(whole.subarray(0, length))).rejects.toMatchObject({ code: 'ARCHIVE' });
    }
  });

  test('what is no tar at all', async () => {
    await expect(readTar(Buffer.alloc(2000, 'x'))).rejects.toMatchObject(broken('not a tar'));
    await expect(readTar(Buffer.from('{}'))).rejects.toMatchObject(broken('not a tar'));
  });

  test('a header whose sum is wrong', async () => {
    const tar = raw(rawHeader({ name: 'a' }), rawHeader({ name: 'b' }));
    tar[600] = 0x41;
    await expect(readTar(tar)).rejects.toMatchObject(broken('a header that cannot be read'));
  });

  test.each([
    ['negative', Buffer.from('ffffffffffffffffffffffff', 'hex')],
    ['larger than any file', Buffer.from('80000000ffffffffffffffff', 'hex')],
    ['no number', Buffer.from('12x\0\0\0\0\0\0\0\0\0')],
    ['larger than the archive', Buffer.from('77777777777\0')],
  ])('a size that is %s', async (_, size) => {
    await expect(readTar(raw(rawHeader({ name: 'a', size })))).rejects.toMatchObject({
      code: 'ARCHIVE',
    });
  });

  test.each(['garbage', '999 path=x\n', '5 a=\n5', '-1 path=x\n', '7 path=\n', '0 \n'])(
    'the pax header %j',
    async (records) => {
      const tar = raw(
        rawHeader({ name: 'pax', type: 'x', size: records.length }),
        rawBody(records),
        rawHeader({ name: 'a' }),
      );
      await expect(readTar(tar)).rejects.toMatchObject(broken('pax'));
    },
  );

  test('a pax header that would fill the memory', async () => {
    const tar = raw(rawHeader({ name: 'pax', type: 'x', size: 1024 ** 3 }));
    await expect(readTar(tar)).rejects.toMatchObject(broken('a pax header of more than'));
  });

  test('names that would fill the memory, however few', async () => {
    const entry = [
      rawHeader({ name: 'name', type: 'L', size: 1_000_000 }),
      rawBody('n'.repeat(1_000_000)),
      rawHeader({ name: 'cut' }),
    ];
    const tar = Buffer.concat(Array.from({ length: 17 }, () => entry).flat());
    await expect(readTar(tar)).rejects.toMatchObject(
      broken('names of more than 16777216 characters'),
    );
  });

  test('more entries than any image has', async () => {
    const header = rawHeader({ name: 'a' });
    const tar = Buffer.concat(Array.from({ length: 100_001 }, () => header));
    await expect(readTar(tar)).rejects.toMatchObject(broken('more than 100000 entries'));
  });
});
