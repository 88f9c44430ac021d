import { readManifestBytes } from '../content/read-manifest.ts';
import type { Signal, Source } from '../content/store.ts';
import { type CopyResult, copy } from '../copy/copy.ts';
import type { CopyEvent } from '../copy/event.ts';
import { narrowed, type Selected } from '../copy/select.ts';
import type { Archive } from '../layout/archive.ts';
import type { ImageLayout } from '../layout/layout.ts';
import { INDEX_ANNOTATION } from '../oci/annotation.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { attestedDigest, children } from '../oci/manifest.ts';
import { isIndexType, isTaggableType } from '../oci/media-type.ts';
import type { Platform } from '../oci/platform.ts';

export type LoadOptions = Signal & {
  readonly platforms?: readonly Platform[] | undefined;
  readonly onProgress?: ((event: CopyEvent) => void) | undefined;
};

/**
 * An image of an archive → the store. Of an index whose other images are elsewhere, as Docker writes
 * with containerd's store (moby#49473), only those come that are there: a layout of ours lists
 * nothing that it lacks.
 * @param name in the store; empty for an image without one
 */
export async function load(
  archive: Archive,
  root: Descriptor,
  to: { readonly store: ImageLayout; readonly name: string },
  options: LoadOptions,
): Promise<CopyResult> {
  const { signal } = options;
  const there = await present(archive, root, { signal });
  const from = { source: rooted(there), name: '' };
  const result = await copy(from, { target: to.store, name: to.name }, options);
  if (there.root.annotations?.[INDEX_ANNOTATION] === root.digest) {
    await to.store.put(root, () => archive.fetch(root, { signal }), { signal });
  }
  return result;
}

/** What is there of an image: all of it, one image of an index, or a new index of several. */
async function present(archive: Archive, root: Descriptor, options: Signal): Promise<Selected> {
  const whole = { source: archive, root };
  if (!isIndexType(root.mediaType)) {
    return whole;
  }
  const { bytes, manifest } = await readManifestBytes(archive, root, options);
  if (manifest.kind !== 'index') {
    return whole;
  }
  const found = new Set<Digest>();
  for (const child of manifest.manifests) {
    if (await isWhole(archive, child, options)) {
      found.add(child.digest);
    }
  }
  const images = manifest.manifests.filter(
    (child) => found.has(child.digest) && attestedDigest(child) === undefined,
  );
  const [image, ...more] = images;
  if (image === undefined || found.size === manifest.manifests.length) {
    return whole;
  }
  if (more.length > 0) {
    return narrowed(whole, manifest, bytes, ({ digest }) => found.has(digest));
  }
  const annotations = { ...image.annotations, [INDEX_ANNOTATION]: root.digest };
  return { source: archive, root: { ...image, annotations } };
}

async function isWhole(archive: Archive, at: Descriptor, options: Signal): Promise<boolean> {
  if (!archive.has(at) || !isTaggableType(at.mediaType)) {
    return archive.has(at);
  }
  const { manifest } = await readManifestBytes(archive, at, options);
  for (const child of children(manifest)) {
    if (!(await isWhole(archive, child, options))) {
      return false;
    }
  }
  return true;
}

/** A source that has one root, whatever it is called. */
function rooted({ source, root }: Selected): Source {
  return {
    place: source.place,
    resolve: async () => root,
    fetch: (descriptor, options) => source.fetch(descriptor, options),
    referrers: async (descriptor, options) => (await source.referrers?.(descriptor, options)) ?? [],
  };
}
