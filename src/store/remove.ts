import { unlessInterrupted } from '../errors.ts';
import type { ImageLayout } from '../layout/layout.ts';
import type { Digest } from '../oci/digest.ts';
import type { StoredName } from './find-image.ts';
import { type RemoveOptions, Removing, type Untagged } from './removing.ts';
import { deletedOf } from './stored-content.ts';

/** What was removed for one name or id. */
export type Removed = {
  /** Names that went, as people write them. */
  readonly untagged: readonly string[];
  /** Image ids, and after each the chain ids of its layers that no image needs, the topmost first. */
  readonly deleted: readonly Digest[];
};

/** What a removal has done. */
export type Removal = {
  readonly removed: readonly Removed[];
  /** One for each that could not be removed; the others were. */
  readonly errors: readonly unknown[];
  /** What was freed, in bytes. */
  readonly bytes: number;
};

/**
 * Removes names, and images with their last one; what no other image needs is freed at once. An id that is
 * given twice is one removal. The rules are those of `docker rmi` (moby, `daemon/images/image_delete.go`).
 */
export async function removeImages(
  store: ImageLayout,
  wanted: readonly StoredName[],
  options: RemoveOptions = {},
): Promise<Removal> {
  const removing = new Removing(store, await store.entries(), options);
  const untagged: Untagged[] = [];
  const errors: unknown[] = [];
  for (const place of wanted) {
    try {
      untagged.push(...(await removing.remove(place)));
    } catch (error) {
      unlessInterrupted(error);
      errors.push(error);
    }
  }
  await removing.finish();
  const gone = untagged.some(({ images }) => images.length > 0);
  const { digests, bytes } = gone ? await store.collect(options) : { digests: [], bytes: 0 };
  const freed = new Set(digests);
  const [named, told] = [new Set<string>(), new Set<Digest>()];
  const removed = untagged.map(({ names, images }) => ({
    untagged: firstOnly(names, named),
    deleted: firstOnly(
      images.flatMap((image) => deletedOf(image, freed)),
      told,
    ),
  }));
  return { removed, errors, bytes };
}

/** Images of one id, and an image of several names, share what is told of them: it is told once. */
function firstOnly<T>(items: readonly T[], told: Set<T>): readonly T[] {
  return items.filter((item) => !told.has(item) && told.add(item));
}
