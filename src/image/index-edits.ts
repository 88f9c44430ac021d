import { readConfig } from '../content/read-config.ts';
import { readManifestBytes } from '../content/read-manifest.ts';
import type { Signal } from '../content/store.ts';
import { ImageError } from '../errors.ts';
import { asObject, decodeJson, type JsonObject } from '../oci/decode.ts';
import { type Descriptor, plain } from '../oci/descriptor.ts';
import { attestedDigest } from '../oci/manifest.ts';
import { MEDIA_TYPE } from '../oci/media-type.ts';
import { formatPlatform, isUnknownPlatform, type Platform } from '../oci/platform.ts';
import { platformDistance } from '../oci/platform-match.ts';
import { type EditedImage, GatheredSource, type SourcedImage } from './gathered-source.ts';

/** An index that was made of others, and where its content is. */
export type EditedIndex = EditedImage;

/**
 * An index of images: of each its own platform, of an index all of its images with what attests them.
 * A later image takes the place of an earlier one for the same platform.
 * @throws ImageError `UNSUPPORTED` for what is no image
 */
export async function createIndex(
  images: readonly SourcedImage[],
  annotations: Readonly<Record<string, string>>,
  options: Signal = {},
): Promise<EditedIndex> {
  return edited(images, {}, annotations, (entries) => merged(entries), options);
}

/** The same with an index that is there first; its own members stay. */
export async function appendToIndex(
  index: SourcedImage,
  images: readonly SourcedImage[],
  annotations: Readonly<Record<string, string>>,
  options: Signal = {},
): Promise<EditedIndex> {
  const document = await documentOf(index, options);
  return edited([index, ...images], document, annotations, (entries) => merged(entries), options);
}

/**
 * An index without some of its images, and without what attests them.
 * @param isGone asked for each image
 * @throws ImageError `NOT_FOUND` where none is gone, or none is left
 */
export async function removeFromIndex(
  index: SourcedImage,
  isGone: (image: Descriptor) => boolean,
  options: Signal = {},
): Promise<EditedIndex> {
  const document = await documentOf(index, options);
  const keep = (entries: readonly Descriptor[]): readonly Descriptor[] => {
    const gone = new Set<string>(entries.filter(isGone).map(({ digest }) => digest));
    const kept = entries.filter(
      (entry) => !gone.has(entry.digest) && !gone.has(attestedDigest(entry) ?? ''),
    );
    if (gone.size === 0 || kept.length === 0) {
      const why = gone.size === 0 ? 'it has no such image' : 'no image would be left';
      throw new ImageError('NOT_FOUND', `removing from ${index.root.digest}: ${why}`, {
        hint: `there are images for ${platformsIn(entries)}`,
      });
    }
    return kept;
  };
  return edited([index], document, {}, keep, options);
}

function platformsIn(entries: readonly Descriptor[]): string {
  const platforms = entries.flatMap(({ platform }) =>
    platform === undefined || isUnknownPlatform(platform) ? [] : [formatPlatform(platform)],
  );
  return platforms.join(', ');
}

async function documentOf({ source, root }: SourcedImage, options: Signal): Promise<JsonObject> {
  const { bytes, manifest } = await readManifestBytes(source, root, options);
  if (manifest.kind !== 'index') {
    throw new ImageError('UNSUPPORTED', `${root.digest} of ${source.place} is no index`);
  }
  return asObject(decodeJson(bytes, root.digest), root.digest);
}

async function edited(
  images: readonly SourcedImage[],
  document: JsonObject,
  annotations: Readonly<Record<string, string>>,
  edit: (entries: readonly Descriptor[]) => readonly Descriptor[],
  options: Signal,
): Promise<EditedIndex> {
  const [first] = images;
  if (first === undefined) {
    throw new ImageError('INVALID_ARGUMENT', 'an index needs at least one image');
  }
  const gathered = new GatheredSource();
  const entries: Descriptor[] = [];
  for (const image of images) {
    entries.push(...(await entriesOf(image, options)));
    await gathered.add(image, options);
  }
  const mediaType =
    typeof document['mediaType'] === 'string' ? document['mediaType'] : MEDIA_TYPE.ociIndex;
  const all = { ...asStrings(document['annotations']), ...annotations };
  const written = {
    schemaVersion: 2,
    ...document,
    mediaType,
    manifests: edit(entries),
    ...(Object.keys(all).length === 0 ? {} : { annotations: all }),
  };
  const root = gathered.documents.add(mediaType, Buffer.from(JSON.stringify(written)));
  return gathered.edited(first.source, root);
}

function asStrings(value: unknown): Readonly<Record<string, string>> {
  return value === undefined || value === null
    ? {}
    : (asObject(value, 'annotations') as Record<string, string>);
}

/** An image as an index lists it. */
async function entriesOf(
  { source, root }: SourcedImage,
  options: Signal,
): Promise<readonly Descriptor[]> {
  const { manifest } = await readManifestBytes(source, root, options);
  if (manifest.kind === 'index') {
    return manifest.manifests;
  }
  const config = await readConfig(source, manifest, options);
  if (config === undefined) {
    throw new ImageError('UNSUPPORTED', `${root.digest} of ${source.place} is no image`);
  }
  return [{ ...plain(root), platform: config.platform }];
}

/** If two images have one platform, the later one replaces the earlier in its place. */
function merged(entries: readonly Descriptor[]): readonly Descriptor[] {
  const kept: Descriptor[] = [];
  const replaced = new Set<string>();
  for (const entry of entries) {
    const at = kept.findIndex((other) => other.digest === entry.digest || isSame(other, entry));
    const before = kept[at];
    if (before !== undefined && before.digest !== entry.digest) {
      replaced.add(before.digest);
    }
    kept.splice(at < 0 ? kept.length : at, at < 0 ? 0 : 1, entry);
  }
  return kept.filter((entry) => !replaced.has(attestedDigest(entry) ?? ''));
}

function isSame({ platform: one }: Descriptor, { platform: other }: Descriptor): boolean {
  return isRunnable(one) && isRunnable(other) && one['os.version'] === other['os.version']
    ? platformDistance(one, other) === 0
    : false;
}

function isRunnable(platform: Platform | undefined): platform is Platform {
  return platform !== undefined && !isUnknownPlatform(platform);
}
