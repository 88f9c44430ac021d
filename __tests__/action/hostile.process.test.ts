import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodyOf } from '../../src/content/whole.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { RegistryClient } from '../../src/registry/client.ts';
import { type EmbeddedRegistry, startRegistry } from '../stand-ins/embedded-registry.ts';
import { HOSTILE, startHostileRegistry } from '../stand-ins/hostile-registry.ts';
import { randomImage } from '../stand-ins/images.ts';
import { runStep, type StepOptions } from '../stand-ins/runner.ts';

const folders: string[] = [];
let registry: EmbeddedRegistry;
let client: RegistryClient;

beforeAll(async () => {
  registry = await startRegistry();
  client = new RegistryClient();
});

afterAll(async () => {
  await client.close();
  await registry.stop();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

const repository = (name: string) =>
  client.repository({ registry: registry.host, repository: name });

async function machine(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'machine-'));
  folders.push(folder);
  return folder;
}

async function step(inputs: Readonly<Record<string, string>>, options: Partial<StepOptions> = {}) {
  const here = await machine();
  return runStep({ machine: here, ...options, with: { load: 'false', cache: 'false', ...inputs } });
}

/** An index as it stands, whatever it says of its children. */
async function putIndex(name: string, manifests: readonly object[]): Promise<void> {
  const mediaType = MEDIA_TYPE.ociIndex;
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, manifests }));
  const index = { mediaType, digest: digestOf(bytes), size: bytes.length };
  await repository(name).put(index, bodyOf(bytes), { name: 'v1' });
}

const EVIL =
  'x|\n\n# PWNED\n\n<img src=https://evil.example/?a>\n[click](https://evil.example)\n```mermaid\nA-->B\n```\n::error::pwned\n\u001b[2J';

