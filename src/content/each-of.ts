import type { Signal } from './store.ts';

/** What a step gets: `signal` ends with the caller's, and when another step fails. */
export type StepOptions = { readonly signal: AbortSignal };

/**
 * Does a step for each item, at most `width` of them at a time, started in the order of the items.
 * When a step fails, no other one begins, those under way are told to stop by their signal, and the
 * failure is thrown once they have ended: nothing goes on in the background.
 * @returns the results, in the order of the items
 */
export async function eachOf<T, R>(
  items: Iterable<T>,
  width: number,
  step: (item: T, options: StepOptions) => Promise<R>,
  { signal: outer }: Signal = {},
): Promise<R[]> {
  outer?.throwIfAborted();
  const stop = new AbortController();
  const signal = outer === undefined ? stop.signal : AbortSignal.any([outer, stop.signal]);
  const results: R[] = [];
  const all = [...items];
  const left = all.entries();
  const worker = async (): Promise<void> => {
    for (const [at, item] of left) {
      signal.throwIfAborted();
      results[at] = await step(item, { signal });
    }
  };
  const failures: unknown[] = [];
  const workers = Array.from({ length: Math.min(Math.max(1, width), all.length) }, () =>
    worker().catch((error: unknown) => {
      failures.push(error);
      stop.abort(error);
    }),
  );
  await Promise.all(workers);
  if (failures.length > 0) {
    throw failures[0];
  }
  return results;
}

type Steps = readonly ((options: StepOptions) => Promise<unknown>)[];
type Results<S extends Steps> = { -readonly [K in keyof S]: Awaited<ReturnType<S[K]>> };

/** Different steps at the same time, with the rules of {@link eachOf}. @returns their results */
export async function allOf<const S extends Steps>(
  steps: S,
  options: Signal = {},
): Promise<Results<S>> {
  const results = await eachOf(steps, steps.length, (step, given) => step(given), options);
  return results as Results<S>;
}
