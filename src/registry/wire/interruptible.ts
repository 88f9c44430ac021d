import type { Signal } from '../../content/store.ts';

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
  const done = new AbortController();
  const aborted = new Promise<never>((_resolve, reject) => {
    const options = { once: true, signal: done.signal };
    signal.addEventListener('abort', () => reject(signal.reason), options);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    done.abort();
  }
}
