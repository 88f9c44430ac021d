import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ignorePatterns } from '../../src/dockerfile/ignore-file.ts';
import { parseDockerfile } from '../../src/dockerfile/parse.ts';
import { readLock } from '../../src/lock/lock-file.ts';
import { readReferences } from '../../src/refs/find-references.ts';
import { readSyncFile } from '../../src/sync/read-sync-file.ts';
import type { Decoder } from './decoders.ts';

const DIGEST = `sha256:${'ab'.repeat(32)}`;

/** A file that names images; what it includes is not there. */
function naming(path: string, samples: readonly string[]): Decoder {
  const decode = (bytes: Buffer) =>
    readReferences(path, {
      read: async (wanted) => (wanted === path ? bytes : undefined),
      variables: { TAG: '1', EMPTY: '' },
    });
  return { name: `the images of ${path}`, samples, decode };
}

function sync(name: string, samples: readonly string[], to?: { registry: string }): Decoder {
  const environment = { env: () => 'value' };
  const decode = (bytes: Buffer) =>
    readSyncFile(bytes.toString(), 'sync.yaml', {
      now: 0,
      variables: {},
      ...environment,
      to: to === undefined ? undefined : { prefix: 'h.example/a', ...to },
    } as unknown as Parameters<typeof readSyncFile>[2]);
  return { name, samples, decode };
}

/** Files of a project, which an author of a pull request may have written. */
export const FILE_DECODERS: readonly Decoder[] = [
  {
    name: 'a Dockerfile',
    samples: [
      '# syntax=docker/dockerfile:1\nARG V=1\nFROM a:$V AS b\nCOPY --from=b --chown=1:1 x y\n',
      'FROM scratch\nCOPY <<EOF /a\nbody $X\nEOF\nENV A=b C="d e"\nHEALTHCHECK CMD ["x"]\nUSER 1\n',
    ],
    decode: (bytes) => parseDockerfile(bytes.toString(), 'Dockerfile'),
  },
  {
    name: 'a .dockerignore',
    samples: ['# c\n*.md\n!README.md\n**/x\n/a/../b\n'],
    decode: (bytes) => ignorePatterns(bytes.toString()),
  },
  {
    name: 'a lock file',
    samples: [
      JSON.stringify({
        version: 1,
        images: {
          'docker.io/library/a:1': {
            digest: DIGEST,
            mediaType: 'application/vnd.oci.image.index.v1+json',
            platforms: { 'linux/amd64': DIGEST },
          },
        },
      }),
    ],
    decode: async (bytes) => {
      const folder = mkdtempSync(join(tmpdir(), 'lock-'));
      try {
        writeFileSync(join(folder, 'images.lock.json'), bytes);
        return await readLock(join(folder, 'images.lock.json'));
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  },
  sync('a sync file', [
    'version: 1\nsync:\n  - source: a/b\n    target: h.example/b\n    tags: {semver: ">=1", limit: 2}\n',
    'version: 1\ndefaults: {concurrency: 2}\nsync:\n  - {source: "a:1", target: "h.example/b:1"}\n',
  ]),
  sync('a file of regsync', [
    'version: 1\ncreds:\n  - {registry: h.example, user: u, pass: p}\nsync:\n  - source: a:1\n    target: h.example/a:1\n    type: image\n',
  ]),
  naming('compose.yaml', [
    'services:\n  a: &x\n    image: a:$' + '{TAG:-2}\n  b:\n    <<: *x\n    build: .\n',
    'services:\n  c: {image: x}\n  a:\n    extends: {service: c}\n    image: x\n',
  ]),
  naming('Dockerfile', ['ARG A=b\nFROM $A:1 AS x\nFROM x\nCOPY --from=c:2 a b\n']),
  naming('k8s/deployment.yaml', [
    'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - image: a:1\n---\n',
  ]),
  naming('.github/workflows/ci.yml', [
    'on: push\njobs:\n  a:\n    container: {image: "a:1"}\n    services: {b: {image: b}}\n    steps:\n      - uses: docker://c:1\n',
  ]),
  naming('.gitlab-ci.yml', [
    'image: a:1\njob:\n  image: {name: "b:1"}\n  services: [c]\n  script: x\n',
  ]),
  naming('.devcontainer/devcontainer.json', [
    '// c\n{"image": "a:1", /* c */ "features": {"h/f:1": {}},}',
  ]),
  naming('kustomization.yaml', ['images:\n  - {name: a, newName: b, newTag: "1", digest: x}\n']),
  naming('chart/values.yaml', ['image:\n  registry: h\n  repository: a\n  tag: "1"\n']),
];
