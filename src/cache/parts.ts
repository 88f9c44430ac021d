import { lstat, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Signal, Source } from '../content/store.ts';
import { bodyOf, readAll } from '../content/verify.ts';
import { codeOf, ImageError, messageOf } from '../errors.ts';
import { ImageLayout } from '../layout/layout.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { decodeManifest, MANIFEST_READ_LIMIT } from '../oci/manifest.ts';
import type { Contents } from './contents.ts';
import { type Pace, readPace, writePace } from './pace.ts';

/** Told once it shows that an entry does not hold what it should. */
export type Damaged = (why: string) => void;

/**
 * The small parts of an image, unpacked from their entry: an image layout without the large blobs.
 * What it holds may be damaged or made up, and is verified when read; what it says in its index is
 * not asked for: nothing could verify that.
 */
export class Parts {
  readonly root: Descriptor;
  /** What pulling the image took whoever saved it; not verified. */
  readonly pulled: Pace | undefined;
  readonly #layout: ImageLayout;
  readonly #damaged: Damaged;

  private constructor(
    layout: ImageLayout,
    root: Descriptor,
    pulled: Pace | undefined,
    damaged: Damaged,
  ) {
    this.#layout = layout;
    this.root = root;
    this.pulled = pulled;
    this.#damaged = damaged;
  }

  /** @returns `undefined`, and tells of damage, where the folder does not hold that image */
  static async open(dir: string, digest: Digest, damaged: Damaged): Promise<Parts | undefined> {
    try {
      const layout = await ImageLayout.open(dir, { place: 'cache' });
      const { size } = await stat(layout.blobPath(digest));
      const bytes = await readManifest(layout, { mediaType: '', digest, size }, {});
      const { mediaType } = decodeManifest(bytes, undefined, `manifest ${digest}`);
      return new Parts(layout, { mediaType, digest, size }, await readPace(dir), damaged);
    } catch (error) {
      damaged(messageOf(error));
      return undefined;
    }
  }

  /** Tells of damage where one of them is not there at all. */
  async expect(descriptors: readonly Descriptor[]): Promise<void> {
    for (const descriptor of descriptors) {
      if (!(await this.#layout.has(descriptor))) {
        this.#damaged(`content ${descriptor.digest} is not in it`);
      }
    }
  }

  /** Verified before any of it is given away: damage is a miss, never an error of the reader. */
  async manifest(descriptor: Descriptor, { signal }: Signal): Promise<Readable | undefined> {
    if (!(await this.#layout.has(descriptor, { signal }))) {
      return undefined;
    }
    try {
      const bytes = await readManifest(this.#layout, descriptor, { signal });
      return await bodyOf(bytes)();
    } catch (error) {
      signal?.throwIfAborted();
      this.#damaged(messageOf(error));
      return undefined;
    }
  }

  /** Gives the store a blob. @returns whether the store has it now */
  async give(store: ImageLayout, blob: Descriptor, options: Signal): Promise<boolean> {
    const there = await this.#layout.has(blob, options);
    return there && adopt(store, this.#layout, blob, this.#damaged, options);
  }
}

/** Lays out the small parts of an image for their entry. */
export async function layOutParts(
  dir: string,
  { manifests, packed }: Contents,
  options: Signal & {
    readonly source: Source;
    readonly store: ImageLayout;
    readonly pulled: Pace | undefined;
  },
): Promise<void> {
  const { source, store, pulled, signal } = options;
  const layout = await ImageLayout.open(dir, { create: true, place: 'cache', signal });
  try {
    for (const blob of packed) {
      await layout.put(blob, () => store.fetch(blob, { signal }), { from: [store], signal });
    }
    for (const manifest of manifests) {
      const bytes = await readManifest(source, manifest, { signal });
      await layout.put(manifest, bodyOf(bytes), { signal });
    }
    if (pulled !== undefined) {
      await writePace(layout.dir, pulled);
    }
  } finally {
    await layout.close();
  }
}

async function readManifest(
  source: Source,
  descriptor: Descriptor,
  options: Signal,
): Promise<Buffer> {
  const body = await source.fetch(descriptor, options);
  return readAll(body, MANIFEST_READ_LIMIT, `manifest ${descriptor.digest}`);
}

/**
 * Brings a blob of a staged layout into the store, verified, and without a second copy where the
 * file system has links. @returns whether the store has it now
 */
export async function adopt(
  store: ImageLayout,
  staged: ImageLayout,
  blob: Descriptor,
  damaged: Damaged,
  { signal }: Signal,
): Promise<boolean> {
  const lacking = async (): Promise<never> => {
    throw new ImageError('INTEGRITY', `content ${blob.digest} is not in it with its size`);
  };
  try {
    // A link that was packed is no content, wherever it leads.
    const file = await lstat(staged.blobPath(blob.digest)).catch(() => undefined);
    const from = file?.isFile() === true ? [staged] : [];
    await store.put(blob, lacking, { from, signal });
    return true;
  } catch (error) {
    signal?.throwIfAborted();
    if (codeOf(error) === 'INTEGRITY') {
      damaged(messageOf(error));
    }
    return false;
  }
}
