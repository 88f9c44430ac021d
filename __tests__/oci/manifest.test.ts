import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/oci/digest.ts';
import {
  attestedDigest,
  children,
  decodeManifest,
  MANIFEST_READ_LIMIT,
} from '../../src/oci/manifest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';

const blob = (mediaType: string) => ({ mediaType, digest: digestOf(mediaType), size: 3 });
const manifest = {
  schemaVersion: 2,
  mediaType: MEDIA_TYPE.ociManifest,
  config: blob(MEDIA_TYPE.ociConfig),
  layers: [blob(MEDIA_TYPE.ociLayerGzip)],
};
const index = {
  schemaVersion: 2,
  mediaType: MEDIA_TYPE.ociIndex,
  manifests: [blob(MEDIA_TYPE.ociManifest)],
};
const bytes = (document: unknown) => Buffer.from(JSON.stringify(document));

describe('a manifest', () => {
  test('has its config and layers below it, an index its manifests', () => {
    const decoded = decodeManifest(bytes(manifest), MEDIA_TYPE.ociManifest, 'm');
    expect(children(decoded).map(({ mediaType }) => mediaType)).toEqual([
      MEDIA_TYPE.ociConfig,
      MEDIA_TYPE.ociLayerGzip,
    ]);
    const above = decodeManifest(bytes(index), undefined, 'i');
    expect(above.kind).toBe('index');
    expect(children(above)).toEqual(index.manifests);
  });

  test('without a media type is known by its shape, whatever the header says', () => {
    const { mediaType: _, ...bare } = manifest;
    expect(decodeManifest(bytes(bare), undefined, 'm').mediaType).toBe(MEDIA_TYPE.ociManifest);
    expect(decodeManifest(bytes(bare), 'text/plain', 'm').kind).toBe('manifest');
    expect(decodeManifest(bytes(bare), MEDIA_TYPE.dockerManifest, 'm').mediaType).toBe(
      MEDIA_TYPE.dockerManifest,
    );
  });

  test('keeps members of descriptors that it does not know', () => {
    const odd = { ...index, manifests: [{ ...index.manifests[0], 'com.example': { a: 1 } }] };
    expect(children(decodeManifest(bytes(odd), undefined, 'i'))[0]).toMatchObject({
      'com.example': { a: 1 },
    });
  });

  test.each([
    ['is refused when body and header disagree', manifest, MEDIA_TYPE.ociIndex],
    ['is refused as an index and a manifest at once', { ...index, layers: [] }, undefined],
    [
      'is refused when its members are those of the other kind',
      { ...index, mediaType: undefined },
      MEDIA_TYPE.ociManifest,
    ],
    ['is refused without a config', { ...manifest, config: undefined }, undefined],
    [
      'is refused with a digest that is none',
      { ...index, manifests: [{ ...index.manifests[0], digest: 'x' }] },
      undefined,
    ],
    [
      'is refused with a negative size',
      { ...index, manifests: [{ ...index.manifests[0], size: -1 }] },
      undefined,
    ],
    ['is refused with layers that are no array', { ...manifest, layers: {} }, undefined],
    ['is refused when it is no object', [], undefined],
    ['is refused when nothing says what it is', { schemaVersion: 2 }, undefined],
  ])('%s', (_, document, mediaType) => {
    expect(() => decodeManifest(bytes(document), mediaType, 'm')).toThrowError(
      expect.objectContaining({ code: 'INVALID_DOCUMENT', message: expect.stringMatching(/^m: /) }),
    );
  });

  test('of schema 1 is named and refused', () => {
    for (const type of [MEDIA_TYPE.dockerSchema1, MEDIA_TYPE.dockerSchema1Signed, undefined]) {
      expect(() => decodeManifest(bytes({ schemaVersion: 1 }), type, 'm')).toThrowError(
        expect.objectContaining({ code: 'UNSUPPORTED', hint: expect.stringContaining('schema 1') }),
      );
    }
  });

  test('over the limit is refused before it is parsed', () => {
    const huge = Buffer.alloc(MANIFEST_READ_LIMIT + 1, ' ');
    expect(() => decodeManifest(huge, undefined, 'm')).toThrowError(
      expect.objectContaining({ code: 'TOO_LARGE' }),
    );
  });
});

test('an attestation in an index says which image it is about', () => {
  const about = digestOf('image');
  const annotations = {
    'vnd.docker.reference.type': 'attestation-manifest',
    'vnd.docker.reference.digest': about,
  };
  expect(attestedDigest({ ...blob(MEDIA_TYPE.ociManifest), annotations })).toBe(about);
  expect(attestedDigest(blob(MEDIA_TYPE.ociManifest))).toBeUndefined();
});