test('an image writes nothing of its own into summary, log and annotations', async () => {
  const image = await randomImage(repository('evil'), {});
  const platform = { os: 'linux', architecture: EVIL, variant: 'v|9' };
  const good = { os: 'linux', architecture: 'amd64' };
  await putIndex('evil', [
    { ...image, platform: good },
    { ...(await randomImage(repository('evil'), { seed: 'other' })), platform },
  ]);
  for (const platforms of ['', 'plan9/386']) {
    const run = await step({ images: `${registry.host}/evil:v1`, platforms });
    const outside = `${run.summary}\n${run.raw}`;
    expect(outside).not.toMatch(/^# PWNED|^::error::pwned/im);
    expect(run.summary).not.toMatch(/<img|\]\(https/);
    expect(run.summary).not.toContain('A-->B\n```');
    expect(outside).not.toContain('\u001b');
    expect(run.outputs['images']).not.toContain('\u001b');
  }
});

test('a push of what is no image is a push all the same', async () => {
  const bytes = Buffer.from('a layer of a build cache');
  const blob = { mediaType: MEDIA_TYPE.ociLayerGzip, digest: digestOf(bytes), size: bytes.length };
  await repository('build/cache').put(blob, bodyOf(bytes));
  await putIndex('build/cache', [blob]);
  const images = `${registry.host}/build/cache:v1 => ${registry.host}/copied/cache:v1`;
  const run = await step({ images });
  expect(run).toMatchObject({ exitCode: 0, errors: [] });
  expect(run.outputs['digest']).toMatch(/^sha256:/);
  expect(run.outputs['pushed']).toBe(`${registry.host}/copied/cache:v1@${run.outputs['digest']}`);
});

/** Everything that lies below a folder, as text. */
async function everythingIn(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .map((file) => readFile(join(file.parentPath, file.name), 'latin1'));
  return (await Promise.all(texts)).join('\n');
}

test.skipIf(process.platform === 'win32')(
  'programs that a step starts get no inputs and no tokens, and it leaves no secret anywhere',
  async () => {
    const here = await machine();
    const bin = join(here, 'bin');
    await mkdir(join(here, 'home', '.docker'), { recursive: true });
    await mkdir(bin);
    for (const name of ['docker', 'docker-credential-spy']) {
      const path = join(bin, name);
      await writeFile(path, `#!/bin/sh\nenv > "${here}/env-of-${name}"\nexit 1\n`);
      await chmod(path, 0o755);
    }
    const config = { credHelpers: { [registry.host]: 'spy' } };
    await writeFile(join(here, 'home', '.docker', 'config.json'), JSON.stringify(config));
    await randomImage(repository('plain'), { name: 'v1' });
    const secrets = {
      password: 'pass-S3cr3t-w0rd',
      list: 'list-S3cr3t-w0rd',
      github: 'ghs-S3cr3t-token',
      runtime: 'runtime-S3cr3t-token',
      identity: 'identity-S3cr3t-token',
    };
    const run = await step(
      {
        images: `${registry.host}/plain:v1`,
        load: 'true',
        engine: 'docker',
        username: 'me',
        password: secrets.password,
        'registry-auth': `- {registry: other.example, username: you, password: ${secrets.list}}`,
        'github-token': secrets.github,
      },
      {
        machine: here,
        env: {
          PATH: [bin, process.env['PATH']].join(delimiter),
          ACTIONS_RUNTIME_TOKEN: secrets.runtime,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: secrets.identity,
        },
      },
    );
    expect(run.exitCode).toBe(1);
    expect((await readdir(here)).toSorted()).toContain('env-of-docker');
    const told = run.raw.replaceAll(/^::add-mask::.*$/gm, '');
    const left = [await everythingIn(here), told, run.summary, JSON.stringify(run.outputs)].join();
    for (const secret of Object.values(secrets)) {
      expect(left).not.toContain(secret);
      expect(left).not.toContain(Buffer.from(`me:${secret}`).toString('base64'));
    }
  },
);

test.each([
  ['', { images: 'HOST/a/b:bad\nHOST/a/b:2 => HOST/c/d:2', push: '' }],
  ['', { sync: 'sync.yaml' }],
  ['build', { tags: 'HOST/c/d:1', push: 'true', secrets: 'token=BUILD-S3cr3t', cache: 'false' }],
  ['build', { file: 'Gone', cache: 'false' }],
] as const)(
  'a registry that repeats logins gets them into nothing that a step leaves: %s %j',
  async (action, inputs) => {
    const password = 'S3cr3t-Pa55word-of-this-run';
    const hostile = await startHostileRegistry(
      (sent) => `${HOSTILE} ${sent} ${Buffer.from(sent.slice(6), 'base64')}`,
      { inImages: false },
    );
    hostile.refuseWrites();
    const here = await machine();
    const work = (name: string, text: string) => writeFile(join(here, 'work', name), text);
    await mkdir(join(here, 'work'), { recursive: true });
    await work('Dockerfile', `FROM ${hostile.host}/a/b:2\nLABEL a=b\n`);
    await work('Gone', `FROM ${hostile.host}/a/b:bad\n`);
    const entry = (from: string) =>
      `{source: ${hostile.host}/${from}, target: ${hostile.host}/c/d}`;
    const entries = `[${entry('a/b')}, ${entry('a/b:bad')}]`;
    await work('sync.yaml', `version: 1\nsync: ${entries}\n`);
    const given = Object.entries(inputs).map(([name, text]) => [
      name,
      text.replaceAll('HOST', hostile.host),
    ]);
    const login = { registry: hostile.host, username: 'me', password };
    const run = await runStep({
      machine: here,
      ...(action === '' ? {} : { action }),
      with: {
        ...(action === '' ? { load: 'false', cache: 'false' } : {}),
        ...login,
        ...Object.fromEntries(given),
      },
      env: { RUNNER_DEBUG: '1' },
    });
    await hostile.stop();
    expect(run.exitCode).toBe(1);
    const raw = run.raw.replaceAll(/^::add-mask::.*$/gm, '');
    const left = [await everythingIn(here), raw, run.summary, JSON.stringify(run.outputs)].join();
    const secrets = [password, Buffer.from(`me:${password}`).toString('base64'), 'BUILD-S3cr3t'];
    expect(secrets.filter((secret) => left.includes(secret))).toEqual([]);
    expect(raw).not.toMatch(/^\s*::error::INJECTED|^##\[/m);
    expect(raw).not.toContain('\u001b');
    expect(run.summary).not.toMatch(/<img|!\[a\]|[^&\w]@team/);
  },
);

test.skipIf(process.platform === 'win32')(
  'a cancelled step says so, and ends long before what it waits for',
  async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
    const { port } = silent.address() as AddressInfo;
    let cancelled = 0;
    const run = await step(
      { images: `127.0.0.1:${port}/app:v1` },
      {
        onStart: async (child) => {
          await once(silent, 'request');
          cancelled = performance.now();
          child.kill('SIGINT');
        },
      },
    );
    // Two seconds, or more on a busy machine; the request that hangs would take a minute.
    expect(performance.now() - cancelled).toBeLessThan(15_000);
    silent.closeAllConnections();
    silent.close();
    expect(run.exitCode).toBe(1);
    expect(run.errors).toEqual(['The step was cancelled.']);
  },
);
