import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, isDigest } from '../oci/digest.ts';
import { children } from '../oci/manifest.ts';
import type { Blobs } from './blobs.ts';
import { manifestIn } from './collect.ts';
import { digestIn } from './entry.ts';
import { type ImageList, imageOrTag } from './index-edits.ts';

/**
 * What a name stands for. A digest finds a manifest with no entry of its own as well: one below an index,
 * or one that was pushed by digest.
 */
export async function findNamed(
  blobs: Blobs,
  list: ImageList,
  name: string,
): Promise<Descriptor | undefined> {
  const found = imageOrTag(list, name);
  if (found === undefined) {
    return isDigest(name) ? manifestOf(blobs, name) : undefined;
  }
  const asked = digestIn(name) ?? found.digest;
  return asked === found.digest || (await lists(blobs, asked, found)) ? found : undefined;
}

async function manifestOf(blobs: Blobs, digest: Digest): Promise<Descriptor | undefined> {
  const size = blobs.size(digest) ?? Number.POSITIVE_INFINITY;
  const manifest = await manifestIn(blobs, { digest, size });
  return manifest && { mediaType: manifest.mediaType, digest, size };
}

/** Whether an index, which must be there, has this image. An annotation that says so is no proof. */
async function lists(blobs: Blobs, index: Digest, image: Descriptor): Promise<boolean> {
  const size = blobs.size(index) ?? Number.POSITIVE_INFINITY;
  const manifest = await manifestIn(blobs, { digest: index, size });
  return manifest !== undefined && children(manifest).some(({ digest }) => digest === image.digest);
}
