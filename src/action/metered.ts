import type { Source } from '../content/store.ts';
import { WrappedSource } from '../content/wrapped.ts';

/** Counts the bytes that are read from a source, each time they are read to their end. */
export class Meter {
  bytes = 0;

  around(source: Source): Source {
    return new WrappedSource(source, {
      fetch: (fetch) => async (descriptor, options) => {
        const body = await fetch(descriptor, options);
        return body.once('end', () => {
          this.bytes += descriptor.size - (options?.offset ?? 0);
        });
      },
    });
  }
}
