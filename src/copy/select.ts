import { MemoryStore, Overlay } from '../content/memory.ts';
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
  const { bytes, manifest } = await readManifestBytes(source, root, options);
  if (manifest.kind !== 'index') {
    return { source, root };
  }
  if (platforms.length > 1) {
    return narrow({ source, root }, manifest, bytes, platforms);
  }
  const image = choose(manifest, platforms.length === 1 ? platforms : host, source.place);
  const annotations = { ...image.annotations, [INDEX_ANNOTATION]: root.digest };
  return { source, root: { ...image, annotations } };
}

/** A new index of the wanted images and what attests them. */
function narrow(
  whole: Selected,
  index: ImageIndex,
  bytes: Buffer,
  platforms: readonly Platform[],
): Selected {
  const wanted = new Set<string>(
    platforms.map((platform) => choose(index, [platform], whole.source.place).digest),
  );
  return narrowed(
    whole,
    index,
    bytes,
    (entry) => wanted.has(entry.digest) || wanted.has(attestedDigest(entry) ?? ''),
  );
}

/** A new index of what is kept, which is a new document over the source; its other members stay. */
export function narrowed(
  whole: Selected,
  index: ImageIndex,
  bytes: Buffer,
  keeps: (entry: Descriptor) => boolean,
): Selected {
  if (index.manifests.every(keeps)) {
    return whole;
  }
  const { source } = whole;
  const where = `index of ${source.place}`;
  const document = asObject(decodeJson(bytes, where), where);
  const manifests = asArray(document['manifests'], where, decodeDescriptor).filter(keeps);
  const added = new MemoryStore();
  const root = added.add(index.mediaType, Buffer.from(JSON.stringify({ ...document, manifests })));
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
