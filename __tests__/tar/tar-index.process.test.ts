import { execFile } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ownFolder } from '../layout/folder.ts';
import { readTar } from './read-tar.ts';

test("what the machine's own tar writes, in every format that it knows", async () => {
  const folder = await ownFolder();
  const deep = join('d'.repeat(60), 'e'.repeat(60));
  await mkdir(join(folder, 'in', deep), { recursive: true });
  await writeFile(join(folder, 'in', deep, 'file'), 'deep');
  await symlink('file', join(folder, 'in', deep, 'link'));
  for (const format of ['gnu', 'oldgnu', 'pax', 'ustar']) {
    const words = ['-C', join(folder, 'in'), `--format=${format}`, '-cf', '-', '.'];
    const { stdout } = await promisify(execFile)('tar', words, { encoding: 'buffer' });
    const tar = await readTar(stdout);
    expect(await tar.text(join(deep, 'file'))).toBe('deep');
    expect(await tar.text(join(deep, 'link'))).toBe('deep');
  }
});
