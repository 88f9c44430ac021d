import { execFileSync, spawn } from 'node:child_process';
import { lstat, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DirectoryBackend } from '../../src/cache/directory-backend.ts';
import { holdsOnlyFiles } from '../../src/cache/staging.ts';
import {
  fileAt,
  linkOrCopy,
  openFile,
  readNamed,
  readStartNow,
  readWhole,
  settledVersion,
} from '../../src/disk/files.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import { removeNoted } from '../../src/layout/written-elsewhere.ts';
import { readReferences } from '../../src/refs/find-references.ts';
import { readIfThere } from '../../src/refs/read-file.ts';
import { Records } from '../../src/serve/records.ts';
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
  expect(settledVersion(path)).toBeUndefined();
  await writeFile(path, 'x');
  expect(settledVersion(path)).toBeUndefined();
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

describe.skipIf(process.platform === 'win32')('a FIFO is never opened', () => {
  const fifo = async (...path: readonly string[]): Promise<void> => {
    const at = join(...path);
    await mkdir(join(at, '..'), { recursive: true });
    execFileSync('mkfifo', [at]);
  };

  test('as a record of the embedded registry', async () => {
    const dir = await ownFolder();
    await fifo(dir, 'repositories/app/_tags/v1');
    await expect(new Records(dir).read('app', '_tags', 'v1')).rejects.toThrow(/it is a FIFO/);
  });

  test('as a note of where a process writes', async () => {
    const dir = await ownFolder();
    await fifo(dir, 'elsewhere.1');
    await removeNoted(join(dir, 'elsewhere.1'), 'elsewhere.1');
  });

  const odd: readonly (readonly [kind: string, make: (path: string) => Promise<unknown>])[] = [
    ['a FIFO', (path) => fifo(path)],
    ['a link to a device', (path) => symlink('/dev/zero', path)],
    ['a device', async (path) => execFileSync('mknod', [path, 'c', '1', '5'])],
  ];
  const makeable = odd.filter(([kind]) => kind !== 'a device' || process.getuid?.() === 0);

  test.each(makeable)('in an entry of a cache: %s', async (_kind, make) => {
    const [dir, staging] = [await ownFolder(), await ownFolder()];
    const backend = await DirectoryBackend.open({ dir, staging });
    await mkdir(join(backend.staging, 'image'), { recursive: true });
    await writeFile(join(backend.staging, 'image/file'), 'x');
    expect(await backend.save('key-0', 'image')).toBe('saved');
    const [entry = ''] = execFileSync('find', [dir, '-name', 'file']).toString().split('\n');
    await make(join(entry, '../odd'));
    expect(await holdsOnlyFiles(join(entry, '..'))).toBe(false);
    expect(await backend.restore('key-', 'image')).toMatchObject({
      status: 'broken',
      why: 'it holds something that is not a file',
    });
    await backend.close();
  });
});

describe.skipIf(process.platform === 'win32')('what a person names, or a link leads to', () => {
  test('may be a pipe', async () => {
    const path = join(await ownFolder(), 'pipe');
    execFileSync('mkfifo', [path]);
    const writer = spawn('sh', ['-c', `printf 'FROM a' > '${path}'`]);
    expect(String(await readNamed(path, 6))).toBe('FROM a');
    writer.kill();
  });

  test('is read to a limit', async () => {
    const path = join(await ownFolder(), 'Dockerfile');
    await symlink('/dev/zero', path);
    const code = 'TOO_LARGE';
    await expect(readNamed(path, 1_000_000)).rejects.toMatchObject({ code });
    const reading = readReferences(path, { read: readIfThere, variables: {} });
    await expect(reading).rejects.toMatchObject({ code });
  });
});
