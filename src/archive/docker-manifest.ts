import { entryOf } from '../layout/entry.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { algorithmOf, type Digest, encodedOf } from '../oci/digest.ts';
import { type ImageManifest, imageConfigOf, type Manifest } from '../oci/manifest.ts';
import { hostPlatforms, isUnknownPlatform, type Platform } from '../oci/platform.ts';
import { platformDistance } from '../oci/platform-match.ts';
import { familiarReference, parseReference } from '../oci/reference.ts';

/** One image of `manifest.json`. Docker: `image/tarexport/tarexport.go`, `manifestItem`. */
export type DockerImage = {
  readonly Config: string;
  readonly RepoTags: readonly string[];
  readonly Layers: readonly string[];
};

/** Where content is in a layout, and so in a tar of one. */
export function blobPath(digest: Digest): string {
  return `blobs/${algorithmOf(digest)}/${encodedOf(digest)}`;
}

/**
 * The rows for what a layout lists: one an image, with all its tags; of an index, the image for this
 * platform. What is no container image has none.
 */
export function dockerImages(
  entries: readonly Descriptor[],
  manifests: ReadonlyMap<Digest, Manifest>,
  platform: Platform | undefined,
): readonly DockerImage[] {
  const wanted = platform === undefined ? hostPlatforms() : [platform];
  const rows = new Map<Digest, { readonly image: ImageManifest; readonly tags: Set<string> }>();
  for (const entry of entries) {
    const digest = imageOf(entry.digest, manifests, wanted);
    const image = digest === undefined ? undefined : manifests.get(digest);
    if (digest === undefined || image?.kind !== 'manifest') {
      continue;
    }
    const row = rows.get(digest) ?? { image, tags: new Set() };
    rows.set(digest, row);
    const tag = repoTag(entryOf(entry).name);
    if (tag !== undefined) {
      row.tags.add(tag);
    }
  }
  return [...rows.values()].map(({ image, tags }) => ({
    Config: image.config === undefined ? '' : blobPath(image.config.digest),
    RepoTags: [...tags],
    Layers: image.layers.map(({ digest }) => blobPath(digest)),
  }));
}

/** What of a layout's entries has no row: no container image, so that no engine can load it. */
export function withoutRow(
  entries: readonly Descriptor[],
  manifests: ReadonlyMap<Digest, Manifest>,
): readonly Descriptor[] {
  return entries.filter(({ digest }) => imageOf(digest, manifests, []) === undefined);
}

/** The image itself, or the one that an index has for the best of these platforms, else its first. */
function imageOf(
  digest: Digest,
  manifests: ReadonlyMap<Digest, Manifest>,
  wanted: readonly Platform[],
): Digest | undefined {
  const manifest = manifests.get(digest);
  if (manifest?.kind === 'manifest') {
    return imageConfigOf(manifest) && digest;
  }
  const there = (manifest?.manifests ?? []).filter(
    (child) =>
      imageOf(child.digest, manifests, wanted) !== undefined &&
      !(child.platform !== undefined && isUnknownPlatform(child.platform)),
  );
  const best = wanted.map((platform) => closest(there, platform)).find(Boolean) ?? there[0];
  return best && imageOf(best.digest, manifests, wanted);
}

function closest(images: readonly Descriptor[], wanted: Platform): Descriptor | undefined {
  const distanceOf = ({ platform }: Descriptor): number =>
    (platform && platformDistance(platform, wanted)) ?? Number.POSITIVE_INFINITY;
  return images
    .filter((image) => distanceOf(image) < Number.POSITIVE_INFINITY)
    .sort((one, other) => distanceOf(one) - distanceOf(other))[0];
}

/** As people write it, with a tag and never a digest; a name by digest alone has none. */
function repoTag(name: string | undefined): string | undefined {
  try {
    const { digest: _digest, ...reference } = parseReference(name ?? '');
    return reference.tag === undefined ? undefined : familiarReference(reference);
  } catch {
    return undefined;
  }
}
