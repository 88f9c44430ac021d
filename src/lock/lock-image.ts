import { resolveRoot } from '../content/resolve-root.ts';
import type { Signal, Source } from '../content/store.ts';
import { during, ImageError } from '../errors.ts';
import { platformsOf } from '../image/describe.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { formatPlatform, type Platform } from '../oci/platform.ts';
import { familiarReference, parseReference, type Reference } from '../oci/reference.ts';
import { type LockedImage, type LockedImages, lockKey } from './lock-file.ts';

/** What a reference names now, as it is locked. A digest in the reference wins over its tag. */
export async function lockImage(
  source: Source,
  reference: Reference,
  options: Signal = {},
): Promise<LockedImage> {
  try {
    const root = await resolveRoot(source, nameIn(reference), options);
    return await lockedImage(source, root, options);
  } catch (error) {
    throw during(`locking ${familiarReference(reference)}`, error);
  }
}

/** The same for an image that has been resolved. */
async function lockedImage(
  source: Source,
  root: Descriptor,
  options: Signal = {},
): Promise<LockedImage> {
  const platforms = new Map<string, Digest>();
  for (const { platform, digest } of await platformsOf(source, root, options)) {
    platforms.set(platform, platforms.get(platform) ?? digest);
  }
  const { digest, mediaType } = root;
  return { digest, mediaType, platforms: Object.fromEntries(platforms) };
}

/** What a repository is asked for. */
export function nameIn({ tag = 'latest', digest }: Reference): string {
  return digest ?? tag;
}

/**
 * The reference with the digest that it is locked to.
 * @param where the lock file @throws ImageError `LOCK` where it is not locked, or names another digest itself
 */
export function lockedReference(
  locked: LockedImages,
  reference: Reference,
  where: string,
): Reference & { readonly digest: Digest } {
  const found = locked.get(lockKey(reference));
  if (found === undefined) {
    throw new ImageError('LOCK', `${where}: ${familiarReference(reference)} is not locked`, {
      hint: 'add it to the lock file, and commit that',
    });
  }
  if (reference.digest !== undefined && reference.digest !== found.digest) {
    const what = `${where}: ${familiarReference(reference)} is locked to ${found.digest}`;
    throw new ImageError('LOCK', what, {
      hint: 'write the same digest into the file that names it and into the lock',
    });
  }
  return { ...reference, digest: found.digest };
}

/** A locked reference that stands for something else now. */
export type Moved = {
  /** Fully qualified, as the lock file has it. */
  readonly key: string;
  readonly reference: Reference;
  /** `undefined` where it is new. */
  readonly before: LockedImage | undefined;
  readonly after: Pick<LockedImage, 'digest'>;
};

/** Whether a reference can stand for something else later: a digest cannot. */
export function canMove(key: string): boolean {
  return parseReference(key).digest === undefined;
}

/** The platforms of these that a locked image lacks. */
export function missingPlatforms(
  { platforms }: LockedImage,
  wanted: readonly Platform[],
): readonly string[] {
  return wanted.map(formatPlatform).filter((platform) => platforms[platform] === undefined);
}
