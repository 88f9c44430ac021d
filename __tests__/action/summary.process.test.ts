import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { platformsOf } from '../../src/image/describe.ts';
import { saveFile } from '../../src/place/save.ts';
import { RegistryClient } from '../../src/registry/client.ts';
import { type CacheService, startCacheService } from '../stand-ins/cache-service.ts';
import { type EmbeddedRegistry, startRegistry } from '../stand-ins/embedded-registry.ts';
import { randomImage } from '../stand-ins/images.ts';
import { runStep, type StepResult } from '../stand-ins/runner.ts';

const PLATFORMS = ['linux/amd64', 'linux/arm64'];
const folders: string[] = [];
let hub: EmbeddedRegistry;
let work: EmbeddedRegistry;
let cache: CacheService;

beforeAll(async () => {
  [hub, work] = await Promise.all([startRegistry(), startRegistry()]);
  cache = await startCacheService();
  await publish('v1', 'first');
});

afterAll(async () => {
  await Promise.all([hub.stop(), work.stop(), cache.stop()]);
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

async function publish(name: string, seed: string): Promise<void> {
  const client = new RegistryClient();
  const target = client.repository({ registry: hub.host, repository: 'acme/app' });
  const made = { platforms: PLATFORMS, layerSize: 100_000, sharedLayers: ['base'] };
  await randomImage(target, { ...made, seed, name });
  await client.close();
}

async function machine(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'machine-'));
  folders.push(folder);
  return folder;
}

/** More than all documents of an image here, and less than a layer; in bytes. */
const DOCUMENTS = 4000;

type Told = {
  readonly source: string;
  readonly bytes: { readonly downloaded: number; readonly uploaded: number };
  readonly pushed: readonly { readonly status: string; readonly digest: string | null }[];
};
type Scene = { readonly image: Told; readonly row: string; readonly step: StepResult };

