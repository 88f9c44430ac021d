import { readManifest } from '../content/read-manifest.ts';
import type { Signal, Source } from '../content/store.ts';
import { readAll } from '../content/verify.ts';
import { images } from '../oci/choose.ts';
import { CONFIG_READ_LIMIT, decodeConfig, type ImageConfig } from '../oci/config.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { children, type ImageManifest, imageConfigOf } from '../oci/manifest.ts';
import { formatPlatform, hostPlatforms, type Platform, platformDistance } from '../oci/platform.ts';

/** One platform's image of an index, or the single image that there is. */
export type PlatformImage = {
  /** `linux/arm/v7`. */
  readonly platform: string;
  readonly digest: Digest;
  /** Of its manifest, in bytes. */
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
    return images(manifest).map(({ platform, digest, size }) => ({
      platform: formatPlatform(platform),
      digest,
      size,
    }));
  }
  const config = await readConfig(source, manifest, options);
  return config === undefined
    ? []
    : [{ platform: formatPlatform(config.platform), digest: root.digest, size: root.size }];
}

/** `undefined` for an artifact, which has no image config. */
export async function readConfig(
  source: Source,
  manifest: ImageManifest,
  options: Signal = {},
): Promise<ImageConfig | undefined> {
  const config = imageConfigOf(manifest);
  if (config === undefined) {
    return undefined;
  }
  const where = `config ${config.digest} of ${source.place}`;
  return decodeConfig(
    await readAll(await source.fetch(config, options), CONFIG_READ_LIMIT, where),
    where,
  );
}

/** The one image that an IMAGE ID and a listing stand for: of an index the host's, else its first. */
export async function representative(
  source: Source,
  root: Descriptor,
  options: Signal & { readonly host?: readonly Platform[] } = {},
): Promise<{ readonly descriptor: Descriptor; readonly manifest: ImageManifest } | undefined> {
  const manifest = await readManifest(source, root, options);
  if (manifest.kind === 'manifest') {
    return { descriptor: root, manifest };
  }
  const candidates = images(manifest);
  const host = (options.host ?? hostPlatforms()).flatMap((wanted) =>
    candidates.filter(({ platform }) => platformDistance(platform, wanted) === 0),
  );
  const descriptor = host[0] ?? candidates[0] ?? manifest.manifests[0];
  return descriptor && representative(source, descriptor, options);
}

/** Everything at and below a root, each digest once: the bytes that a registry keeps for it. */
export async function sizeOf(
  source: Source,
  root: Descriptor,
  options: Signal = {},
): Promise<number> {
  const sizes = new Map<Digest, number>();
  const add = async (descriptor: Descriptor): Promise<void> => {
    sizes.set(descriptor.digest, descriptor.size);
    const manifest = await readManifest(source, descriptor, options);
    if (manifest.kind === 'index') {
      await Promise.all(manifest.manifests.map(add));
      return;
    }
    for (const child of children(manifest)) {
      sizes.set(child.digest, child.size);
    }
  };
  await add(root);
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}
