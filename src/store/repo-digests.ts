import { repoDigestsOf } from '../layout/entry.ts';
import { INDEX_ANNOTATION } from '../oci/annotation.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, isDigest } from '../oci/digest.ts';
import type { Reference } from '../oci/reference.ts';

/** The digest that the reference of a stored image resolved to: the index, if one platform was taken. */
export function resolvedDigest(entry: Descriptor): Digest {
  const index = entry.annotations?.[INDEX_ANNOTATION];
  return index !== undefined && isDigest(index) ? index : entry.digest;
}

/**
 * The digests by which a repository knows a stored image, the latest at the end. If none was noted,
 * it is the digest that the reference resolved to.
 */
export function repoDigests(entry: Descriptor, reference: Reference): readonly Digest[] {
  const { registry, repository } = reference;
  const prefix = `${registry}/${repository}@`;
  const noted = repoDigestsOf(entry)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .filter(isDigest);
  return noted.length > 0 ? noted : [resolvedDigest(entry)];
}
