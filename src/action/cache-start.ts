import { type ChildProcess, fork } from 'node:child_process';
import { Socket } from 'node:net';
import { hasCacheService, speaksProtocol2 } from './cache-mode.ts';
import { childEnvironment, type Environment } from './environment.ts';

export type CacheScript = {
  /** The script that calls `runCacheProgram`, and what it is given to do so. */
  readonly file: string;
  readonly args?: readonly string[];
};

/** Small enough for the eight connections that the client has to an archive, in MiB. */
const UPLOAD_BLOCK_MB = 8;

/**
 * The cache program as a process. It takes as long to start as the step itself, so where entries are read by
 * it, it is started at the same time, before the step knows whether it needs it.
 */
export class CacheProgram {
  readonly #script: CacheScript;
  readonly #env: Environment;
  readonly #begin: typeof fork;
  #child: ChildProcess | undefined;

  /**
   * @param env the runner's: `ACTIONS_RUNTIME_TOKEN`, `ACTIONS_RESULTS_URL`, …
   * @param begin starts the script, or gives a process that runs it already
   */
  constructor(script: CacheScript, env: Environment, begin: typeof fork = fork) {
    this.#script = script;
    this.#env = env;
    this.#begin = begin;
  }

  /** Starts the program if the step may use a cache, and cannot read it without the program. */
  startEarly(): void {
    const env = this.#env;
    if (hasCacheService(env) && !speaksProtocol2(env) && env['INPUT_CACHE'] !== 'false') {
      this.start();
    }
  }

  /** Starts the program once. It does not keep this process from ending. */
  start(): ChildProcess {
    this.#child ??= this.#fork();
    return this.#child;
  }

  #fork(): ChildProcess {
    const { file, args = [] } = this.#script;
    const child = this.#begin(file, args, {
      env: environment(this.#env),
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    // Its user is told by 'exit'.
    child.on('error', () => undefined);
    const { stderr } = child;
    if (stderr instanceof Socket) {
      stderr.unref();
    }
    child.unref();
    child.channel?.unref();
    return child;
  }

  /** Ends the program. */
  stop(): void {
    this.#child?.kill('SIGKILL');
  }
}

function environment(env: Environment): Record<string, string | undefined> {
  // By default the client cuts an archive into blocks of 64 MB; most archives are one block then.
  const { ACTIONS_RUNTIME_TOKEN } = env;
  const needed = { CACHE_UPLOAD_SIZE: String(UPLOAD_BLOCK_MB), ACTIONS_RUNTIME_TOKEN };
  return { ...needed, ...childEnvironment(env) };
}
