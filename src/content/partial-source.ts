import type { Readable } from 'node:stream';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { isTaggableType } from '../oci/media-type.ts';
import type { Signal, Source } from './store.ts';

type Arrival = PromiseWithResolvers<void>;

/**
 * An image on its way into a store, for whoever does not want to wait for all of it: manifests are
 * read where they come from, for a store has them last; other content as soon as the store has it.
 */
export class Arriving implements Source {
  readonly place: string;
  readonly #store: Source;
  readonly #manifests: Source;
  readonly #arrivals = new Map<Digest, Arrival>();
  #ended: { readonly error?: unknown } | undefined;

  constructor(store: Source, manifests: Source) {
    this.#store = store;
    this.#manifests = manifests;
    this.place = store.place;
  }

  /** The store has it. */
  arrive({ digest }: Pick<Descriptor, 'digest'>): void {
    this.#arrivalOf(digest).resolve();
  }

  /** All that was to come is there; or nothing more comes, for that reason. */
  end(error?: unknown): void {
    this.#ended = error === undefined ? {} : { error };
    for (const arrival of this.#arrivals.values()) {
      settle(arrival, this.#ended);
    }
  }

  /** Until the store has it. @throws why it will not come */
  arrived({ digest }: Pick<Descriptor, 'digest'>): Promise<void> {
    return this.#arrivalOf(digest).promise;
  }

  resolve(name: string, options?: Signal): Promise<Descriptor> {
    return this.#manifests.resolve(name, options);
  }

  async fetch(
    descriptor: Descriptor,
    options?: Signal & { readonly offset?: number },
  ): Promise<Readable> {
    if (isTaggableType(descriptor.mediaType)) {
      return this.#manifests.fetch(descriptor, options);
    }
    await this.arrived(descriptor);
    return this.#store.fetch(descriptor, options);
  }

  async plainSize(descriptor: Descriptor, options?: Signal): Promise<number | undefined> {
    await this.arrived(descriptor);
    return this.#store.plainSize?.(descriptor, options);
  }

  #arrivalOf(digest: Digest): Arrival {
    const known = this.#arrivals.get(digest);
    if (known !== undefined) {
      return known;
    }
    const arrival = Promise.withResolvers<void>();
    // Nobody may be waiting for it when it fails.
    arrival.promise.catch(() => undefined);
    this.#arrivals.set(digest, arrival);
    if (this.#ended !== undefined) {
      settle(arrival, this.#ended);
    }
    return arrival;
  }
}

function settle({ resolve, reject }: Arrival, end: { readonly error?: unknown }): void {
  if ('error' in end) {
    reject(end.error);
  } else {
    resolve();
  }
}
