import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { runStep, type StepResult } from '../stand-ins/runner.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');

async function machine(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'machine-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const LOGINS = `
- registry: ghcr.io
  username: acme
  password: s3cret-of-ghcr
- username: hub-user
  password: s3cret-of-hub
`;

/** A step that has nothing else to do than to put the command on the path. */
function step(here: string, inputs: Readonly<Record<string, string>>): Promise<StepResult> {
  return runStep({ machine: here, with: { install: 'true', 'registry-auth': LOGINS, ...inputs } });
}

test('keep writes the logins for later steps, and the post step removes them', async () => {
  const here = await machine();
  await mkdir(join(here, 'home/.docker/buildx'), { recursive: true });
  const before = {
    auths: { 'quay.io': { auth: 'eDp5' }, 'gcr.io': {}, 'https://ghcr.io': {} },
    credHelpers: { 'ghcr.io': 'gh', 'public.ecr.aws': 'ecr-login' },
    credsStore: 'desktop',
    currentContext: 'builder',
  };
  await writeFile(join(here, 'home/.docker/config.json'), JSON.stringify(before));
  const { exitCode, environment, state, raw } = await step(here, { 'docker-config': 'keep' });
  expect(exitCode).toBe(0);
  const folder = environment['DOCKER_CONFIG'] ?? '';
  expect(folder.startsWith(join(here, 'temp'))).toBe(true);
  const file = join(folder, 'config.json');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  const auth = (login: string) => ({ auth: Buffer.from(login).toString('base64') });
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
    auths: {
      'quay.io': { auth: 'eDp5' },
      'gcr.io': {},
      'ghcr.io': auth('acme:s3cret-of-ghcr'),
      'https://index.docker.io/v1/': auth('hub-user:s3cret-of-hub'),
    },
    // Of a helper for all hosts only those ask that it has a login for.
    credHelpers: { 'gcr.io': 'desktop', 'public.ecr.aws': 'ecr-login' },
    currentContext: 'builder',
  });
  await access(join(folder, 'buildx'));
  expect(raw.replace(/^::add-mask::.*$/gm, '')).not.toContain('s3cret');

  const env = { ...process.env, 'STATE_docker-config': state['docker-config'] };
  expect(spawnSync(process.execPath, [join(ROOT, 'src/action/post.ts')], { env }).status).toBe(0);
  await expect(access(folder)).rejects.toMatchObject({ code: 'ENOENT' });
  await access(join(here, 'home/.docker/buildx'));
});

test('the action that builds keeps them as well, and its post step is the same', async () => {
  const here = await machine();
  await mkdir(join(here, 'work'));
  await writeFile(join(here, 'work/Dockerfile'), 'FROM scratch\nCOPY Dockerfile /\n');
  const inputs = { 'docker-config': 'keep', 'registry-auth': LOGINS, cache: 'false' };
  const { exitCode, environment, state } = await runStep({
    machine: here,
    action: 'build',
    with: inputs,
  });
  expect(exitCode).toBe(0);
  const folder = environment['DOCKER_CONFIG'] ?? '';
  expect(state).toEqual({ 'docker-config': folder });
  expect(await readFile(join(folder, 'config.json'), 'utf8')).toContain('"ghcr.io"');
  const [main, build] = ['action.yml', 'build/action.yml'].map((name) => {
    const file = join(ROOT, name);
    return resolve(file, '..', parse(readFileSync(file, 'utf8')).runs.post);
  });
  expect(build).toBe(main);
});

test('without it nothing is written, and the post step has nothing to do', async () => {
  const here = await machine();
  const { environment, state } = await step(here, {});
  expect({ environment, state }).toEqual({ environment: {}, state: {} });
  expect(spawnSync(process.execPath, [join(ROOT, 'src/action/post.ts')]).status).toBe(0);
});
