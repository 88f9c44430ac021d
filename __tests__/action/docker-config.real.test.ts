import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepLogins } from '../../src/action/docker-config.ts';
import { RegistryClient } from '../../src/registry/client.ts';
import { programPath, requireComponents } from '../stand-ins/components.ts';
import { type DockerRegistry, startDockerRegistry } from '../stand-ins/docker-registry.ts';
import { randomImage } from '../stand-ins/images.ts';
import { newerClient } from '../stand-ins/newer-clients.ts';

const run = promisify(execFile);
const LOGIN = { user: 'pusher', password: 'open sesame: ok' };
const isThere = requireComponents('docker-registry', 'docker', 'skopeo');
const BUILDX = newerClient('docker-buildx');

type Reader = readonly [name: string, program: string | undefined, ...words: readonly string[]];

/** Programs that ask a registry without a daemon, each by its own reading of docker's configuration. */
const READERS: readonly Reader[] = [
  ['docker', programPath('docker'), 'manifest', 'inspect', '--insecure', 'IMAGE'],
  ['buildx', BUILDX && programPath('docker'), 'buildx', 'imagetools', 'inspect', '--raw', 'IMAGE'],
  ['skopeo', programPath('skopeo'), 'inspect', '--raw', '--tls-verify=false', 'docker://IMAGE'],
  ['crane', newerClient('crane'), 'manifest', '--insecure', 'IMAGE'],
  ['oras', newerClient('oras'), 'manifest', 'fetch', '--plain-http', 'IMAGE'],
];

describe.skipIf(!isThere)('logins that are kept', () => {
  let registry: DockerRegistry;
  let home: string;
  let folder: string;

  beforeAll(async () => {
    registry = await startDockerRegistry({ htpasswd: LOGIN });
    const credentials = async () => ({ username: LOGIN.user, password: LOGIN.password });
    const client = new RegistryClient({ credentials });
    const target = client.repository({ registry: registry.host, repository: 'acme/app' });
    await randomImage(target, { name: 'v1' });
    await client.close();
    home = await mkdtemp(join(tmpdir(), 'home-'));
    await mkdir(join(home, '.docker/cli-plugins'), { recursive: true });
    if (BUILDX !== undefined) {
      await symlink(BUILDX, join(home, '.docker/cli-plugins/docker-buildx'));
    }
    // As on a machine with Docker Desktop, whose helper would be asked for every host.
    await writeFile(join(home, '.docker/config.json'), '{"credsStore": "nowhere"}');
    folder = join(home, 'kept');
    const env = { DOCKER_CONFIG: join(home, '.docker') };
    const { user: username, password } = LOGIN;
    await keepLogins([{ registry: registry.host, username, password }], folder, env);
  });
  afterAll(async () => {
    await registry?.stop();
    await rm(home, { recursive: true, force: true });
  });

  test.each(READERS)('%s finds them', async (name, program, ...words) => {
    if (program === undefined) {
      return;
    }
    const image = `${registry.host}/acme/app:v1`;
    const args = words.map((word = '') => word.replace('IMAGE', image));
    // containers' tools read docker's file in the home of the user only, or where they are told.
    const env = { PATH: process.env['PATH'], HOME: home, DOCKER_CONFIG: folder };
    const told = { ...env, REGISTRY_AUTH_FILE: join(folder, 'config.json') };
    const { stdout } = await run(program, args, { env: name === 'skopeo' ? told : env });
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 2 });
    await expect(
      run(program, args, { env: { ...env, DOCKER_CONFIG: join(home, 'none'), HOME: '/nowhere' } }),
    ).rejects.toThrow();
  });
});
