import { expect, it } from 'vitest';
import type { Source } from '../../src/content/store.ts';
import { findCompanions } from '../../src/copy/referrers.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';

const root: Descriptor = { mediaType: MEDIA_TYPE.ociManifest, digest: digestOf('root'), size: 4 };

/** Each manifest has another one that refers to it, without end. */
const endless: Source = {
  place: 'endless',
  resolve: async () => root,
  fetch: () => Promise.reject(new Error('not needed')),
  referrers: async ({ digest }) => [{ ...root, digest: digestOf(digest) }],
};

it('follows referrers of referrers to a limited depth', async () => {
  await expect(findCompanions(endless, root)).rejects.toMatchObject({
    code: 'REGISTRY',
    message: expect.stringContaining('more than 16 deep, which is the limit'),
  });
});
