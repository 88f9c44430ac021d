import { MemoryStore } from '../content/memory.ts';
import { Overlay } from '../content/overlay.ts';
import { readManifest, readManifestBytes } from '../content/read-manifest.ts';
import type { Signal, Source } from '../content/store.ts';
import { readAll } from '../content/verify.ts';
import { ImageError } from '../errors.ts';
import { INDEX_ANNOTATION } from '../oci/annotation.ts';
import { choose } from '../oci/choose.ts';
import { CONFIG_READ_LIMIT, decodeConfig } from '../oci/config.ts';
import { asArray, asObject, decodeJson } from '../oci/decode.ts';
import { type Descriptor, decodeDescriptor } from '../oci/descriptor.ts';
import { attestedDigest, type ImageIndex } from '../oci/manifest.ts';
import { isIndexType } from '../oci/media-type.ts';
import { formatPlatform, type Platform, platformDistance } from '../oci/platform.ts';

export type Selection = {
  /** What must be there: one is that image itself, several are a new, narrowed index. */
  readonly platforms?: readonly Platform[] | undefined;
  /** What fits, the best first: taken where nothing must be there; a single image is taken as it is. */
  readonly host?: readonly Platform[] | undefined;
};

export type Selected = {
  readonly source: Source;
  readonly root: Descriptor;
  /** What the index lists, was asked for with all the rest, and is not there. */
  readonly missing: readonly Descriptor[];
};

/**
 * What of an image is meant: all of it that the place has, one platform's image, or an index of some
 * of them, which is a new document over the source.
 * @throws ImageError `PLATFORM_NOT_FOUND`, with what there is; `NOT_FOUND` where nothing is
 */
export async function select(
  source: Source,
  root: Descriptor,
  { platforms = [], host = [] }: Selection,
  options: Signal = {},
): Promise<Selected> {
  const whole = { source, root, missing: [] };
  if (!isIndexType(root.mediaType)) {
    await mustMatch(source, root, platforms, options);
    return whole;
  }
  const missing = (await source.missing?.(root, options)) ?? [];
  const wanted = platforms.length > 0 ? platforms : host;
  if (wanted.length === 0 && missing.length === 0) {
    return whole;
  }
  const { bytes, manifest } = await readManifestBytes(source, root, options);
  if (manifest.kind !== 'index') {
    return whole;
  }
  const index = { ...whole, bytes, manifest: without(manifest, missing) };
  if (wanted.length === 0) {
    return available(index, missing);
  }
  return platforms.length > 1
    ? narrowed(index, imagesFor(index, platforms))
    : only(whole, choose(index.manifest, wanted, source.place));
}

/** An index whose document is at hand, with what of it can be taken. */
type Index = Selected & { readonly bytes: Buffer; readonly manifest: ImageIndex };

function without(index: ImageIndex, missing: readonly Descriptor[]): ImageIndex {
  const gone = new Set(missing.map(({ digest }) => digest));
  return { ...index, manifests: index.manifests.filter(({ digest }) => !gone.has(digest)) };
}

/** What is there of an index: one image alone, else a new index of several. */
function available(index: Index, missing: readonly Descriptor[]): Selected {
  const there = index.manifest.manifests;
  const [image, ...more] = there.filter((entry) => attestedDigest(entry) === undefined);
  if (image === undefined) {
    const what = `none of the images of ${index.root.digest} is there`;
    throw new ImageError('NOT_FOUND', `${index.source.place}: ${what}`, {
      hint: 'pull it again before it is saved',
    });
  }
  const taken = more.length === 0 ? only(index, image) : narrowed(index, there);
  return { ...taken, missing };
}

/** One image, which says which index it is of. */
function only({ source, root }: Selected, image: Descriptor): Selected {
  const annotations = { ...image.annotations, [INDEX_ANNOTATION]: root.digest };
  return { source, root: { ...image, annotations }, missing: [] };
}

/** The wanted images and what attests them. */
function imagesFor(
  { source, manifest }: Index,
  platforms: readonly Platform[],
): readonly Descriptor[] {
  const wanted = new Set<string>(
    platforms.map((platform) => choose(manifest, [platform], source.place).digest),
  );
  return manifest.manifests.filter(
    (entry) => wanted.has(entry.digest) || wanted.has(attestedDigest(entry) ?? ''),
  );
}

/** A new index of what is kept, which is a new document over the source; its other members stay. */
function narrowed({ source, root, bytes, manifest }: Index, kept: readonly Descriptor[]): Selected {
  const where = `index of ${source.place}`;
  const document = asObject(decodeJson(bytes, where), where);
  const keep = new Set(kept.map(({ digest }) => digest));
  const all = asArray(document['manifests'], where, decodeDescriptor);
  const manifests = all.filter(({ digest }) => keep.has(digest));
  if (manifests.length === all.length) {
    return { source, root, missing: [] };
  }
  const added = new MemoryStore();
  const index = Buffer.from(JSON.stringify({ ...document, manifests }));
  const made = added.add(manifest.mediaType, index);
  return { source: new Overlay(added, source), root: made, missing: [] };
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
  if (manifest.kind !== 'manifest' || manifest.config === undefined) {
    return;
  }
  const where = `config ${manifest.config.digest} of ${source.place}`;
  const body = await source.fetch(manifest.config, options);
  const { platform } = decodeConfig(await readAll(body, CONFIG_READ_LIMIT, where), where);
  const fits = platforms.every((wanted) => platformDistance(platform, wanted) !== undefined);
  if (!fits) {
    const wanted = platforms.map(formatPlatform).join(', ');
    throw new ImageError('PLATFORM_NOT_FOUND', `${source.place}: no image for ${wanted}`, {
      hint: `it is a single image for ${formatPlatform(platform)}`,
    });
  }
}
