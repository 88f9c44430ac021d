import { expect, test } from 'vitest';
import { Lane } from '../../src/cache/lane.ts';

test('no more steps than allowed go on at once, and each gets its turn', async () => {
  const lane = new Lane(2);
  let now = 0;
  let most = 0;
  const order: number[] = [];
  const step = async (id: number): Promise<void> => {
    order.push(id);
    now += 1;
    most = Math.max(most, now);
    await new Promise((done) => setImmediate(done));
    now -= 1;
    if (id === 1) {
      throw new Error('one of them fails');
    }
  };
  const steps = [0, 1, 2, 3, 4].map((id) => lane.run(() => step(id)));
  expect(
    (await Promise.allSettled(steps)).filter(({ status }) => status === 'rejected'),
  ).toHaveLength(1);
  expect(order).toEqual([0, 1, 2, 3, 4]);
  expect(most).toBe(2);
});
