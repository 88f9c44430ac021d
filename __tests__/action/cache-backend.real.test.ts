import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test as serial } from 'vitest';
import { ActionsCacheBackend } from '../../src/action/cache-backend.ts';
import { CacheProgram } from '../../src/action/cache-start.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { encodedOf } from '../../src/oci/digest.ts';
import { folder, type Job, JournalStore, job } from '../cache/job.ts';
import type { CacheStep } from '../stand-ins/cache-call.ts';
import type { CacheEntry } from '../stand-ins/cache-entries.ts';
import {
  type CacheService,
  type CacheServiceOptions,
  startCacheService,
} from '../stand-ins/cache-service.ts';
import { programPath, requireComponents } from '../stand-ins/components.ts';
import { randomImage } from '../stand-ins/images.ts';
import { compiledPrograms, testedPrograms } from '../stand-ins/programs.ts';
import { repack } from '../stand-ins/repack.ts';
import { lendCacheProgram } from '../stand-ins/warm/cache-lender.ts';

// Most of each test is waiting for tar, zstd and the program, which has all of Azure's client in it.
const test = serial.skipIf(!requireComponents('tar', 'gzip', 'zstd')).concurrent;
const BASE = { PATH: process.env['PATH'], ...compiledPrograms() };
const LARGE = 400_000;
const closing: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));

type Environment = Readonly<Record<string, string | undefined>>;

const SCRIPT = { file: testedPrograms().action, args: ['cache-program'] };
const programIn = (env: Environment): CacheProgram =>
  new CacheProgram(SCRIPT, env, lendCacheProgram);

async function serviceOf(options?: CacheServiceOptions): Promise<CacheService> {
  const service = await startCacheService(options);
  closing.push(() => service.stop());
  return service;
}

type Opened = { readonly backend: ActionsCacheBackend; readonly log: string[] };

async function open(more: Environment): Promise<Opened> {
  const log: string[] = [];
  const env = { ...BASE, ...more };
  const backend = await ActionsCacheBackend.open({
    env,
    program: programIn(env),
    staging: await folder(),
    onLog: (line) => log.push(line),
  });
  closing.push(() => backend.close());
  return { backend, log };
}

async function stage({ staging }: ActionsCacheBackend, path: string, text = path): Promise<void> {
  await mkdir(dirname(join(staging, path)), { recursive: true });
  await writeFile(join(staging, path), text);
}

function steps(service: CacheService): readonly CacheStep[] {
  return service.journal.splice(0).map(({ step }) => step);
}

test.each([2, 1] as const)(
  'protocol %i: what one job saves, another one finds and restores',
  async (protocol) => {
    const service = await serviceOf({ protocol });
    const one = await open(service.env);
    expect(await one.backend.find('key-', 'image/a')).toBeUndefined();
    await stage(one.backend, 'image/a/index.json', 'content');
    expect(await one.backend.save('key-0', 'image/a')).toBe('saved');
    expect(await one.backend.save('key-0', 'image/a')).toBe('exists');
    expect(steps(service)).toEqual(['lookup', 'reserve', 'upload', 'finish', 'reserve']);

    // Another staging folder: another runner, container or system.
    const other = await open(service.env);
    expect(await other.backend.find('key-', 'image/a')).toBe('key-0');
    expect(await other.backend.restore('key-', 'image/a')).toEqual({
      status: 'restored',
      key: 'key-0',
    });
    expect(await readFile(join(other.backend.staging, 'image/a/index.json'), 'utf8')).toBe(
      'content',
    );
    expect(await other.backend.restore('key-', 'image/b')).toEqual({ status: 'absent' });
    expect([...one.log, ...other.log]).toEqual([]);
  },
);

