import { dirname, join } from 'node:path';
import type { Signal } from '../content/store.ts';
import { linkOrCopy } from '../disk/files.ts';
import { makeFolder } from '../disk/folder.ts';
import { ImageLayout } from '../layout/layout.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Entries, EntryOutcome } from './entries.ts';
import { blobEntry } from './key.ts';
import { adopt } from './parts.ts';
import { discard } from './staging.ts';

/** The blobs with an entry of their own. Images that share one share what is done about it. */
export class BlobEntries {
  readonly #entries: Entries;
  readonly #staging: string;
  readonly #store: ImageLayout;
  readonly #prefix: string;
  readonly #brought = new Map<Digest, Promise<boolean>>();
  #staged: Promise<ImageLayout> | undefined;

  /** @param staging is laid out like an image layout: each entry is one of its blobs */
  constructor(entries: Entries, staging: string, store: ImageLayout, prefix: string) {
    this.#entries = entries;
    this.#staging = staging;
    this.#store = store;
    this.#prefix = prefix;
  }

  /** @returns whether the cache brought the blob into the store */
  restore(blob: Descriptor, options: Signal): Promise<boolean> {
    const begun = this.#brought.get(blob.digest) ?? this.#restore(blob, options);
    this.#brought.set(blob.digest, begun);
    return begun;
  }

  async #restore(blob: Descriptor, { signal }: Signal): Promise<boolean> {
    const name = blobEntry(this.#prefix, blob.digest);
    if (!(await this.#entries.restore(name, { size: blob.size, signal }))) {
      return false;
    }
    this.#staged ??= ImageLayout.open(this.#staging, { create: true, place: 'cache' });
    const damaged = (why: string): void => this.#entries.damaged(name, why);
    const came = await adopt(this.#store, await this.#staged, blob, damaged, { signal });
    await discard(join(this.#staging, name.path));
    return came;
  }

  save(blob: Descriptor, { signal }: Signal): Promise<EntryOutcome> {
    const name = blobEntry(this.#prefix, blob.digest);
    const stage = async (): Promise<void> => {
      const path = join(this.#staging, name.path);
      await makeFolder(dirname(path));
      await linkOrCopy(this.#store.blobPath(blob.digest), path);
    };
    return this.#entries.save(name, stage, { size: blob.size, signal });
  }
}
