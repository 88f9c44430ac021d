import { Readable } from 'node:stream';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { isTaggableType } from '../oci/media-type.ts';
import type { NamedDescriptor, ReferrerFilter, Signal, Source } from './store.ts';
import { readAll } from './verify.ts';

/** Documents remembered for one job, in bytes: enough for the largest index with its images. */
const BUDGET = 16 * 1024 * 1024;

/**
 * A source that is asked once, however many steps of a job look at the same thing: what a name
 * stands for, and the manifests and indexes for choosing a platform, copying, looking for referrers.
 * A tag that moves meanwhile does not give one job two images.
 */
export class Remembering implements Source {
  readonly place: string;
  readonly #source: Source;
  readonly #names = new Map<string, Promise<Descriptor>>();
  readonly #documents = new Map<Digest, Promise<Buffer>>();
  #left = BUDGET;

  constructor(source: Source) {
    this.#source = source;
    this.place = source.place;
  }

  resolve(name: string, options?: Signal): Promise<Descriptor> {
    const known = this.#names.get(name);
    if (known !== undefined) {
      return known;
    }
    const found = this.#source.resolve(name, options);
    this.#names.set(name, found);
    // A failure is told to whoever asked, and not remembered.
    found.catch(() => this.#names.delete(name));
    return found;
  }

  async fetch(
    descriptor: Descriptor,
    options: Signal & { readonly offset?: number } = {},
  ): Promise<Readable> {
    const bytes = options.offset === undefined ? this.#document(descriptor, options) : undefined;
    return bytes === undefined
      ? this.#source.fetch(descriptor, options)
      : Readable.from([await bytes], { objectMode: false });
  }

  #document(descriptor: Descriptor, options: Signal): Promise<Buffer> | undefined {
    const known = this.#documents.get(descriptor.digest);
    if (
      known !== undefined ||
      !isTaggableType(descriptor.mediaType) ||
      descriptor.size > this.#left
    ) {
      return known;
    }
    this.#left -= descriptor.size;
    const bytes = this.#read(descriptor, options);
    this.#documents.set(descriptor.digest, bytes);
    bytes.catch(() => this.#documents.delete(descriptor.digest));
    return bytes;
  }

  async #read(descriptor: Descriptor, options: Signal): Promise<Buffer> {
    const body = await this.#source.fetch(descriptor, options);
    return readAll(body, descriptor.size, `manifest ${descriptor.digest} of ${this.place}`);
  }

  async referrers(
    descriptor: Descriptor,
    options?: Signal & ReferrerFilter,
  ): Promise<readonly Descriptor[]> {
    return (await this.#source.referrers?.(descriptor, options)) ?? [];
  }

  async digestTags(descriptor: Descriptor, options?: Signal): Promise<readonly NamedDescriptor[]> {
    return (await this.#source.digestTags?.(descriptor, options)) ?? [];
  }
}
