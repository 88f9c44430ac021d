import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { RunSteps } from '../stand-ins/workflow-job.ts';
import { recipe } from './pages.ts';
import { dockerConfig, ECR, GITLAB_TOKEN, JOB_TOKEN, Scene, SECRETS, SHA } from './scene.ts';

let scene: Scene;

beforeAll(async () => {
  scene = await Scene.start();
});
afterAll(() => scene.stop());

/** Every workflow ends well, without a warning, and shows no secret. */
function succeeded(run: RunSteps): void {
  expect(run, run.raw).toMatchObject({ conclusion: 'success', errors: [], warnings: [] });
  showsNoSecret(run.raw);
}

function showsNoSecret(raw: string): void {
  const shown = raw.replaceAll(/^::add-mask::.*$/gm, '');
  const secrets = [...Object.values(SECRETS), JOB_TOKEN, GITLAB_TOKEN];
  expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
}

/** These names stand for the application now. */
async function haveApp(...references: readonly string[]): Promise<void> {
  const found = await Promise.all(references.map((one) => scene.digest(one)));
  expect(found).toEqual(references.map(() => scene.app.digest));
}

test('metadata-action: the tested image gets the tags, in both registries', async () => {
  succeeded(await scene.workflow('metadata-action'));
  const names = ['ghcr.io/acme/app', 'docker.io/acme/app'];
  await haveApp(...names.flatMap((name) => [`${name}:1.4.0`, `${name}:1.4`]));
});

describe('promote-with-attestation', () => {
  test('what refers to the image travels', async () => {
    succeeded(await scene.workflow('promote-with-attestation'));
    await haveApp('docker.io/acme/app:1.4.0');
    const found = await scene.repository('registry-1.docker.io', 'acme/app').referrers(scene.app);
    expect(found.map(({ digest }) => digest)).toContain(scene.signature.digest);
  });

  test('what is attested after the push is pushed by the login that was kept', async () => {
    const machine = await scene.folder();
    succeeded(await scene.workflow('promote-with-attestation', { index: 1, machine }));
    const found = await scene.repository('ghcr.io', 'acme/app').referrers(scene.app);
    expect(found.map(({ artifactType }) => artifactType)).toContain(
      'application/vnd.dev.sigstore.bundle.v0.3+json',
    );
    expect((await readdir(join(machine, 'temp'))).filter((one) => one.includes('docker'))).toEqual(
      [],
    );
  });
});

test('several-registries: each by its own login', async () => {
  succeeded(await scene.workflow('several-registries'));
  await haveApp('ghcr.io/acme/app:1.4.0', 'docker.io/acme/app:1.4.0', 'quay.io/acme/app:1.4.0');
});

test.each([
  ['acme/private', 0, 'octocat'],
  ['other/private', 1, 'acme-bot'],
])('private-packages: %s is read by the token that may read it', async (name, index, user) => {
  const before = scene.hosts.journal.length;
  succeeded(await scene.workflow('private-packages', { index }));
  const blobs = scene.hosts.journal
    .slice(before)
    .filter(({ path, status }) => path.startsWith(`/v2/${name}/blobs/`) && status === 200);
  expect(blobs.length).toBeGreaterThan(1);
  expect(new Set(blobs.map((one) => one.user))).toEqual(new Set([user]));
});

test.each([
  [0, `${ECR}/acme/app:1.4.0`],
  [1, 'europe-west3-docker.pkg.dev/acme/images/app:1.4.0'],
  [2, 'acme.azurecr.io/acme/app:1.4.0'],
])('cloud-registries, workflow %i', async (index, target) => {
  succeeded(await scene.workflow('cloud-registries', { index }));
  await haveApp(target);
});

test('wait', async () => {
  succeeded(await scene.workflow('wait'));
  await haveApp('ghcr.io/acme/app:edge');
});

test('mirror: the parts are all that the file lists', async () => {
  succeeded(await scene.workflow('mirror'));
  for (const name of ['postgres:15', 'postgres:16', 'redis:7']) {
    const mirrored = await scene.digest(`ghcr.io/acme/mirror/${name}`);
    expect(mirrored).toBe(await scene.digest(`docker.io/library/${name}`));
  }
});

