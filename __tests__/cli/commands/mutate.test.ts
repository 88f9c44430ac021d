import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MEDIA_TYPE } from '../../../src/oci/media-type.ts';
import { tarOf } from '../../rootfs/trees.ts';
import { lines, type Scene, scene } from '../scene.ts';

async function inspected({ run }: Scene, name: string): Promise<Record<string, unknown>> {
  const { stdout } = await run('inspect', '--remote', name);
  return JSON.parse(stdout)[0];
}

function uploads({ registry }: Scene): readonly string[] {
  return registry.requests().filter((request) => /^(?:PUT|PATCH) .*\/uploads\//.test(request));
}

test('mutate changes the config, and moves no layer', async () => {
  const place = await scene();
  const { registry, run, publish } = place;
  await publish('acme/app:1.0', { platforms: ['linux/amd64'] });
  const name = `${registry.host}/acme/app`;
  const before = await inspected(place, `${name}:1.0`);
  registry.forget();
  const { code, stdout, stderr } = await run(
    ...['mutate', '-t', `${name}:1.1`, '--label', 'team=web', '--env', 'A=1', '--user', 'app'],
    ...['--workdir', '/srv', '--entrypoint', '["/app", "-x"]', '--cmd', 'serve all'],
    ...['--annotation', 'note=new', '--created', '0', `${name}:1.0`],
  );
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(uploads(place)).toHaveLength(1);
  const after = await inspected(place, `${name}:1.1`);
  expect(after).toMatchObject({
    Created: '1970-01-01T00:00:00Z',
    RootFS: before['RootFS'],
    Config: {
      User: 'app',
      WorkingDir: '/srv',
      Entrypoint: ['/app', '-x'],
      Cmd: ['serve', 'all'],
      Labels: { team: 'web' },
      Env: expect.arrayContaining(['A=1']),
    },
  });
  const manifest = JSON.parse((await run('manifest', `${name}:1.1`)).stdout);
  expect(manifest.annotations).toEqual({ note: 'new' });
  expect((await run('digest', `${name}:1.1`)).stdout).toBe(stdout);
  expect(stderr).toContain('other referrers stay');
});

test('mutate changes each image of an index alike, and without a name puts it beside by its digest', async () => {
  const place = await scene();
  const { registry, run, publish } = place;
  await publish('acme/app:1.0');
  const name = `${registry.host}/acme/app`;
  const { stdout } = await run('mutate', '--label', 'a=b', `${name}:1.0`);
  const digest = stdout.trim();
  const index = JSON.parse((await run('manifest', `${name}@${digest}`)).stdout);
  expect(index.manifests).toHaveLength(3);
  for (const platform of ['linux/amd64', 'linux/arm64']) {
    const { stdout: told } = await run(
      ...['inspect', '--remote', '--platform', platform, '-f', '{{json .Config.Labels}}'],
      `${name}@${digest}`,
    );
    expect(JSON.parse(told)).toMatchObject({ a: 'b' });
  }
});

test('mutate moves no layer between the repositories of one registry', async () => {
  const place = await scene();
  const { registry, run, publish } = place;
  const one = { platforms: ['linux/amd64'] };
  await publish('acme/old:1', { ...one, layers: 1 });
  await publish('acme/new:1', { ...one, layers: 1, seed: 'new' });
  const [old, onto] = [`${registry.host}/acme/old:1`, `${registry.host}/acme/new:1`];
  registry.forget();
  expect(
    await run('mutate', '--label', 'a=b', '-t', `${registry.host}/acme/app:1`, old),
  ).toMatchObject({ code: 0 });
  const rebase = ['--rebase', `${old},${onto}`, '-t', `${registry.host}/acme/app:2`];
  expect(await run('mutate', ...rebase, `${registry.host}/acme/app:1`)).toMatchObject({ code: 0 });
  // The configs.
  expect(uploads(place)).toHaveLength(2);
});

test('mutate adds layers on top', async () => {
  const { registry, run, publish, dir } = await scene();
  await publish('acme/app:1.0', { platforms: ['linux/amd64'] });
  const tar = join(dir, 'more.tar');
  await writeFile(tar, await tarOf([{ name: 'more', text: 'more' }]));
  const name = `${registry.host}/acme/app`;
  const { code } = await run('mutate', '-t', 'store:app:2', '--append', tar, `${name}:1.0`);
  expect(code).toBe(0);
  expect((await run('verify', 'store:app:2')).code).toBe(0);
  const { stdout } = await run('history', '--format', '{{.CreatedBy}}', 'app:2');
  expect(lines(stdout)[0]).toBe('ADD more.tar /');
});

test.each(['oci', 'docker'] as const)(
  'layers that come from elsewhere are called as in the other ones of an image of %s',
  async (mediaTypes) => {
    const { registry, run, publish, dir } = await scene();
    const one = { platforms: ['linux/amd64'], layers: 1 };
    await publish('acme/old:1', { ...one, mediaTypes });
    await publish('acme/new:1', { ...one, mediaTypes: 'oci', seed: 'new' });
    const tar = join(dir, 'more.tar');
    await writeFile(tar, await tarOf([{ name: 'more', text: 'more' }]));
    const [old, onto] = [`${registry.host}/acme/old:1`, `${registry.host}/acme/new:1`];
    const app = `${registry.host}/acme/app:1`;
    const platform = ['--platform', 'linux/amd64'];
    const { code, stderr } = await run(
      ...['mutate', ...platform, '--append', tar, '--rebase', old, onto, old, '-t', app],
    );
    expect({ code, stderr }).toMatchObject({ code: 0 });
    const { layers, annotations } = JSON.parse((await run('manifest', app)).stdout);
    expect(layers).toHaveLength(2);
    const types = new Set(layers.map((layer: { mediaType: string }) => layer.mediaType));
    expect([...types]).toEqual([
      mediaTypes === 'oci' ? MEDIA_TYPE.ociLayerGzip : MEDIA_TYPE.dockerLayerGzip,
    ]);
    expect(annotations).toEqual({
      'org.opencontainers.image.base.name': onto,
      'org.opencontainers.image.base.digest': (
        await run('digest', ...platform, onto)
      ).stdout.trim(),
    });
  },
);

test('mutate puts an image on another base, in whatever order the words stand', async () => {
  const { run, dir } = await scene();
  const tars = ['old', 'new', 'top'].map((name) => [name, join(dir, `${name}.tar`)] as const);
  for (const [name, path] of tars) {
    await writeFile(path, await tarOf([{ name, text: name }]));
    await run('import', path, `${name}:1`);
  }
  const top = join(dir, 'top.tar');
  await run('mutate', '--append', top, '-t', 'store:app:1', 'store:old:1');
  const [old, onto, app] = ['store:old:1', 'store:new:1', 'store:app:1'];
  const orders = [
    ['--rebase', old, onto, '-t', 'store:app:2', app],
    ['-t', 'store:app:3', '--rebase', old, onto, app],
    ['-t', 'store:app:4', '--rebase', old, onto, '--', app],
    [app, '--rebase', old, onto, '-t', 'store:app:5'],
    ['-t', 'store:app:6', app, '--rebase', old, onto],
    ['--rebase', `${old},${onto}`, app, '-t', 'store:app:7'],
    ['--rebase', `${old},${onto}`, '-t', 'store:app:8', app],
    [app, `--rebase=${old},${onto}`, '-t', 'store:app:9'],
    [`--rebase=${old}`, `--rebase=${onto}`, app, '-t', 'store:app:10'],
  ];
  const digests = new Set<string>();
  for (const order of orders) {
    const { code, stdout, stderr } = await run('mutate', ...order);
    expect({ order, code, stderr }).toMatchObject({ code: 0 });
    digests.add(stdout);
  }
  expect(digests.size).toBe(1);
  const { stdout } = await run('export', 'app:2');
  expect(stdout).toContain('new');
  expect(stdout).toContain('top');
  expect(stdout).not.toContain('old');
  expect((await run('verify', 'store:app:2')).code).toBe(0);
  const refused = await run('mutate', '--rebase', old, onto, onto);
  expect(refused).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('does not begin with'),
  });
});

test.each([
  [['--env', 'A'], '--env "A" is not NAME=VALUE'],
  [['--label', '=x'], 'mutate: --label "=x": no name'],
  [['--cmd', '[1]'], 'no JSON array of strings'],
  [['--created', 'soon'], 'is no time'],
  [['--rebase', 'one', '--user', 'x'], '--rebase "one" is not OLD NEW'],
  [['--rebase', 'one,', '--user', 'x'], 'is not OLD NEW'],
  [['--rebase', 'one', 'two', 'three', '--user', 'x'], 'is not OLD NEW'],
  [['--rebase', 'one', 'two', 'three'], 'is not OLD NEW'],
  [['--rebase', 'one'], "missing required argument 'image'"],
])('mutate refuses %j', async (args, message) => {
  const { run } = await scene();
  expect(await run('mutate', ...args, 'store:x')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(message),
  });
});
