import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiPages, examplesByName, firstSentence } from '../scripts/api.ts';
import { type Declaration, declarationOf, exportedDeclarations } from '../scripts/declarations.ts';
import * as library from '../src/index.ts';
import { ImageLayout } from '../src/layout/layout.ts';
import { EXAMPLE_NAMES, EXAMPLES, type ExampleScene, exampleScene } from './stand-ins/examples.ts';
import { randomImage } from './stand-ins/images.ts';
import { installPackage, packPackage, TSC } from './stand-ins/installed-package.ts';
import { sampleOf } from './stand-ins/long-form.ts';
import { compiledPrograms } from './stand-ins/programs.ts';

const ROOT = join(import.meta.dirname, '..');
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

let scratch = '';
let project = '';
let packed: readonly string[] = [];

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'package-'));
  const { tarball, files } = await packPackage(join(scratch, 'built'));
  packed = files;
  project = join(scratch, 'project');
  await installPackage(tarball, project);
});

afterAll(() => rm(scratch, { recursive: true, force: true }));

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

  test('holds the library, the command line and their documents, and nothing else', () => {
    const kinds = new Set(
      packed.map((path) => path.replace(/^(lib|dist\/cli|schemas)\/.*?(\.d\.ts|\.\w+)$/, '$1/*$2')),
    );
    expect([...kinds].toSorted()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/cli/*.cjs',
      'dist/cli/*.js',
      'dist/cli/*.json',
      'dist/cli/*.txt',
      'dist/cli/*.wasm',
      'lib/*.d.ts',
      'lib/*.js',
      'lib/*.txt',
      'package.json',
      'schemas/*.json',
    ]);
  });

  test('takes less than 10 MB of the disk, with all that it brings', async () => {
    const { dependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
    expect(dependencies).toBeUndefined();
    const files = packed.map((path) => stat(join(project, 'node_modules/transship', path)));
    // A file takes whole blocks of the disk.
    const blocks = (await Promise.all(files)).map(({ size }) => Math.ceil(size / 4096));
    expect(blocks.reduce((sum, one) => sum + one, 0) * 4096).toBeLessThan(10_000_000);
  });

  test('imports nothing but Node.js, in its module and in its declarations', async () => {
    const files = packed.filter((path) => /^lib\/.*(?:\.js|\.d\.ts)$/.test(path));
    const imported = files.map(async (path) => {
      const text = await readFile(join(project, 'node_modules/transship', path), 'utf8');
      return [...text.matchAll(/^(?:import|export)(?: [^'"]* from)? ['"]([^'".]+)['"];$/gm)].map(
        (one) => one[1],
      );
    });
    const names = new Set((await Promise.all(imported)).flat());
    expect([...names].filter((name) => !isBuiltin(name ?? ''))).toEqual([]);
  });
});

describe('the examples', () => {
  let scene: ExampleScene;

  beforeAll(async () => {
    await cp(EXAMPLES, project, { recursive: true });
    scene = await exampleScene();
  });

  afterAll(() => scene.stop());

  const resolutions = [
    ['nodenext', 'nodenext'],
    ['node20', 'node16'],
    ['preserve', 'bundler'],
  ] as const;

  test.each(sampleOf(resolutions, ([, resolution]) => resolution !== 'node16'))(
    'pass the compiler: modules are %s, found as %s',
    async (module, resolution) => {
      const options = ['--module', module, '--moduleResolution', resolution];
      await expect(
        run(process.execPath, [TSC, '--project', project, ...options]),
      ).resolves.toBeDefined();
    },
  );

  test.each(EXAMPLE_NAMES)('%s.ts prints what it says', async (name) => {
    const { args = [], prints } = scene.calls[name] ?? {};
    const env = { ...process.env, ...compiledPrograms() };
    const { stdout } = await run(process.execPath, [`${name}.ts`, ...args], { cwd: project, env });
    expect(stdout.trimEnd()).toMatch(prints ?? 'a call of it');
  });

  test('copy.ts fails with the code of the error', async () => {
    const args = ['copy.ts', scene.reference.replace('app', 'none'), 'oci:copied:none'];
    await expect(run(process.execPath, args, { cwd: project })).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/\[NOT_FOUND\]\n$/),
    });
  });
});

describe('the declarations of the library', () => {
  const idOf = ({ file, name }: Declaration): string => `${file}#${name}`;

  test('export every type of a public signature, and every error that one throws', () => {
    const lib = join(scratch, 'built', 'lib');
    const exported = exportedDeclarations(lib);
    // A class that an exported one extends gives it its members, whether it has a name outside or not.
    const bases = exported.flatMap(({ base }) =>
      base === undefined ? [] : declarationOf(lib, base),
    );
    const errors = exported.map(({ as }) => `#${as}`);
    const known = new Set([...[...exported, ...bases].map(idOf), ...errors]);
    const missing = [...exported, ...bases].flatMap((one) =>
      one.uses.filter((use) => !known.has(use)).map((use) => `${one.as}: ${use}`),
    );
    expect(missing).toEqual([]);
    expect(exported.map(({ as }) => as)).toEqual(
      expect.arrayContaining([
        'CopyError',
        'Credentials',
        'Exec',
        'ImageConfig',
        'NamedDescriptor',
      ]),
    );
  });
});

describe('the reference in docs/api', () => {
  const lib = () => join(scratch, 'built', 'lib');

  test('is what the declarations and the examples make of it', async () => {
    const pages = apiPages(lib());
    const folder = join(ROOT, 'docs/api');
    expect((await readdir(folder)).toSorted()).toEqual([...pages.keys()].toSorted());
    for (const [file, text] of pages) {
      expect(await readFile(join(folder, file), 'utf8'), 'npm run document').toBe(text);
    }
  });

  test('has a sentence for every export, and an example for every function and class', async () => {
    const examples = examplesByName(await readFile(join(ROOT, 'docs/api-examples.ts'), 'utf8'));
    const exported = exportedDeclarations(lib());
    expect(exported.filter((one) => firstSentence(one) === '').map(({ as }) => as)).toEqual([]);
    expect([...examples.keys()].toSorted()).toEqual(Object.keys(library).toSorted());
  });
});
