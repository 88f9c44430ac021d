import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readManifest } from '../../src/content/read-manifest.ts';
import { RegistryClient } from '../../src/registry/client.ts';
import { type CacheService, startCacheService } from '../stand-ins/cache-service.ts';
import { type EmbeddedRegistry, startRegistry } from '../stand-ins/embedded-registry.ts';
import { runStep } from '../stand-ins/runner.ts';

let dir: string;
let registry: EmbeddedRegistry;
let cache: CacheService;
let client: RegistryClient;
let machines = 0;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'build-action-'));
  [registry, cache] = await Promise.all([startRegistry(), startCacheService()]);
  client = new RegistryClient();
});

afterAll(async () => {
  await client.close();
  await Promise.all([registry.stop(), cache.stop()]);
  await rm(dir, { recursive: true, force: true });
});

/** A machine with a checkout in its working directory. */
async function machine(): Promise<string> {
  machines += 1;
  const folder = join(dir, `machine-${machines}`);
  await mkdir(join(folder, 'work'), { recursive: true });
  await writeFile(
    join(folder, 'work/Dockerfile'),
    'FROM scratch\nARG TARGETARCH\nARG V=1\nCOPY a /a\nENV ARCH=$TARGETARCH V=$V\nCMD ["/a"]\n',
  );
  await writeFile(join(folder, 'work/a'), 'a'.repeat(100_000));
  return folder;
}

async function build(inputs: Readonly<Record<string, string>>, on?: string) {
  return runStep({
    machine: on ?? (await machine()),
    action: 'build',
    with: inputs,
    env: { ...cache.env, GITHUB_REPOSITORY: 'acme/app', GITHUB_SHA: 'abc', GITHUB_RUN_ID: '7' },
  });
}

const repository = () => client.repository({ registry: registry.host, repository: 'acme/app' });

test('builds for several platforms, pushes, and says what was made', async () => {
  const tags = `${registry.host}/acme/app:1`;
  const step = await build({
    tags,
    platforms: 'linux/amd64,linux/arm64',
    push: 'true',
    'build-args': 'V=2',
    labels: 'a=b',
    'ci-annotations': 'true',
  });
  expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  const root = await repository().resolve('1');
  expect(step.outputs).toMatchObject({ digest: root.digest });
  expect(step.outputs['imageid']).toMatch(/^sha256:/);
  expect(JSON.parse(step.outputs['metadata'] ?? '')).toMatchObject({
    'containerimage.digest': root.digest,
    'image.name': tags,
  });
  expect(await readManifest(repository(), root)).toMatchObject({
    kind: 'index',
    annotations: { 'org.opencontainers.image.revision': 'abc' },
    manifests: [{ platform: { architecture: 'amd64' } }, { platform: { architecture: 'arm64' } }],
  });
  expect(step.log).toContain('Step 4/6 : COPY a /a');
});

test('what a Dockerfile says is no command of the runner, and its logins are not shown', async () => {
  const folder = await machine();
  const text =
    'FROM scratch\nCOPY <<EOF /a\n::error::INJECTED\n\u001b[31m\nEOF\n' +
    'LABEL a=b \\\n::add-mask::x=y\nADD https://u:hush-hush@127.0.0.1:1/x.git /x\n';
  await writeFile(join(folder, 'work/Dockerfile'), text);
  const step = await build({ cache: 'false' }, folder);
  expect(step.exitCode).toBe(1);
  expect(step.raw).not.toMatch(/^::(?:error::INJECTED|add-mask::x)|hush-hush/m);
  expect(step.raw).not.toContain('\u001b');
  expect(step.errors).toHaveLength(1);
});

test('a machine that has never built takes unchanged steps out of the cache', async () => {
  const inputs = { tags: `${registry.host}/acme/app:2`, push: 'true', 'cache-prefix': 'own' };
  const first = await build(inputs);
  expect(first).toMatchObject({ exitCode: 0, errors: [] });
  expect(first.log).not.toContain('Using cache');
  const second = await build(inputs);
  expect(second).toMatchObject({ exitCode: 0, errors: [] });
  expect(second.log).toContain('Using cache');
  expect(second.outputs['digest']).toBe(first.outputs['digest']);
  const without = await build({ ...inputs, cache: 'false' });
  expect(without).toMatchObject({ exitCode: 0, errors: [] });
  expect(without.log).not.toContain('Using cache');
  expect(without.outputs['digest']).toBe(first.outputs['digest']);
});

test('provenance is an attestation beside the image, and names the run', async () => {
  const step = await build({
    tags: `${registry.host}/acme/app:3`,
    push: 'true',
    provenance: 'true',
  });
  expect(step).toMatchObject({ exitCode: 0, errors: [] });
  const index = await readManifest(repository(), await repository().resolve('3'));
  expect(index).toMatchObject({
    manifests: [{}, { annotations: { 'vnd.docker.reference.type': 'attestation-manifest' } }],
  });
});

test.each([
  [{ sbom: 'true' }, 'inputs sbom cannot be honoured here'],
  [{ push: 'true' }, 'without a name nothing can be pushed or loaded'],
])('%j ends the step with an error', async (inputs, message) => {
  const step = await build(inputs);
  expect(step.exitCode).toBe(1);
  expect(step.errors).toEqual([expect.stringContaining(message)]);
  expect(step.outputs).toEqual({});
});

test('the value of a secret is masked, and is in no line', async () => {
  const step = await build({ secrets: 'token=hush-hush-hush', target: 'none' });
  expect(step.masks).toContain('hush-hush-hush');
  expect(step.log).not.toContain('hush-hush-hush');
});
