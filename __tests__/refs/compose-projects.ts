/** A compose project, and what docker compose pulls for it: the images of active services that are not built. */
export type ComposeProject = {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Without it the first file. */
  readonly path?: string;
  /** `REFERENCE [PLATFORM]`, sorted. */
  readonly pulled: readonly string[];
};

const project = (
  name: string,
  files: ComposeProject['files'],
  pulled: readonly string[],
  more: Pick<ComposeProject, 'env' | 'path'> = {},
): ComposeProject => ({ name, files, pulled, ...more });

const OVERRIDDEN = {
  'compose.yaml': 'services: {a: {image: "a:1"}, b: {image: "b:1"}}',
  'compose.override.yaml': 'services: {a: {image: "a:2"}, b: {build: .}, c: {image: "c:1"}}',
};

export const COMPOSE_PROJECTS: readonly ComposeProject[] = [
  project(
    'services that are not built',
    {
      'compose.yaml': 'services: {a: {image: "a:1"}, b: {build: ., image: "x:y"}, c: {build: .}}',
    },
    ['a:1'],
  ),
  project('the file with its override', OVERRIDDEN, ['a:2', 'c:1']),
  project('the override with its file', OVERRIDDEN, ['a:2', 'c:1'], {
    path: 'compose.override.yaml',
  }),
  project(
    'files of the old name',
    {
      'docker-compose.yml': 'services: {a: {image: "a:1"}}',
      'docker-compose.override.yml': 'services: {a: {image: "a:2"}}',
    },
    ['a:2'],
  ),
  project(
    'an override that takes a build back',
    {
      'compose.yaml': 'services: {a: {image: "a:1", build: .}, b: {image: "b:1"}}',
      'compose.override.yaml': 'services:\n  a:\n    build: !reset null\n  b: !reset null\n',
    },
    ['a:1'],
  ),
  project(
    'files that .env lists',
    {
      'compose.yaml': 'services: {a: {image: "a:1"}}',
      'ci.yaml': 'services: {a: {image: "a:2"}}',
      '.env': 'COMPOSE_FILE=compose.yaml:ci.yaml\n',
    },
    ['a:2'],
  ),
  project(
    'profiles that .env names',
    {
      'compose.yaml':
        'services: {a: {image: "a:1", profiles: [x]}, b: {image: "b:1", profiles: [y]}, c: {image: "c:1"}}',
      '.env': 'COMPOSE_PROFILES=x\n',
    },
    ['a:1', 'c:1'],
  ),
  project(
    'profiles of the environment before those of .env',
    {
      'compose.yaml':
        'services: {a: {image: "a:1", profiles: [x]}, b: {image: "b:1", profiles: [y]}, c: {image: "c:1"}}',
      '.env': 'COMPOSE_PROFILES=x\n',
    },
    ['b:1', 'c:1'],
    { env: { COMPOSE_PROFILES: 'y' } },
  ),
  project(
    'values of .env in quotes, with comments and spaces',
    {
      'compose.yaml': 'services: {a: {image: "a:${V}"}, b: {image: "b:$W"}, d: {image: "d:${Y}"}}',
      '.env': 'V=\'1\'\nV=3 # c\nW="4"\nexport Y = 7\n',
    },
    ['a:3', 'b:4', 'd:7'],
  ),
  project(
    'values of .env made of others',
    {
      'compose.yaml': 'services: {a: {image: "a:${V}"}, b: {image: "b:${W:-$V}"}}',
      '.env': 'U=1\nV=${U}.2\n',
    },
    ['a:1.2', 'b:1.2'],
  ),
  project(
    'an included project with its own .env',
    {
      'compose.yaml': 'include: [sub/compose.yaml]\nservices: {a: {image: "a:1"}}',
      'sub/compose.yaml': 'services: {b: {image: "b:${V:-1}"}}',
      'sub/compose.override.yaml': 'services: {b: {image: "b:not-this"}}',
      'sub/.env': 'V=sub\n',
    },
    ['a:1', 'b:sub'],
  ),
  project(
    'an included project of two files and a named environment',
    {
      'compose.yaml':
        'include:\n - path: [sub/compose.yaml, sub/other.yaml]\n   env_file: sub/x.env\n',
      'sub/compose.yaml': 'services: {b: {image: "b:${V:-1}"}}',
      'sub/other.yaml': 'services: {b: {image: "b2:${V:-1}"}}',
      'sub/x.env': 'V=x\n',
    },
    ['b2:x'],
  ),
  project(
    'an included project whose directory is another',
    {
      'compose.yaml': 'include:\n - path: sub/compose.yaml\n   project_directory: .\n',
      'sub/compose.yaml': 'services: {b: {image: "b:${V:-1}"}}',
      '.env': 'V=top\n',
      'sub/.env': 'V=sub\n',
    },
    ['b:top'],
  ),
  project(
    'a service that extends one of another file, with the variables of the project',
    {
      'compose.yaml':
        'services: {a: {extends: {file: common/base.yaml, service: x}}, b: {extends: {service: a}, image: "b:2"}}',
      'common/base.yaml': 'services: {x: {image: "x:${V:-1}"}}',
      'common/.env': 'V=common\n',
      '.env': 'V=top\n',
    },
    ['b:2', 'x:top'],
  ),
  project(
    'a service that extends, and inherits platform and profiles',
    {
      'compose.yaml':
        'services: {a: {extends: b}, b: {image: "b:2", platform: linux/arm64, profiles: [x]}, c: {image: "c:1", platform: linux/s390x}}',
    },
    ['c:1 linux/s390x'],
  ),
  project(
    'a service that extends before the override',
    {
      'compose.yaml': 'services: {a: {extends: b}, b: {image: "b:1"}}',
      'compose.override.yaml': 'services: {b: {image: "b:2"}}',
    },
    ['b:1', 'b:2'],
  ),
  project(
    'several documents',
    {
      'compose.yaml': 'services:\n  a:\n    image: a:1\n---\nservices:\n  b:\n    image: b:1\n',
    },
    ['a:1', 'b:1'],
  ),
  project(
    'defaults in defaults',
    {
      'compose.yaml':
        'services: {a: {image: "${REG:-docker.io/${NS:-library}}/a:${V:-${W:-2}}"}, b: {image: "${R:+r.io/}b:1"}, c: {image: "c:${T:?needed}"}}',
    },
    ['b:1', 'c:9', 'docker.io/library/a:2'],
    { env: { T: '9' } },
  ),
  project(
    'services without a container',
    {
      'compose.yaml':
        'services: {a: {image: "a:1", scale: 0}, b: {image: "b:1", deploy: {replicas: 0}}}',
    },
    ['a:1', 'b:1'],
  ),
];
