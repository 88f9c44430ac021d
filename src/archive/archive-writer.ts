import type { Writable } from 'node:stream';
import { once } from '../content/once.ts';
import type { Body, PutOptions, PutOutcome, Signal, Target } from '../content/store.ts';
import { verified } from '../content/verify.ts';
import { bodyOf, readAll, streamOf } from '../content/whole.ts';
import { fileError } from '../disk/errors.ts';
import { NewFile } from '../disk/new-file.ts';
import { ImageError } from '../errors.ts';
import {
  EMPTY_LIST,
  type ImageList,
  images,
  withName,
  withReferrer,
} from '../layout/index-edits.ts';
import { encodeIndexFile, LAYOUT_MARKER } from '../layout/index-file.ts';
import { referrerFrom } from '../layout/referrers.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { children, decodeManifest, MANIFEST_READ_LIMIT, type Manifest } from '../oci/manifest.ts';
import { isTaggableType } from '../oci/media-type.ts';
import type { Platform } from '../oci/platform.ts';
import { TarSink } from '../tar/sink.ts';
import { blobPath, dockerImages, withoutRow } from './docker-manifest.ts';

/** How an archive is written. */
export type ArchiveWriterOptions = {
  /** How the archive is written in messages. */
  readonly place: string;
  /** Also writes `manifest.json`, for `docker load` and other readers of what `docker save` writes. */
  readonly docker: boolean;
  /** Content that the reader has already: it is left out. */
  readonly omit?: ReadonlySet<Digest>;
  /** Which image of an index `manifest.json` describes; the host's unless said. */
  readonly platform?: Platform;
};

/** The most bytes of manifests in one archive: they are kept in memory until its end. */
const MANIFESTS_LIMIT = 256 * 1024 * 1024;
/** Content up to this size, in bytes, is verified before any of it is written. */
const SMALL = 64 * 1024;

/**
 * Images as one tar: an OCI layout, and for Docker a `manifest.json` that points into it, so that
 * digests survive and `docker load` (from 1.10 on), skopeo, podman and umoci take it. Each blob is
 * in it once. `close` writes the names, `abort` destroys the stream.
 */
export class ArchiveWriter implements Target {
  readonly place: string;
  readonly #options: ArchiveWriterOptions;
  readonly #tar: TarSink;
  readonly #file: NewFile | undefined;
  readonly #content = new Map<Digest, Promise<void>>();
  readonly #manifests = new Map<Digest, { readonly manifest: Manifest; readonly at: Descriptor }>();
  #manifestBytes = 0;
  #list: ImageList = EMPTY_LIST;
  #unloadable: readonly Descriptor[] = [];

  /** @param sink is ended by `close` and destroyed by `abort` */
  constructor(sink: Writable, options: ArchiveWriterOptions, file?: NewFile) {
    this.place = options.place;
    this.#options = options;
    this.#tar = new TarSink(sink, options.place);
    this.#file = file;
    // First, so that a reader of the stream knows at once what it is. A failure shows in `close`.
    this.#document('oci-layout', LAYOUT_MARKER).catch(() => undefined);
  }

  /** An archive in a file, which has its name only when it is complete. */
  static async file(path: string, options: ArchiveWriterOptions): Promise<ArchiveWriter> {
    const file = await NewFile.at(path);
    return new ArchiveWriter(file.stream, options, file);
  }

  /** What `docker load` passes over: artifacts. Known once the archive is closed. */
  get unloadable(): readonly Descriptor[] {
    return this.#unloadable;
  }

  /** Bytes of tar that were written. */
  get written(): number {
    return this.#tar.written;
  }

  /** Content that is being written is there when that has gone well. */
  async has({ digest }: Descriptor): Promise<boolean> {
    await this.#content.get(digest)?.catch(() => undefined);
    return this.#isThere(digest);
  }

