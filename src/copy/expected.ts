import type { Source, Target } from '../content/store.ts';
import type { Manifest } from '../oci/manifest.ts';

/** Blobs of an image, as a guess: its config and some layers. */
const BLOBS = 4;

/** The blobs of an index's images come when the manifests of these are read: places may prepare for them meanwhile. */
export function expectBlobs(
  manifest: Manifest,
  places: readonly Pick<Source | Target, 'expect'>[],
): void {
  const images = manifest.kind === 'index' ? manifest.manifests.length : 0;
  for (const place of places) {
    place.expect?.(images * BLOBS);
  }
}
