import type { CachedImage, FoundImage } from '../cache/cached-image.ts';
import type { ImageCache } from '../cache/image-cache.ts';
import type { Signal } from '../content/store.ts';
import type { CopySource } from '../copy/copy.ts';
import type { Selection } from '../copy/select.ts';
import { codeOf, messageOf, RegistryError } from '../errors.ts';
import { formatAge } from '../image/words.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { formatReference, type Reference } from '../oci/reference.ts';

export type LocateOptions = Signal & {
  /** The place that the image comes from, and its name there. */
  readonly from: CopySource;
  readonly selection: Selection;
  readonly cache: ImageCache | undefined;
  /** Called with what the reference resolved to, before any content moves. */
  readonly onDigest: (digest: Digest) => void;
  /** Called with the reason when the last cached image is used; without it no such image is used. */
  readonly onFallback?: ((text: string) => void) | undefined;
};

/** An image before any of its layers move. */
export type Located = {
  /** What the reference resolved to, or the digest in it. */
  readonly root: Descriptor | Digest;
  /** The image as the cache knows it; `undefined` without a cache. */
  readonly found: FoundImage | undefined;
  /** The image that the reference named last, whole from the cache, because the registry does not answer. */
  readonly fallback: CachedImage | undefined;
};

/** Resolves a reference, and looks for the image in the cache. */
export async function locate(
  reference: Reference,
  { from, cache, selection, signal, onDigest, onFallback }: LocateOptions,
): Promise<Located> {
  try {
    const root = reference.digest ?? (await from.source.resolve(from.name, { signal }));
    onDigest(typeof root === 'string' ? root : root.digest);
    if (reference.digest === undefined) {
      // Asked early: when the image is saved, the answer is there.
      cache?.lastSeen(formatReference(reference), selection, { signal }).catch(() => undefined);
    }
    const found = await cache?.find(from.source, root, selection, { signal });
    return { root, found, fallback: undefined };
  } catch (error) {
    const last =
      reference.digest === undefined && onFallback !== undefined && mayPass(error)
        ? await lastCached(reference, { from, cache, selection, signal })
        : undefined;
    if (last === undefined) {
      throw error;
    }
    onDigest(last.root.digest);
    onFallback?.(`${messageOf(error)}: using the image that it named ${ageOf(last.since)}`);
    return { root: last.root.digest, found: undefined, fallback: last };
  }
}

/** Whether a registry is down, limits us or no longer takes our credentials; never "there is no such image". */
function mayPass(error: unknown): boolean {
  const code = codeOf(error);
  return (
    ['UNREACHABLE', 'TIMEOUT', 'RATE_LIMITED', 'UNAUTHORIZED', 'DENIED'].includes(code) ||
    isServersFault(error)
  );
}

/** With mirrors the registry's own answer is the cause of the error. */
function isServersFault(error: unknown): boolean {
  if (error instanceof RegistryError) {
    return error.status >= 500;
  }
  return error instanceof Error && isServersFault(error.cause);
}

async function lastCached(
  reference: Reference,
  {
    from,
    cache,
    selection,
    signal,
  }: Pick<LocateOptions, 'from' | 'cache' | 'selection' | 'signal'>,
): Promise<(CachedImage & { readonly since: Date }) | undefined> {
  const last = await cache?.lastSeen(formatReference(reference), selection, { signal });
  if (cache === undefined || last === undefined) {
    return undefined;
  }
  try {
    const image = await cache.restore(from.source, last.digest, selection, { signal });
    return image.complete ? { ...image, since: last.since } : undefined;
  } catch {
    // What the cache lacks was asked of the registry: the error to report is its first answer.
    return undefined;
  }
}

function ageOf(since: Date): string {
  return `${formatAge(since.toISOString()).toLowerCase()} (${since.toISOString()})`;
}
