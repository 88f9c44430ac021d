import { execFileSync } from 'node:child_process';
import { lstat, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  fileAt,
  linkOrCopy,
  openFile,
  readStartNow,
  readWhole,
  settledVersion,
} from '../../src/disk/files.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import { ownFolder } from '../layout/folder.ts';

describe.skipIf(process.platform === 'win32')('what is no regular file', () => {
  const kinds: Readonly<Record<string, (path: string) => Promise<unknown>>> = {
    'a directory': (path) => mkdir(path),
    'a FIFO': async (path) => execFileSync('mkfifo', [path]),
    'a socket': (path) => {
      const server = createServer().unref();
      return new Promise<void>((resolve) => server.listen(path, resolve));
    },
  };

  test.each(Object.entries(kinds))('%s is refused, never opened', async (kind, make) => {
    const path = join(await ownFolder(), 'odd');
    await make(path);
    const refusal = `reading ${path}: it is ${kind}, not a regular file`;
    await expect(openFile(path)).rejects.toThrow(refusal);
    await expect(readWhole(path, 10)).rejects.toThrow(refusal);
    expect(() => readStartNow(path, 10)).toThrow(refusal);
    await expect(linkOrCopy(path, `${path}.copy`)).rejects.toThrow(refusal);
    expect(await fileAt(path)).toBeUndefined();
  });

  test('a device is refused', async () => {
    await expect(readWhole('/dev/zero', 10)).rejects.toThrow(/it is a device/);
  });
});

test('a version is told only of a file that was not modified just now', async () => {
  const path = join(await ownFolder(), 'file');
  expect(await settledVersion(path)).toBeUndefined();
  await writeFile(path, 'x');
  expect(await settledVersion(path)).toBeUndefined();
});

test.skipIf(process.platform === 'win32').each(['index.json', 'oci-layout'])(
  'a layout whose %s is a FIFO is refused, and the FIFO is left there',
  async (name) => {
    const dir = await ownFolder();
    await ImageLayout.open(dir, { create: true });
    await rm(join(dir, name));
    execFileSync('mkfifo', [join(dir, name)]);
    for (const create of [true, false]) {
      await expect(ImageLayout.open(dir, { create })).rejects.toThrow(/it is a FIFO/);
    }
    expect((await lstat(join(dir, name))).isFIFO()).toBe(true);
  },
);
