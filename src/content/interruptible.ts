import type { Signal } from './store.ts';

/**
 * The result of work that several callers share, as a token request: a caller whose signal aborts
 * no longer waits, and the work goes on for the others.
 * @throws the reason of the signal
 */
export async function interruptible<T>(work: Promise<T>, { signal }: Signal): Promise<T> {
  if (signal === undefined) {
    return work;
  }
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = (): void => reject(signal.reason);
  signal.addEventListener('abort', abort);
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
