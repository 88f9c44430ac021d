import { eachOf } from '../content/each-of.ts';
import type { Signal } from '../content/store.ts';
import { unlessInterrupted } from '../errors.ts';
import type { Attempted } from './errors.ts';

/** Runs the step for every item, several at a time, also after failures; results are in the order of the items. */
export async function settled<Item, Result>(
  items: readonly Item[],
  width: number,
  step: (item: Item) => Promise<Result>,
  options: Signal,
): Promise<Attempted<Result>> {
  const results: Result[] = [];
  const errors: unknown[] = [];
  const outcomes = await eachOf(
    items,
    width,
    async (item) => {
      try {
        return { result: await step(item) };
      } catch (error) {
        unlessInterrupted(error);
        return { error };
      }
    },
    options,
  );
  for (const outcome of outcomes) {
    if ('error' in outcome) {
      errors.push(outcome.error);
    } else {
      results.push(outcome.result);
    }
  }
  return { results, errors };
}
