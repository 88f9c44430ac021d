import { indexImages } from '../content/index-images.ts';
import { MemoryStore } from '../content/memory.ts';
import { Overlay } from '../content/overlay.ts';
import { readConfig } from '../content/read-config.ts';
import { readManifest, readManifestBytes } from '../content/read-manifest.ts';
import { described } from '../content/resolve-root.ts';
import type { Signal, Source } from '../content/store.ts';
import { unlessUnreadable } from '../content/unreadable.ts';
import { ImageError } from '../errors.ts';
import { INDEX_ANNOTATION } from '../oci/annotation.ts';
import { choose, chooseAll, type PlatformDescriptor } from '../oci/choose.ts';
import { asObject, decodeJson, type JsonObject } from '../oci/decode.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { attestedDigest, type ImageIndex, type Manifest } from '../oci/manifest.ts';
import { isIndexType } from '../oci/media-type.ts';
import { formatPlatform, type Platform } from '../oci/platform.ts';
import { platformDistance } from '../oci/platform-match.ts';

/** Which platforms of an index are wanted. */
export type Selection = {
  /** What must be there: one is that image itself, several are a new, narrowed index. */
  readonly platforms?: readonly Platform[] | undefined;
  /** What is taken where nothing must be there, the best first; a single image is taken as it is. */
  readonly preferred?: readonly Platform[] | undefined;
};

/** An image that was chosen out of an index, and where it can be read. */
export type Selected = {
  readonly source: Source;
  readonly root: Descriptor;
  /** What the index lists, was asked for with all the rest, and is not there. */
  readonly missing: readonly Descriptor[];
};

/** Whether the manifest of an image must be read to select of it. */
export function readsRoot(
  { mediaType }: Descriptor,
  { platforms = [], preferred = [] }: Selection,
): boolean {
  return platforms.length > 0 || (preferred.length > 0 && isIndexType(mediaType));
}

/**
 * Narrows an image to the wanted platforms: all of it that the place has, one platform's image, or an
 * index of some of them, which is a new document over the source.
 * @throws ImageError `PLATFORM_NOT_FOUND`, with what there is; `NOT_FOUND` where nothing is
 */
export async function select(
  source: Source,
  resolved: Descriptor,
  { platforms = [], preferred = [] }: Selection,
  options: Signal = {},
): Promise<Selected> {
  const root = readsRoot(resolved, { platforms, preferred })
    ? await described(source, resolved, options)
    : resolved;
  const whole = { source, root, missing: [] };
  if (!isIndexType(root.mediaType)) {
    await mustMatch(source, root, platforms, options);
    return whole;
  }
  const missing = (await source.missing?.(root, options)) ?? [];
  if (platforms.length === 0 && preferred.length === 0) {
    return missing.length === 0 ? whole : available(whole, missing, options);
  }
  const gone = new Set<string>(missing.map(({ digest }) => digest));
  const index = await readIndex(whole, options);
  const all = await indexImages(source, index, options);
  const images = all.filter(({ digest }) => !gone.has(digest));
  if (platforms.length === 0) {
    return only(whole, choose(images, preferred, source.place));
  }
  const wanted = platforms.flatMap((platform) => chooseAll(images, platform, source.place));
  const [first] = wanted;
  const kinds = new Set(wanted.map(({ platform }) => formatPlatform(platform)));
  return first !== undefined && platforms.length === 1 && kinds.size === 1
    ? only(whole, first)
    : narrowed(whole, keeping(wanted, gone), options);
}

async function readIndex({ source, root }: Selected, options: Signal): Promise<ImageIndex> {
  const manifest = await readManifest(source, root, options);
  if (manifest.kind !== 'index') {
    throw new ImageError('INVALID_DOCUMENT', `${source.place}: ${root.digest} is no index`);
  }
  return manifest;
}

