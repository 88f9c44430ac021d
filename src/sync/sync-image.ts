import type { Signal, Source } from '../content/store.ts';
import { WrappedSource } from '../content/wrapped.ts';
import { copy } from '../copy/copy.ts';
import type { CopyEvent } from '../copy/event.ts';
import { select } from '../copy/select.ts';
import type { CopiedBytes } from '../copy/tally.ts';
import { during } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { familiarReference } from '../oci/reference.ts';
import type { PlannedCopy, SyncRepository } from './plan.ts';

/** What became of an image. */
export type SyncedImage = {
  readonly digest: Digest;
  /** At the target: another one where platforms were left out. */
  readonly written: Digest;
  readonly status: 'copied' | 'exists';
  readonly bytes: Readonly<CopiedBytes>;
};

export type SyncImageOptions = Signal & {
  readonly onProgress?: ((event: CopyEvent) => void) | undefined;
};

/**
 * Brings one image to its target. One that is there costs a HEAD and a look at what refers to it: what
 * refers to the images of its platforms came with it.
 */
export async function syncImage(
  image: PlannedCopy,
  to: SyncRepository,
  options: SyncImageOptions = {},
): Promise<SyncedImage> {
  const { source, target, root, entry } = image;
  const name = nameOf(target);
  // What was planned is what is copied, wherever the tag points to by now.
  const from = new WrappedSource(image.from, { resolve: () => async () => root });
  try {
    const looked = await to.lookup?.(name, options);
    if (looked !== undefined && (await isThere({ from, root, entry }, to, looked, options))) {
      return { ...UNCHANGED, digest: root.digest, written: looked.digest };
    }
    const { written, status, bytes } = await copy(
      { source: from, name: nameOf(source) },
      { target: to, name, looked: Promise.resolve(looked) },
      {
        platforms: entry.platforms,
        referrers: entry.referrers,
        mountFrom: [image.repository],
        ...options,
      },
    );
    const isKept = status === 'exists' && bytes.copied === 0;
    return {
      digest: root.digest,
      written: written.digest,
      status: isKept ? 'exists' : 'copied',
      bytes,
    };
  } catch (error) {
    throw during(`syncing ${familiarReference(source)} to ${familiarReference(target)}`, error);
  }
}

/** What there is to tell of an image that was there. */
export const UNCHANGED: Pick<SyncedImage, 'status' | 'bytes'> = {
  status: 'exists',
  bytes: { copied: 0, skipped: 0, mounted: 0 },
};

function nameOf({ tag = 'latest', digest }: PlannedCopy['source']): string {
  return digest ?? tag;
}

async function isThere(
  { from, root, entry }: Pick<PlannedCopy, 'from' | 'root' | 'entry'>,
  to: SyncRepository,
  looked: Descriptor,
  options: Signal,
): Promise<boolean> {
  const { platforms, referrers } = entry;
  const wanted =
    platforms.length === 0 ? root : (await select(from, root, { platforms }, options)).root;
  if (looked.digest !== wanted.digest) {
    return false;
  }
  const at = referrers ? await companionsOf(from, wanted, options) : [];
  if (at.length === 0) {
    return true;
  }
  const there = new Set(await companionsOf(to, wanted, options));
  return at.every((digest) => there.has(digest));
}

/** What refers to an image itself. */
async function companionsOf(
  place: Source,
  root: Descriptor,
  options: Signal,
): Promise<readonly Digest[]> {
  const referrers = (await place.referrers?.(root, options)) ?? [];
  const tags = (await place.digestTags?.(root, options)) ?? [];
  return [...referrers, ...tags.map(({ descriptor }) => descriptor)].map(({ digest }) => digest);
}
