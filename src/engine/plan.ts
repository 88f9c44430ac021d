import { indexImages } from '../content/index-images.ts';
import { readConfig } from '../content/read-config.ts';
import { readManifestBytes } from '../content/read-manifest.ts';
import type { Signal, Source } from '../content/store.ts';
import { ImageError } from '../errors.ts';
import { chainIds } from '../oci/chain-id.ts';
import { choose } from '../oci/choose.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { ImageIndex, ImageManifest } from '../oci/manifest.ts';
import type { Platform } from '../oci/platform.ts';

export type PlannedLayer = {
  readonly descriptor: Descriptor;
  /** The layer's diff id and chain id; absent where the config does not give them. */
  readonly diffId?: Digest;
  readonly chainId?: Digest;
};

/** One platform's image. */
export type PlannedManifest = {
  readonly manifest: Descriptor;
  readonly bytes: Buffer;
  readonly config: Descriptor;
  readonly layers: readonly PlannedLayer[];
};

/** What is to be in the engine. */
export type Plan = {
  readonly source: Source;
  readonly root: Descriptor;
  /** The root itself where it is an index. */
  readonly index: Buffer | undefined;
  readonly images: readonly PlannedManifest[];
};

export type PlanOptions = Signal & {
  /** What the engine runs. */
  readonly platform: Platform;
  /** The engine can hold an index; else the index's image for the platform is taken. */
  readonly keepIndex: boolean;
  /** With `keepIndex`: the images of every platform. Default: as `docker pull`, the engine's only. */
  readonly allPlatforms: boolean;
};

/** Reads everything of an image but its layers. @throws ImageError `PLATFORM_NOT_FOUND` */
export async function readPlan(
  source: Source,
  root: Descriptor,
  options: PlanOptions,
): Promise<Plan> {
  const { bytes, manifest } = await readManifestBytes(source, root, options);
  if (manifest.kind === 'manifest') {
    const image = await planImage(source, root, { bytes, manifest }, options.signal);
    return { source, root, index: undefined, images: [image] };
  }
  const images = await planImages(source, manifest, options);
  const [only] = images;
  // An image of an index in this one is not below this one alone.
  const listed = new Set(manifest.manifests.map(({ digest }) => digest));
  const keepIndex = options.keepIndex && images.every((image) => listed.has(image.manifest.digest));
  return keepIndex || only === undefined
    ? { source, root, index: bytes, images }
    : { source, root: only.manifest, index: undefined, images };
}

async function planImages(
  source: Source,
  index: ImageIndex,
  options: PlanOptions,
): Promise<readonly PlannedManifest[]> {
  const chosen =
    options.keepIndex && options.allPlatforms
      ? index.manifests
      : [choose(await indexImages(source, index, options), [options.platform], source.place)];
  const images: PlannedManifest[] = [];
  for (const descriptor of chosen) {
    const { bytes, manifest } = await readManifestBytes(source, descriptor, options);
    if (manifest.kind === 'index') {
      throw new ImageError('UNSUPPORTED', `${at(source, descriptor)}: an index inside an index`);
    }
    images.push(await planImage(source, descriptor, { bytes, manifest }, options.signal));
  }
  return images;
}

async function planImage(
  source: Source,
  descriptor: Descriptor,
  { bytes, manifest }: { readonly bytes: Buffer; readonly manifest: ImageManifest },
  signal: AbortSignal | undefined,
): Promise<PlannedManifest> {
  const { config, layers } = manifest;
  if (config === undefined) {
    throw new ImageError(
      'UNSUPPORTED',
      `${at(source, descriptor)}: not an image, it has no config`,
    );
  }
  const diffIds = (await readConfig(source, manifest, { signal }))?.diffIds ?? [];
  const chain = chainIds(diffIds);
  const known = diffIds.length === layers.length;
  return {
    manifest: descriptor,
    bytes,
    config,
    layers: layers.map((layer, index) => {
      const [diffId, chainId] = [diffIds[index], chain[index]];
      return known && diffId !== undefined && chainId !== undefined
        ? { descriptor: layer, diffId, chainId }
        : { descriptor: layer };
    }),
  };
}

function at(source: Source, { digest }: Descriptor): string {
  return `manifest ${digest} of ${source.place}`;
}

/** Every layer of the plan once. */
export function layersOf(plan: Plan): ReadonlyMap<Digest, Descriptor> {
  const layers = plan.images.flatMap((image) => image.layers);
  return new Map(layers.map(({ descriptor }) => [descriptor.digest, descriptor]));
}

/** The layers of which every use stands on a chain that the engine has. */
export function knownLayers(plan: Plan, chains: ReadonlySet<Digest>): ReadonlySet<Digest> {
  const known = new Set(layersOf(plan).keys());
  for (const { descriptor, chainId } of plan.images.flatMap((image) => image.layers)) {
    if (chainId === undefined || !chains.has(chainId)) {
      known.delete(descriptor.digest);
    }
  }
  return known;
}