test.each([
  ['github', 2],
  ['github', 1],
  ['act', 1],
  ['falcondev', 2],
] as const)(
  'three jobs at once share the entries of a service of %s, protocol %i',
  async (flavor, protocol) => {
    const service = await serviceOf({ flavor, protocol });
    const three = await Promise.all([1, 2, 3].map(() => open(service.env)));
    const outcomes = await Promise.all(
      three.map(async ({ backend }) => {
        await stage(backend, 'image/a', 'content');
        return backend.save('key-0', 'image/a');
      }),
    );
    expect(outcomes.toSorted()).toEqual(['exists', 'exists', 'saved']);
    const restored = await Promise.all(
      three.map(({ backend }) => backend.restore('key-', 'image/a')),
    );
    expect(restored.map(({ status }) => status)).toEqual(Array(3).fill('restored'));
    expect(three.flatMap(({ log }) => log)).toEqual([]);
  },
);

test('many entries are saved and restored at once', async () => {
  const service = await serviceOf();
  const one = await open(service.env);
  const paths = Array.from({ length: 8 }, (_, index) => `blobs/sha256/${index}`);
  await Promise.all(paths.map((path) => stage(one.backend, path)));
  const saved = await Promise.all(paths.map((path, n) => one.backend.save(`key-${n}-0`, path)));
  expect(new Set(saved)).toEqual(new Set(['saved']));
  const other = await open(service.env);
  await Promise.all(paths.map((path, n) => other.backend.restore(`key-${n}-`, path)));
  for (const path of paths) {
    expect(await readFile(join(other.backend.staging, path), 'utf8')).toBe(path);
  }
});

test('of several generations the newest is restored', async () => {
  const service = await serviceOf();
  const { backend } = await open(service.env);
  for (const generation of [0, 1]) {
    await stage(backend, 'image/a', `generation ${generation}`);
    await backend.save(`key-${generation}`, 'image/a');
  }
  expect(await backend.restore('key-', 'image/a')).toEqual({ status: 'restored', key: 'key-1' });
  expect(await readFile(join(backend.staging, 'image/a'), 'utf8')).toBe('generation 1');
});

test.each([2, 1] as const)(
  'protocol %i: an entry that does not unpack is told apart from a miss',
  async (protocol) => {
    const service = await serviceOf({ protocol });
    const { backend, log } = await open(service.env);
    await stage(backend, 'image/a', 'content'.repeat(1000));
    await backend.save('key-0', 'image/a');
    const [entry] = service.entries as [CacheEntry];
    entry.bytes = entry.bytes.subarray(0, 30);
    expect(await backend.restore('key-', 'image/a')).toMatchObject({
      status: 'broken',
      key: 'key-0',
    });
    expect(log).toEqual([]);
    expect(backend.readable).toBe(true);
  },
);

test('a job of a pull request reads what its base branch saved, and saves for itself', async () => {
  const service = await serviceOf();
  const main = await open(service.env);
  await stage(main.backend, 'image/a');
  await main.backend.save('key-0', 'image/a');
  const fork = await open(
    service.envFor([
      { Scope: 'refs/pull/1/merge', Permission: 3 },
      { Scope: 'refs/heads/main', Permission: 1 },
    ]),
  );
  expect((await fork.backend.restore('key-', 'image/a')).status).toBe('restored');
  await stage(fork.backend, 'image/b');
  expect(await fork.backend.save('key-b-0', 'image/b')).toBe('saved');
  expect(await main.backend.find('key-b-', 'image/b')).toBeUndefined();
});

test('a read-only token costs one refusal and one line; restoring goes on', async () => {
  const service = await serviceOf();
  const writer = await open(service.env);
  await stage(writer.backend, 'image/a');
  await writer.backend.save('key-0', 'image/a');
  steps(service);
  const { backend, log } = await open(
    service.envFor([{ Scope: 'refs/heads/main', Permission: 1 }]),
  );
  await stage(backend, 'image/b');
  expect(await backend.save('key-b-0', 'image/b')).toBe('refused');
  expect(await backend.save('key-b-0', 'image/b')).toBe('failed');
  expect(backend.writable).toBe(false);
  expect((await backend.restore('key-', 'image/a')).status).toBe('restored');
  expect(steps(service)).toEqual(['reserve', 'lookup', 'download']);
  expect(log).toEqual([expect.stringMatching(/^cache: nothing more is saved: .*write denied/)]);
});

