import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { link, tarOf } from '../rootfs/trees.ts';
import { oldSparse } from '../tar/sparse-tars.ts';
import { RAW_END } from '../tar/tars.ts';
import { buildIn, type ContextFiles, REQUEST, workshop, writeContext } from './workshop.ts';

const FILES: ContextFiles = {
  'a.txt': 'a',
  'run.sh': ['run', 0o755],
  'b(1).md': 'b',
  'sub/c.txt': 'c',
  'sub/deep/d.txt': 'd',
  'sub/deep/d.md': 'm',
  'to-a': '-> a.txt',
  'to-sub': '-> sub',
  'sub/up': '-> ../a.txt',
  'empty/': '',
};

type Row = readonly [name: string, instructions: string, files: readonly string[]];

// What BuildKit does: which of these an engine agrees with is in engine-table.real.test.ts.
const ROWS: readonly Row[] = [
  ['a file to a name', 'COPY a.txt /x', ['0 644 0:0 x = a']],
  ['a file into a directory', 'COPY a.txt /x/', ['5 755 0:0 x/', '0 644 0:0 x/a.txt = a']],
  ['a file that may be run', 'COPY run.sh /', ['0 755 0:0 run.sh = run']],
  [
    'a file under directories that are made',
    'COPY a.txt /x/y/z',
    ['5 755 0:0 x/', '5 755 0:0 x/y/', '0 644 0:0 x/y/z = a'],
  ],
  [
    'relative to the working directory',
    'WORKDIR /w\nCOPY a.txt b/',
    ['5 755 0:0 w/', '5 755 0:0 w/b/', '0 644 0:0 w/b/a.txt = a'],
  ],
  [
    'to the working directory itself',
    'WORKDIR /w\nCOPY a.txt .',
    ['5 755 0:0 w/', '0 644 0:0 w/a.txt = a'],
  ],
  [
    'what is in a directory',
    'COPY sub/deep /x',
    ['5 755 0:0 x/', '0 644 0:0 x/d.md = m', '0 644 0:0 x/d.txt = d'],
  ],
  [
    'what is in a directory and below it',
    'COPY sub /',
    [
      '0 644 0:0 c.txt = c',
      '5 755 0:0 deep/',
      '0 644 0:0 deep/d.md = m',
      '0 644 0:0 deep/d.txt = d',
      '2 777 0:0 up -> ../a.txt',
    ],
  ],
  [
    'several files',
    'COPY a.txt sub/c.txt /x/',
    ['5 755 0:0 x/', '0 644 0:0 x/a.txt = a', '0 644 0:0 x/c.txt = c'],
  ],
  ['by a JSON array', 'COPY ["b(1).md", "/x y"]', ['0 644 0:0 x']],
  ['by a wildcard', 'COPY *.txt /x/', ['5 755 0:0 x/', '0 644 0:0 x/a.txt = a']],
  [
    'by a wildcard of a directory',
    'COPY s*b/d??p/*.md /x/',
    ['5 755 0:0 x/', '0 644 0:0 x/d.md = m'],
  ],
  ['by a set of characters', 'COPY [a-b]*.txt /', ['0 644 0:0 a.txt = a']],
  [
    'nothing, where a wildcard fits nothing',
    'COPY a.txt *.none /x/',
    ['5 755 0:0 x/', '0 644 0:0 x/a.txt = a'],
  ],
  ['what a link leads to', 'COPY to-a /x', ['0 644 0:0 x = a']],
  [
    'what is in the directory that a link leads to',
    'COPY to-sub/deep /x',
    ['5 755 0:0 x/', '0 644 0:0 x/d.md = m', '0 644 0:0 x/d.txt = d'],
  ],
  [
    'a link in a directory as a link',
    'COPY sub/up /x/\nCOPY --exclude=deep --exclude=*.txt sub /y',
    ['5 755 0:0 x/', '0 644 0:0 x/up = a', '5 755 0:0 y/', '2 777 0:0 y/up -> ../a.txt'],
  ],
  ['an empty directory', 'COPY empty /x', ['5 755 0:0 x/']],
  [
    'with variables',
    `ENV D=/x\nARG F=a\nCOPY \${F}.txt $D/`,
    ['5 755 0:0 x/', '0 644 0:0 x/a.txt = a'],
  ],
  [
    'with an owner by number',
    'COPY --chown=12:34 a.txt /x/y',
    ['5 755 12:34 x/', '0 644 12:34 x/y = a'],
  ],
  ['with a user by number alone', 'COPY --chown=12 a.txt /x', ['0 644 12:12 x = a']],
  ['with permissions', 'COPY --chmod=4711 a.txt /x', ['0 4711 0:0 x = a']],
  [
    'with symbolic permissions',
    'COPY --chmod=u=rwX,go=r a.txt empty /x/',
    ['5 755 0:0 x/', '0 644 0:0 x/a.txt = a'],
  ],
  [
    'without what is excluded',
    'COPY --exclude=**/*.md --exclude=up sub /',
    ['0 644 0:0 c.txt = c', '5 755 0:0 deep/', '0 644 0:0 deep/d.txt = d'],
  ],
  [
    'with its parents',
    'COPY --parents sub/deep/d.txt a.txt /x/',
    [
      '5 755 0:0 x/',
      '0 644 0:0 x/a.txt = a',
      '5 755 0:0 x/sub/',
      '5 755 0:0 x/sub/deep/',
      '0 644 0:0 x/sub/deep/d.txt = d',
    ],
  ],
  [
    'with its parents from a point on',
    'COPY --parents sub/./deep/*.md /x/',
    ['5 755 0:0 x/', '5 755 0:0 x/deep/', '0 644 0:0 x/deep/d.md = m'],
  ],
  ['alone', 'COPY --link a.txt /x', ['0 644 0:0 x = a']],
  ['several files to a name: the last stays', 'COPY a.txt sub/c.txt /x', ['0 644 0:0 x = c']],
  [
    'with flags that are empty',
    'ARG X\nCOPY --from= --chown=$X --chmod=$X a.txt /x',
    ['0 644 0:0 x = a'],
  ],
  ['over another file', 'COPY a.txt /x\nCOPY sub/c.txt /x', ['0 644 0:0 x = c']],
  [
    'into a directory that is there',
    'COPY sub/deep /x\nCOPY a.txt /x',
    ['5 755 0:0 x/', '0 644 0:0 x/a.txt = a', '0 644 0:0 x/d.md = m', '0 644 0:0 x/d.txt = d'],
  ],
  [
    'through a link to a directory',
    'COPY sub/deep /real\nCOPY links /\nCOPY a.txt /to-real/',
    [
      '5 755 0:0 real/',
      '0 644 0:0 real/a.txt = a',
      '0 644 0:0 real/d.md = m',
      '0 644 0:0 real/d.txt = d',
      '2 777 0:0 to-real -> real',
    ],
  ],
  [
    'a here-document',
    'ARG N=you\nCOPY <<EOF <<"E2" /x/\nhi $N\nEOF\nhi $N\nE2',
    ['5 755 0:0 x/', '0 644 0:0 x/E2 = hi $N\n', '0 644 0:0 x/EOF = hi you\n'],
  ],
  [
    'a here-document to a name',
    'COPY --chmod=755 <<EOF /x\n#!/bin/sh\nEOF',
    ['0 755 0:0 x = #!/bin/sh\n'],
  ],
];

