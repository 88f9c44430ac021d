import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ownFolder } from './layout/folder.ts';
import { sampleOf } from './stand-ins/long-form.ts';

const DIST = join(import.meta.dirname, '../dist');
const FOLDER = process.env['TRANSSHIP_OLDER_NODES'];

if (FOLDER === undefined) {
  console.warn(
    'SKIPPED, no older Node.js: scripts/older-nodes.sh DIR, then TRANSSHIP_OLDER_NODES=DIR',
  );
}

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

function runWith(version: string, file: string, ...args: readonly string[]): Promise<Ended> {
  const node = join(FOLDER ?? '', version, 'node_modules/node/bin/node');
  const env = { PATH: process.env['PATH'] };
  return new Promise((resolve) => {
    execFile(node, [join(DIST, file), ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

const REFUSED = sampleOf(['16.20.2', '18.20.8', '20.20.2'], (one) => one !== '18.20.8');

describe.skipIf(FOLDER === undefined).each(REFUSED)(
  'Node.js %s is told what is needed',
  (version) => {
    test('by one annotation of the action', async () => {
      expect(await runWith(version, 'index.js')).toEqual({
        code: 1,
        stdout: `::error::transship needs Node.js 22.19 or newer, and this runner starts actions with ${version}. Use a newer runner, or a job image with a newer Node.js.\n`,
        stderr: '',
      });
    });

    test('by one line of the command line', async () => {
      expect(await runWith(version, 'cli/index.js', 'images')).toEqual({
        code: 1,
        stdout: '',
        stderr: `transship: starting: Node.js 22.19 or newer is needed, this is ${version} [UNSUPPORTED]\n`,
      });
    });
  },
);

describe.skipIf(FOLDER === undefined).each(['22.19.0', '24.0.0'])('Node.js %s', (version) => {
  test('does the main job', async () => {
    const { code, stderr } = await runWith(version, 'cli/index.js', 'demo');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('takes a whole zstd stream, and none that is cut short', async () => {
    const folder = await ownFolder();
    const store = ['--store', join(folder, 'store')];
    const tar = Buffer.concat([512, 9728].map((zeros) => zstdCompressSync(Buffer.alloc(zeros))));
    await writeFile(join(folder, 'whole'), tar);
    await writeFile(join(folder, 'cut'), tar.subarray(0, -3));
    const load = (file: string): Promise<Ended> =>
      runWith(version, 'cli/index.js', ...store, 'import', join(folder, file), 'a:1');
    expect(await load('whole')).toMatchObject({ code: 0 });
    expect(await load('cut')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/\[ARCHIVE\]/),
    });
  });
});
