import { readManifest } from '../content/read-manifest.ts';
import { Remembering } from '../content/remember.ts';
import type { Signal, Source } from '../content/store.ts';
import type { ImageConfig } from '../oci/config.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { children, type ImageManifest, type Manifest } from '../oci/manifest.ts';
import { isIndexType } from '../oci/media-type.ts';
import { formatPlatform } from '../oci/platform.ts';
import { type PlatformImage, platformsOf, readConfig, representative, sizeOf } from './describe.ts';

/** An image as it is listed and inspected: an index by the one image that stands for it. */
export type Summary = {
  readonly root: Descriptor;
  readonly document: Manifest;
  /** The image that stands for it; `undefined` for an index of none. */
  readonly manifest: ImageManifest | undefined;
  /** Of that image; an artifact has none. */
  readonly config: ImageConfig | undefined;
  readonly platforms: readonly PlatformImage[];
  /** Everything at and below the root, each digest once, as it is kept: in bytes, compressed. */
  readonly size: number;
};

/**
 * Reads the documents of an image, each of them once, and no layer.
 * @throws ImageError `NOT_FOUND`, `INVALID_DOCUMENT`, …
 */
export async function summarize(
  source: Source,
  root: Descriptor,
  options: Signal = {},
): Promise<Summary> {
  const documents = isIndexType(root.mediaType) ? new Remembering(source) : source;
  const document = await readManifest(documents, root, options);
  if (document.kind === 'manifest') {
    const config = await readConfig(documents, document, options);
    const platforms = ownPlatform(root, config);
    return {
      root,
      document,
      manifest: document,
      config,
      platforms,
      size: sizeOfOne(root, document),
    };
  }
  const manifest = (await representative(documents, root, options))?.manifest;
  return {
    root,
    document,
    manifest,
    config: manifest && (await readConfig(documents, manifest, options)),
    platforms: await platformsOf(documents, root, options),
    size: await sizeOf(documents, root, options),
  };
}

function ownPlatform(
  { digest, size }: Descriptor,
  config: ImageConfig | undefined,
): readonly PlatformImage[] {
  return config === undefined ? [] : [{ platform: formatPlatform(config.platform), digest, size }];
}

function sizeOfOne(root: Descriptor, manifest: ImageManifest): number {
  const sizes = new Map([root, ...children(manifest)].map(({ digest, size }) => [digest, size]));
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}
