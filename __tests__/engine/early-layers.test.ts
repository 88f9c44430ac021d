import { expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { lowerLayers, sendEarly } from '../../src/engine/early-layers.ts';
import type { PlannedLayer } from '../../src/engine/plan.ts';
import { readPlan } from '../../src/engine/plan.ts';
import { type Digest, digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { randomImage } from '../stand-ins/images.ts';

const MB = 1024 * 1024;

function layersOf(...sizes: readonly number[]): readonly PlannedLayer[] {
  return sizes.map((size, index) => {
    const digest = digestOf(`layer ${index}`);
    const descriptor = { mediaType: MEDIA_TYPE.ociLayerGzip, digest, size };
    return { descriptor, diffId: digest, chainId: digestOf(`chain ${index}`) };
  });
}

/** A journey on which layers come when they are told to, and the engine answers so. */
function earlyOf(layers: readonly PlannedLayer[], known: readonly PlannedLayer[] = []) {
  const arrivals = new Map(
    layers.map(({ descriptor }) => [descriptor.digest, Promise.withResolvers<void>()]),
  );
  const sent: number[] = [];
  const answers: ((took: boolean) => void)[] = [];
  const chains = new Set<Digest>(known.flatMap(({ chainId }) => chainId ?? []));
  const done = sendEarly(layers, {
    available: async ({ digest }) => arrivals.get(digest)?.promise,
    known: async () => chains,
    send(count) {
      sent.push(count);
      return new Promise((answer) => answers.push(answer));
    },
  });
  const come = async (...indices: readonly number[]): Promise<void> => {
    for (const index of indices) {
      arrivals.get(layers[index]?.descriptor.digest ?? 'sha256:')?.resolve();
    }
    await new Promise((resolve) => setImmediate(resolve));
  };
  const fail = (index: number, error: Error): void =>
    arrivals.get(layers[index]?.descriptor.digest ?? 'sha256:')?.reject(error);
  return { sent, done, come, fail, answer: (took: boolean) => answers.shift()?.(took) };
}

test('layers go as soon as all below them are here, and do not wait for the engine', async () => {
  const { sent, come, done } = earlyOf(layersOf(30 * MB, 1, 10 * MB, 100 * MB));
  await come(2);
  expect(sent).toEqual([]);
  await come(0);
  expect(sent).toEqual([1]);
  await come(1);
  expect(sent).toEqual([1, 3]);
  await come(3);
  await done;
  expect(sent).toEqual([1, 3]);
});

test('an image that is here goes in one', async () => {
  const { sent, come, done } = earlyOf(layersOf(30 * MB, 30 * MB));
  await come(0, 1);
  await done;
  expect(sent).toEqual([]);
});

test('little waits for more', async () => {
  const { sent, come, done } = earlyOf(layersOf(MB, MB, 7 * MB, MB));
  await come(0);
  await come(1);
  expect(sent).toEqual([]);
  await come(2);
  expect(sent).toEqual([3]);
  await come(3);
  await done;
});

test('what the engine has need not go ahead', async () => {
  const layers = layersOf(30 * MB, 30 * MB, MB);
  const { sent, come, done } = earlyOf(layers, layers.slice(0, 1));
  await come(0);
  expect(sent).toEqual([]);
  await come(1);
  expect(sent).toEqual([2]);
  await come(2);
  await done;
});

test('after a refusal nothing more goes ahead', async () => {
  const { sent, come, answer, done } = earlyOf(layersOf(30 * MB, 30 * MB, 30 * MB));
  await come(0);
  answer(false);
  await come(1);
  expect(sent).toEqual([1]);
  await come(2);
  await done;
});

test('a layer that will not come is the error', async () => {
  const { come, fail, done } = earlyOf(layersOf(30 * MB, 30 * MB, 30 * MB));
  await come(0);
  const error = new Error('the registry went away');
  fail(1, error);
  fail(2, new Error('and so did this'));
  await expect(done).rejects.toBe(error);
});

test('lower layers are an image of their own, the same for the same layers', async () => {
  const source = new MemoryStore();
  const platform = { os: 'linux', architecture: 'amd64' };
  const choice = { platform, keepIndex: false, allPlatforms: false };
  const plan = await readPlan(source, await randomImage(source, { layers: 3 }), choice);
  const [image] = plan.images;
  if (image === undefined) {
    throw new Error('there is one');
  }
  const lower = lowerLayers(plan, image, 2, platform);
  const again = await readPlan(lower.source, lower.root, choice);
  expect(again.images[0]?.layers).toEqual(image.layers.slice(0, 2));
  expect(lowerLayers(plan, image, 2, platform).root).toEqual(lower.root);
});
