import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RegistryClient } from '../../src/registry/client.ts';
import { type CacheService, startCacheService } from '../stand-ins/cache-service.ts';
import { type EmbeddedRegistry, startRegistry } from '../stand-ins/embedded-registry.ts';
import { randomImage } from '../stand-ins/images.ts';
import { runStep } from '../stand-ins/runner.ts';

// Several steps a test, each a process.
const folders: string[] = [];
let hub: EmbeddedRegistry;
let target: EmbeddedRegistry;
let cache: CacheService;
let client: RegistryClient;

beforeAll(async () => {
  [hub, target] = await Promise.all([startRegistry(), startRegistry()]);
  cache = await startCacheService();
  client = new RegistryClient();
});

afterAll(async () => {
  await client.close();
  await Promise.all([hub.stop(), target.stop(), cache.stop()]);
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

async function publish(name: string, seed = name) {
  const [repository = '', tag = ''] = name.split(':');
  const platforms = ['linux/amd64', 'linux/arm64'];
  const place = client.repository({ registry: hub.host, repository });
  return randomImage(place, { platforms, seed, name: tag });
}

/** A machine with these files in its workspace. */
async function machineWith(files: Readonly<Record<string, string>>) {
  const machine = await mkdtemp(join(tmpdir(), 'machine-'));
  folders.push(machine);
  for (const [path, text] of Object.entries(files)) {
    const whole = join(machine, 'work', path);
    await mkdir(dirname(whole), { recursive: true });
    await writeFile(whole, text);
  }
  const run = (inputs: Readonly<Record<string, string>>) =>
    runStep({ machine, with: { load: 'false', ...inputs }, env: { ...cache.env } });
  return { machine, run, read: (path: string) => readFile(join(machine, 'work', path), 'utf8') };
}

const compose = (tag: string) => `services:
  db: { image: "${hub.host}/files/db:${tag}" }
  app: { image: "${hub.host}/files/app:1", platform: linux/arm64 }
  built: { build: . }
  debug: { image: "${hub.host}/files/none:1", profiles: [debug] }
`;

describe('files', () => {
  test('are pulled and cached as if their images were listed; a bumped tag fetches only what changed', async () => {
    await publish('files/db:16');
    await publish('files/app:1');
    const first = await machineWith({ 'compose.yaml': compose('16') });
    const pulled = await first.run({ files: 'compose.yaml', 'cache-prefix': 'files' });
    expect(pulled).toMatchObject({ exitCode: 0, errors: [] });
    const images = JSON.parse(pulled.outputs['images'] ?? '');
    expect(images.map((image: { reference: string }) => image.reference)).toEqual([
      `${hub.host}/files/db:16`,
      `${hub.host}/files/app:1`,
    ]);

    hub.forget();
    const second = await machineWith({ 'compose.yaml': compose('16') });
    const restored = await second.run({ files: '**/compose.y*ml', 'cache-prefix': 'files' });
    expect(restored.outputs['cache-hit']).toBe('true');
    expect(hub.requests().filter((line) => line.startsWith('GET'))).toEqual([]);

    await publish('files/db:17');
    hub.forget();
    const third = await machineWith({ 'compose.yaml': compose('17') });
    const bumped = await third.run({ files: 'compose.yaml', 'cache-prefix': 'files' });
    expect(bumped.exitCode).toBe(0);
    const gets = hub.requests().filter((line) => line.startsWith('GET'));
    expect(gets.length).toBeGreaterThan(0);
    expect(gets.filter((line) => !line.includes('/files/db/'))).toEqual([]);
  });

  test.each([
    ['nowhere.yaml', 'there is no such file'],
    ['*.nothing', 'no file is like *.nothing'],
    ['notes.txt', 'no kind of file that names images'],
  ])('that cannot be read are an error that names the input: %s', async (files, message) => {
    const { run } = await machineWith({ 'notes.txt': 'x' });
    const ended = await run({ files });
    expect(ended.exitCode).toBe(1);
    expect(ended.errors.join()).toMatch(/^reading input files: /);
    expect(ended.errors.join()).toContain(message);
  });
});

describe('lock', () => {
  test('under update keeps what images resolve to, and says whether a locked digest changed', async () => {
    const { digest } = await publish('lock/app:1');
    const image = `${hub.host}/lock/app:1`;
    const { run, read } = await machineWith({});
    const first = await run({ images: image, lock: 'images.lock.json' });
    expect(first.outputs['changed']).toBe('false');
    expect(JSON.parse(await read('images.lock.json')).images[image]).toMatchObject({ digest });
    const moved = await publish('lock/app:1', 'moved');
    const second = await run({ images: image, lock: 'images.lock.json' });
    expect(second.outputs['changed']).toBe('true');
    expect(second.log).toContain(`${image} ${digest} -> ${moved.digest}`);
    expect(first.outputs['moved']).toBe('');
    const [before, after] = [digest, moved.digest].map((one) => `\`${one.slice(7, 19)}\``);
    expect(second.outputs['moved']).toContain(`| \`${image}\` | ${before} → ${after} |`);
    expect(second.outputs['moved']).toMatch(/\([+-][\d.]+[kM]?B\)/);
    expect(second.summary).toContain(`### Moved\n\n${second.outputs['moved']?.trimEnd()}`);
    expect(JSON.parse(await read('images.lock.json')).images[image].digest).toBe(moved.digest);
  });

  test('under frozen pulls the locked digest under its tag, and refuses what is not locked', async () => {
    const locked = await publish('frozen/app:1');
    const image = `${hub.host}/frozen/app:1`;
    const { run } = await machineWith({});
    await run({ images: image, lock: 'images.lock.json' });
    await publish('frozen/app:1', 'moved on');
    const frozen = { lock: 'images.lock.json', 'lock-mode': 'frozen' };
    const ended = await run({ images: image, ...frozen });
    expect(ended).toMatchObject({ exitCode: 0, errors: [] });
    expect(ended.outputs['digest']).toBe(locked.digest);
    expect(ended.outputs['changed']).toBe('false');
    expect(JSON.parse(ended.outputs['digests'] ?? '')).toEqual({ [image]: locked.digest });
    const other = await run({ images: `${hub.host}/frozen/other:1`, ...frozen });
    expect(other.exitCode).toBe(1);
    expect(other.errors.join()).toContain('is not locked');
  });
});

describe('sync', () => {
  const file = () =>
    `{version: 1, sync: [{source: ${hub.host}/sync/app, target: ${target.host}/mirror/app}]}`;

  test('copies what its file says; one image that fails fails the step after the outputs', async () => {
    const { digest } = await publish('sync/app:1');
    const { run } = await machineWith({ 'sync.yaml': file() });
    const ended = await run({ sync: 'sync.yaml' });
    expect(ended).toMatchObject({ exitCode: 0, errors: [] });
    expect(ended.outputs['pushed']).toBe(`${target.host}/mirror/app:1@${digest}`);
    expect(ended.summary).toContain('1 copied');
  });

  test('with shards says which parts there are, and with shard does one', async () => {
    await publish('sync/app:2');
    const { run } = await machineWith({ 'sync.yaml': file() });
    const plan = await run({ sync: 'sync.yaml', shards: '3' });
    expect(plan.outputs['matrix']).toBe('{"shard":[1,2,3]}');
    expect(plan.outputs['pushed']).toBeUndefined();
    const parts = [];
    for (const shard of ['1', '2', '3']) {
      const part = await run({ sync: 'sync.yaml', shards: '3', shard });
      parts.push(...(part.outputs['pushed'] ?? '').split('\n').filter((line) => line !== ''));
    }
    expect(parts.map((line) => line.split('@')[0]).toSorted()).toEqual([
      `${target.host}/mirror/app:1`,
      `${target.host}/mirror/app:2`,
    ]);
  });
});

test.each([
  ['install: true', { with: { install: 'true' } }],
  ['setup/action.yml', { with: {}, action: 'setup' }],
])('%s alone puts the command line on the path', async (_what, options) => {
  const { machine } = await machineWith({});
  const ended = await runStep({ machine, ...options });
  expect(ended).toMatchObject({ exitCode: 0, errors: [] });
  expect(ended.paths).toHaveLength(1);
});
