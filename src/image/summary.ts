import { indexImages } from '../content/index-images.ts';
import { readConfig } from '../content/read-config.ts';
import { readGraph } from '../content/read-graph.ts';
import { readManifest } from '../content/read-manifest.ts';
import { Remembering } from '../content/remember.ts';
import type { Signal, Source } from '../content/store.ts';
import { isUnreadable } from '../content/unreadable.ts';
import type { PlatformDescriptor } from '../oci/choose.ts';
import type { ImageConfig } from '../oci/config.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { ImageManifest, Manifest } from '../oci/manifest.ts';
import { isRunnable } from '../oci/platform.ts';
import { type PlatformImage, platformImage, representative, totalSize } from './describe.ts';

/** An image as it is listed and inspected: an index by the one image that stands for it. */
export type Summary = {
  readonly root: Descriptor;
  readonly document: Manifest;
  /** The image that stands for it; `undefined` for an index of none. */
  readonly manifest: ImageManifest | undefined;
  /** The config of that image; an artifact has none. */
  readonly config: ImageConfig | undefined;
  /** The images that can run: of an index those in it, else itself. */
  readonly images: readonly PlatformDescriptor[];
  readonly platforms: readonly PlatformImage[];
  /** Everything at and below the root, each digest once, as it is kept: in bytes, compressed. */
  readonly size: number;
  /** Failures to read what is below the root, which is missing above for that. */
  readonly unreadable: readonly unknown[];
};

/**
 * Reads the documents of an image, each of them once, and no layer. What is below the root and cannot
 * be read is told, and keeps nothing else from being told.
 * @throws ImageError `NOT_FOUND`, `INVALID_DOCUMENT`, … for the root
 */
export async function summarize(
  source: Source,
  root: Descriptor,
  options: Signal = {},
): Promise<Summary> {
  const unreadable: unknown[] = [];
  const note = (error: unknown): undefined => {
    if (!isUnreadable(error)) {
      throw error;
    }
    unreadable.push(error);
  };
  const documents = new Remembering(source);
  const document = await readManifest(documents, root, options);
  const shown =
    document.kind === 'manifest'
      ? { descriptor: root, manifest: document }
      : await representative(documents, root, options).catch(note);
  const manifest = shown?.manifest;
  const config = manifest && (await readConfig(documents, manifest, options).catch(note));
  const graph = await readGraph(documents, root, { ...options, onFailure: note });
  const images =
    document.kind === 'index'
      ? await indexImages(documents, document, options)
      : itself(root, config);
  return {
    root,
    document,
    manifest,
    config,
    images,
    platforms: images.map(platformImage),
    size: totalSize(graph.map(({ descriptor }) => descriptor)),
    unreadable,
  };
}

function itself(root: Descriptor, config: ImageConfig | undefined): readonly PlatformDescriptor[] {
  return config !== undefined && isRunnable(config.platform)
    ? [{ ...root, platform: config.platform }]
    : [];
}