test.each(ROWS)('copies %s', async (_name, instructions, files) => {
  const { build } = await workshop();
  const links = { 'links/to-real': '-> real' };
  const built = await build(`FROM scratch\n${instructions}\n`, { ...FILES, ...links });
  const expected = instructions.includes('/x y') ? ['0 644 0:0 x y = b'] : files;
  expect(built.files).toEqual(expected);
});

test.each([
  ['COPY none /x', 'Dockerfile:2: "none": not found in the build context'],
  ['COPY ../a.txt /x', '"../a.txt"'],
  ['COPY --chown=nobody a.txt /x', 'the image has no user "nobody"'],
  ['COPY --chmod=99 a.txt /x', 'Dockerfile:2: chmod: "99"'],
  ['COPY --chmod=u~x a.txt /x', 'chmod: "u~x"'],
  ['COPY https://example.com/x /x', 'COPY has no URLs'],
  ['COPY --from=1 a.txt /x', 'stage "1" is not there before this one'],
  [
    'COPY a.txt /x/\nCOPY sub/deep /x/a.txt',
    'Dockerfile:3: writing "/x/a.txt": it is no directory',
  ],
  ['COPY sub /x\nCOPY c /x/deep', 'not found'],
])('%s is refused with its line', async (instructions, message) => {
  const { build } = await workshop();
  const files = { 'a.txt': 'a', 'sub/c.txt': 'c', 'sub/deep/d': 'd' };
  if (instructions.includes('../a.txt')) {
    // A path never leads out of the context: this one is in it.
    expect((await build(`FROM scratch\n${instructions}`, files)).files).toEqual([
      '0 644 0:0 x = a',
    ]);
    return;
  }
  await expect(build(`FROM scratch\n${instructions}`, files)).rejects.toThrow(message);
});

