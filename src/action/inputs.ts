import { resolve } from 'node:path';
import { during } from '../errors.ts';
import { type Platform, parsePlatform } from '../oci/platform.ts';
import { quoted } from '../oci/printable.ts';
import type { WrittenReference } from '../refs/written-reference.ts';
import type { Environment } from './environment.ts';
import { count, flag, oneOf, readHost, wrong } from './input-values.ts';
import { items, lines } from './list.ts';
import { type LockInput, readLockInput } from './lock-input.ts';
import { type Login, readLogins } from './logins.ts';
import { type PlannedImage, planImages } from './plan.ts';
import { readSyncInput, type SyncInput } from './sync-input.ts';

/** The step's inputs, parsed and free of contradictions. */
export type Inputs = {
  readonly images: readonly PlannedImage[];
  /** Instead of images. */
  readonly sync: SyncInput | undefined;
  readonly lock: LockInput | undefined;
  readonly platforms: readonly Platform[] | 'all';
  readonly load: 'auto' | 'true' | 'false';
  readonly engine: 'auto' | 'docker' | 'podman';
  /** Absolute. */
  readonly archive: string | undefined;
  readonly cache: 'true' | 'false' | 'read-only';
  readonly cachePrefix: string;
  readonly cacheFallback: boolean;
  readonly cachePrivate: 'warn' | 'allow' | 'refuse';
  readonly logins: readonly Login[];
  /** Whether the logins are written for the steps after this one. */
  readonly dockerConfig: 'none' | 'keep';
  readonly githubToken: string;
  /** Canonical host → URLs, in the order to try. */
  readonly mirrors: Readonly<Record<string, readonly string[]>>;
  readonly insecureRegistries: readonly string[];
  /** Absolute. */
  readonly caFile: string | undefined;
  readonly referrers: boolean;
  readonly ifExists: 'overwrite' | 'skip' | 'fail';
  readonly concurrency: number | undefined;
  readonly retries: number | undefined;
  /** Seconds without progress. */
  readonly timeout: number | undefined;
  /** Seconds that a source tag which is not there yet is waited for. */
  readonly wait: number;
  readonly install: boolean;
  readonly summary: boolean;
  /** For the log; they do not fail the step. */
  readonly warnings: readonly string[];
};

/** Every input of action.yml, with its default; a test holds the two together. */
export const INPUT_DEFAULTS: Readonly<Record<string, string>> = {
  images: '',
  files: '',
  push: '',
  sync: '',
  platforms: '',
  load: 'auto',
  engine: 'auto',
  archive: '',
  cache: 'true',
  'cache-prefix': 'transship',
  'cache-fallback': 'true',
  'cache-private': 'warn',
  registry: '',
  username: '',
  password: '',
  'registry-auth': '',
  'docker-config': 'none',
  lock: '',
  'lock-mode': 'update',
  shards: '',
  shard: '',
  'github-token': '',
  mirrors: '',
  'insecure-registries': '',
  'ca-file': '',
  referrers: 'true',
  'if-exists': 'overwrite',
  concurrency: '',
  retries: '',
  timeout: '',
  wait: '0',
  install: 'false',
  summary: 'true',
};

/**
 * The inputs as a runner gives them: `INPUT_<NAME>` in upper case, blanks as `_`.
 * @param workspace what relative paths are relative to
 * @param fromFiles what the files of the input `files` name
 * @throws ImageError `INVALID_ARGUMENT` or `INVALID_REFERENCE` that names the input
 */
