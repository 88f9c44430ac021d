import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { addAbortSignal, Readable } from 'node:stream';
import { compressionOf, MAGIC_LENGTH, measureGzippedTar } from '../content/compression.ts';
import { lazily } from '../content/once.ts';
import { readManifest } from '../content/read-manifest.ts';
import type { ReferrerFilter, Signal, Source } from '../content/store.ts';
import { verified, verifyBytes } from '../content/verify.ts';
import { streamOf } from '../content/whole.ts';
import { errno, fileError } from '../disk/errors.ts';
import { ImageError } from '../errors.ts';
import { entryOf, findEntry, type LayoutEntry, noSuchImage, subjectOf } from '../layout/entry.ts';
import { referrerFrom } from '../layout/referrers.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, isDigest } from '../oci/digest.ts';
import { children } from '../oci/manifest.ts';
import { isTaggableType } from '../oci/media-type.ts';
import { type OpenTar, rangeOf } from '../tar/range.ts';
import { readRange } from '../tar/read-range.ts';
import { type TarFile, TarIndex } from '../tar/tar-index.ts';
import { both, type Contents, layoutContents } from './contents.ts';
import { dockerContents } from './docker-contents.ts';
import { ExpectedDiffIds } from './expected-diff-ids.ts';
import { manifestAt, manifestsIn } from './manifests.ts';
import { unpackingTo } from './packed-layer.ts';
import { type Spool, type SpoolOptions, spool } from './spool.ts';

/** How an archive is read. */
export type ArchiveOptions = Omit<SpoolOptions, 'place'> & {
  /** How the archive is written in messages; its path unless said. */
  readonly place?: string;
};

/**
 * An image archive: an OCI layout in a tar, or what `docker save` of any version writes, which may
 * be compressed as a whole. A plain file is read where it is; anything else is spooled first.
 * @throws ImageError `ARCHIVE` for what is broken or no image archive
 */
export async function openArchive(
  input: string | Readable,
  options: ArchiveOptions,
): Promise<Archive> {
  const place = options.place ?? (typeof input === 'string' ? input : 'standard input');
  const placed = { ...options, place };
  const opened = await (typeof input === 'string' ? openFile(input, placed) : spool(input, placed));
  try {
    const index = await TarIndex.read(opened.file, place, options.signal);
    const tar: OpenTar = { place, file: opened.file, index };
    const contents = await contentsOf(tar, options);
    if (contents === undefined) {
      throw noArchive(place, index);
    }
    return new Archive(tar, contents, () => opened.close());
  } catch (error) {
    await opened.close();
    throw fileError('ARCHIVE', `reading ${place}`, error);
  }
}

/** Docker 25 lists all images in `manifest.json`, and only some of them, or none, in `index.json`. */
async function contentsOf(tar: OpenTar, options: Signal): Promise<Contents | undefined> {
  const layout = await layoutContents(tar);
  const docker = await dockerContents(tar, layout, options);
  return layout === undefined || docker === undefined ? (layout ?? docker) : both(layout, docker);
}

async function openFile(path: string, options: SpoolOptions): Promise<Spool> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) {
      throw new ImageError('ARCHIVE', `opening ${options.place}: it is a directory`, {
        hint: `for an OCI image layout directory write oci:${path}`,
      });
    }
    if (!found.isFile()) {
      return await spool(createReadStream(path), options);
    }
    const file = await open(path, 'r');
    if (compressionOf(await readRange(file, 0, MAGIC_LENGTH)) === 'none') {
      return { file, close: () => file.close() };
    }
    await file.close();
    return await spool(createReadStream(path), options);
  } catch (error) {
    throw errno(error) === 'ENOENT'
      ? new ImageError('ARCHIVE', `opening ${options.place}: there is no such file`, {
          cause: error,
        })
      : fileError('ARCHIVE', `opening ${options.place}`, error);
  }
}

function noArchive(place: string, index: TarIndex): ImageError {
  return index.find('repositories') === undefined
    ? new ImageError('ARCHIVE', `reading ${place}: it is a tar, but no image archive`, {
        hint: 'if it is a root file system, make an image of it',
        remedy: { kind: 'import-rootfs', subject: place },
      })
    : new ImageError('UNSUPPORTED', `reading ${place}: written by Docker before 1.10`, {
        hint: 'load it into any Docker and save it again',
      });
}

/** The images of one tar; `openArchive` makes it. */
export class Archive implements Source {
  readonly place: string;
  readonly #tar: OpenTar;
  readonly #contents: Contents;
  readonly #layers: ExpectedDiffIds;
  readonly #release: () => Promise<void>;
  readonly #referrers: () => Promise<ReadonlyMap<Digest, readonly Descriptor[]>>;

