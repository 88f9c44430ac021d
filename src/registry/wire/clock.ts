import type { Signal } from '../../content/store.ts';

/** What waits are measured by: the system's time, or a time that a test moves. */
export type Clock = {
  /** In seconds, since some moment in the past. */
  now(): number;
  /** Calls back once, after so many seconds. @returns cancels the call */
  after(seconds: number, call: () => void): () => void;
};

export const SYSTEM_CLOCK: Clock = {
  now: () => performance.now() / 1000,
  after: (seconds, call) => {
    const timer = setTimeout(call, seconds * 1000);
    return () => clearTimeout(timer);
  },
};

/** @throws the reason of the signal */
export function sleep(clock: Clock, seconds: number, { signal }: Signal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const onAbort = (): void => {
      cancel();
      reject(signal?.reason);
    };
    const cancel = clock.after(seconds, () => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    });
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}