export function readInputs(
  environment: Environment,
  workspace: string,
  fromFiles: readonly WrittenReference[] = [],
): Inputs {
  const input = (name: string): string => {
    const value = environment[`INPUT_${name.toUpperCase()}`]?.trim();
    return value === undefined || value === '' ? (INPUT_DEFAULTS[name] ?? '') : value;
  };
  const path = (name: string) => (input(name) === '' ? undefined : resolve(workspace, input(name)));
  const sync = readSyncInput(input, path('sync'));
  const mayBeEmpty = sync !== undefined || input('files') !== '' || flag(input, 'install');
  const warnings: string[] = [...unknownInputs(environment)];
  if (input('files') !== '' && fromFiles.length === 0) {
    warnings.push('The files under "files" name no image that is pulled.');
  }
  return {
    images: planImages(input('images'), input('push'), { fromFiles, mayBeEmpty }),
    sync,
    lock: readLockInput(input, path('lock')),
    platforms: readPlatforms(input('platforms')),
    load: oneOf(input, 'load', ['auto', 'true', 'false']),
    engine: oneOf(input, 'engine', ['auto', 'docker', 'podman']),
    archive: path('archive'),
    cache: oneOf(input, 'cache', ['true', 'false', 'read-only']),
    cachePrefix: readPrefix(input('cache-prefix')),
    cacheFallback: flag(input, 'cache-fallback'),
    cachePrivate: oneOf(input, 'cache-private', ['warn', 'allow', 'refuse']),
    logins: readLogins(input, (text) => warnings.push(text)),
    dockerConfig: oneOf(input, 'docker-config', ['none', 'keep']),
    githubToken: input('github-token'),
    mirrors: readMirrors(input('mirrors')),
    insecureRegistries: items(input('insecure-registries')).map(({ text }) =>
      readHost('insecure-registries', text),
    ),
    caFile: path('ca-file'),
    referrers: flag(input, 'referrers'),
    ifExists: oneOf(input, 'if-exists', ['overwrite', 'skip', 'fail']),
    concurrency: count(input, 'concurrency', 1),
    retries: count(input, 'retries', 0),
    timeout: count(input, 'timeout', 1),
    wait: count(input, 'wait', 0) ?? 0,
    install: flag(input, 'install'),
    summary: flag(input, 'summary'),
    warnings,
  };
}

function unknownInputs(environment: Environment): readonly string[] {
  const known = new Set(Object.keys(INPUT_DEFAULTS).map((name) => `INPUT_${name.toUpperCase()}`));
  return Object.keys(environment)
    .filter((name) => name.startsWith('INPUT_') && !known.has(name))
    .map((name) => name.slice('INPUT_'.length).toLowerCase())
    .map(
      (name) =>
        `There is no input ${quoted(name)}: it was ignored. The inputs are listed in the README.`,
    );
}

function readPlatforms(text: string): Inputs['platforms'] {
  const listed = items(text).map((item) => item.text);
  if (listed.includes('all')) {
    if (listed.length > 1) {
      throw wrong('platforms', '"all" stands beside others', 'write all alone, or a list');
    }
    return 'all';
  }
  try {
    return listed.map(parsePlatform);
  } catch (error) {
    throw during('reading input platforms', error);
  }
}

function readPrefix(prefix: string): string {
  if (!/^[A-Za-z0-9._-]{1,100}$/.test(prefix)) {
    throw wrong(
      'cache-prefix',
      `${quoted(prefix)} is not 1 to 100 letters, digits, ".", "_" or "-"`,
    );
  }
  return prefix;
}

function readMirrors(text: string): Readonly<Record<string, readonly string[]>> {
  const mirrors: Record<string, string[]> = {};
  for (const { text: line, line: number } of lines(text)) {
    const [host = '', urls = '', ...rest] = line.split('=>').map((part) => part.trim());
    const listed = urls.split(',').map((url) => url.trim());
    if (host === '' || rest.length > 0 || !listed.every(isMirror)) {
      throw wrong(
        'mirrors',
        `line ${number}${line.includes('@') ? '' : `: ${quoted(line)}`} is not HOST => URL[, URL…]`,
        'write a line such as docker.io => https://mirror.gcr.io',
      );
    }
    const canonical = readHost('mirrors', host);
    mirrors[canonical] = [...(mirrors[canonical] ?? []), ...listed];
  }
  return mirrors;
}

/** A URL, or a bare host. */
function isMirror(text: string): boolean {
  return (
    URL.canParse(text.includes('://') ? text : `https://${text}`) &&
    !/\s|@/.test(text) &&
    text !== ''
  );
}
