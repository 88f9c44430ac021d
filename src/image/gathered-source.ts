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
export type SourcedImage = {
  readonly source: Source;
  readonly root: Descriptor;
  /** The place itself, where the source is one around it: only from that a registry can mount. */
  readonly origin?: Source;
};

/** An image that was made of others; `copy` takes it with the same options. */
export type EditedImage = SourcedImage & {
  /** Where the content is as well. */
  readonly mountFrom: readonly Source[];
  /** In which of those a piece of content is. */
  readonly originOf: (descriptor: Descriptor) => Source | undefined;
};

/** Images of several sources as one source, with new documents over them. */
export class GatheredSource {
  readonly documents: MemoryStore = new MemoryStore();
  readonly #sources = new Map<Digest, Source>();
  readonly #origins = new Map<Digest, Source>();

  /** Everything below the image is read from its own source from now on. */
  async add({ source, root, origin = source }: SourcedImage, options: Signal): Promise<void> {
    if (this.#sources.has(root.digest)) {
      return;
    }
    this.#sources.set(root.digest, source);
    this.#origins.set(root.digest, origin);
    if (isTaggableType(root.mediaType)) {
      for (const child of children(await readManifest(source, root, options))) {
        await this.add({ source, root: child, origin }, options);
      }
    }
  }

  /** @param first of the images, by whose place messages call it all; its referrers are left alone */
  edited(first: Source, root: Descriptor): EditedImage {
    const mountFrom = [...new Set(this.#origins.values())];
    const originOf = ({ digest }: Descriptor): Source | undefined => this.#origins.get(digest);
    return { source: this.#as(first), root, mountFrom, originOf };
  }

  #as(first: Source): Source {
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
