import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { RegistryClient } from '../../src/registry/client.ts';
import { type EmbeddedRegistry, startRegistry } from '../stand-ins/embedded-registry.ts';
import { randomImage } from '../stand-ins/images.ts';
import { runStep } from '../stand-ins/runner.ts';

const folders: string[] = [];
let hub: EmbeddedRegistry;

beforeAll(async () => {
  hub = await startRegistry();
  const client = new RegistryClient();
  const target = client.repository({ registry: hub.host, repository: 'acme/app' });
  await randomImage(target, { platforms: ['linux/amd64', 'linux/arm64'], name: 'v1' });
  await client.close();
  hub.forget();
});

afterAll(async () => {
  await hub.stop();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

async function machine(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'machine-'));
  folders.push(folder);
  return folder;
}

/** `METHOD PATH STATUS`, as the registry and as the trace tell it. */
const journaled = () =>
  hub.journal.map(({ method, path, status }) => `${method} ${path} ${status}`);
const traced = (raw: string) =>
  [...raw.matchAll(/^::debug::([A-Z]+) (\S+): (\S+), \d+ ms, try 1$/gm)].map(
    ([, method, url = '', status]) => {
      const { pathname, search } = new URL(url);
      return `${method} ${pathname}${search} ${status}`;
    },
  );

test('with debug logging the trace holds the requests that the registry has logged, and only then', async () => {
  const source = `${hub.host}/acme/app:v1`;
  const inputs = { images: `${source}\n${source} => ${hub.host}/copy/app`, load: 'false' };
  const quiet = await runStep({ machine: await machine(), with: inputs });
  expect(quiet.raw).not.toContain('::debug::');
  hub.forget();
  const env = { RUNNER_DEBUG: '1' };
  const { raw, exitCode } = await runStep({ machine: await machine(), with: inputs, env });
  expect(exitCode).toBe(0);
  expect(hub.journal.length).toBeGreaterThan(8);
  expect(traced(raw).toSorted()).toEqual(journaled().toSorted());
});

test('a source tag that another workflow pushes is waited for', async () => {
  const images = `${hub.host}/acme/late:v1`;
  hub.forget();
  const step = runStep({ machine: await machine(), with: { images, load: 'false', wait: '60' } });
  await vi.waitUntil(() => hub.journal.some(({ status }) => status === 404), { timeout: 30_000 });
  const client = new RegistryClient();
  const target = client.repository({ registry: hub.host, repository: 'acme/late' });
  const { digest } = await randomImage(target, { name: 'v1' });
  await client.close();
  const { outputs, log } = await step;
  expect(outputs['digest']).toBe(digest);
  expect(log).toContain('not there yet: waiting for it');
});

test('the log begins with what will be done, and says of an image that is not loaded why', async () => {
  const { log } = await runStep({
    machine: await machine(),
    with: { images: `${hub.host}/acme/app:v1` },
    // Where no engine can be found.
    env: { PATH: '' },
  });
  const lines = log.split('\n');
  expect(lines[0]).toBe('1 image, load: auto, cache: true');
  expect(lines).toContain('no engine answers: not loaded');
});
