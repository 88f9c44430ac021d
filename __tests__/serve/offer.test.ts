import { expect, test } from 'vitest';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { type Offer, offerOf } from '../../src/serve/offer.ts';

/** An entry whose content says which name it has. */
function entry(name: string, word = name): Descriptor {
  const annotations = { 'org.opencontainers.image.ref.name': name };
  return { mediaType: MEDIA_TYPE.ociManifest, digest: digestOf(word), size: 1, annotations };
}

function tagged(offer: Offer, repository: string, tag: string): string | undefined {
  return offer.repositories.get(repository)?.tags.get(tag)?.descriptor.digest;
}

test('an image of any registry is offered without the name of its registry', () => {
  const offer = offerOf([entry('docker.io/library/alpine:3.20'), entry('ghcr.io/acme/app:1')]);
  expect(tagged(offer, 'library/alpine', '3.20')).toBe(digestOf('docker.io/library/alpine:3.20'));
  expect(tagged(offer, 'acme/app', '1')).toBe(digestOf('ghcr.io/acme/app:1'));
});

test('of several registries localhost comes first, then docker.io, then the alphabet', () => {
  const names = ['quay.io/a/b:1', 'ghcr.io/a/b:1', 'docker.io/a/b:1', 'localhost/a/b:1'];
  for (const expected of ['localhost', 'docker.io', 'ghcr.io', 'quay.io']) {
    const offer = offerOf(names.map((name) => entry(name)));
    expect(tagged(offer, 'a/b', '1')).toBe(digestOf(`${expected}/a/b:1`));
    names.splice(names.indexOf(`${expected}/a/b:1`), 1);
  }
});

test('with the name of its registry in front every image can be had', () => {
  const offer = offerOf([entry('docker.io/a/b:1'), entry('ghcr.io/a/b:1'), entry('h:5000/a/b:1')]);
  expect(tagged(offer, 'ghcr.io/a/b', '1')).toBe(digestOf('ghcr.io/a/b:1'));
  expect([...offer.repositories.keys()]).toEqual(['a/b', 'docker.io/a/b', 'ghcr.io/a/b']);
});

test('a second name is listed where the first does not lead to the same', () => {
  const same = [entry('docker.io/a/b:1', 'x'), entry('ghcr.io/a/b:1', 'x'), entry('localhost/c:1')];
  expect([...offerOf(same).listed]).toEqual(['c', 'a/b']);
  const other = [entry('docker.io/a/b:1'), entry('ghcr.io/a/b:1'), entry('ghcr.io/a/b:2')];
  expect([...offerOf(other).listed]).toEqual(['a/b', 'ghcr.io/a/b']);
});

test('a cache of one registry offers the names of that registry alone', () => {
  const offer = offerOf([entry('docker.io/a/b:1'), entry('ghcr.io/a/b:1')], 'ghcr.io');
  expect(tagged(offer, 'a/b', '1')).toBe(digestOf('ghcr.io/a/b:1'));
});

test('of two entries with one name the last counts', () => {
  const offer = offerOf([entry('localhost/a:1', 'old'), entry('localhost/a:1', 'new')]);
  expect(tagged(offer, 'a', '1')).toBe(digestOf('new'));
});

test('a name with a digest puts an image into its repository, and no tag', () => {
  const offer = offerOf([entry(`docker.io/library/a@${digestOf('x')}`, 'x')]);
  const repository = offer.repositories.get('library/a');
  expect(repository?.tags.size).toBe(0);
  expect(repository?.roots.map(({ digest }) => digest)).toEqual([digestOf('x')]);
});

test('what has no name, or none that is a reference, is not offered', () => {
  const nameless: Descriptor = { mediaType: MEDIA_TYPE.ociManifest, digest: digestOf(''), size: 1 };
  expect(offerOf([nameless, entry('NOT A NAME'), entry('a:b:c')]).repositories.size).toBe(0);
});
