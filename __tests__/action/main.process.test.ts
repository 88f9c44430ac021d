import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { readAll } from '../../src/content/whole.ts';
import { platformsOf } from '../../src/image/describe.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { RegistryClient } from '../../src/registry/client.ts';
import { type CacheService, startCacheService } from '../stand-ins/cache-service.ts';
import { type EmbeddedRegistry, startRegistry } from '../stand-ins/embedded-registry.ts';
import { randomImage } from '../stand-ins/images.ts';
import { runStep, type StepOptions } from '../stand-ins/runner.ts';
import { type ScriptedHost, startScriptedHost } from '../stand-ins/scripted-host.ts';

const PLATFORMS = ['linux/amd64', 'linux/arm64', 'linux/arm/v7'];
const folders: string[] = [];
let hub: EmbeddedRegistry;
let work: EmbeddedRegistry;
let cache: CacheService;
let client: RegistryClient;
let root: Descriptor;

beforeAll(async () => {
  [hub, work] = await Promise.all([startRegistry(), startRegistry()]);
  cache = await startCacheService();
  client = new RegistryClient();
  root = await randomImage(repository(hub, 'acme/app'), {
    platforms: PLATFORMS,
    layerSize: 300_000,
    sharedLayers: ['base'],
    name: 'v1',
  });
});

afterAll(async () => {
  await client.close();
  await Promise.all([hub.stop(), work.stop(), cache.stop()]);
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

const repository = (registry: EmbeddedRegistry, name: string) =>
  client.repository({ registry: registry.host, repository: name });

async function machine(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'machine-'));
  folders.push(folder);
  return folder;
}

/** A step on a machine of its own, without an engine, with the cache of this file. */
async function step(
  inputs: Readonly<Record<string, string>>,
  options: Partial<StepOptions> = {},
): ReturnType<typeof runStep> {
  return runStep({
    machine: await machine(),
    ...options,
    with: { load: 'false', ...inputs },
    env: { ...cache.env, ...options.env },
  });
}

async function bytesAt(registry: EmbeddedRegistry, name: string, tag: string): Promise<Buffer> {
  const store = repository(registry, name);
  const found = await store.resolve(tag);
  return readAll(await store.fetch(found), found.size, tag);
}