test('a token without any scope costs one refusal and one line', async () => {
  const service = await serviceOf();
  const { backend, log } = await open(service.envFor([]));
  expect(await backend.restore('key-', 'image/a')).toEqual({ status: 'failed' });
  expect(backend.readable).toBe(false);
  expect(log).toEqual([expect.stringMatching(/^cache: nothing more is restored: .*read denied/)]);
});

test.each([
  ['none', []],
  ['read', ['lookup']],
  ['write-only', ['reserve', 'upload', 'finish']],
  ['write', ['lookup', 'reserve', 'upload', 'finish']],
])('cache-mode: %s', async (mode, expected) => {
  const service = await serviceOf();
  const { backend, log } = await open({ ...service.env, ACTIONS_CACHE_MODE: mode });
  await backend.restore('key-', 'image/a');
  await stage(backend, 'image/a');
  await backend.save('key-0', 'image/a');
  expect(steps(service)).toEqual(expected);
  expect(log).toHaveLength(mode === 'none' ? 1 : 0);
});

test('too many uploads stop the saving with one line, and nothing is tried again', async () => {
  const service = await serviceOf();
  service.faults.push({ step: 'reserve', answer: 429, headers: { 'retry-after': '30' } });
  const { backend, log } = await open(service.env);
  await stage(backend, 'image/a');
  expect(await backend.save('key-0', 'image/a')).toBe('refused');
  expect(await backend.save('key-1', 'image/a')).toBe('failed');
  expect(steps(service)).toEqual(['reserve']);
  expect(log).toEqual([expect.stringContaining('Rate limited')]);
});

test('a service that fails is asked twice, and not once more for any other entry', async () => {
  const service = await serviceOf();
  service.faults.push({ step: 'lookup', answer: 500 });
  const { backend, log } = await open(service.env);
  expect(await backend.restore('key-', 'image/a')).toEqual({ status: 'failed' });
  expect(await backend.restore('key-', 'image/b')).toEqual({ status: 'failed' });
  expect(await backend.find('key-', 'image/b')).toBeUndefined();
  await stage(backend, 'image/a');
  expect(await backend.save('key-0', 'image/a')).toBe('failed');
  expect(steps(service)).toEqual(['lookup', 'lookup']);
  expect(log).toEqual([expect.stringMatching(/^cache: not used any more: .*500/)]);
});

test('a service that is gone costs one refused connection and one line', async () => {
  const service = await startCacheService();
  await service.stop();
  const { backend, log } = await open(service.env);
  expect(await backend.find('key-', 'image/a')).toBeUndefined();
  expect(await backend.restore('key-', 'image/a')).toEqual({ status: 'failed' });
  expect([backend.readable, backend.writable]).toEqual([false, false]);
  expect(log).toHaveLength(1);
});

test('a download that breaks off is a failure, and no damage of the entry', async () => {
  const service = await serviceOf();
  const { backend, log } = await open(service.env);
  await stage(backend, 'image/a', 'content'.repeat(1000));
  await backend.save('key-0', 'image/a');
  service.faults.push({ step: 'download', answer: 'cut' });
  expect(await backend.restore('key-', 'image/a')).toEqual({ status: 'failed' });
  expect(log).toHaveLength(1);
});

test.each([
  ['no token', { ACTIONS_RUNTIME_TOKEN: undefined }],
  ['no address', { ACTIONS_RESULTS_URL: undefined }],
])('where there is %s there is no cache, and one line says so', async (_what, without) => {
  const service = await serviceOf();
  const { backend, log } = await open({ ...service.env, ...without });
  expect(await backend.find('key-', 'image/a')).toBeUndefined();
  expect(await backend.restore('key-', 'image/a')).toEqual({ status: 'failed' });
  expect(await backend.save('key-0', 'image/a')).toBe('failed');
  expect(steps(service)).toEqual([]);
  expect(log).toEqual([expect.stringContaining('there is no cache service here')]);
});

