import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type {
  CacheBackend,
  RestoreOutcome,
  SaveOutcome,
  TransferOptions,
} from '../cache/backend.ts';
import { discard, makeStaging } from '../cache/staging.ts';
import { lazily } from '../content/once.ts';
import type { Signal } from '../content/store.ts';
import { makeFolder } from '../disk/folder.ts';
import { spawnExec } from '../engine/exec.ts';
import { CacheProcess } from './cache-process.ts';
import { type CacheProgram, hasCacheService } from './cache-start.ts';
import {
  type CallResult,
  isTarFailure,
  silenceLimitFor,
  type Verdict,
  whyNotRestored,
  whyNotSaved,
} from './cache-words.ts';

export type ActionsCacheOptions = {
  /** The runner's environment: `ACTIONS_RUNTIME_TOKEN`, `ACTIONS_RESULTS_URL`, … */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** In the same environment; it may have been started. */
  readonly program: CacheProgram;
  /** A folder on the file system of the store, under which entries are staged as links. */
  readonly staging: string;
  /** Folders to stage in where that one has a blank or a quote in its path, which the client cannot use. */
  readonly otherStaging?: readonly string[];
  readonly onLog?: ((line: string) => void) | undefined;
  /** Told each question to the cache with its answer. */
  readonly onTrace?: (text: string) => void;
};

/**
 * GitHub's cache, by `@actions/cache` in a process of its own.
 *
 * The version of an entry is a hash of the literal paths that it was saved from, and archives hold
 * paths relative to `GITHUB_WORKSPACE`: that process works in the staging folder and takes it for
 * the workspace. So the same short relative path means the same entry on every runner, in every
 * container and on every system, and nothing lands in the checkout.
 */
export class ActionsCacheBackend implements CacheBackend {
  readonly staging: string;
  readonly #process: CacheProcess | undefined;
  readonly #log: (line: string) => void;
  readonly #trace: (text: string) => void;
  readonly #isBusybox: () => Promise<boolean>;
  #readable: boolean;
  #writable: boolean;

  private constructor(
    staging: string,
    cache: CacheProcess | undefined,
    mode: Mode,
    { env, onLog, onTrace }: Pick<ActionsCacheOptions, 'env' | 'onLog' | 'onTrace'>,
  ) {
    this.staging = staging;
    this.#process = cache;
    this.#readable = mode.readable;
    this.#writable = mode.writable;
    this.#log = onLog ?? ((): void => undefined);
    this.#trace = onTrace ?? ((): void => undefined);
    this.#isBusybox = lazily(() => isBusyboxTar(env));
  }

  /** Starts the program if it does not run yet, and does not wait for it. */
  static async open(options: ActionsCacheOptions): Promise<ActionsCacheBackend> {
    const within = [options.staging, ...(options.otherStaging ?? [])].find(isPlain);
    const staging = await makeStaging(within ?? options.staging);
    const mode = modeOf(options.env, staging);
    if (mode.why !== undefined) {
      options.onLog?.(`cache: ${mode.why}`);
    }
    if (!mode.readable && !mode.writable) {
      options.program.stop();
      return new ActionsCacheBackend(staging, undefined, mode, options);
    }
    const temporary = join(staging, 'archives');
    await mkdir(temporary);
    const folders = { workspace: staging, temporary };
    const cache = new CacheProcess({ child: options.program.start(), folders });
    return new ActionsCacheBackend(staging, cache, mode, options);
  }

  get readable(): boolean {
    return this.#readable;
  }

  get writable(): boolean {
    return this.#writable;
  }

  async find(prefix: string, path: string, options: Signal = {}): Promise<string | undefined> {
    const result = await this.#call('find', prefix, path, options);
    if (result !== undefined && result.key === undefined) {
      this.#heed(whyNotRestored(result), options);
    }
    return result?.key;
  }

