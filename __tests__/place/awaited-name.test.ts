import { expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { WrappedSource } from '../../src/content/wrapped.ts';
import { ImageError } from '../../src/errors.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { awaitedNames } from '../../src/place/awaited-name.ts';

const found = {
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  digest: digestOf('x'),
  size: 1,
};

/** A source in which a name is there from the nth question on. */
function late(from: number, code: 'NOT_FOUND' | 'DENIED' = 'NOT_FOUND') {
  const asked: string[] = [];
  const source = new WrappedSource(new MemoryStore(), {
    resolve: () => async (name) => {
      asked.push(name);
      if (asked.length < from) {
        throw new ImageError(code, 'not there');
      }
      return found;
    },
  });
  return { source, asked };
}

test('a name that comes later is waited for, and that is told once', async () => {
  const { source, asked } = late(2);
  let told = 0;
  const onWait = (): void => {
    told += 1;
  };
  expect(await awaitedNames(source, { seconds: 60, onWait }).resolve('v1')).toBe(found);
  expect({ asked, told }).toEqual({ asked: ['v1', 'v1'], told: 1 });
});

test('when the time is over, the answer is the last one', async () => {
  const { source, asked } = late(100);
  const waiting = awaitedNames(source, { seconds: 0.05 }).resolve('v1');
  await expect(waiting).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(asked.length).toBe(2);
});

test.each([
  ['without time', 0, 'NOT_FOUND'],
  ['of another failure', 60, 'DENIED'],
] as const)('%s nothing is asked again', async (_, seconds, code) => {
  const { source, asked } = late(2, code);
  await expect(awaitedNames(source, { seconds }).resolve('v1')).rejects.toMatchObject({ code });
  expect(asked).toEqual(['v1']);
});

test('a wait ends with its signal', async () => {
  const stop = new AbortController();
  const onWait = (): void => stop.abort(new ImageError('INTERRUPTED', 'interrupted'));
  const waiting = awaitedNames(late(100).source, { seconds: 60, onWait });
  await expect(waiting.resolve('v1', { signal: stop.signal })).rejects.toThrow(/abort|interrupt/i);
});
