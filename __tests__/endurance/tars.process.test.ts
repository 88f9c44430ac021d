import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ImageLayout } from '../../src/layout/layout.ts';
import { parsePlatform } from '../../src/oci/platform.ts';
import { newHead, paddingOf } from '../../src/tar/entry.ts';
import { BLOCK } from '../../src/tar/header.ts';
import { temporaryDir, transship } from '../cli/transship.ts';
import { makeLayer, putImages } from '../stand-ins/images.ts';
import { timesOf } from '../stand-ins/long-form.ts';

/** For each kind of tar; `TRANSSHIP_FUZZ_RUNS=100000` is a long run. */
const RUNS = Math.ceil(timesOf('TRANSSHIP_FUZZ_RUNS', 160, 3000) / 8);

/** Where a header has which field, and how long it is. */
const FIELDS = [
  [0, 100],
  [100, 8],
  [108, 8],
  [124, 12],
  [136, 12],
  [148, 8],
  [156, 1],
  [157, 100],
  [257, 8],
  [329, 8],
  [345, 155],
] as const;

const ODD_TEXTS = [
  ...['', '.', '/', '../x', '/etc/x', 'a/../../x', './/x', 'x\0y', '\xff\xfe', 'x'.repeat(155)],
  ...[
    '77777777777',
    '-1',
    '99999999999',
    ' 7 ',
    'abc',
    '00000000000',
    '\x80\0\0\0\xff\xff\xff\xff',
  ],
  ...[
    'x',
    'g',
    'L',
    'K',
    'S',
    'D',
    '1',
    '2',
    '3',
    '4',
    '6',
    '7',
    'z',
    '\0',
    'ustar  \0',
    'manifest.json',
  ],
];

const ODD_RECORDS = [
  ...['path=../../x', 'path=/x', 'path=', 'path=a\0b', 'size=99999999999', 'size=-1', 'size=x'],
  ...[
    'linkpath=../x',
    'GNU.sparse.major=1',
    'GNU.sparse.map=0,1,99999999,5',
    'GNU.sparse.size=1e9',
  ],
  ...['GNU.sparse.name=../x', 'uid=x', 'mtime=nan', 'SCHILY.xattr.a=b', '='],
];

/** `LENGTH KEY=VALUE\n`, with a length that is right or not. */
function paxRecord(text: string, off: number): string {
  const length = text.length + 3 + String(text.length).length - 1 + off;
  return `${length} ${text}\n`;
}

function paxEntry(text: string, off: number): Buffer {
  const body = Buffer.from(paxRecord(text, off), 'latin1');
  const numbers = { mode: 0o644, uid: 0, gid: 0, mtime: 0, device: [0, 0] as const, pax: [] };
  const head = newHead({ name: 'pax', link: '', type: 'x', size: body.length, ...numbers });
  return Buffer.concat([head, body, paddingOf(body.length)]);
}

/** Where headers are, as far as the sizes that they give lead to the next. */
function headersOf(tar: Buffer): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    found.push(at);
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 135), 8) || 0;
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return found;
}