/** What is there of an index: one image alone, else a new index of several. */
async function available(
  whole: Selected,
  missing: readonly Descriptor[],
  options: Signal,
): Promise<Selected> {
  const { manifests } = await readIndex(whole, options);
  const gone = new Set(missing.map(({ digest }) => digest));
  const there = manifests.filter(({ digest }) => !gone.has(digest));
  const [image, ...more] = there.filter((entry) => attestedDigest(entry) === undefined);
  if (image === undefined) {
    const what = `none of the images of ${whole.root.digest} is there`;
    throw new ImageError('NOT_FOUND', `${whole.source.place}: ${what}`, {
      hint: 'pull it again before it is saved',
    });
  }
  const kept = new Set(there.map(({ digest }) => digest));
  const taken =
    more.length === 0
      ? only(whole, image)
      : await narrowed(whole, ({ digest }) => kept.has(digest), options);
  return { ...taken, missing };
}

/** One image, which says which index it is of. */
function only({ source, root }: Selected, image: Descriptor): Selected {
  const annotations = { ...image.annotations, [INDEX_ANNOTATION]: root.digest };
  return { source, root: { ...image, annotations }, missing: [] };
}

/** The wanted images and what attests them. */
function keeping(
  wanted: readonly PlatformDescriptor[],
  gone: ReadonlySet<string>,
): (entry: Descriptor) => boolean {
  const digests = new Set<string>(wanted.map(({ digest }) => digest));
  return (entry) =>
    !gone.has(entry.digest) &&
    (digests.has(entry.digest) || digests.has(attestedDigest(entry) ?? ''));
}

/** A new index of what is kept, which is a new document over the source; its other members stay. */
async function narrowed(
  whole: Selected,
  keeps: (entry: Descriptor) => boolean,
  options: Signal,
): Promise<Selected> {
  const { source, root } = whole;
  const { manifest, document, entries } = await readEntries(source, root, options);
  const kept = await keptOf(source, entries, keeps, options);
  if (isAllOf(kept, entries)) {
    return { source, root, missing: [] };
  }
  const added = new MemoryStore();
  const index = Buffer.from(JSON.stringify({ ...document, manifests: kept }));
  const made = added.add(manifest.mediaType, index);
  return { source: new Overlay(added, source), root: made, missing: [] };
}

/** An index in the index stays where all of it is kept; else what is kept of it takes its place. */
async function keptOf(
  source: Source,
  entries: readonly Descriptor[],
  keeps: (entry: Descriptor) => boolean,
  options: Signal,
): Promise<readonly Descriptor[]> {
  const kept: Descriptor[] = [];
  for (const entry of entries) {
    if (keeps(entry)) {
      kept.push(entry);
    } else if (isIndexType(entry.mediaType)) {
      const nested = await readEntries(source, entry, options).catch(unlessUnreadable);
      const all = nested?.entries ?? [];
      const below = await keptOf(source, all, keeps, options);
      kept.push(...(below.length > 0 && isAllOf(below, all) ? [entry] : below));
    }
  }
  return kept;
}

function isAllOf(kept: readonly Descriptor[], entries: readonly Descriptor[]): boolean {
  return kept.length === entries.length && kept.every((entry, at) => entry === entries[at]);
}

/** The entries of an index as they are written: what is not understood of them stays. */
async function readEntries(
  source: Source,
  root: Descriptor,
  options: Signal,
): Promise<{
  readonly manifest: Manifest;
  readonly document: JsonObject;
  readonly entries: readonly Descriptor[];
}> {
  const { bytes, manifest } = await readManifestBytes(source, root, options);
  const where = `index of ${source.place}`;
  const document = asObject(decodeJson(bytes, where), where);
  const written = document['manifests'];
  // Decoding has judged each of them.
  return { manifest, document, entries: Array.isArray(written) ? written : [] };
}

/** A single image has no choice: a wanted platform must be its own, which its config says. */
async function mustMatch(
  source: Source,
  root: Descriptor,
  platforms: readonly Platform[],
  options: Signal,
): Promise<void> {
  if (platforms.length === 0) {
    return;
  }
  const manifest = await readManifest(source, root, options);
  const platform = (await readConfig(source, manifest, options))?.platform;
  if (platform === undefined) {
    return;
  }
  const fits = platforms.every((wanted) => platformDistance(platform, wanted) !== undefined);
  if (!fits) {
    const wanted = platforms.map(formatPlatform).join(', ');
    throw new ImageError('PLATFORM_NOT_FOUND', `${source.place}: no image for ${wanted}`, {
      hint: `it is a single image for ${formatPlatform(platform)}`,
    });
  }
}
