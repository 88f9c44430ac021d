import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Exec, spawnExec } from '../../src/engine/exec.ts';
import { programPath, requireComponents } from './components.ts';
import { stopper } from './stopper.ts';

const UNSHARE = programPath('unshare') ?? '/usr/bin/unshare';

export type Dockerd = {
  /** Commands find this daemon and no other. */
  readonly exec: Exec;
  /** As `DOCKER_HOST`: `unix:///…/docker.sock`. */
  readonly host: string;
  stop(): Promise<void>;
};

export type DockerdOptions = {
  /** Docker 28 instead of Debian 12's 20.10, prepared by `scripts/newer-engine.sh`: see {@link requireNewerEngine}. */
  readonly newer?: boolean;
  /** Images in containerd's store; only with `newer`. */
  readonly containerd?: boolean;
};

/** Debian's dockerd and the docker command line, for `describe.skipIf(!requireEngine())`. */
export function requireEngine(): boolean {
  if (process.getuid?.() !== 0) {
    console.warn('SKIPPED: dockerd runs as root only');
    return false;
  }
  return requireComponents('dockerd', 'docker');
}

/** The same for Docker 28. It is never required, in CI neither: its packages are Debian sid's. */
export function requireNewerEngine(): boolean {
  if (newerRoot() !== undefined && process.getuid?.() === 0) {
    return true;
  }
  console.warn('SKIPPED: run scripts/newer-engine.sh DIR, then set TRANSSHIP_NEWER_ENGINE=DIR');
  return false;
}

/** Podman or buildah, as root. Neither is ever required, in CI neither: GitHub's runners and users' machines may lack them. */
export function requirePodman(name: 'podman' | 'buildah' = 'podman'): boolean {
  if (programPath(name) !== undefined && process.getuid?.() === 0) {
    return true;
  }
  console.warn(`SKIPPED, not installed: ${name} (a Debian package), or not run as root`);
  return false;
}

function newerRoot(): string | undefined {
  const directory = process.env['TRANSSHIP_NEWER_ENGINE'];
  const root = directory === undefined ? undefined : join(directory, 'root');
  return root !== undefined && isThere(join(root, 'usr/sbin/dockerd')) ? root : undefined;
}

/** A Docker Engine of its own, which touches no network, with all its files in a temporary directory. */
export async function startDockerd(options: DockerdOptions = {}): Promise<Dockerd> {
  const dir = await mkdtemp(join(tmpdir(), 'dockerd-'));
  const host = `unix://${dir}/docker.sock`;
  const child = await start(dir, host, options);
  // It ends its containerd then, and unmounts what it mounted.
  const stop = stopper(child, dir, 'SIGTERM');
  try {
    await listening(child);
  } catch (error) {
    await stop();
    throw error;
  }
  const env = { PATH: process.env['PATH'] ?? '', HOME: dir, DOCKER_HOST: host };
  const exec: Exec = (command, args, given) => spawnExec(command, args, { ...given, env });
  return { exec, host, stop };
}

/** Podman needs no daemon: this is its command line with storage of its own. */
export async function startPodman(): Promise<Pick<Dockerd, 'exec' | 'stop'>> {
  const dir = await mkdtemp(join(tmpdir(), 'podman-'));
  const storage = ['--root', join(dir, 'root'), '--runroot', join(dir, 'run')];
  const global = [...storage, '--storage-driver', 'vfs', '--events-backend', 'none'];
  const exec: Exec = (command, args, options) => spawnExec(command, [...global, ...args], options);
  return { exec, stop: () => rm(dir, { recursive: true, force: true, maxRetries: 5 }) };
}

async function start(
  dir: string,
  host: string,
  { newer = false, containerd = false }: DockerdOptions,
): Promise<ChildProcess> {
  const config = join(dir, 'daemon.json');
  await writeFile(config, JSON.stringify({ features: { 'containerd-snapshotter': containerd } }));
  const args = [
    ...['--host', host, '--data-root', join(dir, 'data'), '--exec-root', join(dir, 'exec')],
    ...['--pidfile', join(dir, 'pid'), '--iptables=false', '--ip6tables=false', '--bridge=none'],
    ...(newer ? ['--config-file', config] : ['--config-file', join(dir, 'none.json')]),
    ...(containerd ? [] : ['--storage-driver', await storageDriver()]),
  ];
  const root = newer ? newerRoot() : undefined;
  if (newer && root === undefined) {
    throw new Error('no newer engine was prepared');
  }
  if (root === undefined) {
    await writeFile(join(dir, 'none.json'), '{}');
    return spawn(programPath('dockerd') ?? 'dockerd', args, { cwd: dir });
  }
  const enter = join(import.meta.dirname, '../../scripts/enter-engine.sh');
  const namespace = ['--mount', '--propagation', 'private', enter, root, dir];
  return spawn(UNSHARE, [...namespace, 'dockerd', ...args], { cwd: dir });
}

/** overlay2 on the file system at hand, where the kernel has it; vfs copies every layer, but always works. */
async function storageDriver(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'overlay-'));
  const script = 'mkdir l u w m && mount -t overlay -o lowerdir=l,upperdir=u,workdir=w overlay m';
  try {
    const args = ['--mount', '--propagation', 'private', 'sh', '-c', script];
    const child = spawn(UNSHARE, args, { cwd: dir, stdio: 'ignore' });
    const [code] = await once(child, 'exit');
    return code === 0 ? 'overlay2' : 'vfs';
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function listening(child: ChildProcess): Promise<void> {
  const said: string[] = [];
  const lines = createInterface({ input: child.stderr ?? process.stdin });
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`dockerd ended:\n${said.join('\n')}`)));
    lines.on('line', (line) => {
      if (line.includes('API listen on')) {
        resolve();
      }
      said.push(line);
      said.splice(0, said.length - 20);
    });
  });
}

function isThere(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
