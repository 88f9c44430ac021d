import { execFile } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished, vi } from 'vitest';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { RegistryClient } from '../../src/registry/client.ts';
import { type EmbeddedRegistry, startRegistry } from '../stand-ins/embedded-registry.ts';
import { randomImage } from '../stand-ins/images.ts';
import { callWorkflow, type WorkflowCall, type WorkflowResult } from '../stand-ins/workflow.ts';
import { machine } from './machines.ts';

// A workflow is a dozen processes.
vi.setConfig({ testTimeout: 240_000 });

const run = promisify(execFile);

export async function git(cwd: string, ...args: readonly string[]): Promise<string> {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com'];
  return (await run('git', [...identity, ...args], { cwd })).stdout.trim();
}

export type Caller = {
  readonly registry: EmbeddedRegistry;
  /** A clone of it is what a checkout puts into the workspace. */
  readonly repository: string;
  /** For what belongs to neither repository nor runner. */
  readonly folder: string;
  publish(name: string, seed?: string): Promise<Descriptor>;
  call(
    options: Pick<WorkflowCall, 'file' | 'with'> & Partial<WorkflowCall>,
  ): Promise<WorkflowResult>;
};

/** A repository that calls our workflows, and a registry with images. */
export async function caller(
  files: (host: string) => Readonly<Record<string, string>>,
): Promise<Caller> {
  const folder = await machine();
  const registry: EmbeddedRegistry = await startRegistry();
  onTestFinished(() => registry.stop());
  const repository = join(folder, 'repository');
  for (const [path, text] of Object.entries(files(registry.host))) {
    await mkdir(dirname(join(repository, path)), { recursive: true });
    await writeFile(join(repository, path), text);
  }
  await git(repository, 'init', '--quiet', '--initial-branch=main');
  await git(repository, 'add', '.');
  await git(repository, 'commit', '--quiet', '--message', 'first');
  return {
    registry,
    repository,
    folder,
    publish: (name, seed = name) => publish(registry, name, seed),
    call: async (options) => callWorkflow({ repository, machine: await machine(), ...options }),
  };
}

async function publish(
  registry: EmbeddedRegistry,
  name: string,
  seed: string,
): Promise<Descriptor> {
  const client = new RegistryClient();
  const [repository = '', tag = ''] = name.split(':');
  try {
    const place = client.repository({ registry: registry.host, repository });
    return await randomImage(place, { platforms: ['linux/amd64', 'linux/arm64'], seed, name: tag });
  } finally {
    await client.close();
  }
}

/** A program of this name, first on the path of steps. @returns the folder */
export async function program(folder: string, name: string, script: string): Promise<string> {
  const bin = join(folder, 'bin');
  await mkdir(bin, { recursive: true });
  await writeFile(join(bin, name), `#!/bin/bash\n${script}\n`);
  await chmod(join(bin, name), 0o755);
  return bin;
}
