import type { CachedImage } from '../cache/cached-image.ts';
import { Overlay } from '../content/overlay.ts';
import { PartialSource } from '../content/partial-source.ts';
import { resolveRoot } from '../content/resolve-root.ts';
import type { Source } from '../content/store.ts';
import type { CopyResult } from '../copy/copy.ts';
import { isPlaced } from '../copy/event.ts';
import { select } from '../copy/select.ts';
import type { EngineImage } from '../engine/loader.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { isIndexType } from '../oci/media-type.ts';
import { formatReference, type Reference } from '../oci/reference.ts';
import { type Place, referenceOf } from '../place/place.ts';
import type { Places } from '../place/places.ts';
import { pull, storeName } from '../place/pull.ts';
import { type Located, type LocateOptions, locate } from './locate.ts';
import type { Progress } from './progress.ts';
import { NOTHING_RECEIVED, type Received } from './result.ts';

/** An image that can be read without asking a registry. */
export type Obtained = {
  /** What its reference resolved to. */
  readonly resolved: Descriptor;
  /** What of it was selected: itself, one platform's image, or a narrowed index. */
  readonly root: Descriptor;
  readonly source: Source;
  /** All of the image; a registry is asked only for what is not on this machine. */
  readonly whole: Source;
  /** Fully qualified; empty for an image without a name. */
  readonly name: string;
  /** `registry`, `mirror`, `cache`, `store`, or the place as written. */
  readonly origin: string;
  readonly received: Received;
  /** The image as the cache has it; `undefined` without a cache, and for a fallback. */
  readonly cached: CachedImage | undefined;
};

/** An image on its way to this machine. */
export type Incoming = {
  /** Resolves when all of it is here. @throws why it cannot be had */
  readonly obtained: Promise<Obtained>;
  /** The same image for an engine, which need not wait until all of it is here. */
  readonly engineImage: () => Promise<EngineImage>;
};

export type ObtainOptions = LocateOptions & {
  /** The bytes that came from the registry so far. */
  readonly downloaded: () => number;
  readonly progress: Progress;
};

/** Copies an image into the local store: from the cache, and the rest from the registry. */
export async function obtain(
  places: Places,
  reference: Reference,
  options: ObtainOptions,
): Promise<Incoming> {
  const { from, selection, signal } = options;
  const store = await places.store();
  const located = await locate(reference, options);
  const known = located.fallback ?? located.found;
  const whole = known?.source ?? new Overlay(store, from.source);
  const partial = new PartialSource(store, whole);
  const onBlob = (blob: Descriptor): void => {
    options.progress.there(blob);
    partial.arrive(blob);
  };
  options.progress.begin('pulling');
  const obtained = fillStore(places, reference, { ...located, whole, onBlob }, options);
  obtained.then(
    () => partial.end(),
    (error) => partial.end(error),
  );
  const engineImage = async (): Promise<EngineImage> => {
    const resolved = known?.root ?? (await resolveRoot(from.source, from.name, { signal }));
    // A single image leaves nothing to select; whether it fits is checked when it is here.
    const selected = isIndexType(resolved.mediaType)
      ? await select(partial, resolved, selection, { signal })
      : { root: resolved, source: partial };
    const names = [storeName(reference)];
    return { ...selected, names, available: (blob) => partial.arrived(blob) };
  };
  return { obtained, engineImage };
}

/** @param image `onBlob` is called for each blob that is in the store */
async function fillStore(
  places: Places,
  reference: Reference,
  image: Located & { readonly whole: Source; readonly onBlob: (blob: Descriptor) => void },
  { from, cache, selection, signal, downloaded, progress }: ObtainOptions,
): Promise<Obtained> {
  const { root, found, fallback, whole, onBlob } = image;
  const cached = fallback ?? (found && (await cache?.fill(found, { signal, onBlob })));
  const digest = typeof root === 'string' ? root : root.digest;
  const source = { source: whole, name: cached === undefined ? from.name : digest };
  const [store, name] = [await places.store(), storeName(reference)];
  const started = performance.now();
  const result = await pull(source, store, name, {
    ...selection,
    signal,
    onProgress: (event) => {
      progress.copied(event);
      if (isPlaced(event.state)) {
        onBlob(event.descriptor);
      }
    },
  });
  return {
    resolved: result.source,
    root: result.written,
    source: store,
    whole,
    name,
    origin: fallback ? 'fallback' : originOf(places, reference, cached, result),
    // A document that is not part of the selection (the index of one platform's image) is not counted.
    received: receivedOf(cached, Math.min(result.bytes.copied, downloaded()), started),
    cached: fallback ? undefined : cached,
  };
}

function receivedOf(cached: CachedImage | undefined, bytes: number, started: number): Received {
  const seconds = (performance.now() - started) / 1000;
  return {
    cache: { bytes: cached?.bytes ?? 0, seconds: cached?.seconds ?? 0 },
    registry: { bytes, seconds: bytes === 0 ? 0 : seconds },
    before: cached?.pulled,
  };
}

/** The store is looked into before the cache: an image may be complete with no byte from the cache. */
function originOf(
  places: Places,
  reference: Reference,
  cached: CachedImage | undefined,
  result: CopyResult,
): string {
  if (cached?.complete === true && cached.bytes > 0) {
    return 'cache';
  }
  return cached?.complete === true || result.status === 'exists'
    ? 'store'
    : places.repository(reference).servedBy(result.source.digest);
}

/** An image of one of this machine's other places is read where it is. */
export async function open(
  place: Place,
  written: string,
  { from, selection, signal, onDigest }: LocateOptions,
): Promise<Incoming> {
  const { source, name } = from;
  const resolved = await resolveRoot(source, name, { signal });
  onDigest(resolved.digest);
  const selected = await select(source, resolved, selection, { signal });
  const reference = referenceOf(place);
  const obtained: Obtained = {
    resolved,
    root: selected.root,
    source: selected.source,
    whole: source,
    name: reference === undefined ? name : formatReference(reference),
    origin: written,
    received: NOTHING_RECEIVED,
    cached: undefined,
  };
  const names = obtained.name === '' ? [] : [obtained.name];
  return {
    obtained: Promise.resolve(obtained),
    engineImage: async () => ({ ...selected, names }),
  };
}