/** Everything that counts as a pull: manifests and blobs, but not the question what is there. */
function contentGets(registry: EmbeddedRegistry): readonly string[] {
  return registry.requests().filter((request) => /^GET .*\/(manifests|blobs)\//.test(request));
}

describe('the main job', () => {
  test('pulls by tag, pushes by digest to two targets, and the second run reads nothing', async () => {
    const source = `${hub.host}/acme/app`;
    const targets = [`${work.host}/main/one:1.0`, `${work.host}/main/two:1.0`];
    const pushed = `${source}@${root.digest} => ${targets.join(', ')}`;
    const inputs = { images: `${source}:v1  # by tag\n${pushed}`, load: 'false' };
    const here = await machine();
    const first = await step(inputs, { machine: here, cold: true });
    expect(first).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(first.outputs).toMatchObject({
      digest: root.digest,
      references: `${source}@${root.digest}\n${source}@${root.digest}`,
      pushed: targets.map((target) => `${target}@${root.digest}`).join('\n'),
      'subject-name': `${work.host}/main/one`,
      'subject-digest': root.digest,
      'cache-hit': 'false',
    });
    expect(JSON.parse(first.outputs['digests'] ?? '')).toEqual({
      [`${source}:v1`]: root.digest,
      [`${source}@${root.digest}`]: root.digest,
    });
    const [byTag, byDigest] = JSON.parse(first.outputs['images'] ?? '');
    expect(byTag).toMatchObject({
      reference: `${source}:v1`,
      digest: root.digest,
      mediaType: root.mediaType,
      source: 'registry',
      loaded: false,
      pushed: [],
    });
    expect(byTag.platforms).toEqual(await platformsOf(repository(hub, 'acme/app'), root));
    expect(byTag.bytes.downloaded).toBeGreaterThan(900_000);
    expect(byTag.bytes.downloaded).toBe(byTag.size);
    expect(byDigest.pushed).toEqual(
      targets.map((reference) => ({ reference, digest: root.digest, status: 'pushed' })),
    );
    expect(byDigest.bytes.mounted).toBeGreaterThan(2_000_000);
    const index = await bytesAt(hub, 'acme/app', 'v1');
    expect(await bytesAt(work, 'main/one', '1.0')).toEqual(index);
    expect(await bytesAt(work, 'main/two', '1.0')).toEqual(index);

    await rm(here, { recursive: true });
    hub.forget();
    const second = await step(inputs, { machine: here, cold: true });
    expect(second).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(second.outputs['cache-hit']).toBe('true');
    expect(contentGets(hub)).toEqual([]);
    const [again, unchanged] = JSON.parse(second.outputs['images'] ?? '');
    expect(again).toMatchObject({ digest: root.digest, source: 'cache', bytes: { downloaded: 0 } });
    expect(again).toMatchObject({ platforms: byTag.platforms, imageId: byTag.imageId });
    expect(unchanged.pushed.map(({ status }: { status: string }) => status)).toEqual([
      'exists',
      'exists',
    ]);
    expect(unchanged).toMatchObject({ bytes: { downloaded: 0, uploaded: 0 }, size: byDigest.size });
  });

  test('a hit by tag costs one HEAD, a hit by digest nothing', async () => {
    const source = `${hub.host}/acme/app`;
    const run = async (images: string) => {
      const warm = await step({ images });
      expect(warm.exitCode).toBe(0);
      hub.forget();
      expect((await step({ images })).outputs['cache-hit']).toBe('true');
      return hub.requests();
    };
    expect(await run(`${source}:v1`)).toEqual(['HEAD /v2/acme/app/manifests/v1']);
    expect(await run(`${source}@${root.digest}`)).toEqual([]);
  });

  test('the committed bundle does the same, its program for the cache included', async () => {
    const inputs = { images: `${hub.host}/acme/app:v1`, 'cache-prefix': 'bundle' };
    const first = await step(inputs, { dist: true });
    expect(first).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(first.outputs['digest']).toBe(root.digest);
    hub.forget();
    const second = await step(inputs, { dist: true });
    expect(second.outputs['cache-hit']).toBe('true');
    expect(hub.requests()).toEqual(['HEAD /v2/acme/app/manifests/v1']);
  });

  test('the store of a machine that stays is used before the cache', async () => {
    const here = await machine();
    const inputs = { images: `${hub.host}/acme/app:v1`, cache: 'false' };
    await step(inputs, { machine: here });
    hub.forget();
    const again = await step({ ...inputs, cache: 'true' }, { machine: here });
    expect(JSON.parse(again.outputs['images'] ?? '')[0].source).toBe('store');
    expect(contentGets(hub)).toEqual([]);
  });

  test('a summary tells what went where, what is shared, and what was saved', async () => {
    await randomImage(repository(hub, 'acme/sibling'), {
      sharedLayers: ['base'],
      layerSize: 300_000,
      seed: 's',
      name: '1',
    });
    const images = `${hub.host}/acme/app:v1 => ${work.host}/summary/app\n${hub.host}/acme/sibling:1`;
    const { summary, exitCode } = await step({ images, platforms: 'linux/amd64' });
    expect(exitCode).toBe(0);
    expect(summary).toContain(`\`${hub.host}/acme/app:v1\` | \`${root.digest}\``);
    expect(summary).toContain(`\`${work.host}/summary/app:v1\` ✅`);
    expect(summary).toMatch(/```mermaid\nflowchart LR\n/);
    expect(summary).toMatch(/l0\(\["1 layer, .*\n {2}i0 --- l0\n {2}i1 --- l0/);
    const silent = await step({ images, summary: 'false' });
    expect(silent.summary).toBe('');
  });
});

describe('what is asked for', () => {
  test('narrowed platforms are pushed as a new index, and both digests are told', async () => {
    const images = `${hub.host}/acme/app:v1 => ${work.host}/narrow/app`;
    const { outputs, exitCode } = await step({ images, platforms: 'linux/amd64, linux/arm/v7' });
    expect(exitCode).toBe(0);
    const narrowed = await repository(work, 'narrow/app').resolve('v1');
    expect(narrowed.digest).not.toBe(root.digest);
    expect(outputs['digest']).toBe(root.digest);
    expect(outputs['subject-digest']).toBe(narrowed.digest);
    const platforms = await platformsOf(repository(work, 'narrow/app'), narrowed);
    expect(platforms.map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/arm/v7']);
  });

  test('an archive holds all the images, with their digests', async () => {
    const here = await machine();
    const source = `${hub.host}/acme/app`;
    const images = `${source}:v1\n${source}@${root.digest} => ${work.host}/archived/app:v1`;
    const run = await step(
      { images, archive: 'out/images.tar', platforms: 'all' },
      { machine: here },
    );
    expect(run).toMatchObject({ exitCode: 0, errors: [] });
    const temporary = join(here, 'temp');
    const archive = await openArchive(join(here, 'work', 'out', 'images.tar'), { temporary });
    try {
      const names = (await archive.entries()).map(({ name, descriptor }) => [
        name,
        descriptor.digest,
      ]);
      expect(names).toEqual([
        [`${source}:v1`, root.digest],
        [`${source}@${root.digest}`, root.digest],
      ]);
    } finally {
      await archive.close();
    }
  });

  test('a mirror is asked first, and the registry itself not at all', async () => {
    const mirrored = await randomImage(repository(work, 'library/mirrored'), { name: '1' });
    hub.forget();
    const { outputs, errors } = await step({
      images: 'mirrored:1',
      mirrors: `docker.io => ${work.url}`,
      cache: 'false',
    });
    expect(errors).toEqual([]);
    expect(outputs['digest']).toBe(mirrored.digest);
    expect(JSON.parse(outputs['images'] ?? '')[0]).toMatchObject({
      source: 'mirror',
      reference: 'docker.io/library/mirrored:1',
    });
    expect(outputs['references']).toBe(`mirrored@${mirrored.digest}`);
  });

  test('targets of push are added to each image, below a prefix by its name', async () => {
    const images = `${hub.host}/acme/app:v1`;
    const { outputs } = await step({ images, push: `${work.host}/prefix/,\n${work.host}/named:2` });
    expect(outputs['pushed']).toBe(
      `${work.host}/prefix/acme/app:v1@${root.digest}\n${work.host}/named:2@${root.digest}`,
    );
    expect(outputs['cache-hit']).toBe('');
  });

  test('images of this machine are sources and targets too', async () => {
    const here = await machine();
    await mkdir(join(here, 'work'), { recursive: true });
    const layout = await ImageLayout.open(join(here, 'work', 'in'), { create: true });
    const image = await randomImage(layout, { name: 'v1' });
    await layout.close();
    const images = `oci:in:v1 => ${work.host}/from/layout:1, oci:out:v2`;
    const run = await step({ images }, { machine: here });
    expect(run).toMatchObject({ exitCode: 0, errors: [] });
    expect(run.outputs).toMatchObject({ digest: image.digest, 'cache-hit': '' });
    expect((await repository(work, 'from/layout').resolve('1')).digest).toBe(image.digest);
    const out = await ImageLayout.open(join(here, 'work', 'out'));
    expect((await out.resolve('v2')).digest).toBe(image.digest);
    await out.close();
  });

  test.each([
    ['skip', 0, 'skipped'],
    ['fail', 1, 'failed'],
    ['overwrite', 0, 'pushed'],
  ])(
    'a target tag that names another digest is treated as if-exists %s says',
    async (ifExists, exitCode, status) => {
      const name = `exists/${ifExists}`;
      await randomImage(repository(work, name), { seed: 'older', name: 'v1' });
      const images = `${hub.host}/acme/app:v1 => ${work.host}/${name}`;
      const run = await step({ images, 'if-exists': ifExists });
      expect(run.exitCode).toBe(exitCode);
      expect(JSON.parse(run.outputs['images'] ?? '')[0].pushed[0].status).toBe(status);
      expect(run.outputs['pushed']).toBe(
        status === 'pushed' ? `${work.host}/${name}:v1@${root.digest}` : '',
      );
    },
  );

  test('the command is put on the PATH of later steps, and runs on the runner’s node', async () => {
    const run = await step({ images: `${hub.host}/acme/app:v1`, install: 'true' }, { dist: false });
    const [folder = ''] = run.paths;
    expect(await readdir(folder)).toContain('transship');
  });
});

describe('what goes wrong', () => {
  test('one bad image stops no other: outputs and summary are written, the step fails with one error', async () => {
    const images = [
      `${hub.host}/acme/app:v1 => ${work.host}/good/app`,
      `${hub.host}/acme/app:missing`,
      `${hub.host}/acme/app@${root.digest}`,
    ].join('\n');
    const run = await step({ images });
    expect(run.exitCode).toBe(1);
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]).toContain(`${hub.host}/acme/app:missing: `);
    expect(run.errors[0]).toContain('[NOT_FOUND]');
    expect(run.outputs).toMatchObject({
      digest: root.digest,
      pushed: `${work.host}/good/app:v1@${root.digest}`,
      'cache-hit': 'false',
    });
    expect(JSON.parse(run.outputs['digests'] ?? '')).not.toHaveProperty([
      `${hub.host}/acme/app:missing`,
    ]);
    expect(run.summary).toContain('❌');
  });

  test('of several targets one is refused: the others are pushed', async () => {
    const closed = await startRegistry({ readOnly: true });
    const images = `${hub.host}/acme/app:v1 => ${closed.host}/a:1, ${work.host}/partly:1`;
    const run = await step({ images });
    await closed.stop();
    expect(run.exitCode).toBe(1);
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]).toContain(closed.host);
    const [{ pushed }] = JSON.parse(run.outputs['images'] ?? '');
    expect(pushed).toMatchObject([
      {
        reference: `${closed.host}/a:1`,
        digest: null,
        status: 'failed',
        error: expect.any(String),
      },
      { reference: `${work.host}/partly:1`, digest: root.digest, status: 'pushed' },
    ]);
    expect(run.outputs['subject-name']).toBe(`${work.host}/partly`);
  });

  test('when the registry is down the last cached image is used, with a warning that says its age', async () => {
    const brief = await startRegistry();
    const image = await randomImage(repository(brief, 'app'), { name: '1' });
    const inputs = { images: `${brief.host}/app:1`, retries: '0' };
    expect((await step(inputs)).exitCode).toBe(0);
    await brief.stop();

    const fallen = await step(inputs);
    expect(fallen).toMatchObject({ exitCode: 0, errors: [] });
    expect(fallen.outputs['digest']).toBe(image.digest);
    expect(JSON.parse(fallen.outputs['images'] ?? '')[0].source).toBe('fallback');
    expect(fallen.warnings).toEqual([
      expect.stringMatching(/ using the image that it named .* ago/),
    ]);

    const strict = await step({ ...inputs, 'cache-fallback': 'false' });
    expect(strict).toMatchObject({ exitCode: 1, warnings: [] });
    expect(strict.errors[0]).toContain('[UNREACHABLE]');
    const sent = await step({ ...inputs, push: `${work.host}/stale:1` });
    expect(sent.exitCode).toBe(1);
  });

  test('inputs that contradict each other are one error before anything is done', async () => {
    const run = await step({ images: 'alpine:3', password: 'hunter2' }, { cold: true });
    expect(run.exitCode).toBe(1);
    expect(run.errors).toEqual([expect.stringMatching(/reading input password: .*Set username/)]);
    expect(run.outputs).toEqual({});
    expect(run.raw).not.toContain('hunter2');
  });

  test('an input that does not exist is a warning', async () => {
    const run = await step({ images: `${hub.host}/acme/app:v1`, imagse: 'x' });
    expect(run.exitCode).toBe(0);
    expect(run.warnings).toEqual([expect.stringContaining('no input "imagse"')]);
  });

  test('an engine that was asked for and is not there is an error of the image', async () => {
    const run = await step(
      { images: `${hub.host}/acme/app:v1`, load: 'true' },
      { env: { DOCKER_HOST: 'unix:///nowhere.sock', PATH: '/nowhere' } },
    );
    expect(run.exitCode).toBe(1);
    expect(run.errors).toEqual([expect.stringContaining('[ENGINE]')]);
  });

  test('secrets are masked and given to no other host; an empty one is left out with a warning', async () => {
    const images = `${hub.host}/acme/app:v1`;
    const login = { registry: work.host, username: 'somebody', password: 'hunter2' };
    const run = await step({ images, ...login });
    expect(run.exitCode).toBe(0);
    expect(run.masks).toEqual(expect.arrayContaining(['hunter2']));
    expect(run.log).not.toContain('hunter2');
    expect(hub.journal.every(({ headers }) => headers?.['authorization'] === undefined)).toBe(true);
    const forked = await step({ images, ...login, password: '' });
    expect(forked.exitCode).toBe(0);
    expect(forked.warnings).toEqual([expect.stringContaining('workflows of forks')]);
  });

  test('the token of a workflow goes to the registry of the server that gave it, and to no other', async () => {
    const asking = () => ({ status: 401, headers: { 'www-authenticate': 'Basic realm="r"' } });
    const [forge, other] = await Promise.all([
      startScriptedHost(asking),
      startScriptedHost(asking),
    ]);
    onTestFinished(() => Promise.all([forge.stop(), other.stop()]).then(() => undefined));
    const run = await step(
      {
        images: `${forge.host}/acme/app:v1\n${other.host}/acme/app:v1`,
        'github-token': 'hunter3',
        cache: 'false',
        retries: '0',
      },
      {
        env: {
          GITEA_ACTIONS: 'true',
          GITHUB_SERVER_URL: `http://${forge.host}`,
          GITHUB_ACTOR: 'ada',
        },
      },
    );
    expect(run.exitCode).toBe(1);
    const sent = ({ journal }: ScriptedHost) =>
      journal.flatMap(({ headers }) => headers.authorization ?? []);
    const token = `Basic ${Buffer.from('ada:hunter3').toString('base64')}`;
    expect(new Set(sent(forge))).toEqual(new Set([token]));
    expect(sent(other)).toEqual([]);
    expect(run.log).not.toContain('hunter3');
  });

  test('a cancelled step ends soon, writes no output and leaves the store valid', async () => {
    const here = await machine();
    const slow = await startRegistry();
    const image = await randomImage(repository(slow, 'big'), {
      layerSize: 10_000_000,
      layers: 3,
      name: '1',
    });
    slow.forget();
    const run = await step(
      { images: `${slow.host}/big:1`, cache: 'false' },
      {
        machine: here,
        onStart: (child) => {
          const watch = setInterval(() => {
            if (slow.requests().some((request) => request.includes('/blobs/'))) {
              clearInterval(watch);
              child.kill('SIGINT');
            }
          }, 1);
        },
      },
    );
    await slow.stop();
    expect(run.exitCode).toBe(1);
    expect(run.outputs['pushed']).toBeUndefined();
    const store = await ImageLayout.open(
      join(here, 'home', '.local', 'share', 'transship', 'store'),
    );
    expect(await store.entries()).toEqual([]);
    expect(await store.lookup(image.digest)).toBeUndefined();
    await store.close();
  });
});
