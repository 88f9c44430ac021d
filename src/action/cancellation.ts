import { ImageError } from '../errors.ts';

/** How long the work under way may take to stop, in milliseconds: the runner waits for seconds only. */
const CANCEL_MS = 1500;

/** @returns a signal that is aborted when the runner cancels the step; then the process ends soon */
export function cancellation(say: (message: string) => void): AbortSignal {
  const cancel = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      say('The step was cancelled.');
      cancel.abort(new ImageError('INTERRUPTED', 'the step was cancelled'));
      setTimeout(() => process.exit(), CANCEL_MS).unref();
    });
  }
  return cancel.signal;
}