  #isThere(digest: Digest): boolean {
    return this.#content.has(digest) || this.#options.omit?.has(digest) === true;
  }

  async put(descriptor: Descriptor, body: Body, options: PutOptions = {}): Promise<PutOutcome> {
    const exists = this.#isThere(descriptor.digest);
    if (this.#options.omit?.has(descriptor.digest) !== true) {
      await once(this.#content, descriptor.digest, () => this.#add(descriptor, body, options));
    }
    if (options.name !== undefined) {
      await this.tag(descriptor, options.name);
    }
    return exists ? 'exists' : 'copied';
  }

  async #add(descriptor: Descriptor, body: Body, options: Signal): Promise<void> {
    const path = blobPath(descriptor.digest);
    const check: Body = async () => verified(await body(), descriptor);
    if (isTaggableType(descriptor.mediaType)) {
      const bytes = await readAll(await check(), MANIFEST_READ_LIMIT, path);
      this.#remember(descriptor, bytes);
      await this.#tar.entry(path, descriptor.size, bodyOf(bytes), options);
    } else {
      const open = descriptor.size > SMALL ? check : buffered(check, path);
      await this.#tar.entry(path, descriptor.size, open, options);
    }
  }

  #remember(at: Descriptor, bytes: Buffer): void {
    this.#manifestBytes += bytes.byteLength;
    if (this.#manifestBytes > MANIFESTS_LIMIT) {
      const what = `writing ${this.place}: more than ${MANIFESTS_LIMIT} bytes of manifests`;
      throw new ImageError('TOO_LARGE', what, { hint: 'write several archives' });
    }
    const manifest = decodeManifest(bytes, at.mediaType, `manifest ${at.digest}`);
    this.#manifests.set(at.digest, { manifest, at });
  }

  async tag(descriptor: Descriptor, name: string): Promise<void> {
    if (!(await this.has(descriptor))) {
      const what = `naming ${descriptor.digest} ${name} in ${this.place}`;
      throw new ImageError('NOT_FOUND', `${what}: there is no such content`);
    }
    this.#list = withName(this.#list, descriptor, name);
  }

  async close(): Promise<void> {
    try {
      const list = this.#complete();
      await this.#document('index.json', encodeIndexFile(list));
      if (this.#options.docker) {
        const manifests = new Map([...this.#manifests].map(([d, { manifest }]) => [d, manifest]));
        const rows = dockerImages(images(list), manifests, this.#options.platform);
        await this.#document('manifest.json', JSON.stringify(rows));
        this.#unloadable = withoutRow(images(list), manifests);
      }
      await this.#tar.close();
      await this.#file?.keep();
    } catch (error) {
      await this.abort(error);
      throw fileError('ARCHIVE', `writing ${this.place}`, error);
    }
  }

  async abort(reason: unknown): Promise<void> {
    await this.#tar.abort(reason);
    await this.#file?.discard();
  }

  /**
   * The names, and an entry for every manifest that nothing else leads to. A referrer has one only
   * where no Docker reads the list: it would take it for an image.
   */
  #complete(): ImageList {
    const led = new Set<Digest>(this.#list.entries.map(({ digest }) => digest));
    for (const { manifest } of this.#manifests.values()) {
      for (const child of children(manifest)) {
        led.add(child.digest);
      }
    }
    let list = this.#list;
    for (const { manifest, at } of this.#manifests.values()) {
      const referrer = referrerFrom(at, manifest);
      if (referrer === undefined) {
        list = led.has(at.digest) ? list : withName(list, at, '');
      } else if (!this.#options.docker) {
        list = withReferrer(list, referrer);
      }
    }
    return list;
  }

  #document(name: string, text: string): Promise<void> {
    const bytes = Buffer.from(text);
    return this.#tar.entry(name, bytes.byteLength, bodyOf(bytes));
  }
}

/** Reads everything when it is opened. */
function buffered(body: Body, what: string): Body {
  return async () => streamOf(await readAll(await body(), SMALL, what));
}
