import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Descriptor } from '../../../src/oci/descriptor.ts';
import { RegistryClient } from '../../../src/registry/client.ts';
import { type EmbeddedRegistry, startRegistry } from '../../stand-ins/embedded-registry.ts';
import { putReferrer, type RandomImageOptions } from '../../stand-ins/images.ts';
import { PLATFORMS, type Scene, scene } from '../scene.ts';

type SyncScene = Scene & {
  readonly target: EmbeddedRegistry;
  readonly path: string;
  write(text: string): Promise<string>;
  /** `TAG → DIGEST` of a repository of the target. */
  there(repository: string): Promise<Readonly<Record<string, string>>>;
};

async function syncScene(): Promise<SyncScene> {
  const made = await scene();
  const target = await startRegistry();
  onTestFinished(() => target.stop());
  const path = join(made.dir, 'sync.yaml');
  return {
    ...made,
    publish: (name, options) => made.publish(name, { ...SMALL, ...options }),
    target,
    path,
    write: async (text) => {
      await writeFile(path, text);
      return path;
    },
    there: (repository) => tagsOf(target.host, repository),
  };
}

const PAIR = PLATFORMS.slice(0, 2);

/** As small as an image can be, and no index. */
const SMALL: RandomImageOptions = { layers: 1, layerSize: 100, platforms: undefined };

async function signed(registry: EmbeddedRegistry, repository: string, root: Descriptor) {
  const client = new RegistryClient();
  await putReferrer(client.repository({ registry: registry.host, repository }), root);
  await client.close();
}

async function tagsOf(registry: string, repository: string) {
  const client = new RegistryClient();
  const place = client.repository({ registry, repository });
  const found: Record<string, string> = {};
  try {
    for await (const tag of place.tags()) {
      found[tag] = (await place.resolve(tag)).digest;
    }
  } finally {
    await client.close();
  }
  return found;
}

