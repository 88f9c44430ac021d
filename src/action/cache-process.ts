import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Signal } from '../content/store.ts';
import type { CacheFolders, CacheReport, CacheRequest } from './cache-program.ts';
import type { CallResult, SilenceLimit } from './cache-words.ts';

export type ProcessOptions = {
  /** The program, started. */
  readonly child: ChildProcess;
  /** The folders that it works with; see {@link CacheFolders}. */
  readonly folders: CacheFolders;
};

type Call = {
  readonly lines: string[];
  readonly allow: SilenceLimit;
  readonly end: (result: Pick<CallResult, 'key' | 'gaveUp'>) => void;
  timer: NodeJS.Timeout | undefined;
};

/** The part of standard error that is kept, in characters. */
const STDERR_LIMIT = 4_000;

/** The cache program from outside: requests that end when they are answered, or take too long. */
export class CacheProcess {
  readonly #child: ChildProcess;
  readonly #calls = new Map<number, Call>();
  readonly #available: Promise<boolean>;
  #lastId = 0;
  #ended: string | undefined;
  #stderr = '';

  constructor({ child, folders }: ProcessOptions) {
    this.#child = child;
    const { promise, resolve } = Promise.withResolvers<boolean>();
    this.#available = promise;
    this.#child.on('message', (report: CacheReport) => {
      if ('available' in report) {
        resolve(report.available);
      } else {
        this.#hear(report);
      }
    });
    this.#child.stderr?.on('data', (chunk: Buffer) => {
      this.#stderr = `${this.#stderr}${chunk}`.slice(0, STDERR_LIMIT);
    });
    this.#child.on('error', (error) => this.#end(error.message, resolve));
    this.#child.on('exit', (code, signal) => {
      // The one line of a stack trace that says what is wrong.
      const words = /^.*Error.*$/m.exec(this.#stderr)?.[0] ?? '';
      this.#end(`its program ended (${code ?? signal}) ${words}`.trim(), resolve);
    });
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) {
      this.#end(`its program ended (${child.exitCode ?? child.signalCode ?? 'at once'})`, resolve);
    } else {
      // A program that has ended is reported by 'exit'.
      child.send(folders, () => undefined);
    }
  }

  /** Whether there is a cache service, as its own client judges. */
  async available(): Promise<boolean> {
    this.#child.channel?.ref();
    try {
      return await this.#available;
    } finally {
      this.#child.channel?.unref();
    }
  }

  /** @param allow says after each line how long there may be silence */
  async call(
    request: Omit<CacheRequest, 'id'>,
    allow: SilenceLimit,
    { signal }: Signal = {},
  ): Promise<CallResult> {
    if (this.#ended !== undefined) {
      return { lines: [], gaveUp: this.#ended };
    }
    if (signal?.aborted === true) {
      return { lines: [], gaveUp: 'interrupted' };
    }
    this.#lastId += 1;
    const id = this.#lastId;
    const { promise, resolve } = Promise.withResolvers<Pick<CallResult, 'key' | 'gaveUp'>>();
    const call: Call = { lines: [], allow, end: resolve, timer: undefined };
    const interrupt = (): void => resolve({ gaveUp: 'interrupted' });
    signal?.addEventListener('abort', interrupt);
    this.#calls.set(id, call);
    this.#wait(call, undefined);
    this.#child.send({ id, ...request });
    try {
      return { lines: call.lines, ...(await promise) };
    } finally {
      signal?.removeEventListener('abort', interrupt);
      clearTimeout(call.timer);
      this.#calls.delete(id);
    }
  }

  /** Ends the program at once. */
  async close(): Promise<void> {
    if (this.#ended === undefined) {
      const exited = once(this.#child, 'exit');
      this.#child.ref();
      this.#child.kill('SIGKILL');
      await exited;
    }
  }

  #hear(report: Exclude<CacheReport, { readonly available: boolean }>): void {
    const call = this.#calls.get(report.id);
    if (call === undefined) {
      return;
    }
    if ('line' in report) {
      call.lines.push(report.line);
      this.#wait(call, report.line);
    } else {
      call.end({ key: report.key });
    }
  }

  #wait(call: Call, line: string | undefined): void {
    const allowed = call.allow(line);
    if (allowed === undefined) {
      return;
    }
    clearTimeout(call.timer);
    if (typeof allowed === 'string') {
      call.end({ gaveUp: allowed });
      return;
    }
    const gaveUp = `no answer within ${Math.round(allowed / 1000)} s`;
    call.timer = setTimeout(() => call.end({ gaveUp }), allowed);
  }

  #end(why: string, resolve: (available: boolean) => void): void {
    this.#ended ??= why;
    resolve(true);
    for (const call of this.#calls.values()) {
      call.end({ gaveUp: this.#ended });
    }
  }
}
