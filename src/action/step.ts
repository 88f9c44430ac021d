import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as core from '@actions/core';
import { ImageCache } from '../cache/image-cache.ts';
import { hintOf, ImageError, messageOf } from '../errors.ts';
import { defaultStore } from '../place/default-store.ts';
import { Places } from '../place/open.ts';
import { saveFile } from '../place/save.ts';
import type { RegistryOptions } from '../registry/client.ts';
import { firstCredential } from '../registry/credentials/credential.ts';
import { dockerCredentials } from '../registry/credentials/docker-credentials.ts';
import { ActionsCacheBackend } from './cache-backend.ts';
import { runnerExec } from './exec.ts';
import { ImageJob, type JobTools } from './image-job.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { installCommand } from './install.ts';
import { isPublic, Keeper } from './keeper.ts';
import { credentialsOf, githubCredentials } from './logins.ts';
import { outputsOf } from './outputs.ts';
import { failures, type Shipped } from './result.ts';
import { summaryOf } from './summary.ts';

export type Runner = {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The script that this process runs: the cache program and the command line are found by it. */
  readonly script: string;
  readonly signal: AbortSignal;
};

/** The whole step: inputs in, images moved, outputs and summary out. Sets the exit code. */
export async function runStep(runner: Runner): Promise<void> {
  const inputs = readInputs(runner.env, runner.env['GITHUB_WORKSPACE'] ?? process.cwd());
  maskSecrets(inputs);
  for (const text of inputs.warnings) {
    core.warning(text);
  }
  const step = new Step(inputs, runner);
  try {
    await step.run();
  } finally {
    await step.close();
  }
}

function maskSecrets({ logins, githubToken }: Inputs): void {
  const secrets = logins.flatMap(({ username, password }) => [
    password,
    Buffer.from(`${username}:${password}`).toString('base64'),
  ]);
  for (const secret of [...secrets, githubToken]) {
    if (secret !== '') {
      core.setSecret(secret);
    }
  }
}

class Step {
  readonly #inputs: Inputs;
  readonly #runner: Runner;
  readonly #registries: RegistryOptions;
  readonly #loggedIn = new Set<string>();
  readonly #places: Places;
  #cache: ImageCache | undefined;

