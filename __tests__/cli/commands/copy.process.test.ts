import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ImageLayout } from '../../../src/layout/layout.ts';
import { hostPlatforms } from '../../../src/oci/platform.ts';
import { RegistryClient } from '../../../src/registry/client.ts';
import { startRegistry } from '../../stand-ins/embedded-registry.ts';
import { putReferrer } from '../../stand-ins/images.ts';
import { lines, scene } from '../scene.ts';

const architecture = hostPlatforms()[0]?.architecture;

test('copy keeps the whole index, and prints its digest and nothing else on standard output', async () => {
  const { registry, run, publish } = await scene();
  const { digest } = await publish('acme/app:1.0');
  const { code, stdout, stderr } = await run(
    'copy',
    `${registry.host}/acme/app:1.0`,
    `${registry.host}/acme/copy:1.0`,
  );
  expect(code).toBe(0);
  expect(stdout).toBe(`${digest}\n`);
  expect(lines(stderr)).toHaveLength(6);
  expect(lines(stderr).every((line) => line.endsWith(': Mounted from acme/app'))).toBe(true);
});

test('a narrowed copy prints the new digest, and the source on the other stream', async () => {
  const { registry, run, publish } = await scene();
  const { digest } = await publish('acme/app:1.0');
  const { stdout, stderr } = await run(
    'copy',
    '-q',
    '--platform=linux/amd64,linux/arm64',
    `${registry.host}/acme/app:1.0`,
    `${registry.host}/acme/copy:1.0`,
  );
  expect(stdout).not.toContain(digest);
  expect(stderr).toBe(`source: ${digest}\n`);
  const written = await run('digest', `${registry.host}/acme/copy:1.0`);
  expect(stdout).toBe(written.stdout);
});

test('several targets read the source once; where one fails, the exit code is 3', async () => {
  const { registry, run, publish, dir } = await scene();
  const { digest } = await publish('acme/app:1.0');
  const oci = join(dir, 'oci');
  const { code, stdout, stderr } = await run(
    'copy',
    '--retries',
    '0',
    `${registry.host}/acme/app:1.0`,
    `oci:${oci}:app`,
    '127.0.0.1:1/acme/app:1.0',
    'store:other:1.0',
  );
  expect(code).toBe(3);
  expect(stdout).toBe(`${digest}\n`);
  const errors = lines(stderr).filter((line) => line.startsWith('transship: '));
  expect(errors).toEqual([expect.stringMatching(/127\.0\.0\.1:1.*\[UNREACHABLE\]$/)]);
  expect((await (await ImageLayout.open(oci)).resolve('app')).digest).toBe(digest);
  expect((await run('images', '-q', 'other')).stdout).not.toBe('');
  const roots = registry.requests().filter((one) => one.endsWith(' /v2/acme/app/manifests/1.0'));
  expect(roots).toHaveLength(1);
});

test('targets in several registries are written side by side, and each blob is read once', async () => {
  const { registry, run, publish } = await scene();
  const others = [await startRegistry(), await startRegistry()];
  onTestFinished(async () => {
    await Promise.all(others.map((one) => one.stop()));
  });
  const { digest } = await publish('acme/app:1.0');
  registry.forget();
  const targets = others.map(({ host }) => `${host}/acme/app:1.0`);
  const { code, stdout } = await run('copy', '--json', `${registry.host}/acme/app:1.0`, ...targets);
  expect(code).toBe(0);
  const { targets: told } = JSON.parse(stdout);
  expect(told).toMatchObject(targets.map((reference) => ({ reference, digest, status: 'copied' })));
  const blobs = registry.requests().filter((one) => one.includes('/blobs/'));
  expect(new Set(blobs).size).toBe(blobs.length);
});

