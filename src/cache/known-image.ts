import type { Readable } from 'node:stream';
import type { Signal, Source } from '../content/store.ts';
import { WrappedSource } from '../content/wrapped.ts';
import type { Descriptor } from '../oci/descriptor.ts';

export type FetchOptions = Signal & { readonly offset?: number };

/** Content that is nearer than the source, verified; `undefined` where it is not there. */
export type Nearer = (
  descriptor: Descriptor,
  options: FetchOptions,
) => Promise<Readable | undefined>;

/** An image over the source that it comes from, which is asked only for what is not nearer. */
export class KnownImage extends WrappedSource {
  #asked = false;

  /** @param isNear the root was described by bytes that are nearer: the source need not be asked for them */
  constructor(source: Source, nearer: Nearer, root: Descriptor | undefined, isNear = false) {
    super(source, {
      describe: isNear ? undefined : (describe) => describe,
      resolve: (resolve) => async (name, options) => {
        if (root?.digest === name) {
          return root;
        }
        this.#asked = true;
        return resolve(name, options);
      },
      fetch:
        (fetch) =>
        async (descriptor, options = {}) => {
          const near = await nearer(descriptor, options);
          if (near !== undefined) {
            return near;
          }
          this.#asked = true;
          return fetch(descriptor, options);
        },
    });
  }

  /** Whether the source was asked for anything. */
  get asked(): boolean {
    return this.#asked;
  }
}
