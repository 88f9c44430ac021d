import { join } from 'node:path';
import { Remembering } from '../content/remember.ts';
import type { Signal, Source } from '../content/store.ts';
import type { Selection } from '../copy/select.ts';
import type { ImageLayout } from '../layout/layout.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { isTaggableType } from '../oci/media-type.ts';
import type { CacheBackend } from './backend.ts';
import { BlobEntries } from './blob-entries.ts';
import type { CachedImage, FoundImage, SavedImage } from './cached-image.ts';
import { type Contents, contentsOf } from './contents.ts';
import { Entries, type EntryOutcome } from './entries.ts';
import { checkPrefix, imageEntry, type LastSeen } from './key.ts';
import { KnownImage, type Nearer } from './known-image.ts';
import type { Pace } from './pace.ts';
import { layOutParts, Parts } from './parts.ts';
import { Pointers } from './pointers.ts';
import { Tally } from './tally.ts';

export type ImageCacheOptions = {
  /** First part of all keys; default `transship`. Letters, digits, `.`, `_`, `-`. */
  readonly prefix?: string;
  /** Nothing is saved. */
  readonly readOnly?: boolean;
  /** One line for whatever goes wrong with the cache: none of it is worth an error. */
  readonly onLog?: ((line: string) => void) | undefined;
};

/**
 * Images in a cache of immutable entries. The small parts of an image (manifests, config, small
 * layers) are one entry; each larger blob has one of its own, which all images with it share.
 *
 * Nothing that comes out of the cache is used before its digest is verified. Nothing that goes wrong
 * with the cache is an error: it is a miss, and a line in the log.
 */
