import { ImageError } from '../errors.ts';
import type { Descriptor } from './descriptor.ts';
import { formatPlatform, type Platform } from './platform.ts';
import { platformDistance } from './platform-match.ts';

/** An image of an index, with what it runs on. */
export type PlatformDescriptor = Descriptor & { readonly platform: Platform };

/**
 * The image of the first wanted platform that has one; among equals the first of the index.
 * @param place for the error
 * @throws ImageError `PLATFORM_NOT_FOUND`, with what there is
 */
export function choose(
  images: readonly PlatformDescriptor[],
  wanted: readonly Platform[],
  place: string,
): PlatformDescriptor {
  const [best] = wanted.map((platform) => matching(images, platform)[0]).filter(isThere);
  if (best === undefined) {
    throw notFound(images, wanted, place);
  }
  return best;
}

/**
 * Every image that a wanted platform means: those for the machine that suits it best, of all the
 * versions of the operating system that it leaves open.
 * @param place for the error
 * @throws ImageError `PLATFORM_NOT_FOUND`, with what there is
 */
export function chooseAll(
  images: readonly PlatformDescriptor[],
  wanted: Platform,
  place: string,
): readonly PlatformDescriptor[] {
  const found = matching(images, wanted);
  if (found.length === 0) {
    throw notFound(images, [wanted], place);
  }
  return found;
}

/** The nearest images; `filter` keeps their order. */
function matching(
  images: readonly PlatformDescriptor[],
  wanted: Platform,
): readonly PlatformDescriptor[] {
  const distances = new Map(
    images.map((image) => [image, platformDistance(image.platform, wanted) ?? Number.NaN]),
  );
  const least = [...distances.values()].reduce(
    (one, other) => (other < one ? other : one),
    Number.POSITIVE_INFINITY,
  );
  return images.filter((image) => distances.get(image) === least);
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}

function notFound(
  images: readonly PlatformDescriptor[],
  [wanted]: readonly Platform[],
  place: string,
): ImageError {
  const missing = wanted === undefined ? 'no platform' : formatPlatform(wanted);
  const there = [...new Set(images.map(({ platform }) => formatPlatform(platform)))];
  const listed = there.slice(0, MOST_LISTED).join(', ');
  return new ImageError('PLATFORM_NOT_FOUND', `${place}: no image for ${missing}`, {
    hint:
      there.length === 0
        ? 'the index holds no images with a platform'
        : `there are images for ${listed}${there.length > MOST_LISTED ? ', …' : ''}`,
  });
}

const MOST_LISTED = 40;