describe('sync', () => {
  test('brings the tags that a file asks for, and an unchanged image costs three requests at most', async () => {
    const { registry, target, run, publish, write, there } = await syncScene();
    const digests: Record<string, string> = {};
    for (const tag of ['1.0', '1.1', '1.2', '2.0-rc.1', 'latest', 'edge']) {
      digests[tag] = (await publish(`acme/app:${tag}`)).digest;
    }
    const path = await write(`
version: 1
sync:
  - source: ${registry.host}/acme/app
    target: ${target.host}/mirror/app
    tags: { semver: ">=1", limit: 2, allow: [latest], deny: [".*-rc.*"] }
`);
    const first = await run('sync', path);
    expect(first).toMatchObject({ code: 0 });
    expect(first.stdout.split('\n')[0]).toMatch(/^SOURCE +TARGET +DIGEST +STATUS +SENT$/);
    const { '1.1': one, '1.2': two, latest } = digests;
    expect(await there('mirror/app')).toEqual({ '1.1': one, '1.2': two, latest });

    registry.forget();
    target.forget();
    const second = await run('sync', path, '--json');
    expect(
      JSON.parse(second.stdout).images.map((image: { status: string }) => image.status),
    ).toEqual(['exists', 'exists', 'exists']);
    const manifests = [...registry.requests(), ...target.requests()].filter(
      (line) => !line.includes('/tags/list'),
    );
    expect(manifests.filter((line) => line.startsWith('HEAD')).length).toBe(6);
    expect(manifests.length).toBeLessThanOrEqual(9);
  });

  test.each([
    ['a signed one', '', ['HEAD', 'GET'], ['HEAD', 'GET']],
    [
      'one of some platforms',
      'platforms: [linux/amd64, linux/arm64]',
      ['HEAD', 'GET', 'GET'],
      ['HEAD'],
    ],
    ['one that is on record', 'record: true', ['HEAD'], []],
    ['a narrowed one that is on record', 'record: true, platforms: [linux/arm64]', ['HEAD'], []],
  ])('asks little about what is unchanged: %s', async (_what, words, source, more) => {
    const { registry, target, run, publish, write, there } = await syncScene();
    const root = await publish('acme/app:1', { platforms: PLATFORMS });
    await signed(registry, 'acme/app', root);
    const path = await write(
      `{version: 1, sync: [{source: "${registry.host}/acme/app:1", target: "${target.host}/m/app:1", ${words}}]}`,
    );
    expect(await run('sync', path)).toMatchObject({ code: 0 });
    const before = await there('m/app');
    const lookups = async () => {
      registry.forget();
      target.forget();
      expect((await run('sync', path, '--json')).stdout).toContain('"status": "exists"');
      const methods = ({ requests }: EmbeddedRegistry) =>
        requests()
          .filter((line) => !/tags\/list|transship-sync|sha256-/.test(line))
          .map((line) => line.split(' ')[0]);
      return [methods(registry), methods(target)];
    };
    const record = words.includes('record');
    const [asked, told] = await lookups();
    expect(asked).toEqual(source);
    // The record's own manifest is read by its digest.
    expect(told).toEqual(record ? ['GET'] : more);
    expect(await there('m/app')).toEqual(before);
  });

  test('what is on record is looked at anew when it has gone, moved, or is asked for otherwise', async () => {
    const { registry, target, run, publish, write, there } = await syncScene();
    await publish('acme/app:1', { platforms: PAIR });
    await publish('acme/app:2', { platforms: PAIR });
    const file = (more: string) =>
      `{version: 1, sync: [{source: "${registry.host}/acme/app", target: "${target.host}/m/app", record: true${more}}]}`;
    await run('sync', await write(file('')));
    const { 1: one, 2: two, ...others } = await there('m/app');
    expect(Object.keys(others)).toEqual(['transship-sync']);

    await run('delete', '--force', `docker://${target.host}/m/app:1`);
    const moved = await publish('acme/app:2', { platforms: PAIR, seed: 'moved' });
    expect(await run('sync', await write(file('')))).toMatchObject({ code: 0 });
    expect(await there('m/app')).toMatchObject({ 1: one, 2: moved.digest });
    expect(moved.digest).not.toBe(two);

    await run('sync', await write(file(', platforms: [linux/arm64]')));
    expect((await there('m/app'))[1]).not.toBe(one);
    // Neither deleted as a tag that nothing asks for, nor synced on.
    expect(await run('sync', '--delete', await write(file('')))).toMatchObject({ code: 0 });
    expect(Object.keys(await there('m/app'))).toContain('transship-sync');
  });

  test('within one registry no blob is sent', async () => {
    const { registry, run, publish, write } = await syncScene();
    await publish('acme/app:1');
    const { host } = registry;
    const path = await write(
      `{version: 1, sync: [{source: "${host}/acme/app:1", target: "${host}/m/app:1"}]}`,
    );
    expect(await run('sync', path)).toMatchObject({ code: 0 });
    expect(
      registry.requests().filter((line) => line.startsWith('PUT') && line.includes('/blobs/')),
    ).toEqual([]);
  });

  test('copies referrers, narrows platforms, and renames', async () => {
    const { registry, target, run, publish, write, there } = await syncScene();
    await publish('acme/app:v1.0', { platforms: PLATFORMS });
    const path = await write(`
version: 1
defaults: { platforms: [linux/amd64, linux/arm64] }
sync:
  - source: ${registry.host}/acme/app
    target: ${target.host}/mirror/app
    tags: { rename: { "v(.*)": "$1" } }
`);
    expect((await run('sync', path)).code).toBe(0);
    expect(Object.keys(await there('mirror/app'))).toEqual(['1.0']);
    const manifest = JSON.parse((await run('manifest', `${target.host}/mirror/app:1.0`)).stdout);
    expect(
      manifest.manifests.map(
        (one: { platform: { architecture: string } }) => one.platform.architecture,
      ),
    ).toEqual(['amd64', 'arm64']);
    expect((await run('sync', path, '--json')).stdout).toContain('"status": "exists"');
  });

  test('a failing image and a failing repository cost only themselves: exit code 3', async () => {
    const { registry, target, run, publish, write, there } = await syncScene();
    await publish('acme/app:1');
    const path = await write(`
version: 1
sync:
  - { source: "${registry.host}/acme/none", target: "${target.host}/mirror/none" }
  - { source: "${registry.host}/acme/app:1", target: "${target.host}/mirror/app:1" }
  - { source: "${registry.host}/acme/app:2", target: "${target.host}/mirror/app:2" }
`);
    const ended = await run('sync', path);
    expect(ended.code).toBe(3);
    expect(ended.stdout).toMatch(/mirror\/app:1 +[0-9a-f]{12} +copied/);
    expect(ended.stdout).toMatch(/acme\/none +\S+\/mirror\/none +failed/);
    expect(ended.stderr.match(/^transship: /gm)).toHaveLength(2);
    expect(Object.keys(await there('mirror/app'))).toEqual(['1']);
  });

  test('a registry that cannot be listed costs only itself, in the parts of a plan too', async () => {
    const { registry, target, run, publish, write, there, dir } = await syncScene();
    await publish('acme/app:1');
    const nowhere = 'localhost:1';
    const path = await write(`
version: 1
defaults: { parallel: 2 }
sync:
  - { type: registry, source: "${nowhere}", target: "${target.host}" }
  - { type: registry, source: "${registry.host}", target: "${target.host}" }
`);
    const planned = await run(
      'sync',
      '--dry-run',
      '--shards',
      '1',
      '--json',
      '--retries',
      '0',
      path,
    );
    expect(planned.code).toBe(3);
    const plan = join(dir, 'plan.json');
    await writeFile(plan, planned.stdout);
    for (const words of [
      ['--retries', '0', '--delete'],
      ['--plan', plan, '--shard', '1/1'],
    ]) {
      const ended = await run('sync', path, ...words);
      expect([ended.code, ended.stderr]).toEqual([3, expect.stringContaining('sync[0]')]);
      expect(ended.stdout).toMatch(/acme\/app:1 +[0-9a-f]{12} +(?:copied|exists)/);
      expect(ended.stdout).toMatch(/localhost:1\/\* +\S+\/\* +failed/);
      expect(ended.stderr).toContain('sync[0]: listing the repositories of localhost:1: ');
    }
    expect(Object.keys(await there('acme/app'))).toEqual(['1']);
  });

  test('--dry-run prints the plan and its bytes, and changes nothing', async () => {
    const { registry, target, run, publish, write } = await syncScene();
    await publish('acme/app:1');
    const path = await write(
      `{version: 1, sync: [{source: ${registry.host}/acme/app, target: ${target.host}/mirror/app}]}`,
    );
    const ended = await run('sync', '--dry-run', path, '--json');
    const plan = JSON.parse(ended.stdout);
    expect(plan.images).toMatchObject([
      { source: `${registry.host}/acme/app:1`, bytes: plan.bytes },
    ]);
    expect(plan.bytes).toBeGreaterThan(0);
    expect(target.requests()).toEqual([]);
  });

  test('parts are disjoint and complete, and their results are merged', async () => {
    const { registry, target, run, publish, write, there, dir } = await syncScene();
    for (const tag of ['1', '2', '3', '4', '5']) {
      await publish(`acme/app:${tag}`);
    }
    const path = await write(
      `{version: 1, sync: [{source: ${registry.host}/acme/app, target: ${target.host}/mirror/app}]}`,
    );
    const parts: string[] = [];
    for (const shard of ['1/2', '2/2']) {
      const { stdout } = await run('sync', path, '--shard', shard, '--json');
      parts.push(join(dir, `part-${parts.length}.json`));
      await writeFile(parts.at(-1) ?? '', stdout);
    }
    const summary = join(dir, 'summary.md');
    const merged = await run('sync', '--merge', ...parts, '--json', '--summary', summary);
    expect(merged.code).toBe(0);
    expect(JSON.parse(merged.stdout).images).toHaveLength(5);
    expect(Object.keys(await there('mirror/app'))).toHaveLength(5);
    expect(await readFile(summary, 'utf8')).toContain('5 copied, 0 unchanged, 0 failed');
    expect((await run('sync', '--merge', parts[0] ?? '')).code).toBe(3);
  });

  test('parts do what one plan says, without a look at the sources', async () => {
    const { registry, target, run, publish, write, there, dir } = await syncScene();
    for (const tag of ['1', '2', '3', '4']) {
      await publish(`acme/app:${tag}`);
    }
    const path = await write(
      `{version: 1, sync: [{source: ${registry.host}/acme/app, target: ${target.host}/mirror/app}, {source: "${registry.host}/acme/none:1", target: "${target.host}/mirror/none:1"}]}`,
    );
    const plan = join(dir, 'plan.json');
    const planned = await run('sync', '--dry-run', '--shards', '2', '--json', path);
    expect(planned.code).toBe(3);
    await writeFile(plan, planned.stdout);
    // What comes later is not of this plan.
    await publish('acme/app:5');
    registry.forget();
    const ended = [];
    for (const shard of ['1/2', '2/2']) {
      ended.push(await run('sync', path, '--plan', plan, '--shard', shard, '--json'));
    }
    const parts = ended.map(({ stdout }) => JSON.parse(stdout).images as { target: string }[]);
    expect(ended.map(({ code }) => code).toSorted()).toEqual([0, 3]);
    expect(
      parts
        .flat()
        .map((image) => image.target)
        .toSorted(),
    ).toEqual([
      ...['1', '2', '3', '4'].map((tag) => `${target.host}/mirror/app:${tag}`),
      `${target.host}/mirror/none:1`,
    ]);
    expect(Object.keys(await there('mirror/app'))).toEqual(['1', '2', '3', '4']);
    expect(registry.requests().filter((line) => /HEAD|tags\/list$/.test(line))).toEqual([]);

    await write('{version: 1, sync: []}');
    const other = await run('sync', path, '--plan', plan, '--shard', '1/2');
    expect(other).toMatchObject({ code: 1, stdout: '' });
    expect(other.stderr).toContain('it is the plan of another sync file');
  });

  test('results of parts that were split differently are not of one sync', async () => {
    const { registry, target, run, publish, write, dir } = await syncScene();
    const path = await write(
      `{version: 1, sync: [{source: ${registry.host}/acme/app, target: ${target.host}/mirror/app}]}`,
    );
    const parts: string[] = [];
    for (const shard of ['1/2', '2/2']) {
      await publish(`acme/app:${parts.length}`);
      parts.push(join(dir, `part-${parts.length}.json`));
      const { stdout } = await run('sync', path, '--shard', shard, '--json');
      await writeFile(parts.at(-1) ?? '', stdout);
    }
    const merged = await run('sync', '--merge', ...parts);
    expect(merged.code).toBe(3);
    expect(merged.stderr).toContain('saw other images at their sources');
  });

  test('an interrupted run is gone on with, and its note goes when a run has ended', async () => {
    const { registry, target, run, publish, write, dir } = await syncScene();
    await publish('acme/app:1');
    await publish('acme/app:2');
    const path = await write(
      `{version: 1, sync: [{source: ${registry.host}/acme/app, target: ${target.host}/mirror/app}]}`,
    );
    const state = join(dir, 'state.jsonl');
    const { digest } = await publish('acme/app:1');
    const key = `${registry.host}/acme/app:1 ${digest} ${target.host}/mirror/app:1`;
    await writeFile(state, `${JSON.stringify({ key, digest, written: digest })}\n{"key": "cut`);
    target.forget();
    expect((await run('sync', path, '--state', state)).code).toBe(0);
    expect(target.requests().filter((line) => line.endsWith('/manifests/1'))).toEqual([]);
    expect(await readdir(dir)).not.toContain('state.jsonl');
    await run('sync', path, '--state', state);
    expect(
      target.requests().filter((line) => line.endsWith('/manifests/1')).length,
    ).toBeGreaterThan(0);
  });

  test.each([
    [['--shard', '5/4'], 'is not a part'],
    [['other.yaml'], 'too many arguments'],
    [['--shards', '2'], '--shards "2"'],
    [['--dry-run', '--shards', 'two'], '--shards "two"'],
    [['--to', 'r.io'], 'it says itself where images go'],
  ])('wrong usage is told before anything is done: %s', async (args, message) => {
    const { run, write } = await syncScene();
    const path = await write('{version: 1, sync: []}');
    const ended = await run('sync', path, ...args);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain(message);
  });
});