  async restore(
    prefix: string,
    path: string,
    options: TransferOptions = {},
  ): Promise<RestoreOutcome> {
    const to = join(this.staging, path);
    await discard(to);
    // GNU tar fails (exit code 2) when another one makes the parent folder at the same moment.
    await makeFolder(dirname(to));
    const result = await this.#call('restore', prefix, path, options);
    if (result === undefined) {
      return { status: 'failed' };
    }
    if (result.key !== undefined) {
      return { status: 'restored', key: result.key };
    }
    const verdict = whyNotRestored(result);
    if (verdict.kind === 'broken' && (await this.#isBusybox())) {
      this.#giveUp(BUSYBOX);
      return { status: 'failed' };
    }
    if (verdict.kind === 'broken') {
      const key = await this.find(prefix, path, options);
      return key === undefined ? { status: 'absent' } : { status: 'broken', key, why: verdict.why };
    }
    this.#heed(verdict, options);
    return { status: verdict.kind === 'absent' ? 'absent' : 'failed' };
  }

  async save(key: string, path: string, options: TransferOptions = {}): Promise<SaveOutcome> {
    if (!this.#writable) {
      return 'failed';
    }
    const result = await this.#call('save', key, path, options);
    if (result === undefined) {
      return 'failed';
    }
    if (result.key !== undefined) {
      return 'saved';
    }
    const verdict = whyNotSaved(result);
    if (verdict.kind === 'exists') {
      return 'exists';
    }
    const tarFailed = verdict.kind === 'down' && isTarFailure(verdict.why);
    const why = tarFailed && (await this.#isBusybox()) ? { why: BUSYBOX } : {};
    this.#heed({ ...verdict, ...why }, options, 'save');
    return verdict.kind === 'refused' ? 'refused' : 'failed';
  }

  async close(): Promise<void> {
    // Requests under way fail now; that is no outage to report.
    this.#readable = false;
    this.#writable = false;
    await this.#process?.close();
    await discard(this.staging);
  }

  /** @returns `undefined` without a request if the cache cannot be used */
  async #call(
    verb: 'find' | 'restore' | 'save',
    key: string,
    path: string,
    options: TransferOptions,
  ): Promise<CallResult | undefined> {
    if (this.#process === undefined || !(this.#readable || this.#writable)) {
      return undefined;
    }
    if (!(await this.#process.available())) {
      this.#giveUp('there is no cache service here');
      return undefined;
    }
    const started = performance.now();
    const limit = silenceLimitFor(verb, options.size ?? 0);
    const result = await this.#process.call({ verb, key, path }, limit, options);
    const outcome = result.key ?? result.gaveUp ?? 'nothing';
    this.#trace(`cache: ${verb} ${key}: ${outcome}, ${Math.round(performance.now() - started)} ms`);
    return result;
  }

  /** After a refusal or an outage the same verb is not tried again; the log says so once. */
  #heed(verdict: Verdict, { signal }: Signal, verb: 'read' | 'save' = 'read'): void {
    if (!('why' in verdict) || signal?.aborted === true) {
      return;
    }
    if (verb === 'save' || verdict.kind === 'refused') {
      this.#stop(verb, verdict.why);
    } else {
      this.#giveUp(verdict.why);
    }
  }

  #stop(verb: 'read' | 'save', why: string): void {
    if (verb === 'save' && this.#writable) {
      this.#writable = false;
      this.#log(`cache: nothing more is saved: ${why}`);
    }
    if (verb === 'read' && this.#readable) {
      this.#readable = false;
      this.#log(`cache: nothing more is restored: ${why}`);
    }
  }

  #giveUp(why: string): void {
    if (this.#readable || this.#writable) {
      this.#readable = false;
      this.#writable = false;
      this.#log(`cache: not used any more: ${why}`);
    }
  }
}

/** busybox's tar lacks the options that `@actions/cache` gives it. */
const BUSYBOX = "this machine's tar is busybox's, which cannot pack entries: install GNU tar";

async function isBusyboxTar(env: ActionsCacheOptions['env']): Promise<boolean> {
  const { PATH = '' } = env;
  const version = await spawnExec('tar', ['--version'], { env: { PATH } }).catch(() => undefined);
  return /busybox/i.test(`${version?.stdout}${version?.stderr}`);
}

/** `@actions/cache` puts the path into a command line, which it splits at blanks. */
function isPlain(path: string): boolean {
  return !/[\s"']/.test(path);
}

type Mode = { readonly readable: boolean; readonly writable: boolean; readonly why?: string };

/** `ACTIONS_CACHE_MODE` is what a workflow's `cache-mode` allows; unset or unknown is everything. */
function modeOf(env: Readonly<Record<string, string | undefined>>, staging: string): Mode {
  const nothing = { readable: false, writable: false };
  if (!hasCacheService(env)) {
    return { ...nothing, why: 'there is no cache service here' };
  }
  if (!isPlain(staging)) {
    return { ...nothing, why: `it cannot be used from a folder with blanks: ${staging}` };
  }
  const mode = (env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
  if (mode === 'none') {
    return { ...nothing, why: 'the workflow does not allow it (cache-mode: none)' };
  }
  return { readable: mode !== 'write-only', writable: mode !== 'read' };
}
