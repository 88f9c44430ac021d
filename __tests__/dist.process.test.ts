import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const run = promisify(execFile);
let scratch = '';

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'dist-'));
});

afterAll(() => rm(scratch, { recursive: true, force: true }));

/** What one command or another needs alone, or one kind of step. */
const PART = /\b\d+\.index\.js$|\/cli\/(?!program\b)[\w-]+\.cjs$/;
/** A bundler says of each module where it comes from. */
const MODULE = /(?:MODULE: \.|^\/\/ )\/?node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//gm;

describe('dist', () => {
  test('holds the two bundles with their parts, the start of each, the end of the action, and nothing else', async () => {
    const entries = await readdir(join(ROOT, 'dist'), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const paths = files.map(({ parentPath, name }) => join(parentPath, name));
    const whole = paths.filter((path) => !PART.test(path));
    expect(whole.toSorted()).toEqual(
      [
        'cli/index.js',
        'cli/licenses.txt',
        'cli/llhttp.wasm',
        'cli/llhttp_simd.wasm',
        'cli/main.js',
        'cli/package.json',
        'cli/program.cjs',
        'index.js',
        'licenses.txt',
        'main.js',
        'package.json',
        'post.js',
      ].map((path) => join(ROOT, 'dist', path)),
    );
  });

  test.each([
    ['.', ['@actions/cache', '@actions/core', '@actions/exec', 'yaml']],
    ['cli', ['commander', 'dockerfile-ast', 'undici', 'yaml']],
  ])('every package in %s is in its licenses.txt', async (name, known) => {
    const folder = join(ROOT, 'dist', name);
    const scripts = (await readdir(folder)).filter((file) => /\.c?js$/.test(file));
    const codes = await Promise.all(scripts.map((file) => readFile(join(folder, file), 'utf8')));
    const code = codes.join('\n');
    const text = await readFile(join(folder, 'licenses.txt'), 'utf8');
    const bundled = new Set([...code.matchAll(MODULE)].map(([, name]) => name));
    expect([...bundled]).toEqual(expect.arrayContaining(known));
    const named = new Set(text.split('\n'));
    expect([...bundled].filter((name) => name === undefined || !named.has(name))).toEqual([]);
  });

  test('loads nothing of Node.js for a request in plain http that it does without', async () => {
    const told = "process.on('exit', () => console.log(process.moduleLoadList.join('\\n')))";
    const before = `data:text/javascript,${encodeURIComponent(told)}`;
    const start = join(ROOT, 'dist/cli/index.js');
    const reference = '127.0.0.1:1/acme/app:1';
    const args = ['--import', before, start, 'digest', '--retries', '0', reference];
    const { stdout } = await run(process.execPath, args).catch((error) => error);
    const loaded = stdout.split('\n');
    expect(loaded).toContain('NativeModule net');
    const late = ['assert', 'child_process', 'crypto', 'dns', 'http', 'perf_hooks', 'tls', 'zlib'];
    for (const slow of [...late, 'http2', 'internal/deps/undici/undici', 'sqlite']) {
      expect(loaded).not.toContain(`NativeModule ${slow}`);
    }
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
