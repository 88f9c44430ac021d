import { ContentMissingError } from '../content/content-missing.ts';
import type { Signal } from '../content/store.ts';
import { unlessInterrupted } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { children, decodeManifest, MANIFEST_READ_LIMIT } from '../oci/manifest.ts';
import { isNonDistributable, isTaggableType } from '../oci/media-type.ts';
import type { Blobs } from './blobs.ts';
import type { Naming } from './index-edits.ts';

/**
 * Whether content is there with everything below it. Layers that are kept elsewhere (`urls`) may be
 * absent; a manifest that cannot be read, or whose bytes are damaged, is not whole.
 */
export async function isWhole(blobs: Blobs, root: Descriptor, options: Signal): Promise<boolean> {
  const seen = new Set<Digest>();
  const waiting = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    options.signal?.throwIfAborted();
    if (seen.has(next.digest) || isNonDistributable(next.mediaType)) {
      continue;
    }
    seen.add(next.digest);
    if (!blobs.has(next)) {
      return false;
    }
    const below = await childrenOf(blobs, next).catch(unlessInterrupted);
    if (below === undefined) {
      return false;
    }
    waiting.push(...below);
  }
  return true;
}

/** @throws ContentMissingError if something to be named is not whole */
export async function mustBeWhole(
  blobs: Blobs,
  namings: readonly Naming[],
  place: string,
  options: Signal,
): Promise<void> {
  const byDigest = new Map(namings.map((one) => [one.descriptor.digest, one]));
  for (const { descriptor, name } of byDigest.values()) {
    if (!(await isWhole(blobs, descriptor, options))) {
      throw new ContentMissingError(`naming ${descriptor.digest} ${name} in ${place}`);
    }
  }
}

async function childrenOf(
  blobs: Blobs,
  descriptor: Descriptor,
): Promise<readonly Descriptor[] | undefined> {
  if (!isTaggableType(descriptor.mediaType)) {
    return [];
  }
  const bytes = await blobs.document(descriptor, MANIFEST_READ_LIMIT);
  const where = `manifest ${descriptor.digest}`;
  return bytes && children(decodeManifest(bytes, descriptor.mediaType, where));
}
