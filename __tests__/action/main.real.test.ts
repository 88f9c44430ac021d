import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { RegistryClient } from '../../src/registry/client.ts';
import { busyboxImage, hasBusybox } from '../stand-ins/busybox.ts';
import { type CacheService, startCacheService } from '../stand-ins/cache-service.ts';
import { requireComponents } from '../stand-ins/components.ts';
import { type DockerRegistry, startDockerRegistry } from '../stand-ins/docker-registry.ts';
import { type Dockerd, requireEngine, startDockerd } from '../stand-ins/engine.ts';
import { startFaultProxy } from '../stand-ins/fault-proxy.ts';
import { randomLayer } from '../stand-ins/images.ts';
import { runStep, type StepOptions } from '../stand-ins/runner.ts';

const run = promisify(execFile);
const LOGIN = { user: 'pusher', password: 'open sesame: ok' };
const registries = requireComponents('docker-registry', 'skopeo');
const engines = requireEngine() && (await hasBusybox());

describe.skipIf(!registries)('the action between two of Debian’s registries', () => {
  let from: DockerRegistry;
  let to: DockerRegistry;
  let cache: CacheService;
  let machine: string;
  let root: Descriptor;
  let client: RegistryClient;

  beforeAll(async () => {
    [from, to, cache] = await Promise.all([
      startDockerRegistry(),
      startDockerRegistry({ htpasswd: LOGIN }),
      startCacheService(),
    ]);
    machine = await mkdtemp(join(tmpdir(), 'machine-'));
    client = new RegistryClient();
    const layers = await Promise.all([1, 2, 3].map((seed) => randomLayer(`l${seed}`, 700_000)));
    const repository = client.repository({ registry: from.host, repository: 'acme/app' });
    root = await busyboxImage(repository, { layers, name: 'v1' });
  });

  afterAll(async () => {
    await client?.close();
    await Promise.all([from?.stop(), to?.stop(), cache?.stop()]);
    await rm(machine, { recursive: true, force: true });
  });

  const step = (inputs: Readonly<Record<string, string>>, options: Partial<StepOptions> = {}) =>
    runStep({
      machine,
      ...options,
      with: {
        load: 'false',
        registry: to.host,
        username: LOGIN.user,
        password: LOGIN.password,
        ...inputs,
      },
      env: { ...cache.env, ...options.env },
    });

  async function skopeoRaw(host: string, name: string, credentials: boolean): Promise<Buffer> {
    const login = credentials ? ['--creds', `${LOGIN.user}:${LOGIN.password}`] : [];
    const { stdout } = await run(
      'skopeo',
      ['inspect', '--raw', '--tls-verify=false', ...login, `docker://${host}/${name}`],
      { encoding: 'buffer' },
    );
    return stdout;
  }

  test('one image by tag, one by digest to two targets; the second run is a hit that reads nothing', async () => {
    const source = `${from.host}/acme/app`;
    const targets = [`${to.host}/acme/app:1.4.0`, `${to.host}/other/name:latest`];
    const images = `${source}:v1\n${source}@${root.digest} => ${targets.join(', ')}`;
    const first = await step({ images });
    expect(first).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(first.outputs).toMatchObject({
      digest: root.digest,
      pushed: targets.map((target) => `${target}@${root.digest}`).join('\n'),
      'subject-name': `${to.host}/acme/app`,
      'subject-digest': root.digest,
      'cache-hit': 'false',
    });
    const [byTag] = JSON.parse(first.outputs['images'] ?? '');
    expect(byTag.platforms.map(({ platform }: { platform: string }) => platform)).toEqual([
      'linux/amd64',
      'linux/arm64',
      'linux/arm/v7',
    ]);
    expect(first.masks).toContain(LOGIN.password);
    expect(first.log).not.toContain(LOGIN.password);

    const index = await skopeoRaw(from.host, 'acme/app:v1', false);
    expect(`sha256:${createHash('sha256').update(index).digest('hex')}`).toBe(root.digest);
    expect(await skopeoRaw(to.host, 'acme/app:1.4.0', true)).toEqual(index);
    expect(await skopeoRaw(to.host, 'other/name:latest', true)).toEqual(index);
    // skopeo pulls every platform of it, and verifies every digest on the way.
    const copied = join(machine, 'copied');
    await run('skopeo', [
      'copy',
      '--all',
      '--src-tls-verify=false',
      '--src-creds',
      `${LOGIN.user}:${LOGIN.password}`,
      `docker://${to.host}/acme/app:1.4.0`,
      `dir:${copied}`,
    ]);

    await rm(join(machine, 'home'), { recursive: true });
    await rm(join(machine, 'temp'), { recursive: true });
    const before = (await from.requests()).length;
    const second = await step({ images });
    expect(second).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(second.outputs['cache-hit']).toBe('true');
    const requests = (await from.requests()).slice(before);
    expect(
      requests.filter(({ method, path }) => method === 'GET' && !/referrers|tags/.test(path)),
    ).toEqual([]);
  });

  test('a wrong password is one error that says so, and the image that needs none is still pulled', async () => {
    const images = `${from.host}/acme/app:v1\n${from.host}/acme/app@${root.digest} => ${to.host}/no:1`;
    const refused = await step({ images, password: 'wrong' });
    expect(refused.exitCode).toBe(1);
    expect(refused.errors).toEqual([expect.stringContaining('[UNAUTHORIZED]')]);
    expect(refused.raw.replaceAll('::add-mask::wrong', '')).not.toContain('wrong:');
    expect(refused.outputs['digest']).toBe(root.digest);
    expect(refused.outputs['pushed']).toBe('');
  });
});

