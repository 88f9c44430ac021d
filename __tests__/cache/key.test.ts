import { expect, test } from 'vitest';
import {
  blobEntryName,
  checkPrefix,
  generationKey,
  generationOf,
  imageEntryName,
  lastSeenOf,
  nextGeneration,
  pointerEntryName,
  pointerKey,
} from '../../src/cache/key.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { parsePlatform } from '../../src/oci/platform.ts';

const digest = digestOf('one');
const sha512 = digestOf('one', 'sha512');
const amd64 = parsePlatform('linux/amd64');

test('keys are what the Actions cache takes: no comma, at most 512 characters', () => {
  const prefix = 'p'.repeat(200);
  const last = { digest: sha512, since: new Date() };
  for (const key of [
    generationKey(imageEntryName(prefix, sha512, { platforms: [amd64] }), 9),
    generationKey(blobEntryName(prefix, sha512), 9),
    pointerKey(pointerEntryName(prefix, 'ghcr.io/acme/app:1', {}), last),
  ]) {
    expect(key).not.toContain(',');
    expect(key.length).toBeLessThanOrEqual(512);
  }
});

test('a prefix is in lower case: there are services that know no other keys', () => {
  expect(checkPrefix('Acme_1.0-X')).toBe('acme_1.0-x');
});

test('no two entries have keys of which one begins with the other', () => {
  const families = [
    imageEntryName('p', digest, {}),
    imageEntryName('p', digest, { platforms: [amd64] }),
    imageEntryName('p', digest, { preferred: [amd64] }),
    imageEntryName('p', digest, { platforms: [amd64, parsePlatform('linux/arm64')] }),
    imageEntryName('p', sha512, {}),
    blobEntryName('p', digest),
    blobEntryName('p', sha512),
    pointerEntryName('p', 'docker.io/library/alpine:3', {}),
    pointerEntryName('p', 'docker.io/library/alpine:3.20', {}),
  ].map(({ family }) => family);
  for (const family of families) {
    expect(families.filter((other) => other.startsWith(family))).toEqual([family]);
  }
});

test('a found key is judged: only a generation of that very entry counts', () => {
  const name = blobEntryName('p', digest);
  expect(generationOf(name, generationKey(name, 3))).toBe(3);
  expect(generationOf(name, `${name.family}12`)).toBeUndefined();
  expect(generationOf(name, `${name.family}x`)).toBeUndefined();
  expect(generationOf(name, generationKey(blobEntryName('p', digestOf('two')), 0))).toBeUndefined();
});

test('mending ends: what is bad ten times over is not the entry', () => {
  expect(nextGeneration(8)).toBe(9);
  expect(nextGeneration(9)).toBeUndefined();
});

test('a pointer carries digest and time in its key, the later one sorts last', () => {
  const name = pointerEntryName('p', 'ghcr.io/acme/app:1', {});
  const since = new Date('2026-01-02T03:04:05.678Z');
  for (const one of [digest, sha512]) {
    expect(lastSeenOf(name, pointerKey(name, { digest: one, since }))).toEqual({
      digest: one,
      since,
    });
  }
  const later = pointerKey(name, { digest, since: new Date('2040-01-01') });
  expect(later > pointerKey(name, { digest, since })).toBe(true);
  expect(lastSeenOf(name, `${name.family}123-sha256-00`)).toBeUndefined();
  expect(lastSeenOf(name, `${name.family}000000000000123-md5-00`)).toBeUndefined();
});
