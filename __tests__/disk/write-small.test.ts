import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readMemory } from '../../src/content/read-memory.ts';
import { writeSmall } from '../../src/disk/write-small.ts';
import { ownFolder } from '../layout/folder.ts';

test('writes all pieces, and gives back the memory that they were read into', async () => {
  const path = join(await ownFolder(), 'file');
  const memory = readMemory.take().fill(1);
  const { length } = memory;
  const piece = readMemory.received(memory, length);
  await writeSmall(path, [Buffer.from('first '), piece]);
  expect(piece.length).toBe(0);
  expect(await readFile(path)).toEqual(
    Buffer.concat([Buffer.from('first '), Buffer.alloc(length, 1)]),
  );
});

test('replaces nothing that has the name', async () => {
  const path = join(await ownFolder(), 'file');
  await writeFile(path, 'there');
  await expect(writeSmall(path, [Buffer.from('new')])).rejects.toThrow('EEXIST');
  expect(await readFile(path, 'utf8')).toBe('there');
});
