import { expect, test } from 'vitest';
import { digestOf } from '../../src/oci/digest.ts';
import { decodeManifest } from '../../src/oci/manifest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { asReferrer } from '../../src/oci/referrer.ts';

const content = { mediaType: MEDIA_TYPE.ociManifest, digest: digestOf('manifest'), size: 8 };
const config = { mediaType: 'application/x-config', digest: digestOf('config'), size: 6 };

function described(members: object, mediaType: string = MEDIA_TYPE.ociManifest) {
  const document = { schemaVersion: 2, mediaType, config, layers: [], manifests: [], ...members };
  const { layers, manifests, ...common } = document;
  const own = mediaType === MEDIA_TYPE.ociIndex ? { manifests } : { layers };
  const bytes = Buffer.from(JSON.stringify({ ...common, ...own }));
  return asReferrer(
    { ...content, annotations: { of: 'the entry' } },
    decodeManifest(bytes, mediaType, 'm'),
  );
}

test('a referrer is listed with its own type and annotations, not those of whoever lists it', () => {
  expect(described({ artifactType: 'application/x', annotations: { by: 'us' } })).toEqual({
    ...content,
    artifactType: 'application/x',
    annotations: { by: 'us' },
  });
});

test.each([{}, { artifactType: '' }])('with %j its type is that of its config', (members) => {
  expect(described(members)).toEqual({ ...content, artifactType: config.mediaType });
});

test('an index that tells no type has none', () => {
  expect(described({ config: undefined }, MEDIA_TYPE.ociIndex)).toEqual(content);
});
