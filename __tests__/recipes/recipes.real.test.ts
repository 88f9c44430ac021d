import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Target } from '../../src/content/store.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { busyboxImage, hasBusybox } from '../stand-ins/busybox.ts';
import { programPath } from '../stand-ins/components.ts';
import { type Dockerd, requireEngine, requirePodman, startDockerd } from '../stand-ins/engine.ts';
import type { RandomImageOptions } from '../stand-ins/images.ts';
import { newerClient } from '../stand-ins/newer-clients.ts';
import type { RunSteps } from '../stand-ins/workflow-job.ts';
import { Scene } from './scene.ts';

const COMPOSE = newerClient('docker-compose');
const busybox = await hasBusybox();
/** Limits that a container may set wherever this runs, and no network, which the test's engine has not. */
const LIMITS = ['--network none', '--ulimit nofile=1024:1024', '--ulimit nproc=1024:1024'].join(
  ' ',
);

let scene: Scene;

beforeAll(async () => {
  scene = await Scene.start(runnable);
});
afterAll(() => scene.stop());

/** An image that says its name and ends. */
function runnable(target: Target, { name = '' }: RandomImageOptions = {}): Promise<Descriptor> {
  const cmd = ['/bin/echo', `it runs ${name}`];
  return busyboxImage(target, { name, cmd, platforms: ['linux/amd64'] });
}

function succeeded(run: RunSteps): void {
  expect(run, run.raw).toMatchObject({ conclusion: 'success', errors: [], warnings: [] });
}

/** A program of this name that comes before the real one. @returns the PATH */
async function before(folder: string, name: string, script: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), `#!/bin/bash\n${script}\n`);
  await chmod(join(folder, name), 0o755);
  return [folder, process.env['PATH']].join(delimiter);
}

describe.skipIf(!(busybox && requireEngine()))('with Docker', () => {
  let dockerd: Dockerd;
  let env: Record<string, string>;
  let bin: string;

  beforeAll(async () => {
    dockerd = await startDockerd();
    bin = await mkdtemp(join(tmpdir(), 'bin-'));
    const docker = programPath('docker');
    const script = `if [ "$1" = run ]; then exec ${docker} run ${LIMITS} "\${@:2}"; fi; exec ${docker} "$@"`;
    env = { PATH: await before(bin, 'docker', script), DOCKER_HOST: dockerd.host };
  });
  afterAll(async () => {
    await dockerd?.stop();
    await rm(bin, { recursive: true, force: true });
  });

  /** What the containers of the step said, all of which have ended. */
  async function said(): Promise<string> {
    const { stdout } = await dockerd.exec('docker', ['container', 'ls', '--all', '--quiet']);
    const ids = stdout.split('\n').filter((id) => id !== '');
    const logs = ids.map(async (id) => {
      await dockerd.exec('docker', ['wait', id]);
      return (await dockerd.exec('docker', ['logs', id])).stdout;
    });
    const all = (await Promise.all(logs)).sort().join('');
    await dockerd.exec('docker', ['container', 'rm', '--force', ...ids]);
    return all;
  }

  test('test-services: pulled and saved, then loaded from the cache', async () => {
    succeeded(await scene.workflow('test-services', { env }));
    expect(await said()).toBe('it runs 16\nit runs 7\n');
    const before = scene.hosts.journal.length;
    succeeded(await scene.workflow('test-services', { env }));
    expect(scene.hosts.journal.slice(before).map(({ method }) => method)).toEqual(['HEAD', 'HEAD']);
    await said();
  });

  test('matrix: each version by its own job', async () => {
    const run = await scene.workflow('matrix', { env });
    succeeded(run);
    expect(await said()).toBe('it runs 15\nit runs 16\n');
    expect(run.raw).toMatch(/tested against postgres@sha256:/);
  });

  test.skipIf(COMPOSE === undefined)('compose: started without a pull', async () => {
    const common = 'network_mode: none, ulimits: {nofile: 1024, nproc: 1024}';
    const services = `services:\n  db: {image: "postgres:16", ${common}}\n  made: {build: ., profiles: [made]}\n`;
    const machine = await scene.folder();
    const plugins = join(machine, 'home/.docker/cli-plugins');
    await mkdir(plugins, { recursive: true });
    await symlink(COMPOSE ?? '', join(plugins, 'docker-compose'));
    const files = { 'compose.yml': services };
    succeeded(await scene.workflow('compose', { env, machine, files }));
    expect(await said()).toBe('it runs 16\n');
  });
});

describe.skipIf(!(busybox && requirePodman() && isRootless()))(
  'with Podman that is not root',
  () => {
    let home: string;

    beforeAll(async () => {
      home = await mkdtemp(join(tmpdir(), 'rootless-'));
      await mkdir(join(home, 'run'));
      execFileSync('chown', ['-R', 'nobody', home]);
    });
    // What watches the container may still write there.
    afterAll(async () =>
      rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 }),
    );

    test('rootless-podman: loaded, and started without a pull', async () => {
      // The runner of this test is root: its podman is not.
      const storage = `--root ${home}/root --runroot ${home}/runroot --storage-driver vfs`;
      const podman = `runuser -u nobody -- env -C ${home} -i HOME=${home} XDG_RUNTIME_DIR=${home}/run PATH=/usr/bin:/bin podman ${storage} --events-backend file --cgroup-manager cgroupfs`;
      const script = `if [ "$1" = run ]; then exec ${podman} run ${LIMITS} "\${@:2}"; fi; exec ${podman} "$@"`;
      const env = { PATH: await before(join(home, 'bin'), 'podman', script) };
      const run = await scene.workflow('rootless-podman', { env });
      succeeded(run);
      expect(run.raw).toContain('loaded');
    });
  },
);

/** Whether another user may have a user namespace, as rootless containers need it. */
function isRootless(): boolean {
  const there = spawnSync('runuser', [
    '-u',
    'nobody',
    '--',
    'unshare',
    '--user',
    '--map-root-user',
  ]);
  if (there.status !== 0) {
    console.warn('SKIPPED: no user namespaces for other users than root');
  }
  return there.status === 0;
}
