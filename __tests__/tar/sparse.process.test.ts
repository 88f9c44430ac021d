import { execFile } from 'node:child_process';
import { mkdir, open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ownFolder } from '../layout/folder.ts';
import { filesIn } from './sparse-tars.ts';

const BLOCK = 4096;

/** Files of this many blocks, of which these are no holes. */
const FILES: Readonly<Record<string, readonly [blocks: number, written: readonly number[]]>> = {
  'a hole at the start': [4, [3]],
  'a hole at the end': [4, [0]],
  'a hole between': [9, [0, 8]],
  'nothing but a hole': [8, []],
  'more extents than a header has': [16, [1, 3, 5, 7, 9, 11, 15]],
  'more than two blocks have': [140, Array.from({ length: 60 }, (_, at) => at * 2 + 1)],
  ['a name that is long '.repeat(10)]: [4, [2]],
};

const FORMS = [
  ['--format=gnu'],
  ['--format=oldgnu'],
  ...['0.0', '0.1', '1.0'].map((version) => ['--format=posix', `--sparse-version=${version}`]),
] as const;

test('sparse files in every form of GNU tar are what it extracts', async () => {
  const folder = await ownFolder();
  await mkdir(join(folder, 'in'));
  for (const [name, [blocks, written]] of Object.entries(FILES)) {
    const file = await open(join(folder, 'in', name), 'w');
    await file.truncate(blocks * BLOCK);
    for (const at of written) {
      await file.write(`${name} ${at}`.repeat(20), at * BLOCK);
    }
    await file.close();
  }
  const run = promisify(execFile);
  for (const [at, words] of FORMS.entries()) {
    const [tar, out] = [join(folder, `${at}.tar`), join(folder, `${at}`)];
    // Raw: what is zero is a hole, whatever the file system knows of holes.
    const form = ['--sparse', '--hole-detection=raw', ...words];
    await run('tar', ['-C', join(folder, 'in'), ...form, '-cf', tar, ...Object.keys(FILES)]);
    await mkdir(out);
    await run('tar', ['-C', out, '-xf', tar]);
    const bytes = await readFile(tar);
    const found = await filesIn(bytes);
    expect([...found.keys()].toSorted()).toEqual((await readdir(out)).toSorted());
    for (const [name, content] of found) {
      expect(content.equals(await readFile(join(out, name))), `${words} ${name}`).toBe(true);
    }
    expect(bytes.toString('latin1')).toMatch(/GNU\.sparse\.|ustar {2}\0/);
  }
});
