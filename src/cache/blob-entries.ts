import { dirname, join } from 'node:path';
import { lazily, once } from '../content/once.ts';
import type { Signal } from '../content/store.ts';
import { linkOrCopy } from '../disk/files.ts';
import { makeFolder } from '../disk/folder.ts';
import { codeOf, messageOf } from '../errors.ts';
import { ImageLayout } from '../layout/layout.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Entries, EntryOutcome } from './entries.ts';
import { moveIntoStore } from './image-entry.ts';
import { blobEntryName, type EntryName } from './key.ts';
import { discard } from './staging.ts';

/** The blobs that have an entry of their own. Each is restored and saved once, for all images that share it. */
export class BlobEntries {
  readonly #entries: Entries;
  readonly #staging: string;
  readonly #store: ImageLayout;
  readonly #prefix: string;
  readonly #restored = new Map<Digest, Promise<boolean>>();
  readonly #staged: () => Promise<ImageLayout>;

  /** @param staging is laid out like an image layout: each entry is one of its blobs */
  constructor(entries: Entries, staging: string, store: ImageLayout, prefix: string) {
    this.#entries = entries;
    this.#staging = staging;
    this.#store = store;
    this.#prefix = prefix;
    this.#staged = lazily(() => ImageLayout.open(staging, { create: true, place: 'cache' }));
  }

  /** @returns whether the blob came out of the cache into the store */
  restore(blob: Descriptor, options: Signal): Promise<boolean> {
    return once(this.#restored, blob.digest, () => this.#restore(blob, options));
  }

  #restore(blob: Descriptor, options: Signal): Promise<boolean> {
    const name = blobEntryName(this.#prefix, blob.digest);
    return this.#entries.streams
      ? this.#receive(name, blob, options)
      : this.#unpack(name, blob, options);
  }

  /** From where it is read into the store: it is verified on its way. */
  async #receive(name: EntryName, blob: Descriptor, { signal }: Signal): Promise<boolean> {
    const body = await this.#entries.open(name, { size: blob.size, signal });
    if (body === undefined) {
      return false;
    }
    try {
      await this.#store.put(blob, async () => body, { signal });
      return true;
    } catch (error) {
      signal?.throwIfAborted();
      if (['INTEGRITY', 'ARCHIVE'].includes(codeOf(error))) {
        this.#entries.damaged(name, messageOf(error));
      }
      return false;
    } finally {
      body.destroy();
    }
  }

  async #unpack(name: EntryName, blob: Descriptor, { signal }: Signal): Promise<boolean> {
    if (!(await this.#entries.restore(name, { size: blob.size, signal }))) {
      return false;
    }
    const damaged = (why: string): void => this.#entries.damaged(name, why);
    const staged = await this.#staged();
    const moved = await moveIntoStore(this.#store, staged, blob, damaged, { signal });
    await discard(join(this.#staging, name.path));
    return moved;
  }

  save(blob: Descriptor, { signal }: Signal): Promise<EntryOutcome> {
    const name = blobEntryName(this.#prefix, blob.digest);
    const stage = async (): Promise<void> => {
      const path = join(this.#staging, name.path);
      await makeFolder(dirname(path));
      await linkOrCopy(this.#store.blobPath(blob.digest), path);
    };
    return this.#entries.save(name, stage, { size: blob.size, signal });
  }
}
