import { expect, test } from 'vitest';
import { Queue } from '../../src/engine/queue.ts';

/** Works that say when they begin and when the one before has ended, and end when they are told to. */
function works(width: number) {
  const queue = new Queue(width);
  const events: string[] = [];
  const begin = (name: string) => {
    const told = Promise.withResolvers<string>();
    const done = queue.run(async (before) => {
      events.push(`${name} begins`);
      const next = before.then(() => events.push(`${name} is next`));
      return (await Promise.all([told.promise, next]))[0];
    });
    return { done, end: () => told.resolve(name), fail: () => told.reject(new Error(name)) };
  };
  return { events, begin };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('so many begin at once, and each learns when the one before it has ended', async () => {
  const { events, begin } = works(2);
  const [one, two, three] = ['one', 'two', 'three'].map(begin);
  await settled();
  expect(events).toEqual(['one begins', 'two begins', 'one is next']);
  one?.end();
  expect(await one?.done).toBe('one');
  await settled();
  expect(events.slice(3).toSorted()).toEqual(['three begins', 'two is next']);
  two?.end();
  three?.end();
  expect(await three?.done).toBe('three');
});

test('one that has nothing left to do ends after those before it all the same', async () => {
  const { begin } = works(2);
  const [slow, quick] = ['slow', 'quick'].map(begin);
  const ended: string[] = [];
  const all = [slow, quick].map(async (work) => ended.push((await work?.done) ?? ''));
  quick?.end();
  await settled();
  expect(ended).toEqual([]);
  slow?.end();
  await Promise.all(all);
  expect(ended).toEqual(['slow', 'quick']);
});

test('one that fails stops nobody', async () => {
  const { begin } = works(1);
  const [bad, good] = ['bad', 'good'].map(begin);
  bad?.fail();
  await expect(bad?.done).rejects.toThrow('bad');
  good?.end();
  expect(await good?.done).toBe('good');
});
