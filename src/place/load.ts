import type { Archive } from '../archive/archive.ts';
import { rooted } from '../content/rooted.ts';
import type { Signal } from '../content/store.ts';
import { type CopyResult, copy } from '../copy/copy.ts';
import type { CopyEvent } from '../copy/event.ts';
import type { ImageLayout } from '../layout/layout.ts';
import { INDEX_ANNOTATION } from '../oci/annotation.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Platform } from '../oci/platform.ts';
import type { LateNames } from './late-names.ts';
import { keepIndex } from './pull.ts';

/** How an image of an archive is taken into the store. */
export type LoadOptions = Signal & {
  readonly platforms?: readonly Platform[] | undefined;
  readonly onProgress?: ((event: CopyEvent) => void) | undefined;
};

/**
 * Loads an image of an archive into the store: all of it that is there. If that is one image of an index,
 * the index's document is kept beside it.
 * @param to `name` in the store, empty for an image without one; `names` for names that are given later
 */
export async function load(
  archive: Archive,
  root: Descriptor,
  to: { readonly store: ImageLayout; readonly name: string; readonly names?: LateNames },
  options: LoadOptions,
): Promise<CopyResult> {
  const { signal } = options;
  const from = { source: rooted(archive, root), name: '' };
  const result = await copy(from, { target: to.names ?? to.store, name: to.name }, options);
  if (result.written.annotations?.[INDEX_ANNOTATION] === root.digest) {
    await keepIndex(archive, to.store, root, { signal });
  }
  return result;
}
