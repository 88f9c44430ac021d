import { expect, test } from 'vitest';
import { lines, PLATFORMS, scene } from '../scene.ts';

async function stored() {
  const made = await scene();
  const { digest } = await made.publish('acme/app:1.0', { labels: { maintainer: 'acme' } });
  const name = `${made.registry.host}/acme/app`;
  await made.run('pull', `${name}:1.0`);
  return { ...made, name, digest };
}

test('an image of the store has the shape of docker inspect, with its layers', async () => {
  const { run, name, digest } = await stored();
  await run('tag', `${name}:1.0`, 'app:2');
  const { code, stdout } = await run('inspect', 'app:2');
  expect(code).toBe(0);
  const [image] = JSON.parse(stdout);
  expect(image).toMatchObject({
    Id: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    RepoTags: [`${name}:1.0`, 'app:2'],
    RepoDigests: [`${name}@${digest}`, `app@${digest}`],
    Created: '2024-01-01T00:00:00Z',
    Os: 'linux',
    Config: { Cmd: ['/bin/sh'], Labels: { maintainer: 'acme' }, Entrypoint: null },
    RootFS: { Type: 'layers' },
  });
  expect(image.Layers).toHaveLength(2);
  expect(image.Layers[0]).toEqual({
    MediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
    Digest: expect.stringMatching(/^sha256:/),
    DiffID: image.RootFS.Layers[0],
    Size: expect.any(Number),
  });
  for (const absent of ['Platforms', 'ContainerConfig', 'Variant']) {
    expect(image).not.toHaveProperty(absent);
  }
});

test('a template is executed for each image, and sees what JSON leaves out', async () => {
  const { run, name } = await stored();
  const template = '{{.Os}}[{{.Variant}}]{{len .RepoTags}}{{.ContainerConfig.Cmd}}';
  const { stdout } = await run('inspect', '-f', template, `${name}:1.0`, `${name}:1.0`);
  expect(lines(stdout)).toEqual(['linux[]1[]', 'linux[]1[]']);
});

test('--remote reads an index and its documents, no layer, and needs nothing in the store', async () => {
  const { run, registry, publish } = await scene();
  const { digest } = await publish('acme/app:1.0');
  const name = `${registry.host}/acme/app`;
  const { stdout } = await run('inspect', '--remote', `${name}:1.0`);
  const [image] = JSON.parse(stdout);
  expect(image.RepoDigests).toEqual([`${name}@${digest}`]);
  expect(image.Platforms.map(({ Platform }: { Platform: string }) => Platform)).toEqual(PLATFORMS);
  expect(image.Platforms[0].Digest).toMatch(/^sha256:/);
  const layers = image.Layers.map(({ Digest }: { Digest: string }) => Digest);
  const asked = registry.requests().join('\n');
  expect(layers.filter((layer: string) => asked.includes(layer))).toEqual([]);
  expect((await run('images', '-q')).stdout).toBe('');
  const again = await run('inspect', '-f', '{{.Id}}', `docker://${name}:1.0`);
  expect(again.stdout).toBe(`${image.Id}\n`);
});

test('--platform is the image of that platform', async () => {
  const { run, registry, publish } = await scene();
  await publish('acme/app:1.0');
  const name = `docker://${registry.host}/acme/app:1.0`;
  const platform = '{{.Os}}/{{.Architecture}}{{.Variant}}';
  const { stdout } = await run('inspect', '--platform', 'linux/arm/v7', '-f', platform, name);
  expect(stdout).toBe('linux/armv7\n');
  expect(await run('inspect', '--platform', 'linux/s390x', name)).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^transship: looking up docker:.*: no image for linux\/s390x \[/),
  });
});

test('options that docker has for other things than images are taken, and an empty template is none', async () => {
  const { run, name } = await stored();
  const plain = await run('inspect', `${name}:1.0`);
  const args = ['--type', 'image', '--size', '-f', ''];
  expect(await run('inspect', ...args, `${name}:1.0`)).toEqual(plain);
  expect((await run('inspect', '--type', 'volume', `${name}:1.0`)).code).toBe(2);
});

test('a wrong template is wrong usage, one that fails is not, and a missing image is partly done', async () => {
  const { run, name } = await stored();
  expect(await run('inspect', '-f', '{{.Id', `${name}:1.0`)).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('line 1, column 1'),
  });
  expect(await run('inspect', '-f', '{{.Nope}}', `${name}:1.0`)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('there is no field Nope'),
  });
  const partly = await run('inspect', '-f', '{{.Os}}', `${name}:1.0`, 'nowhere:1');
  expect(partly).toMatchObject({ code: 3, stdout: 'linux\n' });
  expect(partly.stderr).toContain('nowhere:1');
});
