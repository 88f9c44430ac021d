import { MemoryStore } from '../content/memory.ts';
import { Overlay } from '../content/overlay.ts';
import { readManifest } from '../content/read-manifest.ts';
import type { Signal, Source } from '../content/store.ts';
import { WrappedSource } from '../content/wrapped.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { children } from '../oci/manifest.ts';
import { isTaggableType } from '../oci/media-type.ts';

/** An image, and where its content is. */
export type SourcedImage = { readonly source: Source; readonly root: Descriptor };

/** Images of several sources as one source, with new documents over them. */
export class GatheredSource {
  readonly documents: MemoryStore = new MemoryStore();
  readonly #sources = new Map<Digest, Source>();

  /** Everything below the image is read from its own source from now on. */
  async add({ source, root }: SourcedImage, options: Signal): Promise<void> {
    if (this.#sources.has(root.digest)) {
      return;
    }
    this.#sources.set(root.digest, source);
    if (isTaggableType(root.mediaType)) {
      for (const child of children(await readManifest(source, root, options))) {
        await this.add({ source, root: child }, options);
      }
    }
  }

  /** The sources that content was added from: a target that shares storage with one mounts from it. */
  get all(): readonly Source[] {
    return [...new Set(this.#sources.values())];
  }

  /** @param first of the images, by whose place messages call it all; its referrers are left alone */
  as(first: Source): Source {
    const below = new WrappedSource(first, {
      fetch: (inner) => (descriptor, options) => {
        const source = this.#sources.get(descriptor.digest);
        return source === undefined || source === first
          ? inner(descriptor, options)
          : source.fetch(descriptor, options);
      },
      referrers: undefined,
      digestTags: undefined,
      plainSize: undefined,
    });
    return new Overlay(this.documents, below);
  }
}
