import { Readable } from 'node:stream';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { isTaggableType } from '../oci/media-type.ts';
import type { NamedDescriptor, ReferrerFilter, Signal, Source } from './store.ts';
import { readAll } from './verify.ts';

/** Documents remembered for one job, in bytes: enough for the largest index with its images. */
const BUDGET = 16 * 1024 * 1024;

/**
 * A source whose manifests and indexes are read once, however many steps of a job look at them:
 * choosing a platform, copying, looking for referrers.
 */
export class Remembering implements Source {
  readonly place: string;
  readonly #source: Source;
  readonly #documents = new Map<Digest, Promise<Buffer>>();
  #left = BUDGET;

  constructor(source: Source) {
    this.#source = source;
    this.place = source.place;
  }

  resolve(name: string, options?: Signal): Promise<Descriptor> {
    return this.#source.resolve(name, options);
  }

  async fetch(
    descriptor: Descriptor,
    options: Signal & { readonly offset?: number } = {},
  ): Promise<Readable> {
    const bytes = options.offset === undefined && this.#document(descriptor, options);
    return bytes
      ? Readable.from([await bytes], { objectMode: false })
      : this.#source.fetch(descriptor, options);
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
    // A failure is told to whoever asked, and not remembered.
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