  constructor(inputs: Inputs, runner: Runner) {
    this.#inputs = inputs;
    this.#runner = runner;
    this.#registries = this.#registryOptions();
    this.#places = new Places({
      store: this.#storeDir(),
      registries: this.#registries,
      engine: inputs.engine,
      exec: runnerExec,
      temporary: this.#temporary(),
    });
  }

  async run(): Promise<void> {
    const { signal } = this.#runner;
    const engine = this.#findEngine();
    // Whoever needs the engine awaits it; until then its failure must not end the process.
    engine.catch(() => undefined);
    const tools: JobTools = {
      places: this.#places,
      engine,
      cache: await this.#openCache(),
      keep: await this.#keeper(),
      warn: (text) => core.warning(text),
      signal,
    };
    const jobs = this.#inputs.images.map((planned) => new ImageJob(planned, this.#inputs, tools));
    const shipped = await Promise.all(
      jobs.map(async (job, index) => {
        const image = await job.run((digest) => index === 0 && core.setOutput('digest', digest));
        core.info(lineOf(image));
        return image;
      }),
    );
    const archived = await this.#archive(jobs);
    await this.#tell(shipped);
    await this.#install();
    this.#fail([...shipped.flatMap(failureOf), ...archived]);
  }

  async close(): Promise<void> {
    await this.#cache?.close();
    await this.#places.close();
  }

  #temporary(): string {
    return this.#runner.env['RUNNER_TEMP'] ?? tmpdir();
  }

  #storeDir(): string {
    return defaultStore(this.#runner.env, homedir());
  }

  #registryOptions(): RegistryOptions {
    const { env } = this.#runner;
    const { logins, githubToken, caFile, concurrency, retries, timeout } = this.#inputs;
    const lookup = firstCredential(
      credentialsOf(logins),
      dockerCredentials({ env, home: homedir() }),
      githubCredentials(githubToken, env['GITHUB_ACTOR']),
    );
    return {
      credentials: async (host, repository, signal) => {
        const found = await lookup(host, repository, signal);
        if (found !== undefined) {
          this.#loggedIn.add(host);
        }
        return found;
      },
      mirrors: this.#inputs.mirrors,
      insecure: this.#inputs.insecureRegistries,
      ca: caFile === undefined ? [] : [readFileSync(caFile, 'utf8')],
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
    const auto =
      load === 'auto' &&
      archive === undefined &&
      images.some(({ targets }) => targets.length === 0);
    if (load === 'true') {
      return this.#places.engine(this.#runner);
    }
    return auto ? this.#places.findEngine(this.#runner) : undefined;
  }

  async #openCache(): Promise<ImageCache | undefined> {
    if (this.#inputs.cache === 'false') {
      return undefined;
    }
    const { env, script } = this.#runner;
    const store = await this.#places.store();
    const backend = await ActionsCacheBackend.open({
      env,
      program: { file: script, args: ['cache-program'] },
      staging: join(store.dir, 'ingest'),
      onLog: (line) => core.info(line),
    });
    this.#cache = new ImageCache(backend, store, {
      prefix: this.#inputs.cachePrefix,
      readOnly: this.#inputs.cache === 'read-only',
      onLog: (line) => core.info(line),
    });
    return this.#cache;
  }

  async #keeper(): Promise<JobTools['keep']> {
    const cache = this.#cache;
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

  /** The images that could be had; the others have failed on their own account. */
  async #archive(jobs: readonly ImageJob[]): Promise<readonly string[]> {
    const { archive } = this.#inputs;
    const images = jobs.flatMap(({ obtained }) => (obtained === undefined ? [] : [obtained]));
    if (archive === undefined || images.length === 0) {
      return [];
    }
    try {
      await mkdir(dirname(archive), { recursive: true });
      await saveFile(archive, images, { signal: this.#runner.signal });
      core.info(`${archive}: ${images.length === 1 ? '1 image' : `${images.length} images`}`);
      return [];
    } catch (error) {
      return [`writing the archive ${archive}: ${explained(error)}`];
    }
  }

  async #tell(shipped: readonly Shipped[]): Promise<void> {
    for (const [name, value] of Object.entries(outputsOf(shipped))) {
      core.setOutput(name, value);
    }
    if (this.#inputs.summary && this.#runner.env['GITHUB_STEP_SUMMARY']) {
      await core.summary.addRaw(summaryOf(shipped)).write();
    }
  }

  async #install(): Promise<void> {
    if (this.#inputs.install) {
      core.addPath(await installCommand(this.#temporary(), this.#runner.script));
    }
  }

  #fail(messages: readonly string[]): void {
    for (const message of messages) {
      core.error(message);
    }
    if (messages.length > 0) {
      process.exitCode = 1;
    }
  }
}

/** One annotation an image, however many of its targets failed. */
function failureOf(image: Shipped): readonly string[] {
  const reasons = failures(image);
  return reasons.length === 0 ? [] : [reasons.map(explained).join('; ')];
}

/** An error in one line, with what to do next. */
export function explained(error: unknown): string {
  const hint = hintOf(error);
  const code = error instanceof ImageError ? ` [${error.code}]` : '';
  return `${messageOf(error)}${code}${hint === undefined ? '' : ` (${hint})`}`;
}

function lineOf({ planned, facts, origin, loaded, pushed, seconds }: Shipped): string {
  const steps = [
    facts?.digest ?? 'failed',
    `from ${origin}`,
    ...(loaded ? ['loaded'] : []),
    ...pushed.map(({ target, status }) => `${status} ${target.text}`),
    `${seconds.toFixed(1)} s`,
  ];
  return `${planned.written[0]}: ${steps.join(', ')}`;
}
