import type { Descriptor } from '../oci/descriptor.ts';
import { isTaggableType } from '../oci/media-type.ts';
import { once } from './once.ts';
import type { NamedDescriptor, Signal, Source } from './store.ts';
import { readAll, streamOf } from './verify.ts';
import { WrappedSource } from './wrapped.ts';

/** Documents remembered for one job, in bytes: enough for the largest index with its images. */
const BUDGET = 16 * 1024 * 1024;

/**
 * A source that is asked once, however many steps of a job look at the same thing: what a name
 * stands for, manifests and indexes, what refers to them. A tag that moves meanwhile does not give
 * one job two images.
 */
export class Remembering extends WrappedSource {
  readonly #names = new Map<string, Promise<Descriptor>>();
  readonly #documents = new Map<string, Promise<Buffer>>();
  readonly #referrers = new Map<string, Promise<readonly Descriptor[]>>();
  readonly #digestTags = new Map<string, Promise<readonly NamedDescriptor[]>>();
  #left = BUDGET;

  constructor(source: Source) {
    super(source, {
      resolve: (resolve) => (name, options) =>
        once(this.#names, name, () => resolve(name, options)),
      fetch:
        (fetch) =>
        async (descriptor, options = {}) => {
          const known =
            options.offset === undefined ? this.#document(descriptor, fetch, options) : undefined;
          return known === undefined ? fetch(descriptor, options) : streamOf(await known);
        },
      referrers:
        (referrers) =>
        (descriptor, options = {}) => {
          const key = `${options.artifactType ?? ''} ${descriptor.digest}`;
          return once(this.#referrers, key, () => referrers(descriptor, options));
        },
      digestTags: (digestTags) => (descriptor, options) =>
        once(this.#digestTags, descriptor.digest, () => digestTags(descriptor, options)),
    });
  }

  #document(
    descriptor: Descriptor,
    fetch: Source['fetch'],
    options: Signal,
  ): Promise<Buffer> | undefined {
    const { digest, mediaType, size } = descriptor;
    const known = this.#documents.get(digest);
    if (known !== undefined || !isTaggableType(mediaType) || size > this.#left) {
      return known;
    }
    this.#left -= size;
    return once(this.#documents, digest, async () => {
      const body = await fetch(descriptor, options);
      return readAll(body, size, `manifest ${digest} of ${this.place}`);
    });
  }
}
