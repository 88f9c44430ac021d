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
  /** Told what the reference resolved to, before any content moves. */
  readonly onDigest: (digest: Digest) => void;
  /** Told why the last cached image is used in place of what the registry has; absent: it is not. */
  readonly onFallback?: ((text: string) => void) | undefined;
};

/** What is to be brought to this machine. */
export type Located = {
  readonly root: Descriptor | Digest;
  /** What the cache knows of it. */
  readonly found: FoundImage | undefined;
  /** What the cache has brought of it already. */
  readonly kept: CachedImage | undefined;
  /** It is what the reference named when it was cached, because the registry does not answer now. */
  readonly fallback: boolean;
};

/** A reference → a digest, and what it is made of where there is a cache to look for that. */
export async function locate(
  reference: Reference,
  { from, cache, selection, signal, onDigest, onFallback }: LocateOptions,
): Promise<Located> {
  try {
    const root = reference.digest ?? (await from.source.resolve(from.name, { signal }));
    onDigest(typeof root === 'string' ? root : root.digest);
    if (reference.digest === undefined) {
      // Whether this is news will be asked at the end: then the answer is there.
      cache?.lastSeen(formatReference(reference), selection, { signal }).catch(() => undefined);
    }
    const found = await cache?.find(from.source, root, selection, { signal });
    return { root, found, kept: undefined, fallback: false };
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
    return { root: last.root.digest, found: undefined, kept: last, fallback: true };
  }
}

/** What a registry that is down, limits us or no longer knows our secret answers; never "there is no such image". */
function mayPass(error: unknown): boolean {
  const code = codeOf(error);
  return (
    ['UNREACHABLE', 'TIMEOUT', 'RATE_LIMITED', 'UNAUTHORIZED', 'DENIED'].includes(code) ||
    isServersFault(error)
  );
}

/** Behind mirrors the registry's own answer is the cause of what is thrown. */
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
    const kept = await cache.restore(from.source, last.digest, selection, { signal });
    return kept.complete ? { ...kept, since: last.since } : undefined;
  } catch {
    // Whatever the cache lacks the registry was asked for: its first answer is the one to tell.
    return undefined;
  }
}

function ageOf(since: Date): string {
  return `${formatAge(since.toISOString()).toLowerCase()} (${since.toISOString()})`;
}
