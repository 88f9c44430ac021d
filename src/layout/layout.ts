import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
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
import { fileError, isMissing } from '../disk/errors.ts';
import { makeFolder } from '../disk/folder.ts';
import { Lock } from '../disk/lock.ts';
import { ImageError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, isDigest } from '../oci/digest.ts';
import { isTaggableType } from '../oci/media-type.ts';
import { Blobs } from './blobs.ts';
import { type Collected, type CollectOptions, collect, manifestIn } from './collect.ts';
import { entryOf, type LayoutEntry, noLayout, noSuchImage } from './entry.ts';
import {
  hasReferrer,
  imageOrTag,
  images,
  withName,
  without,
  withReferrer,
  withRepoDigest,
} from './index-edits.ts';
import { IndexFile } from './index-file.ts';
import { Lease } from './lease.ts';
import { digestTagsIn, referrerOf, referrersIn } from './referrers.ts';

export type LayoutOptions = Signal & {
  /** Makes the layout where there is none. */
  readonly create?: boolean;
  /** How the layout is written in messages; `oci:DIR` unless said. */
  readonly place?: string;
};

/**
 * An OCI image layout directory, for many processes at once: content never has its final name
 * before it is verified and on the disk, and `index.json` changes under a lock, as a whole.
 * https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md
 *
 * Any other tool can read it. What is being written is under `ingest/`, which none looks into.
 */
export class ImageLayout implements Store {
  readonly place: string;
  /** Absolute, with symbolic links resolved. */
  readonly dir: string;
  readonly #blobs: Blobs;
  readonly #lock: Lock;
  readonly #index: IndexFile;
  readonly #lease: Lease;

  private constructor(dir: string, place: string) {
    this.dir = dir;
    this.place = place;
    const ingest = join(dir, 'ingest');
    this.#blobs = new Blobs(dir, ingest);
    this.#lock = new Lock(join(ingest, 'lock'));
    this.#index = new IndexFile(dir, ingest, place, this.#lock);
    this.#lease = new Lease(ingest, this.#lock);
  }

  /** @throws ImageError `STORE` where there is no layout of version 1.0.0, and none was to be made */
  static async open(dir: string, options: LayoutOptions = {}): Promise<ImageLayout> {
    const place = options.place ?? `oci:${dir}`;
    try {
      if (options.create === true) {
        await makeFolder(join(dir, 'blobs', 'sha256'));
      }
      const layout = new ImageLayout(await realpath(dir), place);
      if (options.create === true) {
        await layout.#index.create(options);
      }
      await layout.#index.check();
      return layout;
    } catch (error) {
      const why = error instanceof ImageError ? error.cause : error;
      throw isMissing(why) ? noLayout(place, error) : fileError('STORE', `opening ${place}`, error);
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

  async lookup(name: string, options: Signal = {}): Promise<Descriptor | undefined> {
    return name === '' ? undefined : this.#find(name, options);
  }

  async #find(name: string, { signal }: Signal): Promise<Descriptor | undefined> {
    signal?.throwIfAborted();
    const found = imageOrTag(await this.#index.read(), name);
    return found ?? (isDigest(name) ? this.#manifest(name) : undefined);
  }

  /** A manifest with no entry of its own: it is below an index, or was pushed by digest. */
  async #manifest(digest: Digest): Promise<Descriptor | undefined> {
    const size = (await this.#blobs.size(digest)) ?? Number.POSITIVE_INFINITY;
    const manifest = await manifestIn(this.#blobs, { digest, size });
    return manifest && { mediaType: manifest.mediaType, digest, size };
  }

  async fetch(
    descriptor: Descriptor,
    options: Signal & { readonly offset?: number } = {},
  ): Promise<Readable> {
    const what = `reading ${descriptor.digest} from ${this.place}`;
    const body = await this.#blobs.read(descriptor, options).catch((error: unknown) => {
      throw fileError('STORE', what, error);
    });
    if (body === undefined) {
      throw new ImageError('NOT_FOUND', `${this.place}: no content ${descriptor.digest}`);
    }
    return body;
  }

  async plainSize(descriptor: Descriptor): Promise<number | undefined> {
    return this.#blobs.plainSize(descriptor);
  }

  /** Content that was found stays until this layout is closed, whoever collects meanwhile. */
  async has(descriptor: Descriptor, options: Signal = {}): Promise<boolean> {
    await this.#lease.begin(options);
    const found = await this.#blobs.has(descriptor);
    if (found) {
      await this.#blobs.use(descriptor.digest);
    }
    return found;
  }

  async put(descriptor: Descriptor, body: Body, options: PutOptions = {}): Promise<PutOutcome> {
    try {
      const outcome = await this.#store(descriptor, body, options);
      if (isTaggableType(descriptor.mediaType)) {
        await this.#keepReferrer(descriptor, options);
      }
      if (options.name !== undefined) {
        await this.tag(descriptor, options.name, options);
      }
      return outcome;
    } catch (error) {
      throw fileError('STORE', `storing ${descriptor.digest} in ${this.place}`, error);
    }
  }

  /** Stores bytes whose digest is known only when they have been read. */
  async receive(
    chunks: AsyncIterable<Buffer>,
    options: Signal = {},
  ): Promise<Pick<Descriptor, 'digest' | 'size'>> {
    await this.#lease.begin(options);
    return this.#blobs.receive(chunks, options).catch((error: unknown) => {
      throw fileError('STORE', `storing in ${this.place}`, error);
    });
  }

  async #store(descriptor: Descriptor, body: Body, options: PutOptions): Promise<PutOutcome> {
    if (await this.has(descriptor, options)) {
      return 'exists';
    }
    for (const source of options.from ?? []) {
      if (source instanceof ImageLayout && (await source.#blobs.has(descriptor))) {
        await this.#blobs.adopt(descriptor, source.blobPath(descriptor.digest), options);
        return 'mounted';
      }
    }
    await this.#blobs.write(descriptor, body, options);
    return 'copied';
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
    { artifactType, ...options }: Signal & ReferrerFilter = {},
  ): Promise<readonly Descriptor[]> {
    const { entries } = await this.#index.read();
    const all = await referrersIn(this.#blobs, entries, descriptor, options);
    return all.filter((one) => artifactType === undefined || one.artifactType === artifactType);
  }

  async digestTags(descriptor: Descriptor): Promise<readonly NamedDescriptor[]> {
    return digestTagsIn((await this.#index.read()).entries, descriptor);
  }

  async tag(descriptor: Descriptor, name: string, options: Signal = {}): Promise<void> {
    if (!(await this.has(descriptor, options))) {
      const what = `naming ${descriptor.digest} ${name} in ${this.place}`;
      throw new ImageError('NOT_FOUND', `${what}: there is no such content`);
    }
    await this.#index.edit((list) => withName(list, descriptor, name), options);
  }

  /** All images, in the order in which they came; what refers to one is not among them. */
  async entries(): Promise<readonly LayoutEntry[]> {
    return images(await this.#index.read()).map(entryOf);
  }

  /** Takes entries away, all at once; an image goes with its last. Its content stays until `collect`. */
  async remove(isGone: (entry: LayoutEntry) => boolean, options: Signal = {}): Promise<void> {
    await this.#index.edit((list) => without(list, isGone), options);
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
    await this.#lease.end();
  }
}
