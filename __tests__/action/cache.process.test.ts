import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test as serial } from 'vitest';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { encodedOf } from '../../src/oci/digest.ts';
import { RegistryClient } from '../../src/registry/client.ts';
import type { CacheEntry } from '../stand-ins/cache-entries.ts';
import {
  type CacheFault,
  type CacheService,
  type CacheServiceOptions,
  startCacheService,
} from '../stand-ins/cache-service.ts';
import { programPath } from '../stand-ins/components.ts';
import { type EmbeddedRegistry, startRegistry } from '../stand-ins/embedded-registry.ts';
import { startFaultProxy } from '../stand-ins/fault-proxy.ts';
import type { Effect } from '../stand-ins/fault-script.ts';
import { type RandomImageOptions, randomImage } from '../stand-ins/images.ts';
import { repack } from '../stand-ins/repack.ts';
import { runStep, type StepOptions, type StepResult } from '../stand-ins/runner.ts';

// Each test has a registry and a cache service of its own; most of its time is programs starting.
const test = serial.concurrent;
const LARGE = 400_000;
const folders: string[] = [];
const closing: (() => Promise<void>)[] = [];
let client: RegistryClient;

beforeAll(() => {
  client = new RegistryClient();
});

afterAll(async () => {
  await client.close();
  await Promise.all(closing.map((close) => close()));
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'machine-'));
  folders.push(path);
  return path;
}

type Scene = {
  readonly registry: EmbeddedRegistry;
  readonly service: CacheService;
  /** `HOST/app:1`. */
  readonly name: string;
  publish(options?: RandomImageOptions): Promise<Descriptor>;
  /** A step on a machine of its own, without an engine. */
  step(
    inputs?: Readonly<Record<string, string>>,
    options?: Partial<StepOptions>,
  ): Promise<StepResult>;
};

async function scene(options?: CacheServiceOptions): Promise<Scene> {
  const [registry, service] = await Promise.all([startRegistry(), startCacheService(options)]);
  closing.push(
    () => registry.stop(),
    () => service.stop(),
  );
  const name = `${registry.host}/app:1`;
  const target = client.repository({ registry: registry.host, repository: 'app' });
  return {
    registry,
    service,
    name,
    publish: (given = {}) =>
      randomImage(target, { layers: 2, layerSize: LARGE, name: '1', ...given }),
    step: async (inputs = {}, given = {}) => {
      const result = await runStep({
        machine: await folder(),
        ...given,
        with: { images: name, load: 'false', retries: '0', ...inputs },
        env: { ...service.env, ...given.env },
      });
      return result;
    },
  };
}

/** The lines that the cache has to say for itself. */
function cacheLines({ log }: StepResult): readonly string[] {
  return log.split('\n').filter((line) => line.startsWith('cache: '));
}

