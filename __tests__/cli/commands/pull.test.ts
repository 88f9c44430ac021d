import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ImageLayout } from '../../../src/layout/layout.ts';
import { formatPlatform, hostPlatforms } from '../../../src/oci/platform.ts';
import { lines, PLATFORMS, scene } from '../scene.ts';

test("pull prints what docker prints, layers apart, and stores the host's image", async () => {
  const { registry, run, publish, store } = await scene();
  const { digest } = await publish('acme/app:latest');
  const name = `${registry.host}/acme/app`;

  const { code, stdout, stderr } = await run('pull', name);

  expect(code).toBe(0);
  expect(lines(stdout)).toEqual([
    'Using default tag: latest',
    'latest: Pulling from acme/app',
    `Digest: ${digest}`,
    `Status: Downloaded newer image for ${name}:latest`,
    `${name}:latest`,
  ]);
  expect(lines(stderr)).toEqual([
    expect.stringMatching(/^[0-9a-f]{12}: Pull complete$/),
    expect.stringMatching(/^[0-9a-f]{12}: Pull complete$/),
  ]);
  const layout = await ImageLayout.open(store);
  const entry = await layout.resolve(`${name}:latest`);
  expect(entry.annotations).toMatchObject({ 'dev.transship.index': digest });
  expect(entry.platform && formatPlatform(entry.platform)).toBe(
    hostPlatforms()
      .map(formatPlatform)
      .find((host) => PLATFORMS.some((one) => one === host)),
  );
});

test('a second pull is one request, and says that the image is up to date', async () => {
  const { registry, run, publish } = await scene();
  await publish('acme/app:1.0');
  const name = `${registry.host}/acme/app:1.0`;
  await run('pull', name);
  registry.forget();

  const { stdout } = await run('pull', name);

  expect(stdout).toContain(`Status: Image is up to date for ${name}\n`);
  expect(registry.requests()).toEqual(['HEAD /v2/acme/app/manifests/1.0']);
});

test('pull of one platform asks for the index, the image and its blobs, once each', async () => {
  const { registry, run, publish } = await scene();
  await publish('acme/app:1.0', { layers: 3 });

  await run('pull', `${registry.host}/acme/app:1.0`);

  const asked = registry.requests();
  expect(asked.filter((one) => one.includes('GET /v2/acme/app/manifests/'))).toHaveLength(2);
  expect(asked.filter((one) => one.includes('GET /v2/acme/app/blobs/'))).toHaveLength(4);
  expect(asked).toHaveLength(6);
});

test('a tag that has moved is pulled again, and only its new layers are fetched', async () => {
  const { registry, run, publish } = await scene();
  await publish('acme/app:1.0', { sharedLayers: ['base'], layers: 1 });
  const name = `${registry.host}/acme/app:1.0`;
  await run('pull', name);
  const { digest } = await publish('acme/app:1.0', {
    sharedLayers: ['base'],
    layers: 1,
    seed: 'new',
  });

  const { stdout, stderr } = await run('pull', name);

  expect(stdout).toContain(`Digest: ${digest}\n`);
  expect(stdout).toContain('Status: Downloaded newer image');
  expect(
    lines(stderr)
      .map((line) => line.slice(14))
      .sort(),
  ).toEqual(['Already exists', 'Pull complete']);
});

test('-q prints the full reference and nothing else', async () => {
  const { registry, run, publish } = await scene();
  await publish('acme/app:1.0');
  const name = `${registry.host}/acme/app:1.0`;
  expect(await run('pull', '-q', name)).toEqual({ code: 0, stdout: `${name}\n`, stderr: '' });
});

test('--platform all keeps the whole index; one platform is that image itself', async () => {
  const { registry, run, publish, store } = await scene();
  const root = await publish('acme/app:1.0');
  const name = `${registry.host}/acme/app:1.0`;

  await run('pull', '--platform', 'all', name);
  const layout = await ImageLayout.open(store);
  expect((await layout.resolve(name)).digest).toBe(root.digest);

  const { stdout } = await run('pull', '--json', '--platform', 'linux/arm64', name);
  const [pulled] = JSON.parse(stdout);
  expect(pulled).toMatchObject({ reference: name, digest: root.digest, mediaType: root.mediaType });
  expect(pulled.platforms).toEqual([
    {
      platform: 'linux/arm64',
      digest: (await layout.resolve(name)).digest,
      size: expect.any(Number),
    },
  ]);
});

test('a platform that the image lacks is an error that lists what there is', async () => {
  const { registry, run, publish } = await scene();
  await publish('acme/app:1.0');
  const { code, stderr } = await run(
    'pull',
    '--platform',
    'linux/s390x',
    `${registry.host}/acme/app:1.0`,
  );
  expect(code).toBe(1);
  expect(stderr).toContain('[PLATFORM_NOT_FOUND]\n');
  expect(stderr).toContain('hint: there are images for linux/amd64, linux/arm64, linux/arm/v7\n');
});

