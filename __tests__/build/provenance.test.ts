import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readManifest } from '../../src/content/read-manifest.ts';
import { readAll } from '../../src/content/whole.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import { parsePlatform } from '../../src/oci/platform.ts';
import { ciAnnotations, ciFacts } from '../../src/place/ci-facts.ts';
import { packageUrl } from '../../src/place/provenance.ts';
import { transship } from '../cli/transship.ts';
import { workshop, writeContext } from './workshop.ts';

const AMD64 = parsePlatform('linux/amd64');

async function builtWithProvenance() {
  const { dir, places, build } = await workshop();
  const base = await build('FROM scratch\nCOPY a /a\n', { a: 'a' });
  const store = await places.store();
  await store.tag(await store.resolve(base.digest), 'docker.io/acme/base:1');
  await writeContext(join(dir, 'c'), {
    Dockerfile: 'FROM acme/base:1 AS last\nCOPY b /b\n',
    b: 'b'.repeat(9000),
  });
  const args = [
    '--platform',
    'linux/amd64',
    '--provenance',
    '--target',
    'last',
    '-t',
    'acme/app:1',
  ];
  const out = ['-o', `oci:${join(dir, 'out')}:x`];
  const all = ['--store', join(dir, 'store'), 'build', ...args, ...out, join(dir, 'c')];
  expect(await transship(all)).toMatchObject({ code: 0 });
  return { base, layout: await ImageLayout.open(join(dir, 'out')) };
}

async function jsonAt(layout: ImageLayout, at: Parameters<ImageLayout['fetch']>[0]) {
  return JSON.parse((await readAll(await layout.fetch(at), at.size, 'it')).toString());
}

test('a statement is an attestation of the image that was pushed', async () => {
  const { base, layout } = await builtWithProvenance();
  const root = await layout.resolve('');
  const index = await readManifest(layout, root);
  const [image, attestation] = index.kind === 'index' ? index.manifests : [];
  if (image === undefined || attestation === undefined) {
    throw new Error('it is no index of two');
  }
  expect(attestation).toMatchObject({
    platform: { os: 'unknown', architecture: 'unknown' },
    annotations: {
      'vnd.docker.reference.digest': image.digest,
      'vnd.docker.reference.type': 'attestation-manifest',
    },
  });
  const manifest = await readManifest(layout, attestation);
  const [layer] = manifest.kind === 'manifest' ? manifest.layers : [];
  expect(layer).toMatchObject({
    mediaType: 'application/vnd.in-toto+json',
    annotations: { 'in-toto.io/predicate-type': 'https://slsa.dev/provenance/v1' },
  });
  const statement = layer && (await jsonAt(layout, layer));
  expect(statement).toMatchObject({
    predicateType: 'https://slsa.dev/provenance/v1',
    subject: [
      {
        name: 'pkg:docker/acme/app@1?platform=linux%2Famd64',
        digest: { sha256: image.digest.slice(7) },
      },
    ],
    predicate: {
      buildDefinition: {
        externalParameters: {
          configSource: { path: 'Dockerfile' },
          request: { frontend: 'dockerfile.v0', args: { target: 'last' } },
        },
        resolvedDependencies: [
          {
            uri: 'pkg:docker/acme/base@1?platform=linux%2Famd64',
            digest: { sha256: base.digest.slice(7) },
          },
        ],
      },
      runDetails: { builder: { id: '' } },
    },
  });
  expect(JSON.stringify(statement)).not.toContain('Time');
});

test('the same build has the same statement', async () => {
  const [one, other] = [await builtWithProvenance(), await builtWithProvenance()];
  expect((await one.layout.resolve('')).digest).toBe((await other.layout.resolve('')).digest);
});

test.each([
  ['alpine', 'pkg:docker/alpine@latest?platform=linux%2Famd64'],
  ['ghcr.io/acme/app:1', 'pkg:docker/ghcr.io/acme/app@1?platform=linux%2Famd64'],
  ['localhost:5000/app:1', 'pkg:docker/localhost%3A5000/app@1?platform=linux%2Famd64'],
  [
    `alpine@sha256:${'a'.repeat(64)}`,
    `pkg:docker/alpine?digest=sha256:${'a'.repeat(64)}&platform=linux%2Famd64`,
  ],
])('%s is %s as a package URL', (reference, url) => {
  expect(packageUrl(reference, AMD64)).toBe(url);
});

const GITHUB = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_SHA: 'abc',
  GITHUB_REF_TYPE: 'tag',
  GITHUB_REF_NAME: 'v1.2.3',
  GITHUB_RUN_ID: '7',
  GITHUB_RUN_ATTEMPT: '2',
};

test.each([
  ['GitHub', GITHUB, ['https://github.com/acme/app', 'abc', 'v1.2.3']],
  [
    'GitHub on a branch',
    { ...GITHUB, GITHUB_REF_TYPE: 'branch' },
    ['https://github.com/acme/app', 'abc'],
  ],
  [
    'GitLab',
    {
      GITLAB_CI: 'true',
      CI_PROJECT_URL: 'https://gl/a',
      CI_COMMIT_SHA: 'abc',
      CI_COMMIT_TAG: 'v1',
    },
    ['https://gl/a', 'abc', 'v1'],
  ],
  [
    'Jenkins with a password in its URL',
    { JENKINS_URL: 'https://j', GIT_URL: 'https://u:hush@host/a.git', GIT_COMMIT: 'abc' },
    ['https://host/a.git', 'abc'],
  ],
  ['no service', { HOME: '/' }, []],
])('%s tells source, revision and version', (_name, env, values) => {
  expect(Object.values(ciAnnotations(env))).toEqual(values);
});

test('the run is who built it', () => {
  expect(ciFacts(GITHUB).run).toBe('https://github.com/acme/app/actions/runs/7/attempts/2');
});

test('annotations of the CI service are there when asked, and what is given goes before them', async () => {
  const { dir } = await workshop();
  await writeContext(join(dir, 'c'), { Dockerfile: 'FROM scratch\nCOPY Dockerfile /\n' });
  const own = ['--annotation', 'org.opencontainers.image.version=mine', '--ci-annotations'];
  const out = ['-o', `oci:${join(dir, 'out')}:x`];
  const args = ['--store', join(dir, 'store'), 'build', ...own, ...out, join(dir, 'c')];
  expect(await transship(args, { env: GITHUB })).toMatchObject({ code: 0 });
  const layout = await ImageLayout.open(join(dir, 'out'));
  const manifest = await readManifest(layout, await layout.resolve(''));
  expect(manifest.annotations).toEqual({
    'org.opencontainers.image.source': 'https://github.com/acme/app',
    'org.opencontainers.image.revision': 'abc',
    'org.opencontainers.image.version': 'mine',
  });
});
