import { expect, test } from 'vitest';
import { type Scene, scene } from '../scene.ts';

async function platformsOf({ run }: Scene, name: string): Promise<readonly string[]> {
  const { stdout } = await run('manifest', name);
  const { manifests } = JSON.parse(stdout);
  return manifests.map(({ platform }: { platform: Record<string, string> }) =>
    [platform['os'], platform['architecture'], platform['variant']].filter(Boolean).join('/'),
  );
}

test('index create makes one index of images of several registries', async () => {
  const one = await scene();
  const other = await scene();
  await one.publish('acme/a:1', { platforms: ['linux/amd64'] });
  await other.publish('acme/b:1', { platforms: ['linux/arm64'] });
  const target = `${one.registry.host}/acme/all:1`;
  const { code, stdout } = await one.run(
    ...['index', 'create', '-t', target, '--annotation', 'a=b'],
    ...[`${one.registry.host}/acme/a:1`, `${other.registry.host}/acme/b:1`],
  );
  expect(code).toBe(0);
  expect(await platformsOf(one, target)).toEqual(['linux/amd64', 'linux/arm64']);
  expect((await one.run('digest', target)).stdout).toBe(stdout);
  expect((await one.run('verify', '--', `docker://${target}`)).code).toBe(0);
});

test('index create moves no content between the repositories of one registry', async () => {
  const { registry, run, publish } = await scene();
  const names = ['amd64', 'arm64', 's390x'].map((one) => `acme/${one}:1`);
  for (const name of names) {
    const platform = `linux/${/[^/:]+(?=:)/.exec(name)?.[0]}`;
    await publish(name, { platforms: [platform], seed: platform });
  }
  registry.forget();
  const all = names.map((name) => `${registry.host}/${name}`);
  const target = `${registry.host}/acme/all:1`;
  expect(await run('index', 'create', '-t', target, ...all)).toMatchObject({ code: 0 });
  const sent = registry.requests().filter((line) => /^(?:PUT|PATCH) .*\/uploads\//.test(line));
  expect(sent).toEqual([]);
});

test('index append replaces the image of a platform, index remove takes one out', async () => {
  const place = await scene();
  const { registry, run, publish } = place;
  await publish('acme/app:1');
  await publish('acme/new:1', { platforms: ['linux/arm64'] });
  const name = `${registry.host}/acme/app:1`;
  const added = await run('manifest', `${registry.host}/acme/new:1`);
  const fresh = JSON.parse(added.stdout).manifests[0].digest;
  await run('index', 'append', name, `${registry.host}/acme/new:1`);
  expect(await platformsOf(place, name)).toEqual(['linux/amd64', 'linux/arm64', 'linux/arm/v7']);
  expect((await run('manifest', name)).stdout).toContain(fresh);
  await run('index', 'remove', name, 'linux/arm/v7', fresh);
  expect(await platformsOf(place, name)).toEqual(['linux/amd64']);
  const missing = await run('index', 'remove', name, 'linux/s390x');
  expect(missing).toMatchObject({ code: 1, stderr: expect.stringContaining('no such image') });
  const last = await run('index', 'remove', name, 'linux/amd64');
  expect(last).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('no image would be left'),
  });
});

test('index create needs a name, and images', async () => {
  const { run } = await scene();
  expect(await run('index', 'create', 'store:x')).toMatchObject({ code: 2 });
  expect(await run('index', 'append', 'store:x', 'store:y')).toMatchObject({ code: 1 });
});
