import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RegistryClient } from '../../src/registry/client.ts';
import { busyboxImage, hasBusybox } from '../stand-ins/busybox.ts';
import { type CacheService, startCacheService } from '../stand-ins/cache-service.ts';
import { requireComponents } from '../stand-ins/components.ts';
import { type DockerRegistry, startDockerRegistry } from '../stand-ins/docker-registry.ts';
import { type Dockerd, requireEngine, startDockerd } from '../stand-ins/engine.ts';
import { type Layer, randomLayer } from '../stand-ins/images.ts';
import { newerClient } from '../stand-ins/newer-clients.ts';
import { runStep } from '../stand-ins/runner.ts';

const COMPOSE = newerClient('docker-compose');
const isThere = requireComponents('docker-registry') && requireEngine() && (await hasBusybox());
const LAYER = 400_000;

describe.skipIf(!isThere || COMPOSE === undefined)('the recipe for docker compose', () => {
  let registry: DockerRegistry;
  let dockerd: Dockerd;
  let cache: CacheService;
  let client: RegistryClient;
  const machines: string[] = [];

  beforeAll(async () => {
    [registry, dockerd, cache] = await Promise.all([
      startDockerRegistry(),
      startDockerd(),
      startCacheService(),
    ]);
    client = new RegistryClient();
    const layers = [await randomLayer('shared', LAYER)];
    await put('acme/db', '16', layers);
    await put('acme/db', '17', [...layers, await randomLayer('newer', LAYER)]);
    await put('acme/app', '1', layers);
  });
  afterAll(async () => {
    await client?.close();
    await Promise.all([registry?.stop(), dockerd?.stop(), cache?.stop()]);
    await Promise.all(machines.map((one) => rm(one, { recursive: true, force: true })));
  });

  async function put(name: string, tag: string, layers: readonly Layer[]) {
    const repository = client.repository({ registry: registry.host, repository: name });
    await busyboxImage(repository, {
      layers,
      name: tag,
      cmd: ['/bin/echo', `${name}:${tag} runs`],
    });
  }

  /** A job on a machine of its own, whose engine has no images: what the registry and the engine saw. */
  async function job(tag: string) {
    const machine = await mkdtemp(join(tmpdir(), 'machine-'));
    machines.push(machine);
    const work = join(machine, 'work');
    await mkdir(work);
    const common = 'network_mode: none, ulimits: {nofile: 1024, nproc: 1024}';
    await writeFile(
      join(work, 'compose.yaml'),
      `services:
  db: {image: "${registry.host}/acme/db:\${DB_TAG:-none}", ${common}}
  app: {image: "${registry.host}/acme/app:1", ${common}}
  built: {build: ., profiles: [build]}
`,
    );
    await writeFile(join(work, '.env'), `DB_TAG=${tag}\n`);
    const before = (await registry.requests()).length;
    const step = await runStep({
      machine,
      with: { files: 'compose.yaml' },
      env: { ...cache.env, DOCKER_HOST: dockerd.host },
    });
    expect(step, step.raw).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    const asked = (await registry.requests()).slice(before);
    const up = spawnSync(COMPOSE ?? '', ['-p', `p${tag}`, 'up', '--no-color'], {
      cwd: work,
      env: { PATH: process.env['PATH'], HOME: machine, DOCKER_HOST: dockerd.host },
      encoding: 'utf8',
    });
    expect(up.status, up.stderr).toBe(0);
    const later = (await registry.requests()).slice(before + asked.length);
    await dockerd.exec('docker', ['container', 'prune', '--force']);
    const images = (await dockerd.exec('docker', ['image', 'ls', '--quiet'])).stdout.trim();
    await dockerd.exec('docker', ['image', 'rm', '--force', ...images.split('\n')]);
    return { step, asked, later, said: up.stdout };
  }

  test('pulls and saves, then loads without the registry’s content, then fetches what changed; nothing is left to pull', async () => {
    const first = await job('16');
    expect(first.step.outputs['cache-hit']).toBe('false');
    expect(first.asked.some(({ path }) => path.includes('/blobs/'))).toBe(true);
    expect(first.said).toMatch(/acme\/db:16 runs/);
    expect(first.said).toMatch(/acme\/app:1 runs/);

    const second = await job('16');
    expect(second.step.outputs['cache-hit']).toBe('true');
    expect(second.asked.filter(({ method }) => method !== 'HEAD')).toEqual([]);
    expect(second.said).toMatch(/acme\/db:16 runs/);

    const bumped = await job('17');
    const blobs = bumped.asked.filter(({ path }) => path.includes('/blobs/'));
    expect(blobs.every(({ path }) => path.includes('/acme/db/'))).toBe(true);
    const images: { bytes: { downloaded: number } }[] = JSON.parse(
      bumped.step.outputs['images'] ?? '',
    );
    const downloaded = images.reduce((sum, { bytes }) => sum + bytes.downloaded, 0);
    expect(downloaded).toBeGreaterThan(LAYER);
    expect(downloaded).toBeLessThan(1.2 * LAYER);
    expect(bumped.said).toMatch(/acme\/db:17 runs/);

    expect([first, second, bumped].flatMap(({ later }) => later)).toEqual([]);
  });
});
