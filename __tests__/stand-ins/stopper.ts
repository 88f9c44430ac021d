import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';

/**
 * Ends a program, and removes its folder once it is gone. It does not outlive this process either.
 * @param signal SIGTERM for a program that has to tidy up, SIGKILL for one that keeps nothing
 */
export function stopper(
  child: ChildProcess,
  dir: string,
  signal: 'SIGTERM' | 'SIGKILL',
): () => Promise<void> {
  const kill = (): boolean => child.kill(signal);
  process.once('exit', kill);
  return async () => {
    process.off('exit', kill);
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit');
      kill();
      await gone;
    }
    await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  };
}
