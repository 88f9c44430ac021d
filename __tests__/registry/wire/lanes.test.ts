import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { Lane, Lanes } from '../../../src/registry/wire/lanes.ts';

describe('a lane', () => {
  test('lets so many in, and of those who wait the biggest first', async () => {
    const lane = new Lane(1);
    const leave = await lane.enter(0);
    const order: number[] = [];
    const all = [1, 5, 3, 5.5].map(async (size) => {
      const leaveAgain = await lane.enter(size);
      order.push(size);
      leaveAgain();
    });
    leave();
    await Promise.all(all);
    expect(order).toEqual([5.5, 5, 3, 1]);
  });

  // Each listener that is added to a signal is compared with all that it has.
  test('listens to a signal once, however many wait with it', async () => {
    const lane = new Lane(1);
    const abort = new AbortController();
    await lane.enter(0);
    const waiting = Array.from({ length: 1000 }, (_, size) =>
      lane.enter(size, { signal: abort.signal }),
    );
    expect(getEventListeners(abort.signal, 'abort')).toHaveLength(1);
    abort.abort(new Error('enough'));
    const ended = await Promise.allSettled(waiting);
    expect(ended.every(({ status }) => status === 'rejected')).toBe(true);
  });

  test('counts a leave once, however often it is called', async () => {
    const lane = new Lane(1);
    const leave = await lane.enter(0);
    leave();
    leave();
    await lane.enter(0);
    const waiting = new AbortController();
    const third = lane.enter(0, { signal: waiting.signal });
    waiting.abort(new Error('enough'));
    await expect(third).rejects.toThrow('enough');
  });

  test('forgets who gave up waiting', async () => {
    const lane = new Lane(1);
    const leave = await lane.enter(0);
    const impatient = new AbortController();
    const lost = lane.enter(9, { signal: impatient.signal });
    const patient = lane.enter(1);
    impatient.abort(new Error('gone'));
    await expect(lost).rejects.toThrow('gone');
    leave();
    (await patient)();
    (await lane.enter(0))();
  });

  test('that was narrowed lets fewer in, and at least one', async () => {
    const lane = new Lane(4);
    const leave = await Promise.all([lane.enter(0), lane.enter(0), lane.enter(0)]);
    lane.narrow();
    let fourth = false;
    const waiting = lane.enter(0).then(() => {
      fourth = true;
    });
    leave[0]?.();
    await new Promise(setImmediate);
    expect(fourth).toBe(false);
    leave[1]?.();
    await waiting;
    leave[2]?.();
    lane.narrow();
    lane.narrow();
    await new Promise(setImmediate);
    const other = new Lane(1);
    other.narrow();
    (await other.enter(0))();
  });

  test('knows the shortest time for which a place was taken: how far its host is', async () => {
    const lane = new Lane(2);
    expect(lane.quickest).toBe(Number.POSITIVE_INFINITY);
    const leave = await lane.enter(0);
    expect(lane.quickest).toBe(Number.POSITIVE_INFINITY);
    leave();
    const first = lane.quickest;
    expect(first).toBeLessThan(60);
    (await lane.enter(0))();
    expect(lane.quickest).toBeLessThanOrEqual(first);
  });

  test('for downloads is another than that for uploads, or a copy inside one host would block', async () => {
    const { upload, download } = new Lanes(1);
    await upload.enter(0);
    (await download.enter(0))();
    expect(upload).not.toBe(download);
  });
});
