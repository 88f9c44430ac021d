import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect, onTestFinished, test } from 'vitest';
import { readMemory } from '../../src/content/read-memory.ts';
import { bodyOfFile } from '../../src/disk/body-file.ts';
import { DurableFile } from '../../src/disk/durable-file.ts';
import { randomBytesOf } from '../stand-ins/images.ts';
import { lentPieces } from '../stand-ins/lent-pieces.ts';

const BYTES = randomBytesOf('body', 20_000_000);

async function scratch(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'body-file-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

test('the bytes of several bodies are written as they came, through a few buffers', async () => {
  const dir = await scratch();
  const before = readMemory.made;
  const paths = ['one', 'two', 'three'].map((name) => join(dir, name));
  await Promise.all(
    paths.map((path) => {
      const body = Readable.from(lentPieces(BYTES), { objectMode: false });
      return pipeline(body, new DurableFile(path));
    }),
  );
  for (const path of paths) {
    expect((await readFile(path)).equals(BYTES)).toBe(true);
  }
  // Without giving them back it would be 230.
  expect(readMemory.made - before).toBeLessThan(40);
});

test('a file that is there is not written to', async () => {
  const path = join(await scratch(), 'one');
  const write = () =>
    pipeline(Readable.from(lentPieces(BYTES), { objectMode: false }), new DurableFile(path));
  await write();
  await expect(write()).rejects.toMatchObject({ code: 'EEXIST' });
});

test.each([
  [0, undefined],
  [1, undefined],
  [300_000, 300_001],
  [262_144, 524_288],
  [19_999_999, undefined],
  [20_000_000, undefined],
  [0, 0],
])('a file is read from byte %i to byte %o, and closed', async (start, end) => {
  const path = join(await scratch(), 'one');
  await writeFile(path, BYTES);
  const file = await open(path);
  const read: Buffer[] = [];
  for await (const piece of bodyOfFile(file, start, end)) {
    read.push(Buffer.from(piece));
    readMemory.giveBack(piece);
  }
  expect(Buffer.concat(read).equals(BYTES.subarray(start, end))).toBe(true);
  expect(file.fd).toBe(-1);
});

test('files are copied through a few buffers, and one that is left in the middle is closed', async () => {
  const dir = await scratch();
  await writeFile(join(dir, 'one'), BYTES);
  const before = readMemory.made;
  for (const name of ['two', 'three', 'four']) {
    const body = bodyOfFile(await open(join(dir, 'one')));
    await pipeline(body, new DurableFile(join(dir, name)));
    expect((await readFile(join(dir, name))).equals(BYTES)).toBe(true);
  }
  expect(readMemory.made - before).toBeLessThan(20);
  const file = await open(join(dir, 'one'));
  const left = bodyOfFile(file);
  await new Promise((resolve) => left.once('data', resolve));
  left.destroy();
  await new Promise((resolve) => left.once('close', resolve));
  expect(file.fd).toBe(-1);
});
