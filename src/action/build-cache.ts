import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BuildCache } from '../cache/build-cache.ts';
import { ImageCache } from '../cache/image-cache.ts';
import type { Places } from '../place/places.ts';
import { StoredSteps } from '../store/build-steps.ts';
import type { BuildInputs } from './build-inputs.ts';
import { ActionsCacheBackend } from './cache-backend.ts';
import { info } from './printed.ts';
import type { Runner } from './step-context.ts';

export type OpenBuildCache = { readonly steps: BuildCache; close(): Promise<void> };

/** The build cache of this repository in the Actions cache; `undefined` where none is wanted. */
export async function openBuildCache(
  inputs: BuildInputs,
  places: Places,
  runner: Omit<Runner, 'script'>,
): Promise<OpenBuildCache | undefined> {
  if (inputs.cache === 'false' || inputs.noCache) {
    runner.cacheProgram.stop();
    return undefined;
  }
  const store = await places.store();
  const readOnly = inputs.cache === 'read-only';
  const backend = await ActionsCacheBackend.open({
    env: runner.env,
    program: runner.cacheProgram,
    staging: join(store.dir, 'ingest'),
    otherStaging: [runner.env['RUNNER_TEMP'] ?? tmpdir(), tmpdir()],
    readOnly,
    onLog: info,
  });
  const images = new ImageCache(backend, store, {
    prefix: inputs.cachePrefix,
    readOnly,
    onLog: info,
  });
  const { context, file = '', target = '', platforms } = inputs;
  const name = JSON.stringify([context, file, target, platforms]);
  const steps = new BuildCache(name, { steps: new StoredSteps(store), store, images, log: info });
  return { steps, close: () => images.close() };
}
