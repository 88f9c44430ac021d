import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect, onTestFinished, test } from 'vitest';
import { readMemory } from '../../src/content/read-memory.ts';
import { newBodyFile } from '../../src/disk/body-file.ts';
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
      return pipeline(body, newBodyFile(path));
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
    pipeline(Readable.from(lentPieces(BYTES), { objectMode: false }), newBodyFile(path));
  await write();
  await expect(write()).rejects.toMatchObject({ code: 'EEXIST' });
});