test('a tar without a name of its own takes the name of the source, and is not left half-written', async () => {
  const { registry, run, publish, dir } = await scene();
  const { digest } = await publish('acme/app:1.0');
  const name = `${registry.host}/acme/app:1.0`;
  const file = join(dir, 'app.tar');
  expect((await run('copy', '-q', name, `oci-archive:${file}`)).stdout).toBe(`${digest}\n`);
  expect((await run('load', '-q', '-i', file)).stdout).toBe(`Loaded image: ${name}\n`);

  const missing = join(dir, 'missing.tar');
  expect((await run('copy', `${registry.host}/acme/app:none`, `oci-archive:${missing}`)).code).toBe(
    1,
  );
  expect((await run('load', '-i', missing)).stderr).toContain('no such file');
});

test('--if-exists decides about a tag that names something else', async () => {
  const { registry, run, publish } = await scene();
  const first = await publish('acme/app:1.0');
  const other = await publish('acme/copy:1.0');
  const [from, to] = [`${registry.host}/acme/app:1.0`, `${registry.host}/acme/copy:1.0`];

  const failed = await run('copy', '--if-exists', 'fail', from, to);
  expect(failed.code).toBe(1);
  expect(failed.stderr).toContain('[TAG_EXISTS]');
  const skipped = await run('copy', '--json', '--if-exists', 'skip', from, to);
  expect(JSON.parse(skipped.stdout)).toMatchObject({
    reference: from,
    targets: [{ reference: to, digest: other.digest, status: 'skipped' }],
  });
  expect((await run('copy', '--json', from, to)).stdout).toContain('"status": "copied"');
  expect(JSON.parse((await run('copy', '--json', from, to)).stdout)).toMatchObject({
    digest: first.digest,
    targets: [{ status: 'exists', bytes: { downloaded: 0, uploaded: 0 } }],
  });
});

test('a tar for docker takes the image of this machine, every other place the whole index', async () => {
  const { registry, run, publish, dir } = await scene();
  const { digest } = await publish('acme/app:1.0');
  const name = `${registry.host}/acme/app:1.0`;
  const copied = async (...args: readonly string[]) =>
    JSON.parse((await run('copy', '-q', '--json', name, ...args)).stdout).digest;
  for (const place of ['store:app:1.0', `oci:${dir}/oci:app`, `oci-archive:${dir}/oci.tar`]) {
    expect(await copied(place)).toBe(digest);
  }
  const own = await run('digest', '--platform', `linux/${architecture}`, name);
  expect(await copied(`docker-archive:${dir}/docker.tar`)).toBe(own.stdout.trim());
  const arm = await run('digest', '--platform', 'linux/arm/v7', name);
  expect(await copied(`docker-archive:${dir}/arm.tar`, '--platform', 'linux/arm/v7')).toBe(
    arm.stdout.trim(),
  );
});

test('what refers to an image goes to registries and layouts, and elsewhere when asked to', async () => {
  const { registry, run, publish, dir } = await scene();
  const root = await publish('acme/app:1.0', { platforms: ['linux/amd64'] });
  const client = new RegistryClient();
  const repository = client.repository({ registry: registry.host, repository: 'acme/app' });
  await putReferrer(repository, root);
  await client.close();
  const name = `${registry.host}/acme/app:1.0`;
  const takes = async (place: string, ...args: readonly string[]) => {
    expect(await run('copy', '-q', ...args, name, place)).toMatchObject({ code: 0, stderr: '' });
    return JSON.parse((await run('referrers', '--json', place)).stdout).length;
  };
  expect(await takes(`${registry.host}/acme/copy:1.0`)).toBe(1);
  expect(await takes(`${registry.host}/acme/other:1.0`, '--no-referrers')).toBe(0);
  expect(await takes(`oci:${dir}/oci:app`)).toBe(1);
  expect(await takes(`oci-archive:${dir}/oci.tar`)).toBe(0);
  expect(await takes(`oci-archive:${dir}/all.tar`, '--referrers')).toBe(1);
  expect(await takes('store:app:1.0')).toBe(0);
  expect(await takes('store:app:2.0', '--referrers')).toBe(1);
});
