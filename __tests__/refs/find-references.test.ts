import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pulledReferences, readReferences } from '../../src/refs/find-references.ts';
import { positionOf } from '../../src/refs/source-file.ts';
import type { WrittenReference } from '../../src/refs/written-reference.ts';
import { COMPOSE_PROJECTS } from './compose-projects.ts';

type Files = Readonly<Record<string, string | Buffer>>;

type Environment = Readonly<Record<string, string>>;

/** The first file; the others lie beside it. */
function open(files: Files, variables: Environment = {}, path = Object.keys(files)[0] ?? '') {
  const read = async (name: string) => {
    // Windows joins paths with backslashes.
    const found = files[posix.normalize(name.replaceAll('\\', '/'))];
    return found === undefined ? undefined : Buffer.from(found);
  };
  return readReferences(path, { read, variables });
}

async function find(files: Files, variables?: Environment): Promise<readonly WrittenReference[]> {
  return (await open(files, variables)).references;
}

async function texts(files: Files, variables?: Record<string, string>): Promise<readonly string[]> {
  return (await find(files, variables)).map(({ text }) => text);
}

describe('a Dockerfile names images', () => {
  test.each([
    ['in FROM', 'FROM alpine:3.20\n', ['alpine:3.20']],
    ['in the lower case of FROM', 'from alpine:3.20 as base\n', ['alpine:3.20']],
    ['behind flags', 'FROM --platform=$BUILDPLATFORM alpine:3 AS b\n', ['alpine:3']],
    ['on a continued line', 'FROM \\\n  alpine:3.20 \\\n  AS b\n', ['alpine:3.20']],
    ['by another escape', '# escape=`\nFROM `\n  alpine:3.20\n', ['alpine:3.20']],
    ['in quotes', 'FROM "alpine:3.20"\n', ['alpine:3.20']],
    ['as its syntax', '# syntax=docker/dockerfile:1\nFROM scratch\n', ['docker/dockerfile:1']],
    ['in COPY --from', 'FROM a:1\nCOPY --link --from=b:2 /a /b\n', ['a:1', 'b:2']],
    ['in COPY of ONBUILD', 'FROM a:1\nONBUILD COPY --from=b:2 /a /b\n', ['a:1', 'b:2']],
    ['in mounts', 'FROM a:1\nRUN --mount=type=bind,from=b:2,target=/b true\n', ['a:1', 'b:2']],
    ['with an ARG', 'ARG V=3.20\nFROM alpine:${V}\n', ['alpine:3.20']],
    ['with an ARG of ARGs', 'ARG V=1\nARG I=a:$V\nFROM $I\n', ['a:1']],
    ['with the last ARG of a name', 'ARG V=1\nARG V=2\nFROM a:$V\n', ['a:2']],
    ['with a default', 'FROM alpine:${V:-3.20}\n', ['alpine:3.20']],
    ['with a pattern that is cut off', 'ARG V=v1.2\nFROM a:${V#v}\n', ['a:1.2']],
    ['with a pattern that is replaced', 'ARG V=1.2.3\nFROM a:${V//./-}\n', ['a:1-2-3']],
    ['but not with a pattern of what is not known', 'FROM a:${V#v}\nFROM b:${W%-*}-x\n', []],
    ['but not stages', 'FROM a:1 AS Build\nFROM build\nCOPY --from=BUILD / /\n', ['a:1']],
    [
      'with the name of the stage that it begins',
      'FROM golang AS golang\nFROM golang\n',
      ['golang'],
    ],
    [
      'in none of several heredocs',
      'FROM a:1\nCOPY <<A <<-"B" /x/\nFROM b:1\nA\nFROM c:1\n\tB\n',
      ['a:1'],
    ],
    ['but not the number of a stage', 'FROM a:1\nFROM b:1\nCOPY --from=0 / /\n', ['a:1', 'b:1']],
    ['but not in heredocs', 'FROM a:1\nRUN <<E\nFROM b:2\nCOPY --from=c:3 / /\nE\n', ['a:1']],
    ['but not in comments', '# FROM b:2\nFROM a:1\n', ['a:1']],
    ['but not where only the build knows', 'ARG B\nFROM $B\nFROM a-${TARGETARCH}\n', []],
    ['but not by ARGs of a stage', 'FROM a:1\nARG V=2\nFROM b:$V\n', ['a:1']],
  ])('%s', async (_where, text, expected) => {
    expect(await texts({ Dockerfile: text })).toEqual(expected);
  });

  test('with the platform that it asks for', async () => {
    const found = await find({ 'app.Dockerfile': 'FROM --platform=linux/arm64 alpine:3\n' });
    expect(found.map(({ platform }) => platform)).toEqual(['linux/arm64']);
  });
});

