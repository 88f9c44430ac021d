import { ImageError } from '../errors.ts';
import type { Descriptor } from './descriptor.ts';
import { attestedDigest, type ImageIndex } from './manifest.ts';
import { formatPlatform, isUnknownPlatform, type Platform, platformDistance } from './platform.ts';

/** An image of an index, with what it runs on. */
export type PlatformDescriptor = Descriptor & { readonly platform: Platform };

/** The images of an index that can be chosen: attestations and the like cannot. */
export function images(index: ImageIndex): readonly PlatformDescriptor[] {
  return index.manifests.filter(
    (image): image is PlatformDescriptor =>
      image.platform !== undefined &&
      !isUnknownPlatform(image.platform) &&
      attestedDigest(image) === undefined,
  );
}

/**
 * The image of the first wanted platform that has one; among equals the first of the index.
 * @param place for the error
 * @throws ImageError `PLATFORM_NOT_FOUND`, with what there is
 */
export function choose(
  index: ImageIndex,
  wanted: readonly Platform[],
  place: string,
): PlatformDescriptor {
  for (const platform of wanted) {
    const best = nearest(images(index), platform);
    if (best !== undefined) {
      return best;
    }
  }
  const missing = wanted[0] === undefined ? 'no platform' : formatPlatform(wanted[0]);
  const there = new Set(images(index).map(({ platform }) => formatPlatform(platform)));
  throw new ImageError('PLATFORM_NOT_FOUND', `${place}: no image for ${missing}`, {
    hint:
      there.size === 0
        ? 'the index holds no images with a platform'
        : `there are images for ${[...there].join(', ')}`,
  });
}

function nearest(
  offered: readonly PlatformDescriptor[],
  wanted: Platform,
): PlatformDescriptor | undefined {
  let best: PlatformDescriptor | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const image of offered) {
    const distance = platformDistance(image.platform, wanted) ?? Number.POSITIVE_INFINITY;
    if (distance < least) {
      best = image;
      least = distance;
    }
  }
  return best;
}
