import type { Source } from '../content/store.ts';
import { tapped } from '../content/tapped.ts';
import { WrappedSource } from '../content/wrapped.ts';
import { isTaggableType } from '../oci/media-type.ts';

/** Counts the bytes that come from a source: documents when they are given, blobs when they are read to their end. */
export class Meter {
  bytes = 0;

  around(source: Source): Source {
    return new WrappedSource(source, {
      fetch: (fetch) => async (descriptor, options) => {
        const body = await fetch(descriptor, options);
        const count = (): null => {
          this.bytes += descriptor.size - (options?.offset ?? 0);
          return null;
        };
        if (isTaggableType(descriptor.mediaType)) {
          count();
          return body;
        }
        return tapped(body, { end: count });
      },
    });
  }
}