describe('sync --delete', () => {
  test('deletes tags that the file does not ask for, and only half of them unless it is forced', async () => {
    const { registry, target, run, publish, write, there } = await syncScene();
    for (const tag of ['1', '2', '3', '4']) {
      await publish(`acme/app:${tag}`);
    }
    const file = (limit: number) =>
      `{version: 1, sync: [{source: ${registry.host}/acme/app, target: ${target.host}/mirror/app, tags: {limit: ${limit}}}]}`;
    await run('sync', await write(file(4)));
    const plan = await run('sync', '--dry-run', '--delete', await write(file(3)));
    expect(plan.stdout).toContain(`delete ${target.host}/mirror/app:1\n`);
    const some = await run('sync', '--delete', await write(file(3)));
    expect(some.stdout).toContain(`deleted ${target.host}/mirror/app:1\n`);
    expect(Object.keys(await there('mirror/app'))).toEqual(['2', '3', '4']);

    const most = await run('sync', '--delete', await write(file(1)));
    expect(most.code).toBe(3);
    expect(most.stderr).toContain('2 of its 3 tags would go');
    expect(Object.keys(await there('mirror/app'))).toHaveLength(3);
    expect((await run('sync', '--delete', '--force', await write(file(1)))).code).toBe(0);
    expect(Object.keys(await there('mirror/app'))).toEqual(['4']);
  });

  test('deletes nothing where the source cannot be listed, nor what a tag that stays names', async () => {
    const { registry, target, run, publish, write, there } = await syncScene();
    for (const tag of ['1', '2', '3']) {
      await publish(`acme/app:${tag}`);
    }
    await run(
      'sync',
      await write(
        `{version: 1, sync: [{source: ${registry.host}/acme/app, target: ${target.host}/mirror/app}]}`,
      ),
    );
    await run(
      'tag',
      `docker://${target.host}/mirror/app:1`,
      `docker://${target.host}/mirror/app:alias`,
    );
    const gone = `{version: 1, sync: [{source: ${registry.host}/acme/gone, target: ${target.host}/mirror/app}]}`;
    const refused = await run('sync', '--delete', await write(gone));
    expect(refused.code).not.toBe(0);
    expect(Object.keys(await there('mirror/app'))).toHaveLength(4);
    const same = `{version: 1, sync: [{source: ${registry.host}/acme/app, target: ${target.host}/mirror/app}]}`;
    expect((await run('sync', '--delete', await write(same))).code).toBe(0);
    expect(Object.keys(await there('mirror/app'))).toEqual(['1', '2', '3', 'alias']);
  });
});
