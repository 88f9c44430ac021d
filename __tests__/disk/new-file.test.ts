import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { expect, test } from 'vitest';
import { NewFile } from '../../src/disk/new-file.ts';
import { ownMark } from '../../src/disk/owner.ts';
import { ownFolder } from '../layout/folder.ts';

test('a folder that is missing is the reason', async () => {
  const folder = join(await ownFolder(), 'missing');
  await expect(NewFile.at(join(folder, 'x.tar'))).rejects.toMatchObject({
    code: 'ARCHIVE',
    message: `writing ${join(folder, 'x.tar')}: there is no folder ${folder}`,
  });
});

test('what a killed process left beside it goes, what others write or named stays', async () => {
  const folder = await ownFolder();
  const [, start = '', host = ''] = ownMark().split('-');
  const dead = `.x.tar.0123456789ab.999999999-1-${host}`;
  const living = `.y.tar.0123456789ab.${process.pid}-${start}-${host}`;
  for (const name of [dead, living, '.x.tar.bak']) {
    await writeFile(join(folder, name), '');
  }
  const file = await NewFile.at(join(folder, 'x.tar'));
  await finished(file.stream.end('whole'));
  await file.keep();
  expect((await readdir(folder)).sort()).toEqual(['.x.tar.bak', living, 'x.tar'].sort());
});
