import { readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { ImageCache } from '../cache/image-cache.ts';
import { during } from '../errors.ts';
import { Places } from '../place/places.ts';
import type { RegistryOptions } from '../registry/client.ts';
import { firstCredential } from '../registry/credentials/credential.ts';
import { dockerCredentials, dockerHeaders } from '../registry/credentials/docker-credentials.ts';
import { githubCredentials } from '../registry/credentials/github.ts';
import { defaultStore } from '../store/default-path.ts';
import { ActionsCacheBackend } from './cache-backend.ts';
import { isPublic, Keeper } from './cache-policy.ts';
import type { CacheProgram } from './cache-start.ts';
import { runnerExec } from './exec.ts';
import { comesHere, type JobTools } from './image-job.ts';
import type { Inputs } from './inputs.ts';
import { credentialsOf } from './logins.ts';

export type Runner = {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The script that this process runs: the command line is found by it. */
  readonly script: string;
  /** May have been started. */
  readonly cacheProgram: CacheProgram;
  readonly signal: AbortSignal;
};

/** Where files of this job go that no later step needs. */
export function temporaryFolder({ env }: Runner): string {
  return env['RUNNER_TEMP'] ?? tmpdir();
}

/** What the images of a step are moved with, opened as its inputs say. */
export class Equipment {
  readonly #inputs: Inputs;
  readonly #runner: Runner;
  readonly #loggedIn = new Set<string>();
  readonly #registries: RegistryOptions;
  readonly #places: Places;
  #cache: ImageCache | undefined;

  constructor(inputs: Inputs, runner: Runner) {
    this.#inputs = inputs;
    this.#runner = runner;
    this.#registries = this.#registryOptions();
    this.#places = new Places({
      store: defaultStore(runner.env, homedir()),
      registries: this.#registries,
      engine: inputs.engine,
      exec: runnerExec,
      temporary: temporaryFolder(runner),
    });
  }

  async open(): Promise<JobTools> {
    const engine = this.#findEngine();
    // Whoever needs the engine awaits it; until then its failure must not end the process.
    engine.catch(() => undefined);
    this.#cache = await this.#openCache();
    return {
      places: this.#places,
      engine,
      cache: this.#cache,
      keep: await this.#keeper(this.#cache),
      warn: (text) => core.warning(text),
      log: (line) => core.info(line),
      signal: this.#runner.signal,
    };
  }

  async close(): Promise<void> {
    await this.#cache?.close();
    await this.#places.close();
  }

  #registryOptions(): RegistryOptions {
    const { env } = this.#runner;
    const { logins, githubToken, caFile, mirrors, insecureRegistries } = this.#inputs;
    const { concurrency, retries, timeout } = this.#inputs;
    const configuration = { env, home: homedir() };
    const lookup = firstCredential(
      credentialsOf(logins),
      dockerCredentials(configuration),
      githubCredentials(githubToken, env),
    );
    return {
      credentials: async (host, repository, signal) => {
        const found = await lookup(host, repository, signal);
        if (found !== undefined) {
          this.#loggedIn.add(host);
        }
        return found;
      },
      headers: dockerHeaders(configuration),
      mirrors,
      insecure: insecureRegistries,
      ca: caFile === undefined ? [] : [readCertificates(caFile)],
      env,
      ...(concurrency === undefined ? {} : { concurrency }),
      ...(retries === undefined ? {} : { retries }),
      ...(timeout === undefined ? {} : { timeout }),
      onSecret: (secret) => core.setSecret(secret),
      onWarning: (text) => core.warning(text),
      onRetry: (text) => core.info(text),
    };
  }

  async #findEngine(): ReturnType<Places['findEngine']> {
    const { load, archive, images } = this.#inputs;
    if (load === 'true') {
      return this.#places.engine(this.#runner);
    }
    const wanted = archive === undefined && images.some(({ targets }) => targets.length === 0);
    return load === 'auto' && wanted ? this.#places.findEngine(this.#runner) : undefined;
  }

  /** Only for what is pulled: what goes from registry to registry is never cached. */
  async #openCache(): Promise<ImageCache | undefined> {
    const { cache, cachePrefix, images } = this.#inputs;
    const pulls = images.some(
      (planned) => planned.place.transport === 'docker' && comesHere(planned, this.#inputs),
    );
    if (cache === 'false' || !pulls) {
      this.#runner.cacheProgram.stop();
      return undefined;
    }
    const store = await this.#places.store();
    const log = (line: string): void => core.info(line);
    const backend = await ActionsCacheBackend.open({
      env: this.#runner.env,
      program: this.#runner.cacheProgram,
      staging: join(store.dir, 'ingest'),
      onLog: log,
    });
    const readOnly = cache === 'read-only';
    return new ImageCache(backend, store, { prefix: cachePrefix, readOnly, onLog: log });
  }

  async #keeper(cache: ImageCache | undefined): Promise<JobTools['keep']> {
    if (cache === undefined) {
      return async () => undefined;
    }
    const keeper = new Keeper({
      cache,
      policy: this.#inputs.cachePrivate,
      publicRepository: await isPublic(this.#runner.env['GITHUB_EVENT_PATH']),
      registries: this.#registries,
      wasLoggedIn: (registry) => this.#loggedIn.has(registry),
      log: (line) => core.info(line),
      warn: (line) => core.warning(line),
      signal: this.#runner.signal,
    });
    return async ({ place }, obtained) => {
      if (place.transport === 'docker') {
        await keeper.keep(place.reference, obtained);
      }
    };
  }
}

function readCertificates(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw during(`reading input ca-file, ${path}`, error);
  }
}
