import { chmod, copyFile, mkdtemp, rm } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { BUNDLED_PROGRAMS, SOURCES } from './programs.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
let folder: string | undefined;

/**
 * Takes Node's modules as values. To link one as an ES module Node reads all that it exports, which for
 * `node:http` and `node:crypto` loads fetch and more: a seventh of what a short command takes.
 */
const BUILTINS: Plugin = {
  name: 'builtins',
  // The bundler's own first lines need this one.
  resolveId: (id) => (isBuiltin(id) && id !== 'node:module' ? `\0builtin:${id}` : undefined),
  load: (id) =>
    id.startsWith('\0builtin:')
      ? `module.exports = process.getBuiltinModule('${id.slice('\0builtin:'.length)}');`
      : undefined,
};

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
    plugins: [BUILTINS],
    input: SOURCES,
  });
  await bundle.write({ dir: join(folder, 'dist'), format: 'esm' });
  await copyFile(join(ROOT, 'package.json'), join(folder, 'package.json'));
  process.env[BUNDLED_PROGRAMS] = folder;
}

export async function teardown(): Promise<void> {
  if (folder !== undefined) {
    // A process that was ended may still be writing what it compiled.
    await rm(folder, { recursive: true, maxRetries: 5 });
  }
}