function blobGets(registry: EmbeddedRegistry): readonly string[] {
  return registry.requests().filter((request) => /^GET .*\/blobs\//.test(request));
}

function first(result: StepResult): { readonly source: string; readonly bytes: object } {
  return JSON.parse(result.outputs['images'] ?? '[]')[0];
}

const GOOD = { exitCode: 0, errors: [], warnings: [] };

describe('what a run leaves to the next', () => {
  test.each([{ protocol: 2 }, { protocol: 1 }, { azure: true }] as const)(
    'service %j: a hit asks the registry for one HEAD, and says what came from where',
    async (options) => {
      const { step, publish, registry, service } = await scene(options);
      await publish();
      // With one of them the programs are started as a runner starts them.
      const cold = 'protocol' in options && options.protocol === 2;
      const saved = await step({}, { cold });
      expect(saved).toMatchObject(GOOD);
      expect(saved.log).toMatch(/from registry \(80\dkB from the registry in \d+\.\d s\)/);
      expect(saved.log).toMatch(/cache: saved 80\dkB in \d+\.\d s/);
      registry.forget();
      service.journal.length = 0;
      const hit = await step({}, { cold });
      expect(hit).toMatchObject(GOOD);
      expect(hit.outputs['cache-hit']).toBe('true');
      expect(registry.requests()).toEqual(['HEAD /v2/app/manifests/1']);
      expect(hit.log).toMatch(/from cache \(80\dkB from the cache in \d+\.\d s\)/);
      expect(hit.summary).toMatch(/^- `.*\/app:1`: 80\dkB from the cache in \d+\.\d s/m);
      expect(cacheLines(hit)).toEqual([]);
      expect(service.journal.filter(({ step: kind }) => kind === 'reserve')).toEqual([]);
    },
  );

  test('after a tag has moved only the changed layer and the config are downloaded', async () => {
    const { step, publish, registry } = await scene();
    const shared = { sharedLayers: ['a', 'b'], layers: 1 };
    await publish({ ...shared, seed: 'before' });
    await step();
    const moved = await publish({ ...shared, seed: 'after' });
    registry.forget();
    const run = await step();
    expect(run).toMatchObject(GOOD);
    expect(run.outputs).toMatchObject({ digest: moved.digest, 'cache-hit': 'false' });
    expect(blobGets(registry)).toHaveLength(2);
    expect(run.log).toMatch(/80\dkB from the cache in .* s, 40\dkB from the registry in /);
    expect((await step()).outputs['cache-hit']).toBe('true');
  });

  test('a base that two images share is stored once', async () => {
    const { step, publish, service, registry } = await scene();
    const shared = { sharedLayers: ['base'], layers: 1 };
    await publish({ ...shared, seed: 'one', name: '1' });
    await publish({ ...shared, seed: 'other', name: '2' });
    const images = `${registry.host}/app:1\n${registry.host}/app:2`;
    expect(await step({ images })).toMatchObject(GOOD);
    expect(service.entries.filter(({ key }) => key.includes('-blob-'))).toHaveLength(3);
    expect((await step({ images })).outputs['cache-hit']).toBe('true');
  });

  test('of two jobs that race each entry is saved once, and the loser has nothing to say', async () => {
    const { step, publish, service } = await scene();
    await publish();
    const runs = await Promise.all([step(), step()]);
    for (const run of runs) {
      expect(run).toMatchObject(GOOD);
      expect(cacheLines(run)).toEqual([]);
    }
    const keys = service.entries.map(({ key }) => key).filter((key) => !key.includes('-last-'));
    expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
    expect(keys).toHaveLength(3);
  });

  test('when the cache is much slower than pulling was, a line and the summary say so', async () => {
    const { step, publish, service } = await scene();
    await publish();
    await step();
    const entry = service.entries.find(({ key }) => key.includes('-image-')) as CacheEntry;
    const [, , , hash] = /^(\w+)-(\w+)-image-([0-9a-f]+)/.exec(entry.key) ?? [];
    // Told by whoever saved it, believed by nobody: it takes a second more to be worth a word.
    const pulled = { bytes: 800_000, milliseconds: 0 };
    await repack(entry, (dir) =>
      writeFile(join(dir, 'image', hash ?? '', 'pulled.json'), JSON.stringify(pulled)),
    );
    // Its client waits three seconds before it asks again.
    service.faults.push({ step: 'lookup', answer: 500, times: 2 });
    const hit = await step();
    expect(hit).toMatchObject(GOOD);
    expect(hit.log).toMatch(/: the cache took \d+\.\d s, and pulling it took 0\.0 s when /);
    expect(hit.summary).toMatch(/; the cache took .* `cache: false` may be faster$/m);
  });
});

describe('entries that are not what they should be', () => {
  test.each(['poisoned', 'truncated'])(
    'a %s layer is fetched from the registry and mended: the next run is a hit',
    async (how) => {
      const { step, publish, service, registry } = await scene();
      await publish();
      await step();
      const entry = service.entries.find(({ key }) => key.includes('-blob-')) as CacheEntry;
      const [, hash = ''] = /-blob-([0-9a-f]+)/.exec(entry.key) ?? [];
      if (how === 'poisoned') {
        const path = join('blobs', 'sha256', hash);
        await repack(entry, async (dir) => {
          const { length } = await readFile(join(dir, path));
          await writeFile(join(dir, path), Buffer.alloc(length, 'x'));
        });
      } else {
        entry.bytes = entry.bytes.subarray(0, entry.bytes.length / 2);
      }
      registry.forget();
      const mending = await step();
      expect(mending).toMatchObject(GOOD);
      expect(mending.outputs['cache-hit']).toBe('false');
      expect(blobGets(registry)).toEqual([`GET /v2/app/blobs/sha256:${hash}`]);
      expect(cacheLines(mending)).toEqual([expect.stringContaining('is damaged and not used')]);
      const mended = await step();
      expect(mended.outputs['cache-hit']).toBe('true');
      expect(cacheLines(mended)).toEqual([]);
    },
  );

  test('a poisoned manifest is not believed', async () => {
    const { step, publish, service } = await scene();
    const root = await publish();
    await step();
    const entry = service.entries.find(({ key }) => key.includes('-image-')) as CacheEntry;
    const [, hash = ''] = /-image-([0-9a-f]+)/.exec(entry.key) ?? [];
    const path = join('image', hash, 'blobs', 'sha256', encodedOf(root.digest));
    await repack(entry, (dir) => writeFile(join(dir, path), '{"schemaVersion":2}'));
    const run = await step();
    expect(run).toMatchObject(GOOD);
    expect(run.outputs['digest']).toBe(root.digest);
    expect(cacheLines(run)).toHaveLength(1);
    expect((await step()).outputs['cache-hit']).toBe('true');
  });
});

describe('a cache that cannot be used costs one line and no annotation', () => {
  const faults: readonly (readonly [string, readonly CacheFault[]])[] = [
    ['fails all look-ups', [{ step: 'lookup', answer: 500 }]],
    ['limits look-ups', [{ step: 'lookup', answer: 429 }]],
    ['limits uploads', [{ step: 'reserve', answer: 429 }]],
    ['fails to take archives', [{ step: 'reserve', answer: 500 }]],
    ['cuts downloads off', [{ step: 'download', answer: 'cut' }]],
  ];

  test.each(faults)('a service that %s', async (_what, given) => {
    const { step, publish, service } = await scene();
    await publish();
    await step({}, { env: { ACTIONS_CACHE_MODE: given[0]?.step === 'download' ? '' : 'none' } });
    service.faults.push(...given);
    const run = await step();
    expect(run).toMatchObject(GOOD);
    expect(first(run).source).toBe('registry');
    expect(cacheLines(run)).toHaveLength(1);
  });

  test('a service that is gone', async () => {
    const { step, publish, service } = await scene();
    await publish();
    await service.stop();
    const run = await step();
    expect(run).toMatchObject(GOOD);
    expect(cacheLines(run)).toEqual([expect.stringMatching(/^cache: not used any more: /)]);
  });

  test('ACTIONS_CACHE_MODE: none', async () => {
    const { step, publish, service } = await scene();
    await publish();
    const run = await step({}, { env: { ACTIONS_CACHE_MODE: 'none' } });
    expect(run).toMatchObject(GOOD);
    expect(cacheLines(run)).toEqual([expect.stringContaining('cache-mode: none')]);
    expect(service.journal).toEqual([]);
  });

  test('a read-only token reads, and is refused once', async () => {
    const { step, publish, service } = await scene();
    await publish({ seed: 'before' });
    await step();
    const env = service.envFor([{ Scope: 'refs/heads/main', Permission: 1 }]);
    expect((await step({}, { env })).outputs['cache-hit']).toBe('true');
    await publish({ seed: 'after' });
    const run = await step({}, { env });
    expect(run).toMatchObject(GOOD);
    expect(cacheLines(run)).toEqual([
      expect.stringMatching(/^cache: nothing more is saved: .*write denied/),
    ]);
  });

  test('cache: read-only saves nothing and says nothing', async () => {
    const { step, publish, service } = await scene();
    await publish();
    const run = await step({ cache: 'read-only' });
    expect(run).toMatchObject(GOOD);
    expect(cacheLines(run)).toEqual([]);
    expect(service.entries).toEqual([]);
  });

  test('a machine without tar, and one without zstd', async () => {
    const { step, publish } = await scene();
    await publish();
    const without = await step({}, { env: { PATH: await pathWith('gzip') } });
    expect(without).toMatchObject(GOOD);
    expect(cacheLines(without)).toEqual([expect.stringContaining('tar')]);
    const PATH = await pathWith('tar', 'gzip');
    expect(cacheLines(await step({}, { env: { PATH } }))).toEqual([]);
    expect((await step({}, { env: { PATH } })).outputs['cache-hit']).toBe('true');
  });
});

async function pathWith(...tools: readonly string[]): Promise<string> {
  const bin = await folder();
  await Promise.all(tools.map((tool) => symlink(programPath(tool) ?? tool, join(bin, tool))));
  return [bin, dirname(process.execPath)].join(delimiter);
}

describe('when the registry cannot be asked', () => {
  type Fallen = Scene & { readonly root: Descriptor; readonly proxied: string };

  /** An image that was cached under the proxy's name, and a registry that answers so from now on. */
  async function fallen(effect: Effect): Promise<Fallen> {
    const made = await scene();
    const root = await made.publish();
    const proxy = await startFaultProxy(made.registry.url);
    closing.push(() => proxy.stop());
    const proxied = `${proxy.host}/app`;
    expect(await made.step({ images: `${proxied}:1` })).toMatchObject(GOOD);
    proxy.fault({ effect, times: Number.POSITIVE_INFINITY });
    return { ...made, root, proxied };
  }

  test.each([
    ['401, as after a secret has expired', { status: 401 }],
    ['403', { status: 403 }],
    ['429', { status: 429 }],
    ['500', { status: 500 }],
    ['503', { status: 503 }],
    ['nothing: it is down', { reset: 'before' }],
  ] as const)('and answers %s, the last cached image is used', async (_what, effect) => {
    const { step, proxied, root } = await fallen(effect);
    const run = await step({ images: `${proxied}:1` });
    expect(run).toMatchObject({ exitCode: 0, errors: [] });
    expect(run.warnings).toEqual([
      expect.stringMatching(/: using the image that it named .* ago \(\d{4}-.*Z\)$/),
    ]);
    expect(run.outputs['digest']).toBe(root.digest);
    expect(first(run).source).toBe('fallback');
  });

  test('but says that there is no such image, that is an error', async () => {
    const { step, proxied } = await fallen({ status: 404 });
    const run = await step({ images: `${proxied}:1` });
    expect(run).toMatchObject({ exitCode: 1, warnings: [] });
    expect(run.errors).toEqual([expect.stringContaining('[NOT_FOUND]')]);
  });

  test.each([
    ['cache-fallback: false', { 'cache-fallback': 'false' }],
    ['no cache', { cache: 'false' }],
    ['a target', { push: '127.0.0.1:1/stale:1', load: 'true' }],
    ['another platform', { platforms: 'linux/arm64' }],
  ])('with %s nothing stale is used', async (_what, inputs) => {
    const { step, proxied } = await fallen({ status: 503 });
    const run = await step({ images: `${proxied}:1`, ...inputs });
    expect(run.exitCode).toBe(1);
    expect(run.errors).toHaveLength(1);
    expect(run.warnings).toEqual([]);
  });

  test('a digest is what it is: the cache has it, or there is an error', async () => {
    const { step, proxied, root } = await fallen({ status: 503 });
    const hit = await step({ images: `${proxied}@${root.digest}` });
    expect(hit).toMatchObject(GOOD);
    expect(first(hit).source).toBe('cache');
    const other = `sha256:${'0'.repeat(64)}`;
    expect((await step({ images: `${proxied}@${other}` })).exitCode).toBe(1);
  });

  test('a fallback is not remembered as what the registry said last', async () => {
    const { step, proxied, service } = await fallen({ status: 503 });
    const before = service.entries.length;
    await step({ images: `${proxied}:1` });
    expect(service.entries).toHaveLength(before);
  });
});
