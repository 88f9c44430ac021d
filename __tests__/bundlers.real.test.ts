import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLE_NAMES, EXAMPLES, type ExampleScene, exampleScene } from './stand-ins/examples.ts';
import { installPackage, packPackage } from './stand-ins/installed-package.ts';
import { sampleOf } from './stand-ins/long-form.ts';

const HERE = join(import.meta.dirname, '../node_modules');
const BROUGHT = process.env['TRANSSHIP_BUNDLERS'];
const run = promisify(execFile);

if (BROUGHT === undefined) {
  console.warn(
    'SKIPPED, no esbuild and no rollup: scripts/bundlers.sh DIR, then TRANSSHIP_BUNDLERS=DIR',
  );
}

const brought = (path: string): string => join(BROUGHT ?? '', 'node_modules', path);
const ENTRIES = EXAMPLE_NAMES.map((name) => `${name}.mjs`);
const ESBUILD = [brought('.bin/esbuild'), ...ENTRIES, '--bundle', '--platform=node'];
const RESOLVE = brought('@rollup/plugin-node-resolve/dist/cjs/index.js');

/** Their command lines: each entry becomes a file in `out/`, with this ending. */
const ESBUILD_CJS = [...ESBUILD, '--format=cjs', '--outdir=out', '--out-extension:.js=.cjs'];
const ESBUILD_ESM = [...ESBUILD, '--format=esm', '--outdir=out', '--out-extension:.js=.mjs'];
const ROLLUP = [brought('.bin/rollup'), ...ENTRIES, '--dir', 'out', '--plugin', RESOLVE];
const ROLLDOWN = [join(HERE, '.bin/rolldown'), ...ENTRIES, '--dir', 'out'];
const NCC = [join(HERE, '.bin/ncc'), 'build', 'all.mjs', '-o', 'out'];
const TABLE = [
  ['esbuild, to CommonJS', ESBUILD_CJS, 'cjs'],
  ['esbuild, to modules', ESBUILD_ESM, 'mjs'],
  ['rollup', [...ROLLUP, '--entryFileNames', '[name].mjs', '--silent'], 'mjs'],
  ['rolldown', [...ROLLDOWN, '--platform', 'node', '--entry-file-names', '[name].mjs'], 'mjs'],
  ['ncc', NCC, ''],
] as const;

let scratch = '';
let tarball = '';
let scene: ExampleScene;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'bundlers-'));
  ({ tarball } = await packPackage(join(scratch, 'built')));
  scene = await exampleScene();
});

afterAll(async () => {
  await scene.stop();
  await rm(scratch, { recursive: true, force: true });
});

/** An example as JavaScript. CommonJS has no top-level await. */
async function programOf(name: string, common: boolean): Promise<string> {
  const program = stripTypeScriptTypes(await readFile(join(EXAMPLES, `${name}.ts`), 'utf8'));
  const end = program.lastIndexOf("from 'transship';") + "from 'transship';".length;
  return common
    ? `${program.slice(0, end)}\n(async () => {${program.slice(end)}\n})();\n`
    : program;
}

/** All the examples as one program, whose first argument says which. */
function allOfThem(): string {
  const cases = ENTRIES.map((entry) => `'${entry}': () => import('./${entry}'),`);
  return `const [name] = process.argv.splice(2, 1);\nawait { ${cases.join('\n')} }[name]();\n`;
}

/** One that makes CommonJS, one that makes modules, one that is in the project. */
const SAMPLE = sampleOf(TABLE, ([name]) => name === 'esbuild, to CommonJS' || name === 'rolldown');
const THERE = SAMPLE.filter(([, [program]]) => BROUGHT !== undefined || program?.startsWith(HERE));

describe.each(THERE)('the examples, bundled by %s', (bundler, command, ending) => {
  let project = '';

  beforeAll(async () => {
    project = join(scratch, bundler.replaceAll(/\W+/g, '-'));
    await installPackage(tarball, project);
    for (const name of EXAMPLE_NAMES) {
      const program = await programOf(name, ending === 'cjs');
      await writeFile(join(project, `${name}.mjs`), program);
    }
    await writeFile(join(project, 'all.mjs'), allOfThem());
    const [program = '', ...args] = command;
    await run(program, args, { cwd: project });
    // What they run with is in the bundle alone.
    await rm(join(project, 'node_modules'), { recursive: true });
  });

  test.concurrent.each(EXAMPLE_NAMES)('%s runs', async (name) => {
    const { args = [], prints } = scene.calls[name] ?? {};
    const start = ending === '' ? ['out/index.mjs', `${name}.mjs`] : [`out/${name}.${ending}`];
    const { stdout, stderr } = await run(process.execPath, [...start, ...args], { cwd: project });
    expect(stdout.trimEnd()).toMatch(prints ?? 'a call of it');
    expect(stderr).not.toMatch(/warning/i);
  });
});
