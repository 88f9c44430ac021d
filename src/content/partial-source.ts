import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { isTaggableType } from '../oci/media-type.ts';
import type { Source } from './store.ts';
import { WrappedSource } from './wrapped.ts';

type Arrival = PromiseWithResolvers<void>;

/**
 * An image that a store does not have as a whole yet, for a reader that does not wait for all of it:
 * manifests are read where they come from, because a store has them last; other content as soon as
 * the store has it.
 */
export class PartialSource extends WrappedSource {
  readonly #arrivals = new Map<Digest, Arrival>();
  #ended: { readonly error?: unknown } | undefined;

  constructor(store: Source, manifests: Source) {
    super(store, {
      resolve: () => (name, options) => manifests.resolve(name, options),
      fetch: (fetch) => async (descriptor, options) => {
        if (isTaggableType(descriptor.mediaType)) {
          return manifests.fetch(descriptor, options);
        }
        await this.arrived(descriptor);
        return fetch(descriptor, options);
      },
      plainSize: (plainSize) => async (descriptor, options) => {
        await this.arrived(descriptor);
        return plainSize(descriptor, options);
      },
    });
  }

  /** The store has it. */
  arrive({ digest }: Pick<Descriptor, 'digest'>): void {
    this.#arrivalOf(digest).resolve();
  }

  /** All of it is there; or nothing more comes, because of the error. */
  end(error?: unknown): void {
    this.#ended = error === undefined ? {} : { error };
    for (const arrival of this.#arrivals.values()) {
      settle(arrival, this.#ended);
    }
  }

  /** Resolves when the store has it. @throws the error that the arrivals ended with */
  arrived({ digest }: Pick<Descriptor, 'digest'>): Promise<void> {
    return this.#arrivalOf(digest).promise;
  }

  #arrivalOf(digest: Digest): Arrival {
    const known = this.#arrivals.get(digest);
    if (known !== undefined) {
      return known;
    }
    const arrival = Promise.withResolvers<void>();
    // It may fail while nothing waits for it.
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
