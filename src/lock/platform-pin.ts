import { readManifest } from '../content/read-manifest.ts';
import type { Signal, Source } from '../content/store.ts';
import type { Digest } from '../oci/digest.ts';
import { isIndexType } from '../oci/media-type.ts';
import type { Reference } from '../oci/reference.ts';

/**
 * Whether a reference with a tag and a digest names one platform's image by its digest, where the tag has an
 * index with that image: it would run on no other platform.
 * @returns the index's digest, `undefined` where all is well
 */
export async function platformPin(
  source: Source,
  { tag, digest }: Reference,
  options: Signal = {},
): Promise<Digest | undefined> {
  if (tag === undefined || digest === undefined) {
    return undefined;
  }
  const root = await source.resolve(tag, options);
  if (root.digest === digest || !isIndexType(root.mediaType)) {
    return undefined;
  }
  const index = await readManifest(source, root, options);
  const isChild = index.kind === 'index' && index.manifests.some((one) => one.digest === digest);
  return isChild ? root.digest : undefined;
}
