import type { Digest } from '../oci/digest.ts';
import { formatReference, parseReference, pinned } from '../oci/reference.ts';

export type Names = {
  /** `docker.io/library/alpine:3.20`: given with `docker tag`. */
  readonly tags: readonly string[];
  /** `docker.io/library/alpine@sha256:…`: only an archive can bring these. */
  readonly digests: readonly string[];
  /** As they were given: this engine has no way to keep them. */
  readonly unnamed: readonly string[];
};

/**
 * Sorts the names of an image by how an engine takes them. A tag wins over a digest next to it.
 * @param digest what a name by digest must say; `undefined` where the engine keeps none (Docker's
 * classic store loses the digests of what it loads)
 * @throws ImageError `INVALID_REFERENCE`
 */
export function sortNames(names: readonly string[], digest: Digest | undefined): Names {
  const tags = new Set<string>();
  const digests = new Set<string>();
  const unnamed: string[] = [];
  for (const name of names) {
    const reference = parseReference(name);
    const { registry, repository, tag } = reference;
    if (tag !== undefined) {
      tags.add(formatReference({ registry, repository, tag }));
    } else if (digest !== undefined && reference.digest === digest) {
      digests.add(formatReference(pinned(reference, digest)));
    } else {
      unnamed.push(name);
    }
  }
  return { tags: [...tags], digests: [...digests], unnamed };
}