test.each([
  ['VOLUME []', 'Dockerfile:2: VOLUME needs at least one argument'],
  ['MAINTAINER', 'Dockerfile:2: MAINTAINER needs an argument'],
  ['STOPSIGNAL 0', 'Dockerfile:2: STOPSIGNAL: there is no such signal'],
  ['HEALTHCHECK CMD', 'Dockerfile:2: HEALTHCHECK is followed by NONE, or by CMD and a command'],
])('%s is refused as BuildKit refuses it', async (instruction, message) => {
  const { build } = await workshop();
  await expect(build(`FROM scratch\n${instruction}\n`)).rejects.toThrow(message);
});

test.each([
  ['CMD', { Cmd: ['/bin/sh', '-c', ''] }],
  ['ENTRYPOINT', { Entrypoint: ['/bin/sh', '-c', ''] }],
  ['STOPSIGNAL 99', { StopSignal: '99' }],
])('%s is taken as BuildKit takes it', async (instruction, config) => {
  const { build } = await workshop();
  expect((await build(`FROM scratch\n${instruction}\n`)).config).toMatchObject(config);
});

test('the names of owners are looked up in the image that is copied to', async () => {
  const { build } = await workshop();
  const passwd = 'root:x:0:0::/:\napp:x:1000:1001::/:\n';
  const group = 'staff:x:50:\n';
  const built = await build(
    'FROM scratch\nCOPY etc /etc\nCOPY --chown=app a /a\nCOPY --chown=app:staff a /b\nCOPY --chown=7:staff a /c\nUSER app\nWORKDIR /home/app\n',
    { 'etc/passwd': passwd, 'etc/group': group, a: 'a' },
  );
  expect(built.files).toEqual([
    '0 644 1000:1001 a = a',
    '0 644 1000:50 b = a',
    '0 644 7:50 c = a',
    '5 755 0:0 etc/',
    `0 644 0:0 etc/group = ${group}`,
    `0 644 0:0 etc/passwd = ${passwd}`,
    '5 755 1000:1001 home/',
    '5 755 1000:1001 home/app/',
  ]);
});

test('what .dockerignore leaves out is not there', async () => {
  const { build } = await workshop();
  const built = await build('FROM scratch\nCOPY . /\n', {
    '.dockerignore': '*\n!keep\n!docs/**/x.md\n**/no',
    'keep/a': 'a',
    'keep/no': 'n',
    'docs/one/x.md': 'x',
    'docs/one/y.md': 'y',
    'other/z': 'z',
  });
  expect(built.files).toEqual([
    '5 755 0:0 docs/',
    '5 755 0:0 docs/one/',
    '0 644 0:0 docs/one/x.md = x',
    '5 755 0:0 keep/',
    '0 644 0:0 keep/a = a',
  ]);
});

test('ADD unpacks archives, with the owners that they have', async () => {
  const { places, dir } = await workshop();
  const tar = await tarOf([
    { name: './' },
    { name: 'd/', mode: 0o700, uid: 5, gid: 6 },
    { name: 'd/f', text: 'f', mode: 0o600, uid: 5, gid: 6 },
    link('d/l', 'f', 'symlink'),
    link('hard', 'd/f'),
  ]);
  const dockerfile =
    'FROM scratch\nADD a.tgz plain /x/\nADD --chown=1:2 a.tgz /y\nADD --unpack=false a.tgz /z\n';
  await writeContext(dir, { Dockerfile: dockerfile, plain: 'p' });
  await writeFile(join(dir, 'a.tgz'), gzipSync(tar));
  const built = await buildIn(places, { ...REQUEST, context: dir });
  expect(built.files.filter((row) => !row.includes(' z'))).toEqual([
    '5 755 0:0 x/',
    '5 700 5:6 x/d/',
    '0 600 5:6 x/d/f = f',
    '2 777 0:0 x/d/l -> f',
    '1 600 5:6 x/hard -> x/d/f',
    '0 644 0:0 x/plain = p',
    '5 755 1:2 y/',
    '5 700 1:2 y/d/',
    '0 600 1:2 y/d/f = f',
    '2 777 1:2 y/d/l -> f',
    '1 600 1:2 y/hard -> y/d/f',
  ]);
});

