import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT: string = join(import.meta.dirname, '../..');
export const TSC: string = join(ROOT, 'node_modules/typescript/bin/tsc');
const run = promisify(execFile);

const CONFIGURATION = {
  compilerOptions: {
    target: 'es2024',
    module: 'nodenext',
    types: ['node'],
    strict: true,
    noEmit: true,
    skipLibCheck: false,
  },
};

/** `npm pack` of what the sources build into `BUILT/lib`, without a build in the tree that others read. */
export async function packPackage(
  built: string,
): Promise<{ readonly tarball: string; readonly files: readonly string[] }> {
  const manifest = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  await mkdir(built);
  await run(process.execPath, [
    ...[TSC, '--project', join(ROOT, 'tsconfig.build.json')],
    ...['--outDir', join(built, 'lib')],
  ]);
  await run(process.execPath, [join(ROOT, 'scripts/library.mjs'), join(built, 'lib')]);
  for (const name of ['package.json', 'README.md', 'LICENSE', ...manifest.files]) {
    if (name !== 'lib') {
      await cp(join(ROOT, name), join(built, name), { recursive: true });
    }
  }
  const shell = process.platform === 'win32';
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json'], {
    cwd: built,
    shell,
  });
  const [{ filename, files }] = JSON.parse(stdout);
  return {
    tarball: join(built, filename),
    files: files.map(({ path }: { path: string }) => path),
  };
}

/** As `npm install` would: the package has no dependencies. Its types want those of Node.js. */
export async function installPackage(tarball: string, folder: string): Promise<void> {
  const modules = join(folder, 'node_modules');
  await mkdir(modules, { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', modules]);
  await cp(join(modules, 'package'), join(modules, 'transship'), { recursive: true });
  await mkdir(join(modules, '@types'));
  await symlink(join(ROOT, 'node_modules/@types/node'), join(modules, '@types/node'), 'junction');
  const files = { 'package.json': { type: 'module' }, 'tsconfig.json': CONFIGURATION };
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), JSON.stringify(content));
  }
}
