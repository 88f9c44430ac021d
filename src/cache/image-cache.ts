import { join } from 'node:path';
import { unlessFound } from '../content/content-missing.ts';
import { eachOf } from '../content/each-of.ts';
import { once } from '../content/once.ts';
import { Remembering } from '../content/remember.ts';
import { resolveRoot } from '../content/resolve-root.ts';
import type { Signal, Source } from '../content/store.ts';
import type { Selection } from '../copy/select.ts';
import type { ImageLayout } from '../layout/layout.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { isTaggableType } from '../oci/media-type.ts';
import type { CacheBackend } from './backend.ts';
import { BlobEntries } from './blob-entries.ts';
import type { CachedImage, FoundImage, SavedImage } from './cached-image.ts';
import { Entries, type EntryOutcome } from './entries.ts';
import { EntryCounts } from './entry-counts.ts';
import { type EntryPlan, planEntries } from './entry-plan.ts';
import { ImageEntry, stageImageEntry } from './image-entry.ts';
import { checkPrefix, imageEntryName, type LastSeen } from './key.ts';
import { KnownImage, type Nearer } from './known-image.ts';
import type { Pace } from './pace.ts';
import { Pointers } from './pointers.ts';

export type ImageCacheOptions = {
  /** First part of all keys; default `transship`. Letters, digits, `.`, `_`, `-`. */
  readonly prefix?: string;
  /** Nothing is saved. */
  readonly readOnly?: boolean;
  /** Gets one line for each failure of the cache. */
  readonly onLog?: ((line: string) => void) | undefined;
};

/**
 * Images in a cache of immutable entries. The small parts of an image (manifests, config, small
 * layers) share one entry; each larger blob has its own, which all images with that blob share.
 *
 * Content from the cache is used after its digest is verified. A failure of the cache is never an
 * error: it is a miss, and a line in the log.
 */
export class ImageCache {
  readonly #backend: CacheBackend;
  readonly #store: ImageLayout;
  readonly #prefix: string;
  readonly #readOnly: boolean;
  readonly #entries: Entries;
  readonly #blobs: BlobEntries;
  readonly #pointers: Pointers;
  readonly #imageEntries = new Map<string, Promise<ImageEntry | undefined>>();

  /** @throws ImageError `INVALID_ARGUMENT` for a prefix that cannot be part of a key */
  constructor(backend: CacheBackend, store: ImageLayout, options: ImageCacheOptions = {}) {
    this.#backend = backend;
    this.#store = store;
    this.#prefix = checkPrefix(options.prefix ?? 'transship');
    this.#readOnly = options.readOnly ?? false;
    const log = options.onLog ?? ((): void => undefined);
    this.#entries = new Entries(backend, log);
    this.#pointers = new Pointers(backend, this.#prefix, log);
    this.#blobs = new BlobEntries(this.#entries, backend.staging, store, this.#prefix);
  }

