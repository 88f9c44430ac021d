import type { Readable } from 'node:stream';
import type { Descriptor } from '../oci/descriptor.ts';
import { isTaggableType } from '../oci/media-type.ts';
import type { NamedDescriptor, ReferrerFilter, Signal, Source } from './store.ts';
import { readAll, streamOf } from './verify.ts';

/** Documents remembered for one job, in bytes: enough for the largest index with its images. */
const BUDGET = 16 * 1024 * 1024;

/**
 * A source that is asked once, however many steps of a job look at the same thing: what a name
 * stands for, manifests and indexes, what refers to them. A tag that moves meanwhile does not give
 * one job two images.
 */
export class Remembering implements Source {
  readonly place: string;
  readonly #source: Source;
  readonly #names = new Map<string, Promise<Descriptor>>();
  readonly #documents = new Map<string, Promise<Buffer>>();
  readonly #referrers = new Map<string, Promise<readonly Descriptor[]>>();
  readonly #digestTags = new Map<string, Promise<readonly NamedDescriptor[]>>();
  #left = BUDGET;

  constructor(source: Source) {
    this.#source = source;
    this.place = source.place;
  }

  resolve(name: string, options?: Signal): Promise<Descriptor> {
    return once(this.#names, name, () => this.#source.resolve(name, options));
  }

  async fetch(
    descriptor: Descriptor,
    options: Signal & { readonly offset?: number } = {},
  ): Promise<Readable> {
    const bytes = options.offset === undefined ? this.#document(descriptor, options) : undefined;
    return bytes === undefined ? this.#source.fetch(descriptor, options) : streamOf(await bytes);
  }

  referrers(
    descriptor: Descriptor,
    options: Signal & ReferrerFilter = {},
  ): Promise<readonly Descriptor[]> {
    const key = `${options.artifactType ?? ''} ${descriptor.digest}`;
    return once(this.#referrers, key, async () => {
      return (await this.#source.referrers?.(descriptor, options)) ?? [];
    });
  }

  digestTags(descriptor: Descriptor, options?: Signal): Promise<readonly NamedDescriptor[]> {
    return once(this.#digestTags, descriptor.digest, async () => {
      return (await this.#source.digestTags?.(descriptor, options)) ?? [];
    });
  }

  async missing(index: Descriptor, options?: Signal): Promise<readonly Descriptor[]> {
    return (await this.#source.missing?.(index, options)) ?? [];
  }

  #document(descriptor: Descriptor, options: Signal): Promise<Buffer> | undefined {
    const { digest, mediaType, size } = descriptor;
    const known = this.#documents.get(digest);
    if (known !== undefined || !isTaggableType(mediaType) || size > this.#left) {
      return known;
    }
    this.#left -= size;
    return once(this.#documents, digest, async () => {
      const body = await this.#source.fetch(descriptor, options);
      return readAll(body, size, `manifest ${digest} of ${this.place}`);
    });
  }
}

/** A failure is told to whoever asked, and not remembered. */
function once<T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const asked = known.get(key) ?? ask();
  known.set(key, asked);
  asked.catch(() => known.delete(key));
  return asked;
}
