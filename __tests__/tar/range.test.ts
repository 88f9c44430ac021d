import { mkdtemp, open, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readMemory } from '../../src/content/read-memory.ts';
import { type OpenTar, rangeOf } from '../../src/tar/range.ts';
import { TarIndex } from '../../src/tar/tar-index.ts';
import { randomBytesOf } from '../stand-ins/images.ts';
import { makeTar } from './tars.ts';

const BYTES = randomBytesOf('range', 5_000_001);

async function openTar(): Promise<{ readonly tar: OpenTar; readonly path: string }> {
  const dir = await mkdtemp(join(tmpdir(), 'range-'));
  const path = join(dir, 'a.tar');
  await writeFile(
    path,
    await makeTar([
      { name: 'small', bytes: 'x' },
      { name: 'big', bytes: BYTES },
    ]),
  );
  const file = await open(path);
  onTestFinished(async () => {
    await file.close();
    await rm(dir, { recursive: true });
  });
  return { tar: { place: path, file, index: await TarIndex.read(file, path) }, path };
}

async function read(tar: OpenTar, from: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of rangeOf(tar, tar.index.find('big') ?? { offset: 0, size: 0 }, from)) {
    pieces.push(Buffer.from(piece));
    readMemory.giveBack(piece);
  }
  return Buffer.concat(pieces);
}

test.each([0, 1, 262_144, 5_000_000, 5_000_001])(
  'a file is read from its byte %i on, and several readers have their own bytes',
  async (from) => {
    const { tar } = await openTar();
    for (const bytes of await Promise.all([read(tar, from), read(tar, from), read(tar, from)])) {
      expect(bytes.equals(BYTES.subarray(from))).toBe(true);
    }
  },
);

test('what is given back is read into again', async () => {
  const { tar } = await openTar();
  await read(tar, 0);
  const before = readMemory.made;
  await read(tar, 0);
  expect(readMemory.made - before).toBeLessThan(3);
});

test('a tar that becomes shorter while it is read is cut short', async () => {
  const { tar, path } = await openTar();
  await truncate(path, 3_000_000);
  await expect(read(tar, 0)).rejects.toMatchObject({
    code: 'ARCHIVE',
    message: `reading ${path}: it is cut short`,
  });
});
