import { indexImages } from '../content/index-images.ts';
import { readConfig } from '../content/read-config.ts';
import { readGraph } from '../content/read-graph.ts';
import { readManifest } from '../content/read-manifest.ts';
import type { Signal, Source } from '../content/store.ts';
import type { PlatformDescriptor } from '../oci/choose.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { ImageManifest, Manifest } from '../oci/manifest.ts';
import { isTaggableType } from '../oci/media-type.ts';
import { formatPlatform, hostPlatforms, isRunnable, type Platform } from '../oci/platform.ts';
import { platformDistance } from '../oci/platform-match.ts';

/** One platform's image of an index, or the single image that there is. */
export type PlatformImage = {
  /** `linux/arm/v7`, `windows(10.0.17763.4974)/amd64`. */
  readonly platform: string;
  readonly digest: Digest;
  /** The size of its manifest, in bytes. */
  readonly size: number;
};

/** The platforms of an image: of an index as it says, of a single image as its config says. */
export async function platformsOf(
  source: Source,
  root: Descriptor,
  options: Signal = {},
): Promise<readonly PlatformImage[]> {
  const manifest = await readManifest(source, root, options);
  if (manifest.kind === 'index') {
    return (await indexImages(source, manifest, options)).map(platformImage);
  }
  const config = await readConfig(source, manifest, options);
  return config !== undefined && isRunnable(config.platform)
    ? [platformImage({ ...root, platform: config.platform })]
    : [];
}

export function platformImage({ platform, digest, size }: PlatformDescriptor): PlatformImage {
  return { platform: formatPlatform(platform), digest, size };
}

/**
 * The one image that an IMAGE ID and a listing stand for: of an index the host's, else its first,
 * else the first manifest in it.
 */
export async function representative(
  source: Source,
  root: Descriptor,
  options: Signal & { readonly preferred?: readonly Platform[] } = {},
): Promise<{ readonly descriptor: Descriptor; readonly manifest: ImageManifest } | undefined> {
  const manifest = await readManifest(source, root, options);
  if (manifest.kind === 'manifest') {
    return { descriptor: root, manifest };
  }
  const images = await indexImages(source, manifest, options);
  const preferred = (options.preferred ?? hostPlatforms()).flatMap((wanted) =>
    images.filter(({ platform }) => platformDistance(platform, wanted) === 0),
  );
  const other = manifest.manifests.find(({ mediaType }) => isTaggableType(mediaType));
  const descriptor = preferred[0] ?? images[0] ?? other;
  return descriptor && representative(source, descriptor, options);
}

/** Everything at and below a root, each digest once: the bytes that a registry keeps for it. */
export async function sizeOf(
  source: Source,
  root: Descriptor,
  options: Signal = {},
): Promise<number> {
  return totalSize((await readGraph(source, root, options)).map(({ descriptor }) => descriptor));
}

/** In bytes. */
export function totalSize(contents: readonly Descriptor[]): number {
  return contents.reduce((sum, { size }) => sum + size, 0);
}

/** The layers of an image, or of all images of an index, each once and in their order. */
export function layersOf(manifests: readonly (Manifest | undefined)[]): readonly Descriptor[] {
  const layers = manifests.flatMap((one) => (one?.kind === 'manifest' ? one.layers : []));
  return [...new Map(layers.map((layer) => [layer.digest, layer])).values()];
}
