import { eachOf } from '../content/each-of.ts';
import { readManifest } from '../content/read-manifest.ts';
import type { Signal, Source } from '../content/store.ts';
import { type Selection, select } from '../copy/select.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { children } from '../oci/manifest.ts';
import { isIndexType, isTaggableType } from '../oci/media-type.ts';

/** The content of an image, divided into the cache entries that keep it. */
export type EntryPlan = {
  /** The root, and every selected manifest below it. */
  readonly manifests: readonly Descriptor[];
  /** Blobs that go into the image's own entry, with the manifests. */
  readonly packed: readonly Descriptor[];
  /** Blobs with an entry each, which images and versions share; lower layers first, as engines unpack them. */
  readonly large: readonly Descriptor[];
};

/** Manifests of one index that are read side by side. */
const READS = 8;
/** An entry costs three requests and an archive: smaller blobs are not worth one, in bytes. */
const SMALL = 256 * 1024;
/** All the small blobs of one image together, in bytes: they are stored again with every version. */
const PACKED_LIMIT = 4 * 1024 * 1024;

/**
 * Divides an image into entries. It reads manifests only; the same image gives the same entries.
 * @throws ImageError `PLATFORM_NOT_FOUND`; the source's errors
 */
export async function planEntries(
  source: Source,
  root: Descriptor,
  selection: Selection,
  options: Signal,
): Promise<EntryPlan> {
  // A single image leaves nothing to select; whether it fits is checked when it is pulled.
  const selected = isIndexType(root.mediaType)
    ? await select(source, root, selection, options)
    : { source, root };
  const found = new Map<Digest, Descriptor>();
  await walk(selected.source, selected.root, found, options);
  if (selected.source !== source) {
    // A narrowed index is made again from the root each time.
    found.delete(selected.root.digest);
  }
  const all = [...new Map([[root.digest, root], ...found]).values()];
  return {
    manifests: all.filter(({ mediaType }) => isTaggableType(mediaType)),
    ...divide(all.filter(({ mediaType }) => !isTaggableType(mediaType))),
  };
}

async function walk(
  source: Source,
  descriptor: Descriptor,
  found: Map<Digest, Descriptor>,
  options: Signal,
): Promise<void> {
  if (found.has(descriptor.digest)) {
    return;
  }
  found.set(descriptor.digest, descriptor);
  if (isTaggableType(descriptor.mediaType)) {
    const below = children(await readManifest(source, descriptor, options));
    await eachOf(below, READS, (child, step) => walk(source, child, found, step), options);
  }
}

/** Packs the smallest blobs, as many as fit. */
function divide(blobs: readonly Descriptor[]): Pick<EntryPlan, 'packed' | 'large'> {
  const packed = new Set<Descriptor>();
  let bytes = 0;
  for (const blob of [...blobs].sort(bySize)) {
    bytes += blob.size;
    if (blob.size <= SMALL && bytes <= PACKED_LIMIT) {
      packed.add(blob);
    }
  }
  return { packed: [...packed], large: blobs.filter((blob) => !packed.has(blob)) };
}

function bySize(one: Descriptor, other: Descriptor): number {
  return one.size - other.size || (one.digest < other.digest ? -1 : 1);
}
