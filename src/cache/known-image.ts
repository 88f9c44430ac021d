import type { Readable } from 'node:stream';
import type { NamedDescriptor, ReferrerFilter, Signal, Source } from '../content/store.ts';
import type { Descriptor } from '../oci/descriptor.ts';

export type FetchOptions = Signal & { readonly offset?: number };

/** Content that is nearer than the source, verified; `undefined` where it is not there. */
export type Nearer = (
  descriptor: Descriptor,
  options: FetchOptions,
) => Promise<Readable | undefined>;

/** An image over the source that it comes from, which is asked only for what is not nearer. */
export class KnownImage implements Source {
  readonly place: string;
  readonly #source: Source;
  readonly #nearer: Nearer;
  readonly #root: Descriptor | undefined;
  #asked = false;
  #fetched = 0;

  constructor(source: Source, nearer: Nearer, root: Descriptor | undefined) {
    this.place = source.place;
    this.#source = source;
    this.#nearer = nearer;
    this.#root = root;
  }

  /** Whether the source was asked for anything. */
  get asked(): boolean {
    return this.#asked;
  }

  /** How much was asked of it, in bytes. */
  get fetched(): number {
    return this.#fetched;
  }

  async resolve(name: string, options?: Signal): Promise<Descriptor> {
    if (this.#root?.digest === name) {
      return this.#root;
    }
    this.#asked = true;
    return this.#source.resolve(name, options);
  }

  async fetch(descriptor: Descriptor, options: FetchOptions = {}): Promise<Readable> {
    const near = await this.#nearer(descriptor, options);
    if (near !== undefined) {
      return near;
    }
    this.#asked = true;
    this.#fetched += descriptor.size - (options.offset ?? 0);
    return this.#source.fetch(descriptor, options);
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