async function pathWith(...tools: readonly string[]): Promise<string> {
  const bin = await folder();
  for (const tool of tools) {
    await symlink(programPath(tool) ?? tool, join(bin, tool));
  }
  return [bin, dirname(process.execPath)].join(delimiter);
}

test('without zstd entries are gzipped', async () => {
  const service = await serviceOf();
  const { backend } = await open({ ...service.env, PATH: await pathWith('tar', 'gzip') });
  await stage(backend, 'image/a');
  expect(await backend.save('key-0', 'image/a')).toBe('saved');
  expect(service.entries[0]?.bytes.subarray(0, 2).toString('hex')).toBe('1f8b');
  expect((await backend.restore('key-', 'image/a')).status).toBe('restored');
});

test('without tar nothing is saved, and one line says why', async () => {
  const service = await serviceOf();
  const { backend, log } = await open({ ...service.env, PATH: await pathWith('gzip') });
  await stage(backend, 'image/a');
  expect(await backend.save('key-0', 'image/a')).toBe('failed');
  expect(log).toEqual([expect.stringContaining('tar')]);
});

test("busybox's tar is named, and is no damage of an entry", async () => {
  // Of protocol 2 entries are read without tar.
  const service = await serviceOf({ protocol: 1 });
  const gnu = await open(service.env);
  await stage(gnu.backend, 'image/a');
  await gnu.backend.save('key-0', 'image/a');
  const bin = await folder();
  await writeFile(join(bin, 'tar'), '#!/bin/sh\necho "BusyBox v1.36.1" >&2\nexit 1\n', {
    mode: 0o755,
  });
  const PATH = [bin, await pathWith('zstd', 'sh')].join(delimiter);
  for (const verb of ['restore', 'save'] as const) {
    const { backend, log } = await open({ ...service.env, PATH });
    await stage(backend, 'image/a');
    const done = await backend[verb](verb === 'save' ? 'key-1' : 'key-', 'image/a');
    expect(typeof done === 'string' ? done : done.status).toBe('failed');
    expect(log).toEqual([expect.stringContaining('install GNU tar')]);
  }
});

test('a program that cannot be run is a cache that cannot be used', async () => {
  const log: string[] = [];
  const backend = await ActionsCacheBackend.open({
    env: { ACTIONS_RUNTIME_TOKEN: 'token' },
    program: new CacheProgram({ file: '/nonexistent/program.js' }, {}),
    staging: await folder(),
    onLog: (line) => log.push(line),
  });
  expect(await backend.restore('key-', 'image/a')).toEqual({ status: 'failed' });
  expect(log).toEqual([expect.stringContaining('program.js')]);
  await backend.close();
});

test('a staging folder with a blank in its path is not used', async () => {
  const { env } = await serviceOf();
  const log: string[] = [];
  const staging = join(await folder(), 'my store');
  const onLog = (line: string) => log.push(line);
  const options = { env, program: programIn(env), staging, onLog };
  const backend = await ActionsCacheBackend.open(options);
  expect([backend.readable, backend.writable]).toEqual([false, false]);
  expect(log).toEqual([expect.stringContaining('blanks')]);
  await backend.close();
});

test('but another folder is, where one is given', async () => {
  const service = await serviceOf();
  const log: string[] = [];
  const env = { ...BASE, ...service.env };
  const backend = await ActionsCacheBackend.open({
    env,
    program: programIn(env),
    staging: join(await folder(), 'my store'),
    otherStaging: [join(await folder(), 'my temp'), await folder()],
    onLog: (line) => log.push(line),
  });
  await stage(backend, 'image/a');
  expect(await backend.save('key-0', 'image/a')).toBe('saved');
  expect((await backend.restore('key-', 'image/a')).status).toBe('restored');
  await backend.close();
  expect(log).toEqual([]);
});

