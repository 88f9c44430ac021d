import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/oci/digest.ts';
import { ManifestCache } from '../../../src/registry/manifests/cache.ts';
import { randomBytesOf } from '../../stand-ins/images.ts';

describe('ManifestCache', () => {
  it('forgets the least recently used beyond 4 MiB', () => {
    const cache = new ManifestCache();
    const manifests = Array.from({ length: 5 }, (_, index) =>
      randomBytesOf(`${index}`, 1024 * 1024),
    );
    const digests = manifests.map((bytes) => digestOf(bytes));
    for (const [index, bytes] of manifests.slice(0, 4).entries()) {
      cache.add(digests[index] ?? digestOf(bytes), bytes);
    }
    cache.get(digests[0] ?? digestOf(''));
    cache.add(digests[4] ?? digestOf(''), manifests[4] ?? Buffer.alloc(0));
    expect(digests.map((digest) => cache.get(digest) !== undefined)).toEqual([
      true,
      false,
      true,
      true,
      true,
    ]);
  });

  it('keeps nothing that would fill a quarter of it alone', () => {
    const cache = new ManifestCache();
    const bytes = randomBytesOf('big', 1024 * 1024 + 1);
    cache.add(digestOf(bytes), bytes);
    expect(cache.get(digestOf(bytes))).toBeUndefined();
  });

  it('makes room again for what was deleted', () => {
    const cache = new ManifestCache();
    const bytes = randomBytesOf('a', 1000);
    cache.add(digestOf(bytes), bytes);
    cache.delete(digestOf(bytes));
    expect(cache.get(digestOf(bytes))).toBeUndefined();
  });
});