test('air-gap: the images arrive in a registry that has never seen theirs', async () => {
  const machine = await scene.folder();
  succeeded(await scene.workflow('air-gap', { machine }));
  const other = await scene.folder();
  await mkdir(join(other, 'work'), { recursive: true });
  const artifact = join(machine, 'artifacts/images/images.tar');
  const [script = ''] = recipe('air-gap').scripts;
  const ran = await scene.script(`cp ${artifact} .\n${script}`, other);
  expect(ran, ran.raw).toMatchObject({ exitCode: 0 });
  for (const name of ['library/postgres:16', 'library/redis:7']) {
    const carried = await scene.digest(`registry.internal/${name}`);
    expect(carried).toBe(await scene.digest(`docker.io/${name}`));
  }
});

describe('gitlab-ci', () => {
  /** What GitLab tells a job of itself. */
  const variables = {
    CI_REGISTRY: 'registry.gitlab.com',
    CI_REGISTRY_USER: 'gitlab-ci-token',
    CI_REGISTRY_PASSWORD: GITLAB_TOKEN,
    CI_REGISTRY_IMAGE: 'registry.gitlab.com/acme/app',
    CI_COMMIT_SHORT_SHA: SHA.slice(0, 8),
    CI_COMMIT_TAG: '1.4.0',
    DOCKERHUB_TOKEN: SECRETS.DOCKERHUB_TOKEN,
  };

  async function job(index: number, machine: string): Promise<string> {
    const [definition] = Object.values(
      parse(recipe('gitlab-ci').gitlabJobs[index] ?? '') as Record<string, GitLabJob>,
    );
    const { before_script = [], script = [], variables: own = {} } = definition ?? {};
    const CI_PROJECT_DIR = join(machine, 'work');
    const defined = Object.entries(own).map(([name, value]) => [
      name,
      value.replace('$CI_PROJECT_DIR', CI_PROJECT_DIR),
    ]);
    const env = { ...variables, CI_PROJECT_DIR, ...Object.fromEntries(defined) };
    const ran = await scene.script([...before_script, ...script].join('\n'), machine, env);
    expect(ran, ran.raw).toMatchObject({ exitCode: 0 });
    showsNoSecret(ran.raw);
    return ran.raw;
  }

  test('the tested image gets its tag in both registries', async () => {
    await job(0, await scene.folder());
    await haveApp('registry.gitlab.com/acme/app:1.4.0', 'docker.io/acme/app:1.4.0');
  });

  test('the store that was cached is not pulled again', async () => {
    const machine = await scene.folder();
    await job(1, machine);
    const before = scene.hosts.journal.length;
    expect(await job(1, machine)).toContain('Image is up to date');
    const later = scene.hosts.journal.slice(before);
    expect(later.filter(({ path }) => path.includes('/blobs/'))).toEqual([]);
  });
});

type GitLabJob = {
  readonly before_script?: readonly string[];
  readonly script?: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
};

test('other-ci: by docker run, where docker runs the command of our image, and by Node.js', async () => {
  const machine = await scene.folder();
  const programs = await scene.programs(machine);
  // `docker run [OPTIONS] IMAGE WORDS`; folders are where they are outside.
  const docker = '#!/bin/bash\nwhile [ "$1" != ghcr.io/OWNER/transship:1 ]; do shift; done\n';
  await writeFile(join(programs, 'docker'), `${docker}exec transship "\${@:2}"\n`, { mode: 0o755 });
  await mkdir(join(machine, 'home/.docker'), { recursive: true });
  const login = dockerConfig({ 'ghcr.io': `octocat:${JOB_TOKEN}` });
  await writeFile(join(machine, 'home/.docker/config.json'), login);
  const ran = await scene.script(recipe('other-ci').scripts.join('\n'), machine);
  expect(ran, ran.raw).toMatchObject({ exitCode: 0 });
  await haveApp('ghcr.io/acme/app:1.4.0');
  expect(await readdir(join(machine, 'work'))).toEqual(['images', 'postgres.tar']);
});
