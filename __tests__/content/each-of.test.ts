import { describe, expect, test } from 'vitest';
import { allOf, eachOf } from '../../src/content/each-of.ts';

/** Lets everything that is ready run. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    await Promise.resolve();
  }
}

describe('eachOf', () => {
  test('gives results in the order of the items, never more than its width at a time', async () => {
    let busy = 0;
    let most = 0;
    const results = await eachOf([5, 1, 4, 2, 3], 2, async (item) => {
      busy += 1;
      most = Math.max(most, busy);
      for (let turn = 0; turn < item; turn += 1) {
        await Promise.resolve();
      }
      busy -= 1;
      return item * 10;
    });
    expect(results).toEqual([50, 10, 40, 20, 30]);
    expect(most).toBe(2);
  });

  test('begins nothing after a failure, and throws it when what was under way has ended', async () => {
    const slow = Promise.withResolvers<void>();
    const begun: number[] = [];
    const signals: AbortSignal[] = [];
    let thrown: unknown;
    const all = eachOf([1, 2, 3, 4], 2, async (item, { signal }) => {
      begun.push(item);
      signals.push(signal);
      if (item === 1) {
        throw new Error('first');
      }
      await slow.promise;
      throw new Error('second');
    }).catch((error: unknown) => {
      thrown = error;
    });
    await settle();
    expect(thrown).toBeUndefined();
    expect(signals.every(({ aborted }) => aborted)).toBe(true);
    slow.resolve();
    await all;
    expect(thrown).toEqual(new Error('first'));
    expect(begun).toEqual([1, 2]);
  });

  test('ends with the signal of the caller', async () => {
    const stop = new AbortController();
    const begun: number[] = [];
    const all = eachOf(
      [1, 2, 3],
      1,
      async (item) => {
        begun.push(item);
        stop.abort(new Error('enough'));
      },
      { signal: stop.signal },
    );
    await expect(all).rejects.toThrow('enough');
    expect(begun).toEqual([1]);
    await expect(eachOf([], 1, async () => 1, { signal: stop.signal })).rejects.toThrow('enough');
  });

  test('of nothing is nothing', async () => {
    expect(await eachOf([], 4, async () => 1)).toEqual([]);
  });
});

test('different steps at the same time give their results in their places', async () => {
  const [text, number] = await allOf([async () => 'a', async () => 1]);
  expect(`${text}${number + 1}`).toBe('a2');
});