  /**
   * Reads the manifests of an image, and plans its entries. {@link fill} fetches the blobs.
   * @param root what the reference resolved to, or the digest in it: then the cache may know the rest
   * @param source is asked for the root and the manifests that the cache lacks
   * @throws ImageError `PLATFORM_NOT_FOUND`; the source's errors
   */
  async find(
    source: Source,
    root: Digest | Descriptor,
    selection: Selection,
    { signal }: Signal = {},
  ): Promise<FoundImage> {
    const started = performance.now();
    const digest = typeof root === 'string' ? root : root.digest;
    const kept = await this.#store.resolve(digest, { signal }).catch(unlessFound);
    const entry = kept === undefined ? await this.#unpack(digest, selection, signal) : undefined;
    const near = kept ?? entry?.root;
    const given = near ?? (typeof root === 'string' ? undefined : root);
    const known = new KnownImage(source, this.#nearer(entry), given, near !== undefined);
    const image = new Remembering(known);
    const resolved = await resolveRoot(image, digest, { signal });
    const plan = await planEntries(image, resolved, selection, { signal });
    const seconds = (performance.now() - started) / 1000;
    return { root: resolved, source: image, selection, plan, known, entry, seconds };
  }

  /**
   * Fills the store with the blobs that the cache has. Copy `source` to the store afterwards: that adds
   * the other blobs, then the manifests.
   * @param options `onBlob` is called for each blob that is in the store
   */
  async fill(
    { known, entry, ...image }: FoundImage,
    { signal, onBlob }: Signal & { readonly onBlob?: (blob: Descriptor) => void } = {},
  ): Promise<CachedImage> {
    const started = performance.now();
    const bytes = await this.#restoreBlobs(image.plan, entry, onBlob, signal);
    const complete = !known.asked && (await this.#hasBlobs(image.plan));
    return {
      ...image,
      complete,
      bytes,
      seconds: image.seconds + (performance.now() - started) / 1000,
      pulled: entry?.pulled,
    };
  }

  /** {@link find} and {@link fill} in one. */
  async restore(
    source: Source,
    root: Digest | Descriptor,
    selection: Selection,
    options: Signal = {},
  ): Promise<CachedImage> {
    return this.fill(await this.find(source, root, selection, options), options);
  }

  /**
   * Saves what the cache lacks of an image that is in the store. It throws only the signal's reason.
   * @param options `pulled`: what pulling all of it took
   */
  async save(
    image: CachedImage,
    { signal, pulled }: Signal & { readonly pulled?: Pace | undefined } = {},
  ): Promise<SavedImage> {
    const started = performance.now();
    const { manifests, packed, large } = image.plan;
    const counts = new EntryCounts();
    if (!this.#readOnly) {
      // The image's entry goes first: a cache that refuses it refuses the others too.
      counts.count(
        await this.#saveImageEntry({ ...image, pulled }, signal),
        sizeOf([...manifests, ...packed]),
      );
      await eachOf(large, large.length, async (blob) => {
        counts.count(await this.#blobs.save(blob, { signal }), blob.size);
      });
    }
    return { ...counts.outcomes, seconds: (performance.now() - started) / 1000 };
  }

  /**
   * The digest that a reference had when it was last remembered, for when the registry does not answer.
   * @param reference fully qualified
   */
  lastSeen(
    reference: string,
    selection: Selection,
    options: Signal = {},
  ): Promise<LastSeen | undefined> {
    return this.#pointers.find(reference, selection, options);
  }

  /** Remembers what a reference resolved to. */
  async remember(reference: string, image: CachedImage, options: Signal = {}): Promise<void> {
    if (!this.#readOnly) {
      await this.#pointers.write(reference, image.selection, image.root.digest, options);
    }
  }

  /** Whether images can be saved, as far as is known by now. */
  get writable(): boolean {
    return !this.#readOnly && this.#backend.writable;
  }

  async close(): Promise<void> {
    await this.#backend.close();
  }

  #nearer(entry: ImageEntry | undefined): Nearer {
    return async (descriptor, options) => {
      if (await this.#store.holds(descriptor, options)) {
        return this.#store.fetch(descriptor, options);
      }
      if (isTaggableType(descriptor.mediaType)) {
        return entry?.manifest(descriptor, options);
      }
      const moved = (await entry?.moveBlob(this.#store, descriptor, options)) === true;
      return moved ? this.#store.fetch(descriptor, options) : undefined;
    };
  }

  #unpack(
    digest: Digest,
    selection: Selection,
    signal: AbortSignal | undefined,
  ): Promise<ImageEntry | undefined> {
    const name = imageEntryName(this.#prefix, digest, selection);
    return once(this.#imageEntries, name.family, async () => {
      const restored = await this.#entries.restore(name, { signal });
      const dir = join(this.#backend.staging, name.path);
      const damaged = (why: string): void => this.#entries.damaged(name, why);
      return restored ? ImageEntry.open(dir, digest, damaged) : undefined;
    });
  }

  /** @returns the bytes that came out of the cache */
  async #restoreBlobs(
    { manifests, packed, large }: EntryPlan,
    entry: ImageEntry | undefined,
    onBlob: (blob: Descriptor) => void = () => undefined,
    signal: AbortSignal | undefined,
  ): Promise<number> {
    await entry?.expect([...manifests, ...packed]);
    const inEntry = new Set(packed);
    const restore = async (blob: Descriptor): Promise<boolean> =>
      inEntry.has(blob)
        ? (await entry?.moveBlob(this.#store, blob, { signal })) === true
        : this.#blobs.restore(blob, { signal });
    const blobs = [...packed, ...large];
    const restored = await eachOf(blobs, blobs.length, async (blob) => {
      const there = await this.#store.has(blob, { signal });
      const came = !there && (await restore(blob));
      if (there || came) {
        onBlob(blob);
      }
      return came ? blob.size : 0;
    });
    return restored.reduce((sum, size) => sum + size, entry === undefined ? 0 : sizeOf(manifests));
  }

  async #hasBlobs({ packed, large }: EntryPlan): Promise<boolean> {
    for (const blob of [...packed, ...large]) {
      if (!(await this.#store.has(blob))) {
        return false;
      }
    }
    return true;
  }

  #saveImageEntry(
    { root, source, selection, plan, pulled }: CachedImage,
    signal: AbortSignal | undefined,
  ): Promise<EntryOutcome> {
    const name = imageEntryName(this.#prefix, root.digest, selection);
    const dir = join(this.#backend.staging, name.path);
    const from = { source, store: this.#store, pulled, signal };
    const stage = (): Promise<void> => stageImageEntry(dir, plan, from);
    const size = sizeOf([...plan.manifests, ...plan.packed]);
    return this.#entries.save(name, stage, { size, signal });
  }
}

function sizeOf(descriptors: readonly Descriptor[]): number {
  return descriptors.reduce((sum, { size }) => sum + size, 0);
}
