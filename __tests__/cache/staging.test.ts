import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holdsOnlyFiles } from '../../src/cache/staging.ts';
import { folder } from './job.ts';

test('an entry holds files and folders', async () => {
  const dir = await folder();
  await mkdir(join(dir, 'one', 'two'), { recursive: true });
  await writeFile(join(dir, 'one', 'two', 'file'), '');
  expect(await holdsOnlyFiles(dir)).toBe(true);
  expect(await holdsOnlyFiles(join(dir, 'one', 'two', 'file'))).toBe(true);
});

test.skipIf(process.platform === 'win32')(
  'a link or a socket anywhere in it is refused',
  async () => {
    const dir = await folder();
    await mkdir(join(dir, 'deep', 'down'), { recursive: true });
    const path = join(dir, 'deep', 'down', 'special');
    await symlink('/etc/passwd', path);
    expect(await holdsOnlyFiles(dir)).toBe(false);
    expect(await holdsOnlyFiles(path)).toBe(false);
    await rm(path);
    expect(await holdsOnlyFiles(dir)).toBe(true);
    const server = createServer();
    await new Promise<void>((listening) => server.listen(path, listening));
    expect(await holdsOnlyFiles(dir)).toBe(false);
    await new Promise((closed) => server.close(closed));
  },
);