test('one bad reference of two is exit code 3, and the good one is there', async () => {
  const { registry, run, publish, dir } = await scene();
  const { digest } = await publish('acme/app:1.0');
  const file = join(dir, 'digests');
  const { code, stderr, stdout } = await run(
    'pull',
    '-q',
    '--digest-file',
    file,
    `${registry.host}/acme/app:missing`,
    `${registry.host}/acme/app:1.0`,
  );
  expect(code).toBe(3);
  expect(stdout).toBe(`${registry.host}/acme/app:1.0\n`);
  expect(lines(stderr)[0]).toMatch(/^transship: .*missing.* \[NOT_FOUND\]$/);
  expect(await readFile(file, 'utf8')).toBe(`${digest}\n`);
});

test('-a pulls every tag of a repository with one status for all, and takes no tag', async () => {
  const { registry, run, publish } = await scene();
  await publish('acme/app:1.0');
  await publish('acme/app:2.0');
  const name = `${registry.host}/acme/app`;
  const { stdout } = await run('pull', '-a', name);
  expect(lines(stdout).filter((line) => !line.startsWith('Digest: '))).toEqual([
    '1.0: Pulling from acme/app',
    '2.0: Pulling from acme/app',
    `Status: Downloaded newer image for ${name}`,
    name,
  ]);
  expect((await run('pull', '-a', name)).stdout).toContain(`Image is up to date for ${name}\n`);
  expect((await run('pull', '-aq', name)).stdout).toBe(`${name}\n`);
  const refused = await run('pull', '-a', `${name}:1.0`);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain("tag can't be used with --all-tags/-a");
});

test('a pull by digest keeps the name with the digest', async () => {
  const { registry, run, publish } = await scene();
  const { digest } = await publish('acme/app:1.0');
  const name = `${registry.host}/acme/app@${digest}`;
  const { stdout } = await run('pull', name);
  expect(lines(stdout)).toEqual([
    `${name}: Pulling from acme/app`,
    `Digest: ${digest}`,
    `Status: Downloaded newer image for ${name}`,
    name,
  ]);
  expect((await run('pull', name)).stdout).toContain(`Image is up to date for ${name}\n`);
  const both = name.replace('@', ':1.0@');
  expect(lines((await run('pull', both)).stdout).slice(2)).toEqual([
    `Status: Image is up to date for ${name}`,
    both,
  ]);
});

test('what is not there is an error, and nothing is said to be pulled', async () => {
  const { registry, run } = await scene();
  const { code, stdout } = await run('pull', `${registry.host}/acme/missing`);
  expect({ code, stdout }).toEqual({ code: 1, stdout: 'Using default tag: latest\n' });
});

test('an image out of a mirror has the names of its registry', async () => {
  const { registry, run, publish } = await scene();
  const { digest } = await publish('library/alpine:3.20');
  const { stdout } = await run('pull', '--mirror', `docker.io=${registry.url}`, 'alpine:3.20');
  expect(lines(stdout)).toEqual([
    '3.20: Pulling from library/alpine',
    `Digest: ${digest}`,
    'Status: Downloaded newer image for alpine:3.20',
    'docker.io/library/alpine:3.20',
  ]);
});

test('a malformed reference stops everything before the first request', async () => {
  const { registry, run, publish } = await scene();
  await publish('acme/app:1.0');
  const { code, stderr } = await run('pull', `${registry.host}/acme/app:1.0`, 'UPPER');
  expect(code).toBe(2);
  expect(stderr).toContain('[INVALID_REFERENCE]\nhint: ');
  expect(registry.requests()).toEqual([]);
});

test('pulls the images that files name: for their platform, of active profiles, and none that is built', async () => {
  const { registry, run, publish, dir } = await scene();
  for (const name of ['acme/app:1', 'acme/db:16', 'acme/debug:1']) {
    await publish(name);
  }
  const compose = join(dir, 'compose.yaml');
  await writeFile(
    compose,
    `services:
  app: {image: "${registry.host}/acme/app:\${TAG:-1}", platform: linux/arm64}
  db: {image: "${registry.host}/acme/db:16"}
  again: {image: "${registry.host}/acme/db:16"}
  debug: {image: "${registry.host}/acme/debug:1", profiles: [debug]}
  built: {build: ., image: "${registry.host}/acme/built:1"}
`,
  );
  const ended = await run('pull', '--from-file', compose, '--json');
  expect(ended.code).toBe(0);
  const [app, db, ...others] = JSON.parse(ended.stdout);
  expect(app).toMatchObject({
    reference: `${registry.host}/acme/app:1`,
    platforms: [{ platform: 'linux/arm64' }],
  });
  expect(db.reference).toBe(`${registry.host}/acme/db:16`);
  expect(others).toEqual([]);
});

test('without an image and without a file it is wrong usage', async () => {
  const { run } = await scene();
  expect((await run('pull')).code).toBe(2);
});

test('an image whose config cannot be read is pulled all the same, with a warning', async () => {
  const { run, registry, publish } = await scene();
  const name = `${registry.host}/acme/odd:1`;
  await publish('acme/odd:1', {
    platforms: ['linux/amd64'],
    labels: { bad: 1 as unknown as string },
  });
  const { code, stderr } = await run('pull', '--platform', 'linux/amd64', name);
  expect(code).toBe(0);
  expect((await run('images', '--format', '{{.Tag}}')).stdout).toBe('1\n');
  expect(stderr).toContain('warning: config ');
});
