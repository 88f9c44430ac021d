import type { PlatformDescriptor } from '../oci/choose.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { attestedDigest, type ImageIndex } from '../oci/manifest.ts';
import { isImageManifestType, isIndexType } from '../oci/media-type.ts';
import { isRunnable } from '../oci/platform.ts';
import { eachOf } from './each-of.ts';
import { readConfig } from './read-config.ts';
import { readManifest } from './read-manifest.ts';
import type { Signal, Source } from './store.ts';
import { unlessUnreadable } from './unreadable.ts';

/** Documents that are read at a time. */
const AT_A_TIME = 8;

/**
 * The images of an index that can be chosen, in its order, those of the indexes in it too:
 * attestations, artifacts and blobs cannot. An image without a platform is judged by its config; what
 * cannot be read is left out.
 * @throws ImageError where the source cannot be asked
 */
export async function indexImages(
  source: Source,
  { manifests }: ImageIndex,
  options: Signal = {},
): Promise<readonly PlatformDescriptor[]> {
  const found = await eachOf(
    manifests,
    AT_A_TIME,
    (child, given) => imagesAt(source, child, given),
    options,
  );
  return found.flat();
}

async function imagesAt(
  source: Source,
  child: Descriptor,
  options: Signal,
): Promise<readonly PlatformDescriptor[]> {
  const { mediaType, platform, artifactType } = child;
  if (isIndexType(mediaType)) {
    const index = await readManifest(source, child, options).catch(unlessUnreadable);
    return index?.kind === 'index' ? indexImages(source, index, options) : [];
  }
  if (!isImageManifestType(mediaType) || artifactType || attestedDigest(child) !== undefined) {
    return [];
  }
  const own = platform ?? (await platformOf(source, child, options).catch(unlessUnreadable));
  return own !== undefined && isRunnable(own) ? [{ ...child, platform: own }] : [];
}

async function platformOf(
  source: Source,
  image: Descriptor,
  options: Signal,
): Promise<PlatformDescriptor['platform'] | undefined> {
  const manifest = await readManifest(source, image, options);
  return (await readConfig(source, manifest, options))?.platform;
}
