import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readRange } from '../../src/tar/read-range.ts';
import { TarIndex } from '../../src/tar/tar-index.ts';
import { ownFolder } from '../layout/folder.ts';

type ReadTar = {
  readonly paths: readonly string[];
  text(path: string): Promise<string | undefined>;
};

/** The index of a tar in a file of the test's own. */
export async function readTar(tar: Uint8Array): Promise<ReadTar> {
  const path = join(await ownFolder(), 'test.tar');
  await writeFile(path, tar);
  const file = await open(path);
  onTestFinished(() => file.close());
  const index = await TarIndex.read(file, 'test.tar');
  return {
    paths: [...index.paths],
    async text(name) {
      const found = index.find(name);
      return found && (await readRange(file, found.offset, found.size)).toString();
    },
  };
}
