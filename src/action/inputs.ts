import { resolve } from 'node:path';
import { during } from '../errors.ts';
import { type Platform, parsePlatform } from '../oci/platform.ts';
import type { WrittenReference } from '../refs/written-reference.ts';
import type { Environment } from './environment.ts';
import { count, flag, inputsIn, oneOf, readPrefix, unknownInputs, wrong } from './input-values.ts';
import { items } from './list.ts';
import { type LockInput, readLockInput } from './lock-input.ts';
import { type PlannedImage, planImages } from './plan.ts';
import { REGISTRY_DEFAULTS, type RegistryInputs, readRegistryInputs } from './registry-inputs.ts';
import { readSyncInput, type SyncInput } from './sync-input.ts';

/** The step's inputs, parsed and free of contradictions. */
export type Inputs = RegistryInputs & {
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
  readonly referrers: boolean;
  readonly ifExists: 'overwrite' | 'skip' | 'fail';
  /** Seconds that a source tag which is not there yet is waited for. */
  readonly wait: number;
  readonly install: boolean;
  readonly summary: boolean;
  /** For the log; they do not fail the step. */
  readonly warnings: readonly string[];
};

/** Every input of action.yml, with its default; a test holds the two together. */
export const INPUT_DEFAULTS: Readonly<Record<string, string>> = {
  ...REGISTRY_DEFAULTS,
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
  lock: '',
  'lock-mode': 'update',
  shards: '',
  shard: '',
  referrers: 'true',
  'if-exists': 'overwrite',
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
  const input = inputsIn(environment, INPUT_DEFAULTS);
  const path = (name: string) => (input(name) === '' ? undefined : resolve(workspace, input(name)));
  const sync = readSyncInput(input, path('sync'));
  const mayBeEmpty = sync !== undefined || input('files') !== '' || flag(input, 'install');
  const warnings: string[] = [...unknownInputs(environment, INPUT_DEFAULTS)];
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
    cachePrefix: readPrefix(input),
    cacheFallback: flag(input, 'cache-fallback'),
    cachePrivate: oneOf(input, 'cache-private', ['warn', 'allow', 'refuse']),
    ...readRegistryInputs(input, path, (text) => warnings.push(text)),
    referrers: flag(input, 'referrers'),
    ifExists: oneOf(input, 'if-exists', ['overwrite', 'skip', 'fail']),
    wait: count(input, 'wait', 0) ?? 0,
    install: flag(input, 'install'),
    summary: flag(input, 'summary'),
    warnings,
  };
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
