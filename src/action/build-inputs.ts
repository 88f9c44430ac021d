import { resolve } from 'node:path';
import { ImageError } from '../errors.ts';
import { type Platform, parsePlatform } from '../oci/platform.ts';
import { parseReference, type Reference } from '../oci/reference.ts';
import { type AnnotationLevel, annotationLevels } from '../place/annotation-level.ts';
import type { BuildEngineChoice } from '../place/build-engine.ts';
import { type BuildOutput, buildOutputs } from '../place/build-output.ts';
import type { Environment } from './environment.ts';
import {
  type Defaults,
  flag,
  type Input,
  inputsIn,
  oneOf,
  readPrefix,
  unknownInputs,
  wrong,
} from './input-values.ts';
import { quotedLines } from './quoted-lines.ts';
import { REGISTRY_DEFAULTS, type RegistryInputs, readRegistryInputs } from './registry-inputs.ts';

/** The inputs of the action that builds, named as docker/build-push-action names them. */
export type BuildInputs = RegistryInputs & {
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
};

/** Every input of build/action.yml, with its default; a test holds the two together. */
export const BUILD_DEFAULTS: Defaults = {
  ...REGISTRY_DEFAULTS,
  ...{ context: '.', file: '', target: '', tags: '', platforms: '', outputs: '' },
  ...{ 'build-args': '', 'build-contexts': '', labels: '', annotations: '' },
  ...{ push: 'false', load: 'false', pull: 'false', 'no-cache': 'false' },
  ...{ secrets: '', 'secret-envs': '', 'secret-files': '', ssh: '', network: '', 'add-hosts': '' },
  ...{ engine: 'auto', 'ci-annotations': 'false', provenance: 'false' },
  ...{ cache: 'true', 'cache-prefix': 'transship' },
  ...{ allow: '', attests: '', builder: '', 'cache-from': '', 'cache-to': '', call: '' },
  ...{ 'cgroup-parent': '', 'no-cache-filters': '', sbom: '', 'shm-size': '', ulimit: '' },
};

/** Inputs of docker/build-push-action, and those of their values that can be honoured here. */
const UNSUPPORTED: Readonly<Record<string, RegExp>> = {
  ...{ allow: /^$/, attests: /^$/, builder: /^$/, 'cgroup-parent': /^$/, 'shm-size': /^$/ },
  ...{ ulimit: /^$/, 'no-cache-filters': /^$/, call: /^(?:build)?$/, sbom: /^(?:false)?$/ },
  ...{ 'cache-from': /^(?:type=gha)?$/, 'cache-to': /^(?:type=gha(?:,mode=(?:min|max))?)?$/ },
  provenance: /^(?:true|false|mode=min)?$/,
};

/** @throws ImageError `INVALID_ARGUMENT`, with nothing of a secret in it */
export function readBuildInputs(env: Environment, warn: (text: string) => void): BuildInputs {
  const input = inputsIn(env, BUILD_DEFAULTS);
  const lines = (name: string): readonly string[] => quotedLines(input(name));
  const list = (name: string): readonly string[] =>
    lines(name)
      .flatMap((line) => line.split(','))
      .map((one) => one.trim())
      .filter((one) => one !== '');
  const path = (name: string) => (input(name) === '' ? undefined : resolve(input(name)));
  unknownInputs(env, BUILD_DEFAULTS).forEach(warn);
  refuse(input);
  const tags = list('tags').map(parseReference);
  const annotations = lines('annotations');
  return {
    context: input('context'),
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
    push: flag(input, 'push'),
    load: flag(input, 'load'),
    pull: flag(input, 'pull'),
    noCache: flag(input, 'no-cache'),
    ...secretsOf(lines, list('secret-envs')),
    ssh: list('ssh'),
    ...moreOf(input, list),
    ...readRegistryInputs(input, path, warn),
  };
}

function refuse(input: Input): void {
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
  input: Input,
  list: (name: string) => readonly string[],
): Pick<
  BuildInputs,
  'network' | 'addHosts' | 'engine' | 'provenance' | 'ciAnnotations' | 'cache' | 'cachePrefix'
> {
  return {
    network: input('network') || undefined,
    addHosts: list('add-hosts'),
    engine: oneOf(input, 'engine', ['auto', 'docker', 'podman', 'buildah']),
    provenance: input('provenance') !== 'false',
    ciAnnotations: flag(input, 'ci-annotations'),
    cache: oneOf(input, 'cache', ['true', 'false', 'read-only']),
    cachePrefix: readPrefix(input),
  };
}

function pairIn(name: string, line: string): readonly [string, string] {
  const equals = line.indexOf('=');
  if (equals < 1) {
    throw wrong(name, 'a line is not NAME=VALUE');
  }
  return [line.slice(0, equals), line.slice(equals + 1)];
}

function annotationsFor(
  level: AnnotationLevel,
  lines: readonly string[],
): Readonly<Record<string, string>> {
  const all = lines.map(annotationLevels).filter(({ levels }) => levels.includes(level));
  return Object.fromEntries(all.map(({ rest }) => pairIn('annotations', rest)));
}

/** A value goes to the engine's command in its environment: arguments can be read by others. */
function secretsOf(
  lines: (name: string) => readonly string[],
  variables: readonly string[],
): Pick<BuildInputs, 'secrets' | 'secretValues'> {
  const values: Record<string, string> = {};
  const secrets = lines('secrets').map((line, at) => {
    const [id, value] = pairIn('secrets', line);
    values[`TRANSSHIP_SECRET_${at}`] = value;
    return `id=${id},env=TRANSSHIP_SECRET_${at}`;
  });
  const fromEnvironment = variables.map((line) => {
    const [id, variable] = pairIn('secret-envs', line);
    return `id=${id},env=${variable}`;
  });
  const files = lines('secret-files').map((line) => {
    const [id, path] = pairIn('secret-files', line);
    return `id=${id},src=${path}`;
  });
  return { secrets: [...secrets, ...fromEnvironment, ...files], secretValues: values };
}
