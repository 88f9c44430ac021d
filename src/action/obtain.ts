import type { CachedImage, ImageCache } from '../cache/image-cache.ts';
import { Overlay } from '../content/memory.ts';
import type { Signal, Source } from '../content/store.ts';
import type { CopyResult, CopySource } from '../copy/copy.ts';
import { type Selection, select } from '../copy/select.ts';
import { codeOf, messageOf, RegistryError } from '../errors.ts';
import { formatAge } from '../image/words.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { formatReference, type Reference } from '../oci/reference.ts';
import type { Places } from '../place/open.ts';
import { type Place, referenceOf } from '../place/place.ts';
import { pull, storeName } from '../place/pull.ts';
import { type Arrival, type MovedBytes, NOTHING_CAME, NOTHING_MOVED } from './result.ts';

/** An image that can be read without asking a registry. */
export type Obtained = {
  /** What its reference resolved to. */
  readonly resolved: Descriptor;
  /** What of it is here: itself, one platform's image, or a narrowed index. */
  readonly root: Descriptor;
  readonly source: Source;
  /** All of the image, asking a registry only for what is not here. */
  readonly whole: Source;
  /** Fully qualified; empty for an image without a name. */
  readonly name: string;
  /** `registry`, `mirror`, `cache`, `store`, or the place as written. */
  readonly origin: string;
  readonly bytes: MovedBytes;
  /** What cache and registry gave of it. */
  readonly arrival: Arrival;
  /** As the cache knew it; absent without a cache. */
  readonly keep: CachedImage | undefined;
};

export type ObtainOptions = Signal & {
  /** The place that the image comes from, and its name there. */
  readonly from: CopySource;
  readonly selection: Selection;
  readonly cache: ImageCache | undefined;
  /** Told what the reference resolved to, before any content moves. */
  readonly onDigest: (digest: Digest) => void;
  /** Told why the last cached image is used in place of what the registry has; absent: it is not. */
  readonly onFallback?: ((text: string) => void) | undefined;
};

/**
 * A reference → the local store: resolved first, then out of the store, out of the cache, and what
 * is missing out of the registry.
 */
export async function obtain(
  places: Places,
  reference: Reference,
  options: ObtainOptions,
): Promise<Obtained> {
  const { from, selection, signal } = options;
  const store = await places.store();
  const { root, kept, fallback } = await locate(reference, options);
  const digest = typeof root === 'string' ? root : root.digest;
  const whole = kept?.source ?? new Overlay(store, from.source);
  const name = storeName(reference);
  const near = { source: whole, name: kept === undefined ? from.name : digest };
  const started = performance.now();
  const result = await pull(near, store, name, { ...selection, signal });
  const seconds = (performance.now() - started) / 1000;
  const cache = { bytes: kept?.bytes ?? 0, seconds: kept?.seconds ?? 0 };
  // Of what was written some may be out of the cache, and what was fetched may not belong to it.
  const downloaded = Math.min(result.bytes.copied, kept?.fetched() ?? result.bytes.copied);
  const registry = { bytes: downloaded, seconds: downloaded === 0 ? 0 : seconds };
  return {
    resolved: result.source,
    root: result.written,
    source: store,
    whole,
    name,
    origin: fallback ? 'fallback' : originOf(places, reference, { kept, result }),
    bytes: { ...NOTHING_MOVED, downloaded },
    arrival: { cache, registry, before: kept?.pulled },
    keep: fallback ? undefined : kept,
  };
}

/** The store is looked into before the cache; what it had, the cache did not have to give. */
function originOf(
  places: Places,
  reference: Reference,
  { kept, result }: { readonly kept: CachedImage | undefined; readonly result: CopyResult },
): string {
  if (kept?.complete === true && kept.bytes > 0) {
    return 'cache';
  }
  return kept?.complete === true || result.status === 'exists'
    ? 'store'
    : places.repository(reference).servedBy(result.source.digest);
}

type Located = {
  readonly root: Descriptor | Digest;
  readonly kept: CachedImage | undefined;
  readonly fallback: boolean;
};

async function locate(
  reference: Reference,
  { from, cache, selection, signal, onDigest, onFallback }: ObtainOptions,
): Promise<Located> {
  try {
    const root = reference.digest ?? (await from.source.resolve(from.name, { signal }));
    onDigest(typeof root === 'string' ? root : root.digest);
    if (reference.digest === undefined) {
      // Whether this is news will be asked at the end: then the answer is there.
      cache?.lastSeen(formatReference(reference), selection, { signal }).catch(() => undefined);
    }
    const kept = await cache?.restore(from.source, root, selection, { signal });
    return { root, kept, fallback: false };
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
    return { root: last.root.digest, kept: last, fallback: true };
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
  }: Pick<ObtainOptions, 'from' | 'cache' | 'selection' | 'signal'>,
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

/** An image of this machine's other places is read where it is. */
export async function open(
  place: Place,
  written: string,
  { from, selection, signal, onDigest }: ObtainOptions,
): Promise<Obtained> {
  const { source, name } = from;
  const resolved = await source.resolve(name, { signal });
  onDigest(resolved.digest);
  const selected = await select(source, resolved, selection, { signal });
  const reference = referenceOf(place);
  return {
    resolved,
    root: selected.root,
    source: selected.source,
    whole: source,
    name: reference === undefined ? name : formatReference(reference),
    origin: written,
    bytes: NOTHING_MOVED,
    arrival: NOTHING_CAME,
    keep: undefined,
  };
}
