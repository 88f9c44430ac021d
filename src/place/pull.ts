import type { Signal, Source } from '../content/store.ts';
import { type CopyResult, type CopySource, copy } from '../copy/copy.ts';
import type { CopyEvent } from '../copy/event.ts';
import { type Selection, select } from '../copy/select.ts';
import { unlessInterrupted } from '../errors.ts';
import type { ImageLayout } from '../layout/layout.ts';
import { INDEX_ANNOTATION } from '../oci/annotation.ts';
import { type Descriptor, plain } from '../oci/descriptor.ts';
import { formatReference, parseReference, pinned, type Reference } from '../oci/reference.ts';

/** How an image is pulled. */
export type PullOptions = Signal &
  Selection & { readonly onProgress?: ((event: CopyEvent) => void) | undefined };

/**
 * Pulls a reference into the store, which notes by which digest the repository knows it. If the store
 * has what the reference stands for now, that costs one request. The index that one platform's image
 * was taken from is kept beside the image, so that looking at it again costs none.
 * @param name as {@link storeName} has it
 */
export async function pull(
  from: CopySource,
  store: ImageLayout,
  name: string,
  options: PullOptions,
): Promise<CopyResult> {
  const result = await copyNews(from, store, name, options);
  const { source, written } = result;
  const known = formatReference(pinned(parseReference(name), source.digest));
  await store.noteRepoDigest(written.digest, known, options);
  return result;
}

async function copyNews(
  from: CopySource,
  store: ImageLayout,
  name: string,
  options: PullOptions,
): Promise<CopyResult> {
  const { signal } = options;
  const entry = await store.lookup(name, { signal });
  const reading = entry === undefined;
  const resolved = await from.source.resolve(from.name, { signal, reading });
  const known = entry && (await upToDate(store, entry, resolved, options));
  if (entry !== undefined && known !== undefined) {
    // Marks it as used: `prune --filter until=` goes by that.
    await store.has(entry, { signal });
    const bytes = { copied: 0, skipped: 0, mounted: 0 };
    return { source: known, written: entry, status: 'exists', bytes, missing: [] };
  }
  const target = { target: store, name, looked: Promise.resolve(entry) };
  const result = await copy(from, target, { ...options, referrers: false, mountFrom: [] });
  const { written } = result;
  if (written.digest !== resolved.digest) {
    await keepIndex(from.source, store, result.source, { signal });
  }
  if (result.status === 'exists' && indexOf(written) !== (entry && indexOf(entry))) {
    // The tag moved to another index, which has the same image for this platform.
    await store.tag(written, name, { signal });
  }
  return result;
}

/** The index that one platform's image was taken from. */
function indexOf({ annotations }: Descriptor): string | undefined {
  return annotations?.[INDEX_ANNOTATION];
}

/** Keeps an index as a document alone. The image has its name already: failing would be of no use. */
export async function keepIndex(
  source: Source,
  store: ImageLayout,
  index: Descriptor,
  { signal }: Signal,
): Promise<void> {
  const kept = store.put(index, () => source.fetch(index, { signal }), { signal });
  await kept.catch(unlessInterrupted);
}

/** What the store calls a reference: with a digest it is that digest; a tag beside it is dropped. */
export function storeName(reference: Reference): string {
  const { digest } = reference;
  return formatReference(digest === undefined ? reference : pinned(reference, digest));
}

/**
 * The resolved image as the store has it, if the stored platforms are those that would be chosen now; by the
 * documents in the store, for choosing from the registry's would cost a request, which registries count.
 */
async function upToDate(
  store: ImageLayout,
  entry: Descriptor,
  { digest }: Descriptor,
  options: PullOptions,
): Promise<Descriptor | undefined> {
  const { platforms = [], signal } = options;
  if (entry.digest === digest && platforms.length === 0) {
    return plain(entry);
  }
  if (entry.digest !== digest && indexOf(entry) !== digest) {
    return undefined;
  }
  try {
    const root = plain(await store.resolve(digest, { signal }));
    const selected = await select(store, root, options, { signal });
    return selected.root.digest === entry.digest ? root : undefined;
  } catch (error) {
    return unlessInterrupted(error);
  }
}
