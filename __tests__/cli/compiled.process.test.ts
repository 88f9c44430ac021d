import { execFile } from 'node:child_process';
import {
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const COMPILED = join(import.meta.dirname, '../../src/cli/compiled.ts');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compiled-'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'index.ts'), "await (await import('./main.ts')).main('1.2.3');");
  await copyFile(COMPILED, join(folder, 'main.ts'));
});

afterAll(() => rm(folder, { recursive: true }));

/** A program of two scripts, which prints its version and a text. */
async function writeProgram(text: string): Promise<void> {
  const program = `exports.main = async (version, { onDone }) => {
  console.log(version, require('./part.cjs').text());
  process.once('beforeExit', onDone);
};`;
  const part = `exports.text = () => '${text}';`;
  for (const [name, code] of [
    ['early.cjs', 'exports.openEarly = () => [];'],
    ['program.cjs', program],
    ['part.cjs', part],
  ] as const) {
    const digest = `${name}${text}`.padEnd(32).slice(0, 32);
    const whole = `/*${digest}*/(function (exports, require, module, __dirname) {${code}\n})`;
    await writeFile(join(folder, name), whole);
  }
}

/** @returns what it prints, and the file in which V8's work was kept, if one is there */
async function start(cache: string, env: Record<string, string> = {}) {
  const { stdout } = await run(process.execPath, [join(folder, 'index.ts'), 'digest'], {
    env: { XDG_CACHE_HOME: cache, ...env },
  });
  const kept = join(cache, 'transship/compiled');
  const [runtime = ''] = await readdir(kept).catch(() => []);
  const file = join(kept, runtime, 'digest');
  return { stdout, file, kept: await stat(file).catch(() => undefined) };
}

test('what V8 compiled for a command is kept for its user alone, and taken at the next start', async () => {
  await writeProgram('first');
  const cache = join(folder, 'cache');
  const cold = await start(cache);
  expect(cold.stdout).toBe('1.2.3 first\n');
  expect(cold.kept?.size).toBeGreaterThan(500);
  expect(await readdir(join(cold.file, '..'))).toEqual(['digest']);
  if (process.platform !== 'win32') {
    expect((cold.kept?.mode ?? 0) & 0o777).toBe(0o600);
  }

  const warm = await start(cache);
  expect(warm.stdout).toBe(cold.stdout);
  // Nothing more was compiled: the file is the same one.
  expect(warm.kept?.ino).toBe(cold.kept?.ino);

  await writeProgram('other');
  const changed = await start(cache);
  expect(changed.stdout).toBe('1.2.3 other\n');
  expect(changed.kept?.ino).not.toBe(cold.kept?.ino);
});

test('a program starts without what was kept where that is cut off, or where others could write it', async () => {
  await writeProgram('first');
  const cache = join(folder, 'spoilt');
  const { file } = await start(cache);
  const whole = await readFile(file);
  for (const spoilt of [Buffer.alloc(0), Buffer.from('{'), whole.subarray(0, whole.length - 40)]) {
    await writeFile(file, spoilt);
    const { stdout } = await start(cache);
    expect(stdout).toBe('1.2.3 first\n');
    expect((await readFile(file)).length).toBe(whole.length);
  }
  if (process.platform !== 'win32') {
    await chmod(file, 0o666);
    const before = await stat(file);
    expect((await start(cache)).kept?.ino).not.toBe(before.ino);
  }
});

test('a program starts where nothing can be kept', async () => {
  await writeProgram('first');
  const cache = join(folder, 'none');
  await writeFile(cache, 'a file');
  expect((await start(cache)).stdout).toBe('1.2.3 first\n');
  const unwanted = join(folder, 'unwanted');
  await mkdir(unwanted);
  const { kept } = await start(unwanted, { NODE_DISABLE_COMPILE_CACHE: '1' });
  expect(kept).toBeUndefined();
  // Where others can write, below the system's folder for temporary files, nothing is kept.
  const temporary = join(folder, 'temporary');
  await mkdir(temporary);
  await start(join(folder, 'unset'), { XDG_CACHE_HOME: '', TMPDIR: temporary, TEMP: temporary });
  expect(await readdir(temporary)).toEqual([]);
});
