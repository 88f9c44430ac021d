import { MemoryStore, Overlay } from '../content/memory.ts';
import type { Signal, Source } from '../content/store.ts';
import { readAll } from '../content/verify.ts';
import { ImageError } from '../errors.ts';
import { INDEX_ANNOTATION } from '../oci/annotation.ts';
import { CONFIG_READ_LIMIT, decodeConfig } from '../oci/config.ts';
import { asArray, asObject, decodeJson } from '../oci/decode.ts';
import { type Descriptor, decodeDescriptor } from '../oci/descriptor.ts';
import {
  attestedDigest,
  decodeManifest,
  type ImageIndex,
  MANIFEST_READ_LIMIT,
  type Manifest,
} from '../oci/manifest.ts';
import { isIndexType } from '../oci/media-type.ts';
import {
  formatPlatform,
  isUnknownPlatform,
  type Platform,
  platformDistance,
} from '../oci/platform.ts';

export type Selection = {
  /** What must be there: one is that image itself, several are a new, narrowed index. */
  readonly platforms?: readonly Platform[] | undefined;
  /** What fits, the best first: taken where nothing must be there; a single image is taken as it is. */
  readonly host?: readonly Platform[] | undefined;
};

export type Selected = { readonly source: Source; readonly root: Descriptor };

/**
 * What of an image is meant: all of it, one platform's image, or an index of some of them, which is
 * a new document over the source.
 * @throws ImageError `PLATFORM_NOT_FOUND`, with what there is
 */
export async function select(
  source: Source,
  root: Descriptor,
  { platforms = [], host = [] }: Selection,
  options: Signal = {},
): Promise<Selected> {
  if (platforms.length === 0 && host.length === 0) {
    return { source, root };
  }
  if (!isIndexType(root.mediaType)) {
    await mustMatch(source, root, platforms, options);
    return { source, root };
  }
  const bytes = await readManifestBytes(source, root, options);
  const index = decodeManifest(bytes, root.mediaType, describeRoot(source, root)) as ImageIndex;
  if (platforms.length > 1) {
    return narrow({ source, root }, index, bytes, platforms);
  }
  const image = choose(index, platforms.length === 1 ? platforms : host, source.place);
  const annotations = { ...image.annotations, [INDEX_ANNOTATION]: root.digest };
  return { source, root: { ...image, annotations } };
}

/** The document of a manifest or index. @throws ImageError `INVALID_DOCUMENT`, `TOO_LARGE` */
export async function readManifest(
  source: Source,
  descriptor: Descriptor,
  options: Signal = {},
): Promise<Manifest> {
  const bytes = await readManifestBytes(source, descriptor, options);
  return decodeManifest(bytes, descriptor.mediaType, describeRoot(source, descriptor));
}

async function readManifestBytes(
  source: Source,
  root: Descriptor,
  options: Signal,
): Promise<Buffer> {
  const body = await source.fetch(root, options);
  return readAll(body, MANIFEST_READ_LIMIT, describeRoot(source, root));
}

function describeRoot(source: Source, root: Descriptor): string {
  return `manifest ${root.digest} of ${source.place}`;
}

/** The images of an index that can be chosen: attestations and the like cannot. */
export function images(
  index: ImageIndex,
): readonly (Descriptor & { readonly platform: Platform })[] {
  return index.manifests.filter(
    (image): image is Descriptor & { readonly platform: Platform } =>
      image.platform !== undefined &&
      !isUnknownPlatform(image.platform) &&
      attestedDigest(image) === undefined,
  );
}

/** The image of the first wanted platform that has one; among equals the first of the index. */
export function choose(index: ImageIndex, wanted: readonly Platform[], place: string): Descriptor {
  for (const platform of wanted) {
    const best = nearest(images(index), platform);
    if (best !== undefined) {
      return best;
    }
  }
  const missing = wanted[0];
  throw platformNotFound(
    place,
    missing === undefined ? 'no platform' : formatPlatform(missing),
    index,
  );
}

function nearest(offered: readonly Descriptor[], wanted: Platform): Descriptor | undefined {
  let best: Descriptor | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const image of offered) {
    const distance = image.platform && platformDistance(image.platform, wanted);
    if (distance !== undefined && distance < least) {
      best = image;
      least = distance;
    }
  }
  return best;
}

function platformNotFound(place: string, wanted: string, index: ImageIndex): ImageError {
  const there = images(index).map(({ platform }) => formatPlatform(platform));
  return new ImageError('PLATFORM_NOT_FOUND', `${place}: no image for ${wanted}`, {
    hint:
      there.length === 0
        ? 'the index holds no images with a platform'
        : `there are images for ${[...new Set(there)].join(', ')}`,
  });
}

/** A new index of the wanted images and what attests them; every other member is kept. */
function narrow(
  whole: Selected,
  index: ImageIndex,
  bytes: Buffer,
  platforms: readonly Platform[],
): Selected {
  const { source } = whole;
  const wanted = new Set<string>(
    platforms.map((platform) => choose(index, [platform], source.place).digest),
  );
  const keeps = (entry: Descriptor): boolean =>
    wanted.has(entry.digest) || wanted.has(attestedDigest(entry) ?? '');
  if (index.manifests.every(keeps)) {
    return whole;
  }
  const where = `index of ${source.place}`;
  const document = asObject(decodeJson(bytes, where), where);
  const manifests = asArray(document['manifests'], where, decodeDescriptor).filter(keeps);
  const added = new MemoryStore();
  const narrowed = Buffer.from(JSON.stringify({ ...document, manifests }));
  const root = added.add(index.mediaType, narrowed);
  return { source: new Overlay(added, source), root };
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
