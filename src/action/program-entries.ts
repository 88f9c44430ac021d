import type { TransferOptions } from '../cache/backend.ts';
import { lazily } from '../content/once.ts';
import { spawnExec } from '../engine/exec.ts';
import type { CacheProcess } from './cache-process.ts';
import {
  type Answer,
  type CallResult,
  isTarFailure,
  silenceLimitFor,
  whyNotRestored,
  whyNotSaved,
} from './cache-words.ts';
import type { Environment } from './environment.ts';

/** Entries as the cache program reads and saves them. */
export class ProgramEntries {
  readonly #start: () => CacheProcess;
  readonly #isBusybox: () => Promise<boolean>;
  #process: CacheProcess | undefined;

  /** @param start starts the program, once it is needed */
  constructor(start: () => CacheProcess, env: Environment) {
    this.#start = start;
    this.#isBusybox = lazily(() => isBusyboxTar(env));
  }

  /** Starts the program, and does not wait for it. */
  start(): CacheProcess {
    this.#process ??= this.#start();
    return this.#process;
  }

  async find(prefix: string, path: string, options: TransferOptions): Promise<Answer> {
    const result = await this.#call('find', prefix, path, options);
    return result.key === undefined ? { verdict: whyNotRestored(result) } : { key: result.key };
  }

  async restore(prefix: string, path: string, options: TransferOptions): Promise<Answer> {
    const result = await this.#call('restore', prefix, path, options);
    if (result.key !== undefined) {
      return { key: result.key };
    }
    const verdict = whyNotRestored(result);
    if (verdict.kind !== 'broken') {
      return { verdict };
    }
    if (await this.#isBusybox()) {
      return { verdict: { kind: 'down', why: BUSYBOX } };
    }
    const { key } = await this.find(prefix, path, options);
    return key === undefined ? {} : { key, verdict };
  }

  async save(key: string, path: string, options: TransferOptions): Promise<Answer> {
    const result = await this.#call('save', key, path, options);
    if (result.key !== undefined) {
      return { key };
    }
    const verdict = whyNotSaved(result);
    const tarFailed = verdict.kind === 'down' && isTarFailure(verdict.why);
    return {
      verdict: tarFailed && (await this.#isBusybox()) ? { ...verdict, why: BUSYBOX } : verdict,
    };
  }

  async #call(
    verb: 'find' | 'restore' | 'save',
    key: string,
    path: string,
    options: TransferOptions,
  ): Promise<CallResult> {
    const process = this.start();
    if (!(await process.available())) {
      return { lines: [], gaveUp: 'there is no cache service here' };
    }
    const limit = silenceLimitFor(verb, options.size ?? 0);
    return process.call({ verb, key, path }, limit, options);
  }

  async close(): Promise<void> {
    await this.#process?.close();
  }
}

/** busybox's tar lacks the options that `@actions/cache` gives it. */
const BUSYBOX = "this machine's tar is busybox's, which cannot pack entries: install GNU tar";

async function isBusyboxTar({ PATH = '' }: Environment): Promise<boolean> {
  const version = await spawnExec('tar', ['--version'], { env: { PATH } }).catch(() => undefined);
  return /busybox/i.test(`${version?.stdout}${version?.stderr}`);
}