describe.skipIf(!(registries && engines))('the action and Debian’s Docker Engine', () => {
  let registry: DockerRegistry;
  let dockerd: Dockerd;
  let machine: string;
  let client: RegistryClient;

  beforeAll(async () => {
    [registry, dockerd] = await Promise.all([startDockerRegistry(), startDockerd()]);
    machine = await mkdtemp(join(tmpdir(), 'machine-'));
    client = new RegistryClient();
  });

  afterAll(async () => {
    await client?.close();
    await Promise.all([registry?.stop(), dockerd?.stop()]);
    await rm(machine, { recursive: true, force: true });
  });

  const step = (inputs: Readonly<Record<string, string>>) =>
    runStep({
      machine,
      with: { cache: 'false', ...inputs },
      env: { DOCKER_HOST: dockerd.host },
    });

  test('load: true, and the image runs; load: auto loads what has no targets', async () => {
    const repository = client.repository({ registry: registry.host, repository: 'tools/busybox' });
    await busyboxImage(repository, { name: '1', cmd: ['/bin/echo', 'it runs'] });
    const name = `${registry.host}/tools/busybox`;
    const loaded = await step({ images: `${name}:1`, load: 'true' });
    expect(loaded).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(JSON.parse(loaded.outputs['images'] ?? '')[0]).toMatchObject({ loaded: true });
    const { stdout } = await dockerd.exec('docker', [
      'run',
      '--rm',
      '--network',
      'none',
      `${name}:1`,
    ]);
    expect(stdout.trim()).toBe('it runs');

    const byDigest = `${name}@${(await repository.resolve('1')).digest}`;
    const unnamed = await step({ images: byDigest, load: 'true' });
    const [{ imageId }] = JSON.parse(unnamed.outputs['images'] ?? '');
    expect(unnamed.log).toContain(
      `${byDigest}: this engine keeps no names by digest: run ${imageId}`,
    );

    const auto = await step({ images: `${name}:1 => ${registry.host}/tools/copy:1` });
    expect(auto.exitCode).toBe(0);
    expect(JSON.parse(auto.outputs['images'] ?? '')[0]).toMatchObject({ loaded: false });
    const { stdout: list } = await dockerd.exec('docker', [
      'image',
      'ls',
      '--format',
      '{{.Repository}}',
    ]);
    expect(list).not.toContain('tools/copy');
  });

  test('the engine has the lower layers before the last one comes, and only the image at the end', async () => {
    const repository = client.repository({ registry: registry.host, repository: 'acme/large' });
    const layers = await Promise.all(
      [9_000_000, 50_000].map((size, index) => randomLayer(`large ${index}`, size)),
    );
    await busyboxImage(repository, { name: '1', layers, platforms: ['linux/amd64'], single: true });
    const list = async (...args: readonly string[]): Promise<readonly string[]> => {
      const { stdout } = await dockerd.exec('docker', ['image', 'ls', '--quiet', ...args]);
      return stdout.split('\n').filter((id) => id !== '');
    };
    const before = await list();
    const seen: string[] = [];
    const lowerLayers = async (): Promise<void> => {
      while (seen.length === 0) {
        seen.push(...(await list()).filter((id) => !before.includes(id)));
      }
    };
    const last = digestOf(layers[1]?.gzip ?? '');
    const proxy = await startFaultProxy(`http://${registry.host}`, [
      { method: 'GET', path: last, effect: { wait: lowerLayers } },
    ]);
    try {
      const image = `${proxy.host}/acme/large:1`;
      const loaded = await step({ images: image, load: 'true' });
      expect(loaded).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
      const { stdout } = await dockerd.exec('docker', [
        ...['run', '--rm', '--network', 'none', image, 'cat', '/etc/platform'],
      ]);
      expect(stdout.trim()).toBe('linux/amd64');
      expect(seen).toHaveLength(1);
      expect(await list()).not.toContain(seen[0]);
      expect(await list('--filter', 'dangling=true')).toEqual([]);
    } finally {
      await proxy.stop();
    }
  });

  test('a hit is on the disk once when it is loaded', async () => {
    const repository = client.repository({ registry: registry.host, repository: 'acme/once' });
    const size = 9_000_000;
    const layers = [await randomLayer('once', size)];
    await busyboxImage(repository, { name: '1', layers, platforms: ['linux/amd64'], single: true });
    const images = `${registry.host}/acme/once:1`;
    const cache = await startCacheService();
    const home = await mkdtemp(join(tmpdir(), 'machine-'));
    const inputs = { images, load: 'true' };
    // Docker's own command line, which first looks at what is on the disk.
    const [bin, log] = [join(home, 'bin'), join(home, 'sizes')];
    const script = `#!/bin/sh
      if [ "$2" = load ]; then du -scb "$HOME" "$RUNNER_TEMP" | tail -1 >> ${log}; fi
      PATH=\${PATH#*:} exec docker "$@"`;
    try {
      await mkdir(bin);
      await writeFile(join(bin, 'docker'), script, { mode: 0o755 });
      const env = {
        ...cache.env,
        DOCKER_HOST: dockerd.host,
        PATH: `${bin}:${process.env['PATH']}`,
      };
      const first = await runStep({ machine: home, with: { ...inputs, load: 'false' }, env });
      expect(first).toMatchObject({ exitCode: 0, warnings: [] });
      await rm(join(home, 'home'), { recursive: true });
      const hit = await runStep({ machine: home, with: inputs, env });
      expect(hit.outputs['cache-hit']).toBe('true');
      const sizes = (await readFile(log, 'utf8')).trim().split('\n').map(Number.parseFloat);
      expect(Math.min(...sizes)).toBeGreaterThan(size);
      expect(Math.max(...sizes)).toBeLessThan(size * 1.3);
    } finally {
      await cache.stop();
      await rm(home, { recursive: true, force: true });
    }
  });
});