test.each([
  ['leads out of it', [{ name: '../evil', text: 'x' }], 'leads out'],
  ['takes another name away', [{ name: '.wh.x', text: 'x' }], undefined],
])('an archive with a name that %s is no way out', async (_what, entries, message) => {
  const { places, dir } = await workshop();
  await writeContext(dir, { Dockerfile: 'FROM scratch\nADD a.tar /x/\n' });
  await writeFile(join(dir, 'a.tar'), await tarOf(entries));
  const building = buildIn(places, { ...REQUEST, context: dir });
  await (message === undefined
    ? expect(building.then(({ files }) => files)).resolves.toEqual(['5 755 0:0 x/'])
    : expect(building).rejects.toThrow(message));
});

test.each([
  ['app', '1000:1001'],
  ['app:', '1000:0'],
  ['5', '5:5'],
  ['5:', '5:0'],
  [':staff', '0:50'],
  [':7', '0:7'],
  [':', '0:0'],
])('what is empty in --chown=%s is root', async (owner, expected) => {
  const { build } = await workshop();
  const files = { passwd: 'app:x:1000:1001::/:\n', group: 'staff:x:50:\n', a: 'a' };
  const instructions = `COPY passwd group /etc/\nCOPY --chown=${owner} a /a`;
  const made = await build(`FROM scratch\n${instructions}\n`, files);
  expect(made.files).toContain(`0 644 ${expected} a = a`);
});

test.each([
  ['1777', '755'],
  ['750', '750'],
  ['070', '50'],
  ['a+rwx', '755'],
])('--chmod=%s makes directories on the way with %s', async (mode, expected) => {
  const { build } = await workshop();
  const { files } = await build(`FROM scratch\nCOPY --chmod=${mode} a /x/y\n`, { a: 'a' });
  expect(files[0]).toBe(`5 ${expected} 0:0 x/`);
});

test('a sparse file of an archive has its holes, and is copied on from there', async () => {
  const { places, dir } = await workshop();
  const tar = oldSparse('a', [1, 2, 5, 1, 8, 0], { size: 8, body: 'xyz' });
  const large = oldSparse('large', [2 ** 40, 0], { size: 2 ** 40, body: '' });
  const dockerfile = 'FROM scratch AS all\nADD a.tar /x/\nFROM scratch\nCOPY --from=all /x/a /b\n';
  await writeContext(dir, { Dockerfile: dockerfile });
  await writeFile(join(dir, 'a.tar'), Buffer.concat([tar, RAW_END]));
  await expect(buildIn(places, { ...REQUEST, context: dir })).resolves.toMatchObject({
    files: ['0 644 0:0 b = \0xy\0\0z\0\0'],
  });
  await writeFile(join(dir, 'a.tar'), Buffer.concat([tar, large, RAW_END]));
  // Nothing reads the large one yet.
  await expect(buildIn(places, { ...REQUEST, context: dir })).resolves.toMatchObject({ layers: 1 });
  await writeContext(dir, { Dockerfile: dockerfile.replace('/x/a', '/x') });
  await expect(buildIn(places, { ...REQUEST, context: dir })).rejects.toMatchObject({
    code: 'TOO_LARGE',
    message: expect.stringContaining('sparse files in it have more than 16 GiB'),
  });
});

test('a link in an archive does not lead what follows out of the image', async () => {
  const { places, dir } = await workshop();
  const tar = await tarOf([
    link('out', '../../../../etc', 'symlink'),
    { name: 'out/passwd', text: 'x' },
  ]);
  await writeContext(dir, { Dockerfile: 'FROM scratch\nADD a.tar /x/\n' });
  await writeFile(join(dir, 'a.tar'), tar);
  await expect(buildIn(places, { ...REQUEST, context: dir })).resolves.toMatchObject({
    files: expect.arrayContaining(['2 777 0:0 x/out -> ../../../../etc']),
  });
});
