import { ChildProcess, type ForkOptions, fork } from 'node:child_process';
import type { CacheReport } from '../../../src/action/cache-program.ts';
import { startedAs } from '../programs.ts';

// A host of steps has the variables of its steps later.
const HOST = startedAs('cache-host');
const idle: LentProgram[] = [];

/**
 * Gives out a process that runs the cache program, as `fork` does. One that is ended while it has nothing
 * to do is kept for the next: to load the client of the cache takes longer than what most steps do.
 */
export const lendCacheProgram: typeof fork = (_file, _args, options?: ForkOptions) => {
  const program = idle.pop() ?? new LentProgram(fork(HOST, options));
  program.lend({ ...options?.env });
  return program.child;
};

class LentProgram {
  readonly child: ChildProcess;
  readonly #send: ChildProcess['send'];
  /** How many messages have no answer yet. */
  #open = 0;

  constructor(child: ChildProcess) {
    this.child = child;
    this.#send = child.send;
    child.send = (...args: unknown[]): boolean => {
      this.#open += 1;
      return Reflect.apply(this.#send, child, args);
    };
  }

  lend(environment: Readonly<Record<string, string | undefined>>): void {
    const { child } = this;
    Reflect.apply(this.#send, child, [{ environment }]);
    child.on('message', (report: CacheReport) => {
      this.#open -= 'line' in report ? 0 : 1;
    });
    child.kill = (signal) => {
      // It is ended twice: by the cache, and by the step.
      child.kill = () => true;
      if (this.#open > 0 || !child.connected) {
        return Reflect.apply(ChildProcess.prototype.kill, child, [signal]);
      }
      process.nextTick(() => this.#takeBack());
      return true;
    };
  }

  /** Tells those who used it that it has ended. */
  #takeBack(): void {
    this.child.emit('exit', null, 'SIGKILL');
    for (const event of ['message', 'error', 'exit']) {
      this.child.removeAllListeners(event);
    }
    this.child.stderr?.removeAllListeners('data');
    idle.push(this);
  }
}
