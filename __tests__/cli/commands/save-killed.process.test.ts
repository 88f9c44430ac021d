import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { spawnTransship, temporaryDir, transship } from '../transship.ts';

test('prune removes what a save that was killed left where it was writing', async () => {
  const [dir, elsewhere] = [await temporaryDir(), await temporaryDir()];
  const store = join(dir, 'store');
  await writeFile(join(dir, 'files.tar'), Buffer.alloc(10_240));
  const run = (...args: readonly string[]) => transship(['--store', store, ...args]);
  await run('import', join(dir, 'files.tar'), 'app:1');
  const output = join(elsewhere, 'app.tar');
  const { ended } = spawnTransship(['--store', store, 'save', '-o', output, 'app:1'], {
    node: ['--import', `data:text/javascript,${encodeURIComponent(ENDS_AT_RENAME)}`],
  });
  expect((await ended).code).toBeNull();
  expect((await readdir(elsewhere))[0]).toMatch(/^\.app\.tar\./);
  expect((await run('prune', '-f')).code).toBe(0);
  expect(await readdir(elsewhere)).toEqual([]);
  expect(await readdir(join(store, 'ingest'))).toEqual(['lock']);
});

/** Kills the process where it would give the archive its name. */
const ENDS_AT_RENAME = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { renameSync } = fs;
fs.renameSync = (from, to) =>
  String(to).endsWith('app.tar') ? process.kill(process.pid, 'SIGKILL') : renameSync(from, to);
syncBuiltinESMExports();
`;
