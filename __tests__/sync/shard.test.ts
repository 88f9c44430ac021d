import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { type Digest, digestOf } from '../../src/oci/digest.ts';
import { formatReference, parseReference } from '../../src/oci/reference.ts';
import { parseShard } from '../../src/sync/part.ts';
import { bytesOf, ownerOf, partition, type WeighedImage } from '../../src/sync/shard.ts';

function weighed(name: string, layers: Readonly<Record<string, number>>): WeighedImage {
  const reference = parseReference(name);
  const root = { mediaType: 'x', digest: digestOf(Buffer.from(name)), size: 1 };
  const entry = {
    where: '',
    source: reference,
    target: reference,
    tags: undefined,
    platforms: [],
    referrers: true,
  };
  const content = new Map<Digest, number>(
    Object.entries(layers).map(([layer, size]) => [digestOf(Buffer.from(layer)), size]),
  );
  const from = new MemoryStore();
  return {
    image: { entry, source: reference, target: reference, root, from, repository: from },
    content,
  };
}

const names = (part: readonly WeighedImage[]) =>
  part.map(({ image }) => formatReference(image.target));

describe('images are split', () => {
  const images = fc
    .array(
      fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 1000 })), {
        minLength: 1,
        maxLength: 5,
      }),
      { maxLength: 40 },
    )
    .map((list) =>
      list.map((layers, index) => weighed(`a/i${index}:1`, Object.fromEntries(layers))),
    );

  test('so that each is in one part, the same way whatever their order', () => {
    fc.assert(
      fc.property(images, fc.integer({ min: 1, max: 6 }), (list, parts) => {
        const split = partition(list, parts).map(names);
        expect(split).toHaveLength(parts);
        expect(split.flat().toSorted()).toEqual(names(list).toSorted());
        expect(partition(list.toReversed(), parts).map(names)).toEqual(split);
      }),
    );
  });

  test('so that parts have about as many bytes', () => {
    const list = Array.from({ length: 200 }, (_, index) =>
      weighed(`a/r${index % 20}:${index}`, {
        [`base ${index % 20}`]: 2000,
        [`own ${index}`]: 100 + ((index * 37) % 400),
      }),
    );
    const bytes = partition(list, 4).map(bytesOf);
    expect(Math.max(...bytes) / Math.min(...bytes)).toBeLessThan(1.2);
  });

  test('so that what shares content is together where that costs no balance', () => {
    const list = ['a', 'b'].flatMap((base) =>
      [1, 2].map((tag) => weighed(`x/${base}:${tag}`, { [base]: 1000, [`${base}${tag}`]: 1 })),
    );
    expect(partition(list, 2).map(bytesOf)).toEqual([1002, 1002]);
  });
});

test.each([
  ['1/4', { index: 1, of: 4 }],
  ['4/4', { index: 4, of: 4 }],
])('%s is a part', (text, shard) => {
  expect(parseShard(text)).toEqual(shard);
});

test.each(['', '0/4', '5/4', '1', 'a/b', '1/0', '-1/2', '1/4/2'])('"%s" is no part', (text) => {
  expect(() => parseShard(text)).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
});

test('what has no size belongs to one part', () => {
  expect(ownerOf('a/b:1', 4)).toBe(ownerOf('a/b:1', 4));
  expect(new Set(Array.from({ length: 100 }, (_, index) => ownerOf(`a/${index}`, 4)))).toEqual(
    new Set([1, 2, 3, 4]),
  );
});