describe('a compose file names images', () => {
  const service = (lines: string) => `services:\n  a:\n    ${lines}\n`;

  test.each<[string, Files, string[]]>([
    ['of its services', { 'compose.yaml': service('image: postgres:16 # c') }, ['postgres:16']],
    ['in quotes', { 'compose.yaml': service('image: "postgres:16"') }, ['postgres:16']],
    ['in a block', { 'compose.yaml': service('image: >-\n      a:1\n') }, ['a:1']],
    ['with a default', { 'compose.yaml': service('image: a:${V:-1}') }, ['a:1']],
    ['with defaults in defaults', { 'compose.yaml': service('image: ${A:-a:${V-1}}') }, ['a:1']],
    ['with nothing for what is unset', { 'compose.yaml': service('image: ${R}a:1') }, ['a:1']],
    [
      'with the values of .env',
      { 'compose.yaml': service('image: a:$V'), '.env': '#\nV=2 # c\n' },
      ['a:2'],
    ],
    [
      'through anchors',
      { 'compose.yaml': 'x-a: &a {image: "a:1"}\nservices: {b: {<<: *a}, c: *a}\n' },
      ['a:1'],
    ],
    [
      'through extends',
      {
        'compose.yaml': service('extends: {file: b/c.yaml, service: x}'),
        'b/c.yaml': 'services: {x: {image: "b:2"}, y: {image: "c:3"}}',
      },
      ['b:2'],
    ],
    [
      'through include',
      {
        'compose.yaml': 'include: [b.yaml, {path: c.yaml}]\nservices: {}\n',
        'b.yaml': service('image: b:1'),
        'c.yaml': service('image: c:1'),
      },
      ['b:1', 'c:1'],
    ],
    [
      'as contexts of a build',
      {
        'compose.yaml': service(
          'build: {context: ., additional_contexts: {x: "docker-image://a:1"}}',
        ),
      },
      ['a:1'],
    ],
    [
      'as volumes',
      {
        'compose.yaml': service(
          'image: a:1\n    volumes: [{type: image, source: "b:1"}, {type: volume, source: c}]',
        ),
      },
      ['a:1', 'b:1'],
    ],
    [
      'but not what it builds',
      { 'compose.yaml': 'services: {a: {build: ., image: "acme/a:1"}, b: {image: "acme/a:1"}}' },
      [],
    ],
    [
      'but not what a base builds',
      { 'compose.yaml': 'services: {a: {build: .}, b: {extends: a, image: "b:1"}}' },
      [],
    ],
  ])('%s', async (_where, files, expected) => {
    expect(await texts(files)).toEqual(expected);
  });

  test('with the environment before defaults', async () => {
    const files = { 'compose.yaml': service('image: a:${V:-1}') };
    expect(await texts(files, { V: '2' })).toEqual(['a:2']);
  });

  test('with their platforms', async () => {
    const text = service('image: a:1\n    platform: linux/arm64');
    const [found] = await find({ 'docker-compose.test.yml': text });
    expect(found).toMatchObject({ platform: 'linux/arm64' });
  });

  // What `docker compose config` makes of the same files: compose.real.test.ts runs it on them.
  test.each(COMPOSE_PROJECTS)('of which docker compose pulls those of $name', async (project) => {
    const { files, env = {}, path, pulled } = project;
    const found = pulledReferences([await open(files, env, path)]);
    const words = found.map(({ text, platform = '' }) => `${text} ${platform}`.trim());
    expect([...new Set(words)].toSorted()).toEqual(pulled);
  });

  test('and what one of several files builds is pulled for none of them', async () => {
    const files = [
      await open({ 'compose.yaml': service('image: acme/a:1') }),
      await open({ 'ci.yaml': 'services: {a: {build: ., image: "acme/a:1"}, b: {image: "b:1"}}' }),
    ];
    expect(pulledReferences(files).map(({ text }) => text)).toEqual(['b:1']);
  });

  test('and an image that another file overrides is named all the same', async () => {
    const { 'compose.yaml': base = '', ...others } = {
      'compose.yaml': service('image: a:1'),
      'compose.override.yaml': service('image: a:2'),
    };
    const found = await find({ 'compose.yaml': base, ...others });
    expect(found.map(({ path, text, isIdle }) => [path, text, isIdle])).toEqual([
      ['compose.yaml', 'a:1', true],
      ['compose.override.yaml', 'a:2', undefined],
    ]);
  });

  test('and says so where a file that it needs is missing', async () => {
    const files = { 'compose.yaml': 'include: [nowhere.yaml]\n' };
    await expect(texts(files)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test.each([
    ['includes itself', { 'compose.yaml': 'include: [compose.yaml]\n' }],
    ['extends itself', { 'compose.yaml': service('extends: a') }],
    ['extends in a circle', { 'compose.yaml': 'services: {a: {extends: b}, b: {extends: a}}' }],
  ])('and comes to an end where it %s', async (_what, files) => {
    await expect(texts(files)).rejects.toMatchObject({ code: 'INVALID_DOCUMENT' });
  });
});

describe('other files name images', () => {
  const pod = 'spec: {containers: [{name: a, image: "a:1"}], initContainers: [{image: b:1}]}';
  test.each<[string, string, string, string[]]>([
    ['a pod', 'pod.yaml', `apiVersion: v1\nkind: Pod\n${pod}\n`, ['a:1', 'b:1']],
    [
      'several objects',
      'all.yml',
      `apiVersion: v1\nkind: Pod\n${pod}\n---\n---\napiVersion: a/v1\nkind: B\nspec: {template: {${pod}}}\n`,
      ['a:1', 'b:1', 'a:1', 'b:1'],
    ],
    [
      'a list',
      'list.yaml',
      `apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: Pod\n    ${pod}\n`,
      ['a:1', 'b:1'],
    ],
    [
      'JSON',
      'pod.json',
      '{"apiVersion": "v1", "kind": "Pod", "spec": {"containers": [{"image": "a:1"}]}}',
      ['a:1'],
    ],
    [
      'a volume',
      'pod.yaml',
      'apiVersion: v1\nkind: Pod\nspec: {volumes: [{image: {reference: "a:1"}}]}\n',
      ['a:1'],
    ],
    [
      'a task',
      'task.yaml',
      'apiVersion: tekton.dev/v1\nkind: Task\nspec: {steps: [{image: "a:1"}]}\n',
      ['a:1'],
    ],
    [
      'a workflow of Argo',
      'wf.yaml',
      'apiVersion: argoproj.io/v1\nkind: Workflow\nspec: {templates: [{container: {image: "a:1"}}]}\n',
      ['a:1'],
    ],
    [
      'no ConfigMap',
      'map.yaml',
      `apiVersion: v1\nkind: ConfigMap\ndata: {containers: [{image: "a:1"}]}\n`,
      [],
    ],
    [
      'no template',
      'pod.yaml',
      'apiVersion: v1\nkind: Pod\nspec: {containers: [{image: "{{ .Values.image }}"}]}\n',
      [],
    ],
    [
      'values of a chart',
      'values.yaml',
      'image: {registry: r.io, repository: a/b, tag: 1.20}\nsidecarImage: "c:1"\n',
      ['r.io/a/b:1.20', 'c:1'],
    ],
    [
      'values of a chart that names them otherwise',
      'values.yaml',
      'a: {image: {image: x/y, tag: v1, digest: ""}}\nb: {image: {name: z, tag: "1"}}\nimages: [c:1, {repository: d, tag: 2}]\nmoreImages: {e: "e:1", pullPolicy: Always}\nimage: {repository: "f:1"}\n',
      ['x/y:v1', 'z:1', 'c:1', 'd:2', 'e:1', 'f:1'],
    ],
    [
      'values that Flux gives to a chart',
      'release.yaml',
      'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nspec: {values: {image: {repository: a, tag: "1"}}}\n',
      ['a:1'],
    ],
    ['no picture', 'my-values.yaml', 'image: a/logo.png\nlogo: {repository: a, tag: b}\n', []],
    ['no image without its tag', 'values.yaml', 'image: {repository: a, tag: ""}\n', []],
    [
      'a kustomization',
      'kustomization.yaml',
      'images:\n- {name: a, newName: b/a, newTag: v1}\n- {name: c, newName: d}\n',
      ['b/a:v1'],
    ],
    [
      'a development container',
      '.devcontainer/devcontainer.json',
      '{\n\t// "image": "b:1"\n\t"image": "a:1", /* "image": */\n\t"features": {"c:1": {},},\n}\n',
      ['a:1'],
    ],
    [
      'a workflow',
      '.github/workflows/ci.yml',
      'on: push\njobs: {a: {container: "a:1", services: {b: {image: "b:1"}}, steps: [{uses: "docker://c:1"}, {uses: actions/checkout@v4}]}, b: {container: {image: "d:1"}}}\n',
      ['a:1', 'b:1', 'c:1', 'd:1'],
    ],
    [
      'no expression',
      '.github/workflows/ci.yml',
      'on: push\njobs: {a: {container: "${{ matrix.image }}"}}\n',
      [],
    ],
    ['an action', 'action.yml', 'runs: {using: docker, image: "docker://a:1"}\n', ['a:1']],
    ['no Dockerfile of an action', 'action.yml', 'runs: {using: docker, image: Dockerfile}\n', []],
    [
      'GitLab',
      '.gitlab-ci.yml',
      'default: {image: "a:1"}\nimage: {name: "b:1"}\njob: {image: "c:$V", variables: {V: 2}, services: [d:1, {name: "e:1"}]}\n',
      ['a:1', 'b:1', 'c:2', 'd:1', 'e:1'],
    ],
    ['no unknown variable of GitLab', '.gitlab-ci.yml', 'image: $CI_REGISTRY_IMAGE:1\n', []],
  ])('%s', async (_what, path, text, expected) => {
    expect(await texts({ [path]: text })).toEqual(expected);
  });
});

describe('GitLab CI names images', () => {
  test.each<[string, Files, string[]]>([
    [
      'in files of the repository that it includes',
      {
        '.gitlab-ci.yml':
          'include: [ci/a.yml, {local: /ci/b.yml}, {project: x, file: y}, {template: z}]\n',
        'ci/a.yml': 'a: {image: "a:$V"}\nvariables: {V: "1"}\n',
        'ci/b.yml': 'include: ci/c.yml\nb: {image: "b:$V"}\n',
        'ci/c.yml': 'variables: {V: "2"}\n',
      },
      ['a:2', 'b:2'],
    ],
    [
      'of a job with the variables of those that extend it',
      {
        '.gitlab-ci.yml':
          '.base: {image: "a:$V", services: ["s:1"]}\none: {extends: .base, variables: {V: "1"}}\ntwo: {extends: [.base, .other], variables: {V: "2"}}\n.other: {image: "o:$V"}\n',
      },
      ['a:1', 's:1', 'o:2'],
    ],
    [
      'through anchors and references',
      {
        '.gitlab-ci.yml':
          '.i: &i {image: {name: "a:1", entrypoint: [""]}}\none: {<<: *i}\ntwo: {image: !reference [.i, image]}\n',
      },
      ['a:1'],
    ],
    [
      'but not in a circle',
      { '.gitlab-ci.yml': 'a: {extends: b}\nb: {extends: a, image: "b:1"}\n' },
      ['b:1'],
    ],
  ])('%s', async (_where, files, expected) => {
    expect(await texts(files)).toEqual(expected);
  });

  test.each([
    [{ '.gitlab-ci.yml': 'include: gone.yml\n' }, 'NOT_FOUND'],
    [{ '.gitlab-ci.yml': 'include: .gitlab-ci.yml\n' }, 'INVALID_DOCUMENT'],
  ])('and says what it cannot include', async (files, code) => {
    await expect(texts(files)).rejects.toMatchObject({ code });
  });
});

describe('a file that is no such file', () => {
  test.each([
    ['notes.txt', 'FROM a:1', 'INVALID_ARGUMENT'],
    ['other.yaml', 'image: a:1', 'INVALID_ARGUMENT'],
    ['compose.yaml', 'services: {a: {image: [}\n', 'INVALID_DOCUMENT'],
    ['compose.yaml', Buffer.from('\ufeffservices: {}', 'utf16le'), 'UNSUPPORTED'],
  ])('is refused: %s', async (path, text, code) => {
    await expect(find({ [path]: text })).rejects.toMatchObject({ code });
  });

  test('is named with the line that is wrong', async () => {
    const found = find({ 'compose.yaml': 'a: 1\nb: [\n' });
    await expect(found).rejects.toThrow(/^reading compose\.yaml:[23]: not YAML/);
  });
});

test('offsets are bytes of the file, whatever is before them', async () => {
  const text = '\ufeff# größer – 日本\nservices:\n  ü: { image: "a:1" }\n';
  const [found] = await find({ 'compose.yaml': text });
  const bytes = Buffer.from(text);
  expect(bytes.toString('utf8', found?.start, found?.end)).toBe('a:1');
  expect(positionOf(bytes, found?.start ?? 0)).toEqual({ line: 3, column: 16 });
});
