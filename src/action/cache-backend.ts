import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type {
  CacheBackend,
  Missed,
  OpenedEntry,
  RestoreOutcome,
  SaveOutcome,
  TransferOptions,
} from '../cache/backend.ts';
import { discard, makeStaging } from '../cache/staging.ts';
import type { Signal } from '../content/store.ts';
import { makeFolder } from '../disk/folder.ts';
import { isPlain, type Mode, modeOf, speaksProtocol2 } from './cache-mode.ts';
import { CacheProcess } from './cache-process.ts';
import { CacheReader } from './cache-reader.ts';
import type { CacheProgram } from './cache-start.ts';
import type { Answer, Verdict } from './cache-words.ts';
import type { Environment } from './environment.ts';
import { ProgramEntries } from './program-entries.ts';
import { ServiceEntries } from './service-entries.ts';

export type ActionsCacheOptions = {
  /** The runner's environment: `ACTIONS_RUNTIME_TOKEN`, `ACTIONS_RESULTS_URL`, … */
  readonly env: Environment;
  /** In the same environment; it may have been started. */
  readonly program: CacheProgram;
  /** A folder on the file system of the store, under which entries are staged as links. */
  readonly staging: string;
  /** Folders to stage in where that one has a blank or a quote in its path, which the client cannot use. */
  readonly otherStaging?: readonly string[];
  /** Nothing is saved. */
  readonly readOnly?: boolean;
  readonly onLog?: ((line: string) => void) | undefined;
  /** Told each question to the cache with its answer. */
  readonly onTrace?: (text: string) => void;
};

/**
 * GitHub's cache. Entries are saved by `@actions/cache` in a process of its own; this one reads them itself
 * where the service speaks protocol 2, else that process does.
 *
 * The version of an entry is a hash of the literal paths that it was saved from, and archives hold
 * paths relative to `GITHUB_WORKSPACE`: that process works in the staging folder and takes it for
 * the workspace. So the same short relative path means the same entry on every runner, in every
 * container and on every system, and nothing lands in the checkout.
 */
export class ActionsCacheBackend implements CacheBackend {
  readonly staging: string;
  /** Absent where the program reads. */
  readonly open?: Required<CacheBackend>['open'];
  readonly #program: ProgramEntries;
  readonly #service: ServiceEntries | undefined;
  readonly #log: (line: string) => void;
  readonly #trace: (text: string) => void;
  #readable: boolean;
  #writable: boolean;

  private constructor(
    staging: string,
    mode: Mode,
    entries: { readonly program: ProgramEntries; readonly service: ServiceEntries | undefined },
    { onLog, onTrace }: Pick<ActionsCacheOptions, 'onLog' | 'onTrace'>,
  ) {
    this.staging = staging;
    this.#program = entries.program;
    this.#service = entries.service;
    this.#readable = mode.readable;
    this.#writable = mode.writable;
    this.#log = onLog ?? ((): void => undefined);
    this.#trace = onTrace ?? ((): void => undefined);
    const { service } = entries;
    if (service !== undefined) {
      this.open = (prefix, path, given = {}) => this.#open(service, prefix, path, given);
    }
  }

  /** Starts the program only where it is needed to read, and does not wait for it. */
  static async open(options: ActionsCacheOptions): Promise<ActionsCacheBackend> {
    const { env } = options;
    const within = [options.staging, ...(options.otherStaging ?? [])].find(isPlain);
    const staging = await makeStaging(within ?? options.staging);
    const mode = modeOf(env, staging, options);
    if (mode.why !== undefined) {
      options.onLog?.(`cache: ${mode.why}`);
    }
    const temporary = join(staging, 'archives');
    await mkdir(temporary);
    const folders = { workspace: staging, temporary };
    const start = (): CacheProcess => new CacheProcess({ child: options.program.start(), folders });
    const program = new ProgramEntries(start, env);
    const direct = mode.readable && speaksProtocol2(env);
    const service = direct ? new ServiceEntries(new CacheReader(env), staging) : undefined;
    if (!mode.readable && !mode.writable) {
      options.program.stop();
    } else if (!direct) {
      program.start();
    }
    return new ActionsCacheBackend(staging, mode, { program, service }, options);
  }

  get readable(): boolean {
    return this.#readable;
  }

  get writable(): boolean {
    return this.#writable;
  }

  async find(prefix: string, path: string, options: Signal = {}): Promise<string | undefined> {
    const entries = this.#service ?? this.#program;
    const answer = await this.#ask('find', prefix, () => entries.find(prefix, path, options));
    this.#heed(answer?.verdict, options);
    return answer?.key;
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
    const entries = this.#service ?? this.#program;
    const answer = await this.#ask('restore', prefix, () => entries.restore(prefix, path, options));
    return answer?.key !== undefined && answer.verdict === undefined
      ? { status: 'restored', key: answer.key }
      : this.#missed(answer, options);
  }

  async #open(
    service: ServiceEntries,
    prefix: string,
    path: string,
    options: TransferOptions,
  ): Promise<OpenedEntry> {
    const onFailure = (verdict: Verdict): void => this.#heed(verdict, options);
    const answer = await this.#ask('open', prefix, () =>
      service.open(prefix, path, { ...options, onFailure }),
    );
    return answer?.key !== undefined && answer.body !== undefined
      ? { status: 'opened', key: answer.key, body: answer.body }
      : this.#missed(answer, options);
  }

  async save(key: string, path: string, options: TransferOptions = {}): Promise<SaveOutcome> {
    if (!this.#writable) {
      return 'failed';
    }
    const answer = await this.#ask('save', key, () => this.#program.save(key, path, options));
    const verdict = answer?.verdict;
    if (answer === undefined || verdict === undefined) {
      return answer === undefined ? 'failed' : 'saved';
    }
    if (verdict.kind === 'exists') {
      return 'exists';
    }
    this.#heed(verdict, options, 'save');
    return verdict.kind === 'refused' ? 'refused' : 'failed';
  }

  async close(): Promise<void> {
    // Requests under way fail now; that is no outage to report.
    this.#readable = false;
    this.#writable = false;
    await this.#service?.close();
    await this.#program.close();
    await discard(this.staging);
  }

  /** @returns `undefined` without a request if the cache cannot be used */
  async #ask<T extends Answer>(
    verb: string,
    key: string,
    step: () => Promise<T>,
  ): Promise<T | undefined> {
    if (!(this.#readable || this.#writable)) {
      return undefined;
    }
    const started = performance.now();
    const answer = await step();
    const { verdict } = answer;
    const outcome = answer.key ?? (verdict !== undefined && 'why' in verdict && verdict.why);
    const milliseconds = Math.round(performance.now() - started);
    this.#trace(`cache: ${verb} ${key}: ${outcome || 'nothing'}, ${milliseconds} ms`);
    return answer;
  }

  #missed(answer: Answer | undefined, options: Signal): Missed {
    const { key, verdict } = answer ?? {};
    if (key !== undefined && verdict?.kind === 'broken') {
      return { status: 'broken', key, why: verdict.why };
    }
    this.#heed(verdict, options);
    if (answer === undefined || (verdict !== undefined && verdict.kind !== 'absent')) {
      return { status: 'failed' };
    }
    if (this.#writable) {
      // It will be saved: the program is ready by then.
      this.#program.start();
    }
    return { status: 'absent' };
  }

  /** After a refusal or an outage the same verb is not tried again; the log says so once. */
  #heed(verdict: Verdict | undefined, { signal }: Signal, verb: 'read' | 'save' = 'read'): void {
    if (verdict === undefined || !('why' in verdict) || signal?.aborted === true) {
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
