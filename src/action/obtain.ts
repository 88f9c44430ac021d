import type { CachedImage } from '../cache/cached-image.ts';
import { Overlay } from '../content/overlay.ts';
import { PartialSource } from '../content/partial-source.ts';
import type { Source } from '../content/store.ts';
import type { CopyResult } from '../copy/copy.ts';
import { isPlaced } from '../copy/event.ts';
import { select } from '../copy/select.ts';
import type { ImageLayout } from '../layout/layout.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { isIndexType } from '../oci/media-type.ts';
import { formatReference, type Reference } from '../oci/reference.ts';
import { type Place, referenceOf } from '../place/place.ts';
import type { Places } from '../place/places.ts';
import { pull, storeName } from '../place/pull.ts';
import { type Located, type LocateOptions, locate } from './locate.ts';
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

/** An image on its way to this machine. */
export type Coming = {
  /** All of it is here; rejects where it cannot be had. */
  readonly here: Promise<Obtained>;
  /** What of it comes, and a source to read it from meanwhile. */
  readonly ahead: () => Promise<Ahead>;
};

export type Ahead = Pick<Obtained, 'root' | 'source' | 'name'> & {
  /** Until a piece of it can be read; absent where all of it can. */
  readonly arrived?: (descriptor: Descriptor) => Promise<void>;
};

/**
 * A reference → the local store: resolved first, then out of the store, out of the cache, and what
 * is missing out of the registry.
 */
export async function obtain(
  places: Places,
  reference: Reference,
  options: LocateOptions,
): Promise<Coming> {
  const { from, selection, signal } = options;
  const store = await places.store();
  const located = await locate(reference, options);
  const known = located.kept ?? located.found;
  const whole = known?.source ?? new Overlay(store, from.source);
  const arriving = new PartialSource(store, whole);
  const name = storeName(reference);
  const here = bring(places, reference, { ...located, whole, store, arriving, name }, options);
  here.then(
    () => arriving.end(),
    (error) => arriving.end(error),
  );
  const ahead = async (): Promise<Ahead> => {
    const resolved = known?.root ?? (await from.source.resolve(from.name, { signal }));
    // A single image has no choice, and whether it fits shows when it is here.
    const { root, source } = isIndexType(resolved.mediaType)
      ? await select(arriving, resolved, selection, { signal })
      : { root: resolved, source: arriving };
    return { root, source, name, arrived: (descriptor) => arriving.arrived(descriptor) };
  };
  return { here, ahead };
}

type Journey = Located & {
  readonly whole: Source;
  readonly store: ImageLayout;
  readonly arriving: PartialSource;
  readonly name: string;
};

async function bring(
  places: Places,
  reference: Reference,
  { root, found, fallback, whole, store, arriving, name, ...located }: Journey,
  { from, cache, selection, signal }: LocateOptions,
): Promise<Obtained> {
  const onArrival = (descriptor: Descriptor): void => arriving.arrive(descriptor);
  const kept = located.kept ?? (found && (await cache?.bring(found, { signal, onArrival })));
  const digest = typeof root === 'string' ? root : root.digest;
  const near = { source: whole, name: kept === undefined ? from.name : digest };
  const started = performance.now();
  const result = await pull(near, store, name, {
    ...selection,
    signal,
    onProgress: ({ descriptor, state }) => isPlaced(state) && onArrival(descriptor),
  });
  const seconds = (performance.now() - started) / 1000;
  const ofCache = { bytes: kept?.bytes ?? 0, seconds: kept?.seconds ?? 0 };
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
    arrival: { cache: ofCache, registry, before: kept?.pulled },
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

/** An image of this machine's other places is read where it is. */
export async function open(
  place: Place,
  written: string,
  { from, selection, signal, onDigest }: LocateOptions,
): Promise<Coming> {
  const { source, name } = from;
  const resolved = await source.resolve(name, { signal });
  onDigest(resolved.digest);
  const selected = await select(source, resolved, selection, { signal });
  const reference = referenceOf(place);
  const here = {
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
  return { here: Promise.resolve(here), ahead: async () => here };
}
