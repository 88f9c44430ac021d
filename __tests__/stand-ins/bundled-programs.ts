import { chmod, copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { BUNDLED_PROGRAMS } from './programs.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
let folder: string | undefined;

/**
 * Bundles the sources once for a run of the tests that start processes, arranged as in the package. A
 * process that loads hundreds of sources takes longer to start than most tests take.
 */
export async function setup(): Promise<void> {
  if (process.env[BUNDLED_PROGRAMS] !== undefined) {
    return;
  }
  folder = await mkdtemp(join(tmpdir(), 'programs-'));
  // Some tests run them as another user.
  await chmod(folder, 0o755);
  await using bundle = await rolldown({
    cwd: ROOT,
    platform: 'node',
    // package.json says of the library that modules have no side effects; that of a program is its purpose.
    treeshake: false,
    input: { index: 'src/action/index.ts', 'cli/index': 'src/cli/index.ts' },
  });
  await bundle.write({ dir: join(folder, 'dist'), format: 'esm' });
  await copyFile(join(ROOT, 'package.json'), join(folder, 'package.json'));
  process.env[BUNDLED_PROGRAMS] = folder;
}

export async function teardown(): Promise<void> {
  if (folder !== undefined) {
    await rm(folder, { recursive: true });
  }
}
