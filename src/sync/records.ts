import { isDeepStrictEqual } from 'node:util';
import { eachOf } from '../content/each-of.ts';
import { once } from '../content/once.ts';
import type { Signal } from '../content/store.ts';
import { during, unlessInterrupted } from '../errors.ts';
import { isDigest } from '../oci/digest.ts';
import { familiarName, type Reference } from '../oci/reference.ts';
import type { Shard } from './part.ts';
import type { PlannedCopy, Repositories, SyncRepository } from './plan.ts';
import {
  type ReadRecords,
  type RecordedImage,
  readRecords,
  recordedImage,
  writeRecord,
} from './record.ts';
import { type SyncedImage, UNCHANGED } from './sync-image.ts';
import { recordTag } from './tag-rules.ts';

/**
 * What target repositories keep of what was synced to them, for entries that ask for it. A part of a sync has
 * a record of its own in each, so that parts do not overwrite one another's.
 */
export class SyncRecords {
  readonly #repositories: Repositories;
  readonly #tag: string;
  readonly #read = new Map<string, Promise<ReadRecords>>();
  readonly #done = new Map<
    string,
    { readonly target: Reference; readonly images: Map<string, RecordedImage> }
  >();

  constructor(repositories: Repositories, shard: Shard | undefined) {
    this.#repositories = repositories;
    this.#tag = recordTag(shard);
  }

  /** What is known to be at the target without a look at it: the tag is there, and was brought from what the source is now. */
  async of(image: PlannedCopy, options: Signal): Promise<SyncedImage | undefined> {
    const { entry, target, root } = image;
    if (entry.record !== true || target.tag === undefined) {
      return undefined;
    }
    const records = await this.#recordsOf(target, options).catch(unlessInterrupted);
    const found = records?.images.get(target.tag);
    if (found === undefined || !isDigest(found.written)) {
      return undefined;
    }
    const { digest } = root;
    const { written } = found;
    return isDeepStrictEqual(found, recordedImage(image, { digest, written }))
      ? { ...UNCHANGED, digest, written }
      : undefined;
  }

  #recordsOf(target: Reference, options: Signal): Promise<ReadRecords> {
    return once(this.#read, familiarName(target), () =>
      readRecords(this.#repositories(target), options),
    );
  }

  add(image: PlannedCopy, synced: SyncedImage): void {
    const { entry, target } = image;
    if (entry.record === true && target.tag !== undefined) {
      const name = familiarName(target);
      const done = this.#done.get(name) ?? { target, images: new Map() };
      this.#done.set(name, done);
      done.images.set(target.tag, recordedImage(image, synced));
    }
  }

  /** Writes the records that have changed. @returns what went wrong: the images are there all the same */
  async write(width: number, options: Signal): Promise<readonly unknown[]> {
    const errors: unknown[] = [];
    await eachOf(
      [...this.#done.values()],
      width,
      async ({ target, images }, { signal }) => {
        try {
          const records = await this.#recordsOf(target, { signal }).catch(unlessInterrupted);
          if (!isDeepStrictEqual(records?.byTag.get(this.#tag), images)) {
            const repository: SyncRepository = this.#repositories(target);
            const time = new Date().toISOString();
            await writeRecord(repository, this.#tag, { time, images }, { signal });
          }
        } catch (error) {
          unlessInterrupted(error);
          errors.push(during(`recording what was synced to ${familiarName(target)}`, error));
        }
      },
      options,
    );
    return errors;
  }
}