function withSum(header: Buffer): void {
  header.fill(' ', 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
}

type Change = (tar: Buffer, headers: readonly number[]) => Buffer;

const nth = <T>(items: readonly T[], index: number, none: T): T =>
  items[index % Math.max(items.length, 1)] ?? none;

const CHANGE: fc.Arbitrary<Change> = fc.oneof(
  // A field of a header says something odd, and most often the sum is right again.
  fc
    .tuple(fc.nat(), fc.constantFrom(...FIELDS), fc.constantFrom(...ODD_TEXTS), fc.nat({ max: 4 }))
    .map(
      ([which, [at, length], text, sum]): Change =>
        (tar, headers) => {
          if (headers.length === 0) {
            return tar;
          }
          const changed = Buffer.from(tar);
          const header = changed.subarray(nth(headers, which, 0), nth(headers, which, 0) + BLOCK);
          header.fill(0, at, at + length);
          header.write(text.slice(0, length), at, 'latin1');
          if (sum > 0) {
            withSum(header);
          }
          return changed;
        },
    ),
  // A pax header comes before an entry.
  fc.tuple(fc.nat(), fc.constantFrom(...ODD_RECORDS), fc.integer({ min: -3, max: 3 })).map(
    ([which, text, off]): Change =>
      (tar, headers) => {
        const at = nth(headers, which, 0);
        return Buffer.concat([tar.subarray(0, at), paxEntry(text, off), tar.subarray(at)]);
      },
  ),
  // Entries are missing, doubled or in another order.
  fc.tuple(fc.nat(), fc.nat(), fc.nat()).map(
    ([from, to, before]): Change =>
      (tar, headers) => {
        const [start, end] = [nth(headers, from, 0), nth(headers, to, tar.length)];
        const at = nth(headers, before, 0);
        const piece = tar.subarray(Math.min(start, end), Math.max(start, end));
        return Buffer.concat([tar.subarray(0, at), piece, tar.subarray(at)]);
      },
  ),
  fc.tuple(fc.nat(), fc.nat()).map(
    ([from, to]): Change =>
      (tar, headers) => {
        const [start, end] = [nth(headers, from, 0), nth(headers, to, tar.length)];
        return Buffer.concat([
          tar.subarray(0, Math.min(start, end)),
          tar.subarray(Math.max(start, end)),
        ]);
      },
  ),
  // It ends in the middle, or goes on after its end.
  fc.nat().map(
    (length): Change =>
      (tar) =>
        tar.subarray(0, length % (tar.length + 1)),
  ),
  fc.uint8Array({ maxLength: 2000 }).map(
    (more): Change =>
      (tar) =>
        Buffer.concat([tar, more]),
  ),
);

const CHANGES = fc.array(CHANGE, { minLength: 1, maxLength: 3 });

function changed(tar: Buffer, changes: readonly Change[]): Buffer {
  return changes.reduce((now, change) => change(now, headersOf(now)), tar);
}

/** A root file system with every kind of entry that a layer has. */
async function layerTar(): Promise<Buffer> {
  const { tar } = await makeLayer([
    { path: 'etc/' },
    { path: 'etc/name', bytes: Buffer.from('text') },
    { path: `etc/${'long'.repeat(40)}`, bytes: Buffer.alloc(1500, 'x') },
    { path: 'etc/.wh.gone', bytes: Buffer.alloc(0) },
  ]);
  return Buffer.from(tar);
}

async function archiveTar(kind: 'docker-archive' | 'oci-archive'): Promise<Buffer> {
  const dir = await temporaryDir();
  const layout = await ImageLayout.open(join(dir, 'made'), { create: true });
  const layers = ['a', 'b'].map((path) => makeLayer([{ path, bytes: Buffer.from(path) }]));
  const image = { platform: parsePlatform('linux/amd64'), layers: await Promise.all(layers) };
  await putImages(layout, [image], { name: 'docker.io/acme/app:1' });
  await layout.close();
  const path = join(dir, 'tar');
  const args = [
    'copy',
    `oci:${join(dir, 'made')}:docker.io/acme/app:1`,
    `${kind}:${path}:acme/app:1`,
  ];
  expect(await transship(args)).toMatchObject({ code: 0 });
  return readFile(path);
}

async function expectAnswers(
  dir: string,
  commands: readonly (readonly string[])[],
  codes: readonly number[],
): Promise<void> {
  for (const args of commands) {
    const { code, stderr } = await transship(['--store', join(dir, 's'), '-q', ...args]);
    const shown = `${args.join(' ')}: ${stderr}`;
    expect(codes, shown).toContain(code);
    expect(stderr, shown).not.toMatch(/INTERNAL|\n\s+at /);
    expect(stderr.length, shown).toBeLessThan(2000);
  }
  // Nothing beside what the commands were told to write.
  const names = await readdir(dir);
  expect(names.filter((name) => !['s', 'out', 'tar'].includes(name))).toEqual([]);
}

/** Changes a tar in many ways, and gives each to commands that read it. */
async function fuzz(
  tar: Buffer,
  commandsFor: (path: string, dir: string) => readonly (readonly string[])[],
): Promise<void> {
  const dir = await temporaryDir();
  const path = join(dir, 'tar');
  await writeFile(path, tar);
  await expectAnswers(dir, commandsFor(path, dir), [0]);
  const property = fc.asyncProperty(CHANGES, async (changes) => {
    await writeFile(path, changed(tar, changes));
    await expectAnswers(dir, commandsFor(path, dir), [0, 1]);
  });
  await fc.assert(property, { numRuns: RUNS });
}

describe('a tar that is changed in any way is read, or refused in words, and leads nowhere else', () => {
  test.each(['docker-archive', 'oci-archive'] as const)('%s', async (kind) => {
    await fuzz(await archiveTar(kind), (path, dir) => [
      ['load', '-i', path],
      ['copy', `${kind}:${path}`, `oci:${join(dir, 'out')}:x`],
      ['inspect', `${kind}:${path}`],
    ]);
  });

  test('the files of a layer', async () => {
    await fuzz(await layerTar(), (path, dir) => [
      ['import', path, 'made:1'],
      ['export', 'store:made:1', '-o', join(dir, 'out')],
    ]);
  });
});