/** A step with one image on a machine of its own; its figures are compared with what the registries saw. */
async function scene(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Scene> {
  hub.forget();
  work.forget();
  const given = { load: 'false', ...inputs };
  const all = { ...cache.env, ...env };
  const step = await runStep({ machine: await machine(), with: given, env: all });
  const [image] = JSON.parse(step.outputs['images'] ?? '') as Told[];
  const row = step.summary.split('\n').find((line) => line.includes('acme/')) ?? '';
  if (image === undefined) {
    throw new Error(step.raw);
  }
  expect(image.bytes.uploaded).toBe(written());
  // Documents that were only looked at, to choose or to tell, are no part of what moved.
  expect(Math.abs(image.bytes.downloaded - (await read()))).toBeLessThan(DOCUMENTS);
  return { image, row, step };
}

/** The bytes of the blobs and manifests that were read, each manifest by its digest. */
async function read(): Promise<number> {
  const gets = [hub, work].flatMap(({ dir, journal }) =>
    journal
      .filter(({ method, status }) => method === 'GET' && status === 200)
      .flatMap(({ path }) => /\/(?:blobs|manifests)\/sha256:([0-9a-f]{64})$/.exec(path)?.[1] ?? [])
      .map((encoded) => stat(join(dir, 'blobs/sha256', encoded))),
  );
  return (await Promise.all(gets)).reduce((sum, { size }) => sum + size, 0);
}

function written(): number {
  return work.journal
    .filter(({ method }) => ['POST', 'PUT', 'PATCH'].includes(method))
    .reduce((sum, { headers }) => sum + Number(headers['content-length'] ?? 0), 0);
}

const SAVED = /Moved \S+ to and from registries\./;

test('a miss, a hit and a tag that moved', async () => {
  const images = `${hub.host}/acme/app:v1`;
  const miss = await scene({ images });
  expect(miss.row).toContain(' | registry | ');
  expect(miss.step.summary).not.toMatch(SAVED);
  const hit = await scene({ images });
  expect(hit.row).toContain(' | cache | ');
  expect(hit.step.summary).toContain('Moved 0B to and from registries.');
  await publish('v1', 'second');
  const moved = await scene({ images });
  expect(moved.row).toContain(' | registry | ');
});

test('a push of one platform shows both digests, and that platform alone', async () => {
  const images = `${hub.host}/acme/app:v1 => ${work.host}/acme/one:v1`;
  const { row, image, step } = await scene({ images, platforms: 'linux/arm64' });
  expect(row).toContain(`\`${step.outputs['digest']}\` → \`${image.pushed[0]?.digest}\``);
  expect(row).toContain(' | linux/arm64 | ');
});

test('skipped, refused and failed targets save nothing', async () => {
  const to = (target: string) => `${hub.host}/acme/app:v1 => ${target}`;
  const taken = `${work.host}/acme/taken:v1`;
  expect((await scene({ images: to(taken) })).image.pushed[0]?.status).toBe('pushed');
  await publish('v1', 'third');
  const skip = await scene({ images: to(taken), 'if-exists': 'skip' });
  expect(skip.row).toContain('(names another digest, left as it was)');
  expect(skip.step.summary).not.toMatch(SAVED);
  const fail = await scene({ images: to(taken), 'if-exists': 'fail' });
  expect(fail.step.exitCode).toBe(1);
  expect(fail.step.summary).not.toMatch(SAVED);
  const down = await scene({ images: to('127.0.0.1:9/acme/down:v1'), retries: '0' });
  expect(down.row).toContain('❌');
  expect(down.step.summary).not.toMatch(SAVED);
});

test('a platform that is not there is an error of the image, and nothing moved', async () => {
  const { step, row } = await scene({
    images: `${hub.host}/acme/app:v1`,
    platforms: 'linux/s390x',
  });
  expect(step.exitCode).toBe(1);
  expect(row).toContain('❌');
});

test('two images that share a layer are drawn with it', async () => {
  await publish('v2', 'other');
  const images = `${hub.host}/acme/app:v1\n${hub.host}/acme/app:v2`;
  hub.forget();
  const step = await runStep({ machine: await machine(), with: { images, load: 'false' } });
  const told = JSON.parse(step.outputs['images'] ?? '') as Told[];
  const downloaded = told.reduce((sum, { bytes }) => sum + bytes.downloaded, 0);
  expect(Math.abs(downloaded - (await read()))).toBeLessThan(2 * DOCUMENTS);
  expect(step.summary).toMatch(/l0\(\["1 layer, 100kB"\]\)\n {2}i0 --- l0\n {2}i1 --- l0\n/);
});

test('an image of the engine is read from there, and sent to a registry whole', async () => {
  const tar = join(await machine(), 'saved.tar');
  const client = new RegistryClient();
  const source = client.repository({ registry: hub.host, repository: 'acme/app' });
  const [first] = await platformsOf(source, await source.resolve('v1'));
  const root = await source.resolve(first?.digest ?? '');
  await saveFile(tar, [{ source, root, name: 'docker.io/acme/engine:v1' }]);
  await client.close();
  const images = `docker-daemon:acme/engine:v1 => ${work.host}/acme/engine:v1`;
  const { row, image, step } = await scene({ images }, await dockerThatSaves(tar));
  expect(step.errors).toEqual([]);
  expect(row).toContain(' | docker-daemon:acme/engine:v1 | ');
  expect(image).toMatchObject({ bytes: { downloaded: 0 }, pushed: [{ status: 'pushed' }] });
  expect(image.bytes.uploaded).toBeGreaterThan(300_000);
  expect(step.summary).not.toMatch(SAVED);
});

/** Docker as far as an image is read from it: the environment in which it is found. */
async function dockerThatSaves(tar: string): Promise<Readonly<Record<string, string>>> {
  const bin = join(await machine(), 'bin');
  const told = { ServerVersion: '28.0.0', OSType: 'linux', Architecture: 'x86_64' };
  const script = `#!/bin/sh
case "$1 $2" in
  info*) echo '${JSON.stringify(told)}' ;;
  'image save') cat ${tar} ;;
  *) echo unix:///nowhere.sock ;;
esac
`;
  await mkdir(bin, { recursive: true });
  await writeFile(join(bin, 'docker'), script, { mode: 0o755 });
  return { PATH: [bin, process.env['PATH']].join(delimiter) };
}

test('a mirror stands under From, an archive under To', async () => {
  const images = `${work.host}/acme/app:v1`;
  const mirrors = `${work.host} => ${hub.url}`;
  const { row } = await scene({ images, mirrors, archive: 'out/images.tar', cache: 'false' });
  expect(row).toContain(' | mirror | ');
  expect(row).toMatch(/images\.tar` \| \d/);
});
