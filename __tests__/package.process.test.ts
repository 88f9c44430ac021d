import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ImageLayout } from '../src/layout/layout.ts';
import { randomImage } from './stand-ins/images.ts';

const ROOT = join(import.meta.dirname, '..');
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');
const run = promisify(execFile);

/** What somebody writes who has only the package; `any` would make the error expected here none. */
const PROGRAM = `
import { copy, type CopyResult, ImageError, ImageLayout, parseReference } from 'transship';

const source = await ImageLayout.open('from');
const target = await ImageLayout.open('to', { create: true });
const from = { source, name: 'docker.io/library/app:1' };
const result: CopyResult = await copy(from, { target, name: 'app:1' });
// @ts-expect-error a place is not its name
const wrong: unknown = () => copy('from', { target, name: 'app:1' });
try {
  parseReference('UPPER');
} catch (error) {
  const code = error instanceof ImageError ? error.code : wrong;
  console.log(JSON.stringify({ digest: result.written.digest, code }));
}
`;

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

let scratch = '';
let project = '';
let packed: readonly string[] = [];

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'package-'));
  const tarball = await pack(join(scratch, 'built'));
  project = join(scratch, 'project');
  await install(tarball, project);
}, 60_000);

afterAll(() => rm(scratch, { recursive: true, force: true }));

/** `npm pack` of what the sources build, without a build in the tree that others read. */
async function pack(built: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  await mkdir(built);
  await run(process.execPath, [
    ...[TSC, '--project', join(ROOT, 'tsconfig.build.json')],
    ...['--outDir', join(built, 'lib')],
  ]);
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
  packed = files.map(({ path }: { path: string }) => path);
  return join(built, filename);
}

/** As `npm install` would, with its dependencies as they are here: that needs no registry. */
async function install(tarball: string, folder: string): Promise<void> {
  const modules = join(folder, 'node_modules');
  await mkdir(modules, { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', modules]);
  await cp(join(modules, 'package'), join(modules, 'transship'), { recursive: true });
  const manifest = await readFile(join(modules, 'transship/package.json'), 'utf8');
  for (const name of [...Object.keys(JSON.parse(manifest).dependencies), '@types/node']) {
    await mkdir(join(modules, name, '..'), { recursive: true });
    await symlink(join(ROOT, 'node_modules', name), join(modules, name), 'junction');
  }
  const files = { 'package.json': { type: 'module' }, 'tsconfig.json': CONFIGURATION };
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), JSON.stringify(content));
  }
}

describe('the package, in an empty project', () => {
  test('is typed, and runs', async () => {
    await writeFile(join(project, 'program.ts'), PROGRAM);
    await run(process.execPath, [TSC, '--project', project]);
    const from = await ImageLayout.open(join(project, 'from'), { create: true });
    const image = await randomImage(from, {
      name: 'docker.io/library/app:1',
      platforms: ['linux/amd64', 'linux/arm64'],
    });

    const { stdout } = await run(process.execPath, ['program.ts'], { cwd: project });

    expect(JSON.parse(stdout)).toEqual({ digest: image.digest, code: 'INVALID_REFERENCE' });
    const to = await ImageLayout.open(join(project, 'to'));
    expect((await to.resolve('app:1')).digest).toBe(image.digest);
  });

  test('takes the example of the README', async () => {
    const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
    await writeFile(join(project, 'example.ts'), /```ts\n(.*?)```/s.exec(readme)?.[1] ?? 'none');
    await expect(run(process.execPath, [TSC, '--project', project])).resolves.toBeDefined();
  });

  test('holds the library, the bundles and their documents, and nothing else', () => {
    const kinds = new Set(
      packed.map((path) => path.replace(/^(lib|dist)\/.*?(\.d\.ts|\.\w+)$/, '$1/*$2')),
    );
    expect([...kinds].toSorted()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'action.yml',
      'dist/*.js',
      'dist/*.json',
      'dist/*.txt',
      'lib/*.d.ts',
      'lib/*.js',
      'package.json',
    ]);
  });
});

describe('dist', () => {
  test('holds the two bundles, the start of the command line, and nothing else', async () => {
    const entries = await readdir(join(ROOT, 'dist'), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const paths = files.map(({ parentPath, name }) => join(parentPath, name));
    expect(paths.toSorted()).toEqual(
      [
        'cli/index.js',
        'cli/licenses.txt',
        'cli/main.js',
        'cli/package.json',
        'index.js',
        'licenses.txt',
        'package.json',
      ].map((path) => join(ROOT, 'dist', path)),
    );
  });

  test.each([
    ['index.js', 'licenses.txt', ['@actions/cache', '@actions/core', '@actions/exec', 'yaml']],
    ['cli/main.js', 'cli/licenses.txt', ['commander', 'tar-stream', 'undici']],
  ])('every package in %s is in %s', async (bundle, licenses, known) => {
    const code = await readFile(join(ROOT, 'dist', bundle), 'utf8');
    const text = await readFile(join(ROOT, 'dist', licenses), 'utf8');
    // The bundler says of each module where it comes from.
    const modules = code.matchAll(/MODULE: \.\/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g);
    const bundled = new Set([...modules].map(([, name]) => name));
    expect([...bundled]).toEqual(expect.arrayContaining(known));
    const named = new Set(text.split('\n'));
    expect([...bundled].filter((name) => name === undefined || !named.has(name))).toEqual([]);
  });

  test('runs the command line with nothing else', async () => {
    const alone = join(scratch, 'alone');
    await cp(join(ROOT, 'dist'), join(alone, 'dist'), { recursive: true });
    await cp(join(ROOT, 'package.json'), join(alone, 'package.json'));
    const start = join(alone, 'dist/cli/index.js');
    const store = join(scratch, 'store');
    const { stdout } = await run(process.execPath, [start, 'images', '--json', '--store', store]);
    expect(JSON.parse(stdout)).toEqual([]);
    expect(await readFile(start, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});