export class ImageCache {
  readonly #backend: CacheBackend;
  readonly #store: ImageLayout;
  readonly #prefix: string;
  readonly #readOnly: boolean;
  readonly #entries: Entries;
  readonly #blobs: BlobEntries;
  readonly #pointers: Pointers;
  readonly #parts = new Map<string, Promise<Parts | undefined>>();

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
   * Looks for an image: its manifests, and what it is made of. What that is, {@link bring} fetches.
   * @param root what the reference resolved to, or the digest in it: then the cache may know the rest
   * @param source is asked for the root and the manifests where the cache lacks them
   * @throws whatever the source throws; ImageError `PLATFORM_NOT_FOUND`
   */
  async find(
    source: Source,
    root: Digest | Descriptor,
    selection: Selection,
    { signal }: Signal = {},
  ): Promise<FoundImage> {
    const started = performance.now();
    const digest = typeof root === 'string' ? root : root.digest;
    const kept = await this.#store.lookup(digest, { signal });
    const parts = kept === undefined ? await this.#unpack(digest, selection, signal) : undefined;
    const given = typeof root === 'string' ? (kept ?? parts?.root) : root;
    const known = new KnownImage(source, this.#nearer(parts), given);
    const image = new Remembering(known);
    const resolved = await image.resolve(digest, { signal });
    const contents = await contentsOf(image, resolved, selection, { signal });
    const seconds = (performance.now() - started) / 1000;
    return { root: resolved, source: image, selection, contents, known, parts, seconds };
  }

  /**
   * Brings an image into the store, as far as the cache has it; its manifests stay outside until
   * everything below them is there: copy `source` to the store to finish.
   * @param options `onArrival` is told of each blob that is in the store
   */
  async bring(
    { known, parts, ...image }: FoundImage,
    { signal, onArrival }: Signal & { readonly onArrival?: (blob: Descriptor) => void } = {},
  ): Promise<CachedImage> {
    const started = performance.now();
    const bytes = await this.#fill(image.contents, parts, onArrival, signal);
    const complete = !known.asked && (await this.#hasBlobs(image.contents));
    return {
      ...image,
      complete,
      fetched: () => known.fetched,
      bytes,
      seconds: image.seconds + (performance.now() - started) / 1000,
      pulled: parts?.pulled,
    };
  }

  /** {@link find} and {@link bring} in one. */
  async restore(
    source: Source,
    root: Digest | Descriptor,
    selection: Selection,
    options: Signal = {},
  ): Promise<CachedImage> {
    return this.bring(await this.find(source, root, selection, options), options);
  }

  /**
   * Saves what the cache lacks of an image that is in the store by now. Only the signal makes it throw.
   * @param options `pulled`: what pulling all of it took
   */
  async save(
    image: CachedImage,
    { signal, pulled }: Signal & { readonly pulled?: Pace | undefined } = {},
  ): Promise<SavedImage> {
    const started = performance.now();
    const { manifests, packed, large } = image.contents;
    const tally = new Tally();
    if (!this.#readOnly) {
      // The small one first: a cache that does not take it will not take the others either.
      tally.count(
        await this.#saveParts({ ...image, pulled }, signal),
        sizeOf([...manifests, ...packed]),
      );
      const saves = large.map(async (blob) => {
        tally.count(await this.#blobs.save(blob, { signal }), blob.size);
      });
      await Promise.all(saves);
    }
    return { ...tally.outcomes, seconds: (performance.now() - started) / 1000 };
  }

  /**
   * Which digest a reference had when it was last remembered: for when the registry cannot be asked.
   * @param reference fully qualified
   */
  lastSeen(
    reference: string,
    selection: Selection,
    options: Signal = {},
  ): Promise<LastSeen | undefined> {
    return this.#pointers.find(reference, selection, options);
  }

  /** Keeps what a reference resolved to just now. */
  async remember(reference: string, image: CachedImage, options: Signal = {}): Promise<void> {
    if (!this.#readOnly) {
      await this.#pointers.write(reference, image.selection, image.root.digest, options);
    }
  }

  async close(): Promise<void> {
    await this.#backend.close();
  }

  #nearer(parts: Parts | undefined): Nearer {
    return async (descriptor, options) => {
      if (await this.#store.has(descriptor, options)) {
        return this.#store.fetch(descriptor, options);
      }
      if (isTaggableType(descriptor.mediaType)) {
        return parts?.manifest(descriptor, options);
      }
      const came = (await parts?.give(this.#store, descriptor, options)) === true;
      return came ? this.#store.fetch(descriptor, options) : undefined;
    };
  }

  #unpack(
    digest: Digest,
    selection: Selection,
    signal: AbortSignal | undefined,
  ): Promise<Parts | undefined> {
    const name = imageEntry(this.#prefix, digest, selection);
    const unpack = async (): Promise<Parts | undefined> => {
      const there = await this.#entries.restore(name, { signal });
      const dir = join(this.#backend.staging, name.path);
      const damaged = (why: string): void => this.#entries.damaged(name, why);
      return there ? Parts.open(dir, digest, damaged) : undefined;
    };
    const begun = this.#parts.get(name.family) ?? unpack();
    this.#parts.set(name.family, begun);
    return begun;
  }

  /** @returns how many bytes the cache brought */
  async #fill(
    { manifests, packed, large }: Contents,
    parts: Parts | undefined,
    onArrival: (blob: Descriptor) => void = () => undefined,
    signal: AbortSignal | undefined,
  ): Promise<number> {
    const bring = async (blob: Descriptor, from: () => Promise<boolean>): Promise<number> => {
      const there = await this.#store.has(blob, { signal });
      const came = !there && (await from());
      if (there || came) {
        onArrival(blob);
      }
      return came ? blob.size : 0;
    };
    await parts?.expect([...manifests, ...packed]);
    const brought = await Promise.all([
      ...packed.map((blob) =>
        bring(blob, async () => (await parts?.give(this.#store, blob, { signal })) === true),
      ),
      ...large.map((blob) => bring(blob, () => this.#blobs.restore(blob, { signal }))),
    ]);
    return brought.reduce((sum, bytes) => sum + bytes, parts === undefined ? 0 : sizeOf(manifests));
  }

  async #hasBlobs({ packed, large }: Contents): Promise<boolean> {
    const there = await Promise.all([...packed, ...large].map((blob) => this.#store.has(blob)));
    return there.every(Boolean);
  }

  #saveParts(
    { root, source, selection, contents, pulled }: CachedImage,
    signal: AbortSignal | undefined,
  ): Promise<EntryOutcome> {
    const name = imageEntry(this.#prefix, root.digest, selection);
    const dir = join(this.#backend.staging, name.path);
    const from = { source, store: this.#store, pulled, signal };
    const stage = (): Promise<void> => layOutParts(dir, contents, from);
    const size = sizeOf([...contents.manifests, ...contents.packed]);
    return this.#entries.save(name, stage, { size, signal });
  }
}

function sizeOf(contents: readonly Descriptor[]): number {
  return contents.reduce((sum, { size }) => sum + size, 0);
}