  /** @internal `openArchive` makes it. */
  constructor(tar: OpenTar, contents: Contents, release: () => Promise<void>) {
    this.place = tar.place;
    this.#tar = tar;
    this.#contents = contents;
    this.#layers = new ExpectedDiffIds(tar, contents);
    this.#release = release;
    this.#referrers = lazily(() => this.#findReferrers());
  }

  /**
   * All images, in their order; what refers to one is not among them.
   * @throws ImageError `ARCHIVE` if there is none
   */
  async entries(): Promise<readonly LayoutEntry[]> {
    const images = this.#images();
    if (images.length === 0) {
      throw new ImageError('ARCHIVE', `reading ${this.place}: there is no image in it`);
    }
    return images.map(entryOf);
  }

  #images(): readonly Descriptor[] {
    return this.#contents.images.filter((entry) => subjectOf(entry) === undefined);
  }

  /** @param name a reference, a name as it is in the archive, a digest, or empty for the only image */
  async resolve(name: string): Promise<Descriptor> {
    const found = findEntry(this.#images(), name) ?? (await this.#manifest(name));
    if (found === undefined) {
      throw noSuchImage(this.place, name, this.#images());
    }
    return found;
  }

  /** A manifest that the archive lists nowhere: it is below an index, or refers to an image. */
  async #manifest(digest: string): Promise<Descriptor | undefined> {
    const { find } = this.#contents;
    return isDigest(digest) ? (await manifestAt(this.#tar, find, digest))?.at : undefined;
  }

  async missing(index: Descriptor, options: Signal = {}): Promise<readonly Descriptor[]> {
    const missing: Descriptor[] = [];
    for (const child of children(await readManifest(this, index, options))) {
      if (!(await this.#isWhole(child, options))) {
        missing.push(child);
      }
    }
    return missing;
  }

  async #isWhole(at: Descriptor, options: Signal): Promise<boolean> {
    if (!this.#has(at) || !isTaggableType(at.mediaType)) {
      return this.#has(at);
    }
    for (const child of children(await readManifest(this, at, options))) {
      if (!(await this.#isWhole(child, options))) {
        return false;
      }
    }
    return true;
  }

  #has({ digest }: Descriptor): boolean {
    return this.#contents.documents.has(digest) || this.#contents.find(digest) !== undefined;
  }

  async fetch(
    descriptor: Descriptor,
    { offset = 0, signal }: Signal & { readonly offset?: number } = {},
  ): Promise<Readable> {
    signal?.throwIfAborted();
    const document = this.#contents.documents.get(descriptor.digest);
    if (document !== undefined) {
      verifyBytes(document, descriptor);
      return streamOf(document.subarray(offset));
    }
    const file = this.#contents.find(descriptor.digest);
    if (file === undefined) {
      throw new ImageError('NOT_FOUND', `${this.place}: no content ${descriptor.digest}`, {
        hint: descriptor.urls?.[0] && `it is kept elsewhere, at ${descriptor.urls[0]}`,
      });
    }
    await this.#layers.expect(descriptor);
    const body = Readable.from(rangeOf(this.#tar, file, offset), { objectMode: false });
    const checked = offset === 0 ? this.#checked(body, descriptor) : body;
    return signal === undefined ? checked : addAbortSignal(signal, checked);
  }

  #checked(body: Readable, descriptor: Descriptor): Readable {
    const layer = descriptor.digest;
    const diffId = this.#layers.diffIdOf(layer);
    const checked = verified(body, descriptor, `reading ${this.place}: content ${layer}`);
    return diffId === undefined
      ? checked
      : unpackingTo(checked, { diffId, place: this.place, layer });
  }

  async plainSize({ digest }: Descriptor): Promise<number | undefined> {
    const file = this.#contents.find(digest);
    const readAt = (at: TarFile) => (offset: number, length: number) =>
      readRange(this.#tar.file, at.offset + offset, Math.min(length, at.size - offset));
    return file && measureGzippedTar(readAt(file), file.size);
  }

  async referrers(
    { digest }: Descriptor,
    { artifactType }: Signal & ReferrerFilter = {},
  ): Promise<readonly Descriptor[]> {
    const all = (await this.#referrers()).get(digest) ?? [];
    return all.filter((one) => artifactType === undefined || one.artifactType === artifactType);
  }

  /** An archive need not list what refers to its images. */
  async #findReferrers(): Promise<ReadonlyMap<Digest, readonly Descriptor[]>> {
    const found = new Map<Digest, Descriptor[]>();
    for await (const { at, manifest } of manifestsIn(this.#tar, this.#contents.find)) {
      const referrer = referrerFrom(at, manifest);
      if (referrer !== undefined) {
        found.set(referrer.subject, [...(found.get(referrer.subject) ?? []), referrer.descriptor]);
      }
    }
    return found;
  }

  /** Lets go of the file, and of what was spooled. */
  async close(): Promise<void> {
    await this.#release();
  }
}
