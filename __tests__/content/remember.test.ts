import { expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { Remembering } from '../../src/content/remember.ts';
import type { Source } from '../../src/content/store.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';

const store = new MemoryStore();
const root = store.add(MEDIA_TYPE.ociManifest, Buffer.from('{}'));

/** A source whose first answer comes only by the end of its caller's signal. */
function stuckAtFirst(): { readonly source: Source; asked(): number } {
  let asked = 0;
  const source: Source = {
    place: 'memory',
    fetch: (descriptor) => store.fetch(descriptor),
    resolve: async (_, { signal } = {}) => {
      asked += 1;
      if (asked > 1) {
        return root;
      }
      return new Promise((_, fail) => {
        signal?.addEventListener('abort', () => fail(signal.reason));
      });
    },
  };
  return { source, asked: () => asked };
}

test('what one caller gave up is asked for again by the others', async () => {
  const { source, asked } = stuckAtFirst();
  const remembering = new Remembering(source);
  const first = new AbortController();
  const gaveUp = remembering.resolve('1', { signal: first.signal });
  const others = [remembering.resolve('1', { signal: new AbortController().signal })];
  others.push(remembering.resolve('1'));
  first.abort(new Error('gave up'));
  await expect(gaveUp).rejects.toThrow('gave up');
  expect(await Promise.all(others)).toEqual([root, root]);
  expect(asked()).toBe(2);
});
