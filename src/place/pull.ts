import type { Signal } from '../content/store.ts';
import { type CopyResult, type CopySource, copy } from '../copy/copy.ts';
import type { CopyEvent } from '../copy/event.ts';
import type { Selection } from '../copy/select.ts';
import type { ImageLayout } from '../layout/layout.ts';
import { INDEX_ANNOTATION } from '../oci/annotation.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { platformDistance } from '../oci/platform.ts';
import { formatReference, parseReference, pinned, type Reference } from '../oci/reference.ts';

export type PullOptions = Signal &
  Selection & { readonly onProgress?: ((event: CopyEvent) => void) | undefined };

/**
 * A reference → the store, which notes by which digest the repository knows it. Where the store has
 * what the reference stands for now, that is one request. The index that one platform's image was
 * taken from is kept beside it, so that the next look at it is free.
 * @param name as {@link storeName} has it
 */
export async function pull(
  from: CopySource,
  store: ImageLayout,
  name: string,
  options: PullOptions,
): Promise<CopyResult> {
  const result = await bring(from, store, name, options);
  const { source, written } = result;
  const known = formatReference(pinned(parseReference(name), source.digest));
  await store.noteRepoDigest(written.digest, known, options);
  return result;
}

async function bring(
  from: CopySource,
  store: ImageLayout,
  name: string,
  options: PullOptions,
): Promise<CopyResult> {
  const { signal } = options;
  const resolved = await from.source.resolve(from.name, { signal });
  const entry = await store.lookup(name, { signal });
  if (entry !== undefined && isUpToDate(entry, resolved, options)) {
    // Marks it as used: `prune --filter until=` goes by that.
    await store.has(entry, { signal });
    const bytes = { copied: 0, skipped: 0, mounted: 0 };
    return { source: resolved, written: entry, status: 'exists', bytes, missing: [] };
  }
  const target = { target: store, name };
  const result = await copy(from, target, { ...options, referrers: false, mountFrom: [] });
  if (result.written.digest !== resolved.digest) {
    await store.put(resolved, () => from.source.fetch(resolved, { signal }), { signal });
  }
  return result;
}

/** What the store calls a reference: with a digest it is that digest, whatever tag was beside it. */
export function storeName(reference: Reference): string {
  const { digest } = reference;
  return formatReference(digest === undefined ? reference : pinned(reference, digest));
}

function isUpToDate(
  entry: Descriptor,
  resolved: Descriptor,
  { platforms = [], host = [] }: Selection,
): boolean {
  if (entry.digest === resolved.digest) {
    // An index holds every platform; of a single image only its config tells which it is.
    return platforms.length === 0;
  }
  const { platform, annotations } = entry;
  const wanted = platforms.length > 0 ? platforms : host.slice(0, 1);
  return (
    annotations?.[INDEX_ANNOTATION] === resolved.digest &&
    platform !== undefined &&
    wanted.length === 1 &&
    wanted.every((one) => platformDistance(platform, one) === 0)
  );
}
