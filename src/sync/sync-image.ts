import type { Signal } from '../content/store.ts';
import { copy } from '../copy/copy.ts';
import type { CopyEvent } from '../copy/event.ts';
import type { CopiedBytes } from '../copy/tally.ts';
import { during } from '../errors.ts';
import type { Digest } from '../oci/digest.ts';
import { familiarReference } from '../oci/reference.ts';
import type { PlannedImage, SyncRepository } from './plan.ts';

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
  { source, target, root, from, entry }: PlannedImage,
  to: SyncRepository,
  options: SyncImageOptions = {},
): Promise<SyncedImage> {
  const name = nameOf(target);
  try {
    if (
      entry.platforms.length === 0 &&
      (await isThere({ source, target, root, from, entry }, to, options))
    ) {
      const bytes = { copied: 0, skipped: 0, mounted: 0 };
      return { digest: root.digest, written: root.digest, status: 'exists', bytes };
    }
    const { written, status, bytes } = await copy(
      { source: from, name: nameOf(source) },
      { target: to, name },
      { platforms: entry.platforms, referrers: entry.referrers, ...options },
    );
    return {
      digest: root.digest,
      written: written.digest,
      status: status === 'exists' && bytes.copied === 0 ? 'exists' : 'copied',
      bytes,
    };
  } catch (error) {
    throw during(`syncing ${familiarReference(source)} to ${familiarReference(target)}`, error);
  }
}

function nameOf({ tag = 'latest', digest }: PlannedImage['source']): string {
  return digest ?? tag;
}

async function isThere(
  { target, root, from, entry }: PlannedImage,
  to: SyncRepository,
  options: Signal,
): Promise<boolean> {
  const there = await to.lookup?.(nameOf(target), options);
  if (there?.digest !== root.digest) {
    return false;
  }
  if (!entry.referrers) {
    return true;
  }
  const referrers = (await from.referrers?.(root, options)) ?? [];
  const tags = (await from.digestTags?.(root, options)) ?? [];
  return referrers.length + tags.length === 0;
}
