import { lstat, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Signal, Source } from '../content/store.ts';
import { bodyOf, readAll } from '../content/whole.ts';
import { codeOf, ImageError, messageOf } from '../errors.ts';
import { ImageLayout } from '../layout/layout.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { decodeManifest, MANIFEST_READ_LIMIT } from '../oci/manifest.ts';
import type { EntryPlan } from './entry-plan.ts';
import { type Pace, readPace, writePace } from './pace.ts';

/** Called when an entry turns out not to hold what it should. */
export type Damaged = (why: string) => void;

/**
 * The entry with the small parts of an image, unpacked: an image layout without the large blobs. Its
 * content may be damaged or forged, and is verified when it is read. Its index is not read: nothing
 * could verify that.
 */
export class ImageEntry {
  readonly root: Descriptor;
  /** What pulling the image took the job that saved it; not verified. */
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

  /** @returns `undefined`, after a call of `damaged`, if the folder does not hold that image */
  static async open(
    dir: string,
    digest: Digest,
    damaged: Damaged,
  ): Promise<ImageEntry | undefined> {
    try {
      const layout = await ImageLayout.open(dir, { place: 'cache' });
      const { size } = await stat(layout.blobPath(digest));
      const bytes = await readManifest(layout, { mediaType: '', digest, size }, {});
      const { mediaType } = decodeManifest(bytes, undefined, `manifest ${digest}`);
      return new ImageEntry(layout, { mediaType, digest, size }, await readPace(dir), damaged);
    } catch (error) {
      damaged(messageOf(error));
      return undefined;
    }
  }

  /** Calls `damaged` for each of them that is missing. */
  async expect(descriptors: readonly Descriptor[]): Promise<void> {
    for (const descriptor of descriptors) {
      if (!(await this.#layout.holds(descriptor))) {
        this.#damaged(`content ${descriptor.digest} is not in it`);
      }
    }
  }

  /** The manifest, verified as a whole; `undefined` if it is missing or damaged. */
  async manifest(descriptor: Descriptor, { signal }: Signal): Promise<Readable | undefined> {
    if (!(await this.#layout.holds(descriptor, { signal }))) {
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

  /** Moves a blob into the store. @returns whether the store has it now */
  async moveBlob(store: ImageLayout, blob: Descriptor, options: Signal): Promise<boolean> {
    const there = await this.#layout.holds(blob, options);
    return there && moveIntoStore(store, this.#layout, blob, this.#damaged, options);
  }
}

/** Writes the small parts of an image as the layout that its entry holds. */
export async function stageImageEntry(
  dir: string,
  { manifests, packed }: EntryPlan,
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
 * Moves a blob of a staged layout into the store, verified, as a hard link where the file system has
 * links. @returns whether the store has it now
 */
export async function moveIntoStore(
  store: ImageLayout,
  staged: ImageLayout,
  blob: Descriptor,
  damaged: Damaged,
  { signal }: Signal,
): Promise<boolean> {
  const missing = async (): Promise<never> => {
    throw new ImageError('INTEGRITY', `content ${blob.digest} is not in it with its size`);
  };
  try {
    // A link that was packed is no content, wherever it leads.
    const file = await lstat(staged.blobPath(blob.digest)).catch(() => undefined);
    const from = file?.isFile() === true ? [staged] : [];
    await store.put(blob, missing, { from, signal });
    return true;
  } catch (error) {
    signal?.throwIfAborted();
    if (codeOf(error) === 'INTEGRITY') {
      damaged(messageOf(error));
    }
    return false;
  }
}
