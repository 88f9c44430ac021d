import { unlessFound } from '../content/content-missing.ts';
import { readManifest } from '../content/read-manifest.ts';
import type { Signal, Source } from '../content/store.ts';
import { type CopyResult, type CopySource, copy } from '../copy/copy.ts';
import { type CopyEvent, roleOf } from '../copy/event.ts';
import type { Selection } from '../copy/select.ts';
import { unlessInterrupted } from '../errors.ts';
import type { Recompression } from '../image/recompress.ts';
import type { ImageLayout } from '../layout/layout.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { children } from '../oci/manifest.ts';
import { formatReference, pinned, type Reference } from '../oci/reference.ts';
import type { Mounting } from './mounting.ts';
import { compressedAs } from './recompress.ts';

/** How an image is pushed. */
export type PushOptions = Signal & {
  readonly selection: Selection;
  readonly compression: Recompression;
  readonly onProgress: (event: CopyEvent) => void;
};

/**
 * Pushes an image of the store to its repository, and notes in the store by which digest the repository
 * knows it. Progress is told of every layer, also of an image that the repository has as a whole.
 */
export async function push(
  stored: CopySource,
  store: ImageLayout,
  { target, reference }: { readonly target: Mounting; readonly reference: Reference },
  { selection, compression, onProgress, signal }: PushOptions,
): Promise<CopyResult> {
  const { digest } = await stored.source.resolve(stored.name, { signal });
  const image = await compressedAs(stored, store, {
    selection,
    wanted: compression,
    signal,
  });
  const watched = new Watched(onProgress);
  const result = await copy(
    image,
    { target, name: reference.tag ?? 'latest' },
    { ...selection, onProgress: (event) => watched.tell(event), signal },
  );
  await watched.tellSkipped(image.source, result.written, { signal });
  const known = formatReference(pinned(reference, result.written.digest));
  // It is there now, whether or not the store can be written to.
  await store.noteRepoDigest(digest, known, { signal }).catch(unlessInterrupted);
  return result;
}

/** Passes on what a copy tells, and adds what it had no reason to look at. */
class Watched {
  readonly #onProgress: (event: CopyEvent) => void;
  readonly #told = new Set<Digest>();
  /** Manifests that were there, so that the copy did not look at what is below them. */
  readonly #skipped: Descriptor[] = [];

  constructor(onProgress: (event: CopyEvent) => void) {
    this.#onProgress = onProgress;
  }

  tell(event: CopyEvent): void {
    const { descriptor, role, state } = event;
    this.#told.add(descriptor.digest);
    if (role === 'manifest' && state === 'exists') {
      this.#skipped.push(descriptor);
    }
    this.#onProgress(event);
  }

  /** @param root of which a copy may have told nothing, because its name was right */
  async tellSkipped(source: Source, root: Descriptor, options: Signal): Promise<void> {
    this.#skipped.push(root);
    for (let next = this.#skipped.pop(); next !== undefined; next = this.#skipped.pop()) {
      // An index of some platforms was made for this copy: the store does not have it.
      const manifest = await readManifest(source, next, options).catch(unlessFound);
      for (const descriptor of manifest === undefined ? [] : children(manifest)) {
        if (!this.#told.has(descriptor.digest)) {
          this.tell({ descriptor, role: roleOf(descriptor), state: 'exists' });
        }
      }
    }
  }
}
