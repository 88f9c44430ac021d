import { readManifest } from '../content/read-manifest.ts';
import type { Signal, Source } from '../content/store.ts';
import { platformsOf, representative, sizeOf } from '../image/describe.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { ImageFacts } from './result.ts';

/** What to tell of an image, and where it can be read at the least cost. */
export type Known = {
  /** What its reference resolved to, and a source that has it. */
  readonly resolved: Descriptor;
  readonly whole: Source;
  /** What of it was asked for. */
  readonly root: Descriptor;
  readonly source: Source;
};

/** Reads documents only; every layer is known by its descriptor. */
export async function factsOf(
  { resolved, whole, root, source }: Known,
  options: Signal,
): Promise<ImageFacts> {
  const [platforms, shown, size] = await Promise.all([
    platformsOf(whole, resolved, options),
    representative(source, root, options),
    sizeOf(source, root, options),
  ]);
  return {
    digest: resolved.digest,
    mediaType: resolved.mediaType,
    platforms,
    imageId: shown?.manifest.config?.digest,
    size,
    layers: await layersOf(source, root, options),
  };
}

/** Of all the images below a root, each layer once, in their order. */
async function layersOf(
  source: Source,
  root: Descriptor,
  options: Signal,
): Promise<ImageFacts['layers']> {
  const manifest = await readManifest(source, root, options);
  if (manifest.kind === 'manifest') {
    return manifest.layers.map(({ digest, size }) => ({ digest, size }));
  }
  const below = manifest.manifests.map((child) => layersOf(source, child, options));
  const layers = (await Promise.all(below)).flat();
  return [...new Map(layers.map((layer) => [layer.digest, layer])).values()];
}
