import { realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type {
  Body,
  NamedDescriptor,
  PutOptions,
  PutOutcome,
  ReferrerFilter,
  Signal,
  Source,
  Store,
} from '../content/store.ts';
import { fileError, fileErrors, isMissing, isReadOnly } from '../disk/errors.ts';
import { fileAt } from '../disk/files.ts';
import { makeFolder } from '../disk/folder.ts';
import { Lock } from '../disk/lock.ts';
import { ImageError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { isTaggableType } from '../oci/media-type.ts';
import { Blobs } from './blobs.ts';
import { type Collected, type CollectOptions, collect } from './collect.ts';
import { LeasedContent } from './content.ts';
import { entryOf, type LayoutEntry, noLayout, noSuchImage } from './entry.ts';
import { findNamed } from './find.ts';
import {
  hasReferrer,
  images,
  type Naming,
  withNames,
  without,
  withReferrer,
  withRepoDigest,
} from './index-edits.ts';
import { IndexFile } from './index-file.ts';
import { Lease } from './lease.ts';
import { digestTagsIn, referrerOf, referrersIn } from './referrers.ts';
import { isWhole, mustBeWhole } from './whole.ts';

/** How a layout is opened. */
export type LayoutOptions = Signal & {
  /** Makes the layout where there is none. */
  readonly create?: boolean;
  /** How the layout is written in messages; `oci:DIR` unless said. */
  readonly place?: string;
};

/**
 * An OCI image layout directory, for many processes at once: content gets its final name when it is verified
 * and on the disk, and `index.json` is replaced under a lock. Any other tool can read it; what is being
 * written is under `ingest/`. https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md
 */
export class ImageLayout implements Store {
  readonly place: string;
  /** Absolute, with symbolic links resolved. */
  readonly dir: string;
  readonly #blobs: Blobs;
  readonly #lock: Lock;
  readonly #index: IndexFile;
  readonly #content: LeasedContent;

  private constructor(dir: string, place: string, mayBeAbsent = false) {
    this.dir = dir;
    this.place = place;
    const ingest = join(dir, 'ingest');
    this.#blobs = new Blobs(dir, ingest);
    this.#lock = new Lock(join(ingest, 'lock'));
    this.#index = new IndexFile(dir, place, this.#lock, mayBeAbsent);
    this.#content = new LeasedContent(this.#blobs, new Lease(ingest, this.#lock));
  }

  /** @throws ImageError `STORE` where there is no layout of version 1.0.0, and none could be made */
  static async open(dir: string, options: LayoutOptions = {}): Promise<ImageLayout> {
    const { create = false, place = `oci:${dir}` } = options;
    try {
      if (create) {
        return await ImageLayout.#make(dir, place, options);
      }
      const layout = new ImageLayout(await realpath(dir), place);
      await layout.#index.check();
      return layout;
    } catch (error) {
      const why = error instanceof ImageError ? error.cause : error;
      throw isMissing(why) && !create
        ? noLayout(place, error)
        : fileError('STORE', `opening ${place}`, error);
    }
  }

  /** Where nothing is there and nothing can be written, the layout is empty: reading it is no error. */
  static async #make(dir: string, place: string, options: Signal): Promise<ImageLayout> {
    try {
      await makeFolder(join(dir, 'blobs', 'sha256'));
      const layout = new ImageLayout(await realpath(dir), place);
      await layout.#index.create(options);
      await layout.#index.check();
      return layout;
    } catch (error) {
      if (!isReadOnly(error) || fileAt(join(dir, 'index.json')) !== undefined) {
        throw error;
      }
      return new ImageLayout(resolve(dir), place, true);
    }
  }

  /** @param name as `index.json` has it, a reference, a digest, or empty for the only image */
  async resolve(name: string, options: Signal = {}): Promise<Descriptor> {
    const found = await this.#find(name, options);
    if (found === undefined) {
      throw noSuchImage(this.place, name, images(await this.#index.read()));
    }
    return found;
  }

  /** What a name stands for; undefined also if its image is not whole: a copy then mends it. */
  async lookup(name: string, options: Signal = {}): Promise<Descriptor | undefined> {
    const found = name === '' ? undefined : await this.#find(name, options);
    return found && (await isWhole(this.#blobs, found, options)) ? found : undefined;
  }

  async #find(name: string, { signal }: Signal): Promise<Descriptor | undefined> {
    signal?.throwIfAborted();
    return findNamed(this.#blobs, await this.#index.read(), name);
  }

  async fetch(
    descriptor: Descriptor,
    options: Signal & { readonly offset?: number } = {},
  ): Promise<Readable> {
    const what = `reading ${descriptor.digest} from ${this.place}`;
    const body = await fileErrors('STORE', what, () => this.#blobs.read(descriptor, options));
    if (body === undefined) {
      throw new ImageError('NOT_FOUND', `${this.place}: no content ${descriptor.digest}`);
    }
    return body;
  }

  async plainSize(descriptor: Descriptor): Promise<number | undefined> {
    return this.#blobs.plainSize(descriptor);
  }

  /** Content that was found stays until this layout is closed, even if it is collected meanwhile. */
  async has(descriptor: Descriptor, options: Signal = {}): Promise<boolean> {
    return this.#content.has(descriptor, options);
  }

  /** Whether this piece of content is there; {@link has} also asks for everything below it. */
  async holds(descriptor: Descriptor, options: Signal = {}): Promise<boolean> {
    return this.#content.holds(descriptor, options);
  }

  async put(descriptor: Descriptor, body: Body, options: PutOptions = {}): Promise<PutOutcome> {
    return fileErrors('STORE', `storing ${descriptor.digest} in ${this.place}`, async () => {
      const from = (options.from ?? []).filter((source) => source instanceof ImageLayout);
      const others = from.map((layout) => layout.#blobs);
      const outcome = await this.#content.store(descriptor, body, others, options);
      if (isTaggableType(descriptor.mediaType)) {
        await this.#keepReferrer(descriptor, options);
      }
      if (options.name !== undefined) {
        await this.tag(descriptor, options.name, options);
      }
      return outcome;
    });
  }

  /** Stores bytes whose digest is known only when they have been read. */
  async receive(
    chunks: AsyncIterable<Buffer>,
    options: Signal = {},
  ): Promise<Pick<Descriptor, 'digest' | 'size'>> {
    const what = `storing in ${this.place}`;
    return fileErrors('STORE', what, () => this.#content.receive(chunks, options));
  }

  /** A manifest that refers to another needs an entry to be found by: a layout lists nothing else. */
  async #keepReferrer(descriptor: Descriptor, options: Signal): Promise<void> {
    const referrer = await referrerOf(this.#blobs, descriptor);
    if (referrer !== undefined && !hasReferrer(await this.#index.read(), descriptor)) {
      await this.#index.edit((list) => withReferrer(list, referrer), options);
    }
  }

  async referrers(
    descriptor: Descriptor,
    options: Signal & ReferrerFilter = {},
  ): Promise<readonly Descriptor[]> {
    return referrersIn(this.#blobs, (await this.#index.read()).entries, descriptor, options);
  }

  async digestTags(descriptor: Descriptor): Promise<readonly NamedDescriptor[]> {
    return digestTagsIn((await this.#index.read()).entries, descriptor);
  }

  /** @throws ContentMissingError if not all below it is there, by a look under the lock */
  async tag(descriptor: Descriptor, name: string, options: Signal = {}): Promise<void> {
    await this.tagAll([{ descriptor, name }], options);
  }

  /** {@link tag} for several names, which are all given or none. */
  async tagAll(namings: readonly Naming[], options: Signal = {}): Promise<void> {
    await this.#content.begin(options);
    await this.#index.edit(async (list) => {
      await mustBeWhole(this.#blobs, namings, this.place, options);
      return withNames(list, namings);
    }, options);
  }

  /** All images, in the order in which they came; what refers to one is not among them. */
  async entries(): Promise<readonly LayoutEntry[]> {
    return images(await this.#index.read()).map(entryOf);
  }

  /** Takes entries away, all at once; an image goes with its last. Its content stays until `collect`. */
  async remove(isGone: (entry: LayoutEntry) => boolean, options: Signal = {}): Promise<void> {
    await this.#index.edit((list) => without(list, isGone), {
      ...options,
      makeRoom: (list) => collect(this.dir, this.#blobs, this.#index, { ...options, list }),
    });
  }

  /** Notes by which digest a repository knows an image: `ghcr.io/acme/app@sha256:…`. */
  async noteRepoDigest(digest: Digest, name: string, options: Signal = {}): Promise<void> {
    const list = await this.#index.read();
    if (withRepoDigest(list, digest, name) !== list) {
      await this.#index.edit((now) => withRepoDigest(now, digest, name), options);
    }
  }

  /**
   * Removes content that no image needs. What other processes have stored, or found to be there,
   * since they began to write stays. In this process no copy into the layout may be under way.
   */
  async collect(options: CollectOptions = {}): Promise<Collected> {
    return this.#lock.hold(() => collect(this.dir, this.#blobs, this.#index, options), options);
  }

  blobPath(digest: Digest): string {
    return this.#blobs.path(digest);
  }

  contains(source: Source): boolean {
    return source instanceof ImageLayout && source.dir === this.dir;
  }

  async close(): Promise<void> {
    await this.#content.end();
  }
}
