import type { Descriptor } from '../oci/descriptor.ts';
import type { Signal, Source } from './store.ts';
import { WrappedSource } from './wrapped.ts';

/** A source that can say whether it has something. */
type Upper = Source & { has(descriptor: Descriptor, options?: Signal): Promise<boolean> };

/**
 * A source with new content over it: what a rewrite made is read from `above`, everything else
 * from `below`. Names and referrers are those of `below`.
 */
export class Overlay extends WrappedSource {
  constructor(above: Upper, below: Source) {
    const holder = async (descriptor: Descriptor, options?: Signal): Promise<Source> =>
      (await above.has(descriptor, options)) ? above : below;
    super(below, {
      fetch: () => async (descriptor, options) =>
        (await holder(descriptor, options)).fetch(descriptor, options),
      describe: (describe) => async (descriptor, options) =>
        (await above.has(descriptor, options)) ? descriptor : describe(descriptor, options),
    });
    // This one is about the content itself, so it is there where either source has it.
    if (above.plainSize !== undefined || below.plainSize !== undefined) {
      this.plainSize = async (descriptor, options) =>
        (await holder(descriptor, options)).plainSize?.(descriptor, options);
    }
  }
}
