import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RegistryClient } from '../../src/registry/client.ts';
import { type CacheService, startCacheService } from '../stand-ins/cache-service.ts';
import { requireComponents } from '../stand-ins/components.ts';
import { type DockerRegistry, startDockerRegistry } from '../stand-ins/docker-registry.ts';
import { randomImage } from '../stand-ins/images.ts';
import { runStep, type StepResult } from '../stand-ins/runner.ts';

const LOGIN = { user: 'reader', password: 'let me in' };
const PUBLIC = { repository: { private: false } };
const PRIVATE = { repository: { private: true } };

describe.skipIf(!requireComponents('docker-registry', 'htpasswd'))(
  'images of a registry that wants credentials',
  () => {
    let closed: DockerRegistry;
    let open: DockerRegistry;
    let folder: string;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'machine-'));
      [closed, open] = await Promise.all([
        startDockerRegistry({ htpasswd: LOGIN }),
        startDockerRegistry(),
      ]);
      const { user, password } = LOGIN;
      const client = new RegistryClient({
        credentials: async () => ({ username: user, password }),
      });
      for (const { host } of [closed, open]) {
        await randomImage(client.repository({ registry: host, repository: 'app' }), { name: '1' });
      }
      await client.close();
    });

    afterAll(async () => {
      await Promise.all([closed?.stop(), open?.stop()]);
      await rm(folder, { recursive: true, force: true });
    });

    type Run = { readonly result: StepResult; readonly service: CacheService };

    async function run(
      { host }: DockerRegistry,
      event: object,
      inputs: Readonly<Record<string, string>> = {},
    ): Promise<Run> {
      const machine = await mkdtemp(join(folder, 'job-'));
      const eventPath = join(machine, 'event.json');
      await writeFile(eventPath, JSON.stringify(event));
      const service = await startCacheService();
      const { user: username, password } = LOGIN;
      const login = { registry: host, username, password };
      const result = await runStep({
        machine,
        with: { images: `${host}/app:1`, load: 'false', ...login, ...inputs },
        env: { ...service.env, GITHUB_EVENT_PATH: eventPath },
      });
      await service.stop();
      expect(result).toMatchObject({ exitCode: 0, errors: [] });
      return { result, service };
    }

    test('in a public repository they are cached with a warning', async () => {
      const { result, service } = await run(closed, PUBLIC);
      expect(result.warnings).toEqual([
        expect.stringMatching(/is private, and workflows of forks/),
      ]);
      expect(service.entries).not.toEqual([]);
    });

    test('cache-private: allow says nothing', async () => {
      const { result, service } = await run(closed, PUBLIC, { 'cache-private': 'allow' });
      expect(result.warnings).toEqual([]);
      expect(service.entries).not.toEqual([]);
    });

    test('cache-private: refuse keeps nothing of them in the cache, not even their digest', async () => {
      const { result, service } = await run(closed, PUBLIC, { 'cache-private': 'refuse' });
      expect(result.warnings).toEqual([expect.stringContaining('it was not cached')]);
      expect(service.entries).toEqual([]);
    });

    test('in a private repository nobody can read them who should not', async () => {
      const { result, service } = await run(closed, PRIVATE, { 'cache-private': 'refuse' });
      expect(result.warnings).toEqual([]);
      expect(service.entries).not.toEqual([]);
    });

    test('what anybody can pull is no secret, whoever pulled it', async () => {
      const { result, service } = await run(open, PUBLIC, { 'cache-private': 'refuse' });
      expect(result.warnings).toEqual([]);
      expect(service.entries).not.toEqual([]);
    });
  },
);
