import { expect, test } from 'vitest';
import { sortNames } from '../../src/engine/names.ts';
import { digestOf } from '../../src/oci/digest.ts';

const DIGEST = digestOf('image');
const OTHER = digestOf('other');

test('tags are written in full, once each, and win over a digest beside them', () => {
  const names = ['alpine:3.20', 'docker.io/library/alpine:3.20', `ghcr.io/acme/app:1@${OTHER}`];
  expect(sortNames(names, DIGEST)).toEqual({
    tags: ['docker.io/library/alpine:3.20', 'ghcr.io/acme/app:1'],
    digests: [],
    unnamed: [],
  });
});

test('a name without a tag is latest', () => {
  expect(sortNames(['alpine'], DIGEST).tags).toEqual(['docker.io/library/alpine:latest']);
});

test('a name by digest is kept where it says the digest that the engine keeps', () => {
  const sorted = sortNames([`alpine@${DIGEST}`, `alpine@${OTHER}`], DIGEST);
  expect(sorted.digests).toEqual([`docker.io/library/alpine@${DIGEST}`]);
  expect(sorted.unnamed).toEqual([`alpine@${OTHER}`]);
});

test('an engine that keeps no digests has no name for an image by digest', () => {
  expect(sortNames([`alpine@${DIGEST}`], undefined).unnamed).toEqual([`alpine@${DIGEST}`]);
});
