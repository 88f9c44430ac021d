import { ImageError } from '../errors.ts';
import { type Platform, parsePlatform } from '../oci/platform.ts';
import { parseReference, type Reference } from '../oci/reference.ts';
import type { BuildEngineChoice } from '../place/build-engine.ts';
import { type BuildOutput, buildOutputs } from '../place/build-output.ts';
import { type Login, readLogins } from './logins.ts';

/** The inputs of the action that builds, named as docker/build-push-action names them. */
export type BuildInputs = {
  readonly context: string;
  readonly file: string | undefined;
  readonly target: string | undefined;
  readonly arguments: ReadonlyMap<string, string>;
  readonly contexts: ReadonlyMap<string, string>;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly indexAnnotations: Readonly<Record<string, string>>;
  readonly platforms: readonly Platform[];
  readonly tags: readonly Reference[];
  readonly outputs: readonly BuildOutput[];
  readonly push: boolean;
  readonly load: boolean;
  readonly pull: boolean;
  readonly noCache: boolean;
  /** As docker's command line takes them. */
  readonly secrets: readonly string[];
  /** Values of secrets, by the variable that the engine's command gets them in. */
  readonly secretValues: Readonly<Record<string, string>>;
  readonly ssh: readonly string[];
  readonly network: string | undefined;
  readonly addHosts: readonly string[];
  readonly engine: BuildEngineChoice;
  readonly provenance: boolean;
  readonly ciAnnotations: boolean;
  /** Of the steps of builds, between jobs. */
  readonly cache: 'true' | 'false' | 'read-only';
  readonly cachePrefix: string;
  readonly logins: readonly Login[];
  readonly githubToken: string;
};

type Env = Readonly<Record<string, string | undefined>>;

/** Inputs of docker/build-push-action, and those of their values that can be honoured here. */
const UNSUPPORTED: Readonly<Record<string, RegExp>> = {
  ...{ allow: /^$/, attests: /^$/, builder: /^$/, 'cgroup-parent': /^$/, 'shm-size': /^$/ },
  ...{ ulimit: /^$/, 'no-cache-filters': /^$/, call: /^(?:build)?$/, sbom: /^(?:false)?$/ },
  ...{ 'cache-from': /^(?:type=gha)?$/, 'cache-to': /^(?:type=gha(?:,mode=(?:min|max))?)?$/ },
  provenance: /^(?:true|false|mode=min)?$/,
};

/** @throws ImageError `INVALID_ARGUMENT`, with nothing of a secret in it */
export function readBuildInputs(env: Env, warn: (text: string) => void): BuildInputs {
  const input = (name: string): string => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  const lines = (name: string): readonly string[] =>
    input(name)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const list = (name: string): readonly string[] =>
    lines(name)
      .flatMap((line) => line.split(','))
      .map((one) => one.trim())
      .filter((one) => one !== '');
  refuse(input);
  const tags = list('tags').map(parseReference);
  const annotations = lines('annotations');
  return {
    context: input('context') || '.',
    file: input('file') || undefined,
    target: input('target') || undefined,
    arguments: new Map(lines('build-args').map((line) => pairIn('build-args', line))),
    contexts: new Map(lines('build-contexts').map((line) => pairIn('build-contexts', line))),
    labels: Object.fromEntries(lines('labels').map((line) => pairIn('labels', line))),
    annotations: annotationsFor('manifest', annotations),
    indexAnnotations: annotationsFor('index', annotations),
    platforms: list('platforms').map(parsePlatform),
    tags,
    outputs: lines('outputs').flatMap((line) => buildOutputs(line, tags)),
    push: isTrue('push', input('push')),
    load: isTrue('load', input('load')),
    pull: isTrue('pull', input('pull')),
    noCache: isTrue('no-cache', input('no-cache')),
    ...secretsOf(lines),
    ssh: lines('ssh'),
    ...moreOf(input, lines),
    logins: readLogins(input, warn),
    githubToken: input('github-token'),
  };
}

function refuse(input: (name: string) => string): void {
  const all = Object.entries(UNSUPPORTED);
  const given = all.filter(([name, honoured]) => !honoured.test(input(name))).map(([name]) => name);
  if (given.length > 0) {
    throw new ImageError('INVALID_ARGUMENT', `inputs ${given.join(', ')} cannot be honoured here`, {
      hint: 'leave them out, or build with docker/build-push-action',
    });
  }
}

/** What docker/build-push-action has no inputs for, and what only engines are told of. */
function moreOf(
  input: (name: string) => string,
  lines: (name: string) => readonly string[],
): Pick<
  BuildInputs,
  'network' | 'addHosts' | 'engine' | 'provenance' | 'ciAnnotations' | 'cache' | 'cachePrefix'
> {
  return {
    network: input('network') || undefined,
    addHosts: lines('add-hosts'),
    engine: oneOf(ENGINES, 'engine', input('engine') || 'auto'),
    provenance: !['', 'false'].includes(input('provenance')),
    ciAnnotations: isTrue('ci-annotations', input('ci-annotations')),
    cache: oneOf(CACHES, 'cache', input('cache') || 'true'),
    cachePrefix: input('cache-prefix') || 'transship',
  };
}

const ENGINES = ['auto', 'docker', 'podman', 'buildah'] as const;
const CACHES = ['true', 'false', 'read-only'] as const;

function oneOf<const T extends string>(choices: readonly T[], name: string, text: string): T {
  const found = choices.find((one) => one === text);
  if (found === undefined) {
    throw new ImageError(
      'INVALID_ARGUMENT',
      `reading input ${name}: it is one of ${choices.join(', ')}`,
    );
  }
  return found;
}

function pairIn(name: string, line: string): readonly [string, string] {
  const equals = line.indexOf('=');
  if (equals < 1) {
    throw new ImageError('INVALID_ARGUMENT', `reading input ${name}: a line is not NAME=VALUE`);
  }
  return [line.slice(0, equals), line.slice(equals + 1)];
}

function annotationsFor(
  kind: 'manifest' | 'index',
  lines: readonly string[],
): Readonly<Record<string, string>> {
  const meant = lines.flatMap((line) => {
    const [, kinds = 'manifest', rest = line] = /^((?:manifest|index|,)+):(.*)$/s.exec(line) ?? [];
    return kinds.split(',').includes(kind) ? [pairIn('annotations', rest)] : [];
  });
  return Object.fromEntries(meant);
}

function isTrue(name: string, text: string): boolean {
  if (!/^(?:true|false)?$/i.test(text)) {
    throw new ImageError('INVALID_ARGUMENT', `reading input ${name}: it is true or false`);
  }
  return text.toLowerCase() === 'true';
}

/** A value goes to the engine's command in its environment: arguments can be read by others. */
function secretsOf(
  lines: (name: string) => readonly string[],
): Pick<BuildInputs, 'secrets' | 'secretValues'> {
  const values: Record<string, string> = {};
  const secrets = lines('secrets').map((line, at) => {
    const [id, value] = pairIn('secrets', line);
    values[`TRANSSHIP_SECRET_${at}`] = value;
    return `id=${id},env=TRANSSHIP_SECRET_${at}`;
  });
  const fromEnvironment = lines('secret-envs').map((line) => {
    const [id, variable] = pairIn('secret-envs', line);
    return `id=${id},env=${variable}`;
  });
  const files = lines('secret-files').map((line) => {
    const [id, path] = pairIn('secret-files', line);
    return `id=${id},src=${path}`;
  });
  return { secrets: [...secrets, ...fromEnvironment, ...files], secretValues: values };
}
