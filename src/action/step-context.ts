import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImageCache } from '../cache/image-cache.ts';
import { Places } from '../place/places.ts';
import type { RegistryOptions } from '../registry/client.ts';
import { defaultStore } from '../store/default-path.ts';
import { ActionsCacheBackend } from './cache-backend.ts';
import { CachePolicy, isPublic } from './cache-policy.ts';
import type { CacheProgram } from './cache-start.ts';
import type { Environment } from './environment.ts';
import { runnerExec } from './exec.ts';
import { isNeededHere, type JobContext } from './image-job.ts';
import type { Inputs } from './inputs.ts';
import { warning } from './printed.ts';
import { registryOptions } from './registry-options.ts';
import { StepLog } from './step-log.ts';
import { traced } from './traced.ts';

export type Runner = {
  readonly env: Environment;
  /** The script of this process; the command line lies beside it. */
  readonly script: string;
  /** It may run already. */
  readonly cacheProgram: CacheProgram;
  readonly signal: AbortSignal;
};

/** The folder for files that no later step needs. */
export function temporaryFolder({ env }: Pick<Runner, 'env'>): string {
  return env['RUNNER_TEMP'] ?? tmpdir();
}

/** What the images of a step share, opened as the inputs say. */
export class StepContext {
  readonly #inputs: Inputs;
  readonly #runner: Runner;
  readonly #loggedIn = new Set<string>();
  /** The directory of the local image store. */
  readonly storeDir: string;
  readonly #registries: RegistryOptions;
  readonly #places: Places;
  readonly #log = new StepLog();
  #cache: ImageCache | undefined;

  constructor(inputs: Inputs, runner: Runner) {
    this.#inputs = inputs;
    this.#runner = runner;
    this.#registries = this.#registryOptions();
    this.storeDir = defaultStore(runner.env, homedir());
    this.#places = new Places({
      store: this.storeDir,
      registries: this.#registries,
      engine: inputs.engine,
      exec: runnerExec,
      temporary: temporaryFolder(runner),
    });
  }

  /** How registries are spoken to. */
  get registries(): RegistryOptions {
    return this.#registries;
  }

  async open(): Promise<JobContext> {
    const engine = this.#findEngine();
    // Jobs that need the engine await it; until then its failure must not end the process.
    engine.catch(() => undefined);
    this.#cache = await this.#openCache();
    return {
      places: this.#places,
      engine,
      cache: this.#cache,
      saveToCache: await this.#saveToCache(this.#cache),
      warn: warning,
      log: this.#log,
      signal: this.#runner.signal,
    };
  }

  async close(): Promise<void> {
    await this.#cache?.close();
    await this.#places.close();
  }

  #registryOptions(): RegistryOptions {
    const { env } = this.#runner;
    const options = registryOptions(this.#inputs, env, (text) => this.#log.line(text));
    return {
      ...options,
      credentials: async (host, repository, signal) => {
        const found = await options.credentials?.(host, repository, signal);
        if (found !== undefined) {
          this.#loggedIn.add(host);
        }
        return found;
      },
    };
  }

  async #findEngine(): ReturnType<Places['findEngine']> {
    const { load, archive, engine, images } = this.#inputs;
    const wanted = archive === undefined && images.some(({ targets }) => targets.length === 0);
    if (load === 'true' || (load === 'auto' && wanted && engine !== 'auto')) {
      return this.#places.engine(this.#runner);
    }
    return load === 'auto' && wanted ? this.#places.findEngine(this.#runner) : undefined;
  }

  /** Only pulled images are cached: a copy from registry to registry never is. */
  async #openCache(): Promise<ImageCache | undefined> {
    const { cache, cachePrefix, images } = this.#inputs;
    const pulls = images.some(
      (planned) => planned.place.transport === 'docker' && isNeededHere(planned, this.#inputs),
    );
    if (cache === 'false' || !pulls) {
      this.#runner.cacheProgram.stop();
      return undefined;
    }
    const store = await this.#places.store();
    const log = (line: string): void => this.#log.line(line);
    const readOnly = cache === 'read-only';
    const backend = await ActionsCacheBackend.open({
      env: this.#runner.env,
      program: this.#runner.cacheProgram,
      staging: join(store.dir, 'ingest'),
      otherStaging: [temporaryFolder(this.#runner), tmpdir()],
      readOnly,
      onLog: log,
      ...traced(this.#runner.env),
    });
    return new ImageCache(backend, store, { prefix: cachePrefix, readOnly, onLog: log });
  }

  async #saveToCache(cache: ImageCache | undefined): Promise<JobContext['saveToCache']> {
    if (cache === undefined) {
      return async () => undefined;
    }
    const policy = new CachePolicy({
      cache,
      policy: this.#inputs.cachePrivate,
      publicRepository: await isPublic(this.#runner.env['GITHUB_EVENT_PATH']),
      registries: this.#registries,
      wasLoggedIn: (registry) => this.#loggedIn.has(registry),
      log: (line) => this.#log.line(line),
      warn: warning,
      signal: this.#runner.signal,
    });
    return async ({ place }, obtained) => {
      if (place.transport === 'docker') {
        await policy.save(place.reference, obtained);
      }
    };
  }
}