test('an interrupted step ends at once and does not count as an outage', async () => {
  const service = await serviceOf();
  service.faults.push({ step: 'lookup', answer: 'silence', times: 1 });
  const { backend, log } = await open(service.env);
  const controller = new AbortController();
  const restored = backend.restore('key-', 'image/a', { signal: controller.signal });
  await expect.poll(() => service.journal, { timeout: 30_000 }).toHaveLength(1);
  controller.abort();
  expect(await restored).toEqual({ status: 'failed' });
  expect(await backend.restore('key-', 'image/a')).toEqual({ status: 'absent' });
  expect(log).toEqual([]);
});

test('closing leaves nothing behind, even while a step is under way', async () => {
  const service = await serviceOf();
  service.faults.push({ step: 'lookup', answer: 'silence' });
  const staging = await folder();
  const env = { ...BASE, ...service.env };
  const program = new CacheProgram(SCRIPT, env);
  const backend = await ActionsCacheBackend.open({ env, program, staging });
  const restored = backend.restore('key-', 'image/a');
  await expect.poll(() => service.journal, { timeout: 30_000 }).toHaveLength(1);
  await backend.close();
  expect(await restored).toEqual({ status: 'failed' });
  expect(await readdir(staging)).toEqual([]);
});

test('a process that forgets to close its cache ends all the same', async () => {
  const service = await serviceOf();
  const action = (file: string): string =>
    JSON.stringify(new URL(`../../src/action/${file}`, import.meta.url).href);
  const options = JSON.stringify({ env: { ...BASE, ...service.env }, staging: await folder() });
  const script = `
    const { ActionsCacheBackend } = await import(${action('cache-backend.ts')});
    const { CacheProgram } = await import(${action('cache-start.ts')});
    const options = ${options};
    const program = new CacheProgram(${JSON.stringify(SCRIPT)}, options.env);
    const backend = await ActionsCacheBackend.open({ ...options, program });
    console.log(await backend.find('key-', 'image/a'));`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '-e',
    script,
  ]);
  expect(stdout.trim()).toBe('undefined');
  expect(steps(service)).toEqual(['lookup']);
});

function jobs(service: CacheService, registry: JournalStore): (root: Descriptor) => Promise<Job> {
  const env = { ...BASE, ...service.env };
  return (root) =>
    job({
      registry,
      root,
      open: (staging, onLog) =>
        ActionsCacheBackend.open({ env, program: programIn(env), staging, onLog }),
    });
}

test('an image: saved by the first job, restored by the second with look-ups and downloads only', async () => {
  const service = await serviceOf();
  const registry = new JournalStore();
  const root = await randomImage(registry, { layers: 2, layerSize: LARGE });
  const run = jobs(service, registry);
  const first = await run(root);
  expect(first.saved.saved.entries).toBe(3);
  steps(service);
  const second = await run(root);
  expect(second.image.complete).toBe(true);
  expect(second.asked).toEqual([]);
  expect([...steps(service)].sort()).toEqual([
    ...Array<string>(3).fill('download'),
    ...Array<string>(3).fill('lookup'),
  ]);
  expect([...first.log, ...second.log]).toEqual([]);
});

test.each(['poisoned', 'truncated'])('a %s layer is fetched anew and mended', async (how) => {
  const service = await serviceOf();
  const registry = new JournalStore();
  const root = await randomImage(registry, { layers: 2, layerSize: LARGE });
  const run = jobs(service, registry);
  const layer = (await run(root)).image.plan.large[0];
  const hex = encodedOf(layer?.digest ?? 'sha256:');
  const entry = service.entries.find(({ key }) => key.includes(hex)) as CacheEntry;
  if (how === 'poisoned') {
    await repack(entry, (dir) =>
      writeFile(join(dir, 'blobs/sha256', hex), 'x'.repeat(layer?.size ?? 0)),
    );
  } else {
    entry.bytes = entry.bytes.subarray(0, entry.bytes.length / 2);
  }
  const second = await run(root);
  expect(second.asked).toEqual([layer?.digest]);
  expect(second.log).toHaveLength(1);
  expect(second.saved).toMatchObject({ saved: { entries: 1 }, kept: { entries: 2 } });
  const third = await run(root);
  expect([...third.log, ...third.asked]).toEqual([]);
  expect(third.image.complete).toBe(true);
});
