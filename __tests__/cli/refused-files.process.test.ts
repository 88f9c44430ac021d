import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RegistryClient } from '../../src/registry/client.ts';
import { type EmbeddedRegistry, startRegistry } from '../stand-ins/embedded-registry.ts';
import { randomImage } from '../stand-ins/images.ts';
import { compiledPrograms, testedPrograms } from '../stand-ins/programs.ts';
import { transship } from './transship.ts';

const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;

let registry: EmbeddedRegistry;
let dir: string;
let image: string;

beforeAll(async () => {
  registry = await startRegistry();
  dir = await mkdtemp(join(tmpdir(), 'refused-files-'));
  await chmod(dir, 0o755);
  image = `${registry.host}/acme/app:1`;
  const client = new RegistryClient();
  const target = client.repository({ registry: registry.host, repository: 'acme/app' });
  await randomImage(target, { name: '1', layers: 40, layerSize: 200_000 });
  await client.close();
  const stored = join(dir, 'store');
  expect((await transship(['--store', stored, 'pull', '-q', image])).code).toBe(0);
  const saved = ['--store', stored, 'save', '-o', join(dir, 'secret.tar'), image];
  expect((await transship(saved)).code).toBe(0);
  await chmod(join(dir, 'secret.tar'), 0o600);
  await mkdir(join(dir, 'context'));
  await writeFile(join(dir, 'context/Dockerfile'), 'FROM scratch\nCOPY secret /\n');
  await writeFile(join(dir, 'context/secret'), 'x', { mode: 0o600 });
  await mkdir(join(dir, 'own'));
  await chmod(join(dir, 'own'), 0o777);
});

afterAll(async () => {
  await registry.stop();
  await rm(dir, { recursive: true, force: true });
});

/** Where another user may write as well. */
function compiled(uid: number | undefined): { readonly NODE_COMPILE_CACHE: string } {
  return uid === undefined ? compiledPrograms() : { NODE_COMPILE_CACHE: join(dir, 'own/compiled') };
}

/** As a process, by a shell that may set limits first. */
async function run(
  words: string,
  { before = '', uid }: { readonly before?: string; readonly uid?: number } = {},
) {
  const args = words.split(' ').map((word) => word.replace('DIR', dir).replace('IMAGE', image));
  const script = `${before}exec "$@"`;
  const { PATH } = process.env;
  const own = { DOCKER_CONFIG: join(dir, 'logins'), XDG_RUNTIME_DIR: dir };
  const child = spawn('sh', ['-c', script, 'sh', process.execPath, testedPrograms().cli, ...args], {
    env: { ...compiled(uid), PATH, HOME: '/nonexistent', ...own },
    cwd: dir,
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const tooLong = setTimeout(() => child.kill('SIGKILL'), 120_000);
  child.stdin.end();
  child.stdout.resume();
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  clearTimeout(tooLong);
  return { code, stderr };
}

/** One line that says what was being done and why it failed, and one that says what to do. */
function expectOneError(
  { code, stderr }: { readonly code: unknown; readonly stderr: string },
  why: RegExp,
  hint: RegExp,
): void {
  expect(code, stderr).toBe(1);
  expect(stderr.match(/^transship: /gm), stderr).toHaveLength(1);
  expect(stderr).toMatch(why);
  expect(stderr.match(/^hint: (.*)$/m)?.[1] ?? '').toMatch(hint);
  expect(stderr).not.toMatch(/ {4}at |INTERNAL/);
}

describe.skipIf(!isRoot)('files that may not be touched are one clear error', () => {
  test.each([
    ['pull into a store', '--store DIR/locked pull IMAGE', /locked/],
    ['tag in a store', '--store DIR/store tag IMAGE other:1', /store/],
    ['rmi in a store', '--store DIR/store rmi IMAGE', /store/],
    ['prune of a store', '--store DIR/store prune -a -f', /store/],
    ['load of a file', '--store DIR/own/s load -i DIR/secret.tar', /secret\.tar/],
    ['save into a folder', '--store DIR/store save -o DIR/out.tar IMAGE', /out\.tar/],
    ['lock in a folder', 'lock DIR/images.lock IMAGE', /images\.lock/],
    ['copy to a layout', 'copy IMAGE oci:DIR/layout:1', /layout/],
    ['a login in a file', '--auth-file DIR/secret.tar digest IMAGE', /secret\.tar/],
    ['build of a file', '--store DIR/own/b build -q DIR/context', /secret/],
  ])('%s', async (_what, words, names) => {
    const ended = await run(words, { uid: NOBODY });
    expectOneError(ended, /permission denied/i, /check who owns/);
    expect(ended.stderr).toMatch(names);
  });
});

describe.skipIf(process.platform !== 'linux')('too few open files are one clear error', () => {
  test('of a pull', async () => {
    const words = '--store DIR/own/few pull -q --concurrency 64 IMAGE';
    const ended = await run(words, { before: 'ulimit -n 26; ' });
    expectOneError(ended, /EMFILE: too many open files/, /raise the limit of open files/);
    expect((await run('--store DIR/own/few pull -q IMAGE')).code).toBe(0);
  });
});

describe.skipIf(!isRoot || process.platform !== 'linux')('a file system that takes nothing', () => {
  test.each([
    ['is full', 'size=1m', /no space left/, /the disk is full/],
    ['is read-only', 'ro', /read-only file system/, /the file system is read-only/],
  ])('%s: pull, save, lock and build end in one clear error', async (_what, option, why, hint) => {
    const small = join(dir, 'small');
    await mkdir(small, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', option, 'tmpfs', small]);
    try {
      for (const words of [
        `--store DIR/small/s pull -q IMAGE`,
        `--store DIR/store save -o DIR/small/out.tar IMAGE`,
        `--store DIR/store copy -q IMAGE oci:DIR/small/layout:1`,
        ...(option === 'ro' ? ['lock DIR/small/images.lock IMAGE'] : []),
      ]) {
        expectOneError(await run(words), why, hint);
        execFileSync('sh', ['-c', `rm -rf '${small}'/* 2>/dev/null || true`]);
      }
    } finally {
      execFileSync('umount', [small]);
    }
  });
});
