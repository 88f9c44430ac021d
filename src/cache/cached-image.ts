import type { Source } from '../content/store.ts';
import type { Selection } from '../copy/select.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { EntryOutcome } from './entries.ts';
import type { EntryPlan } from './entry-plan.ts';
import type { ImageEntry } from './image-entry.ts';
import type { KnownImage } from './known-image.ts';
import type { Pace } from './pace.ts';

type ImageRecord = {
  /** What the reference resolved to. */
  readonly root: Descriptor;
  /** The image; the given source is asked only for what cache and store lack. */
  readonly source: Source;
  readonly selection: Selection;
  readonly plan: EntryPlan;
  /** Time that the cache took for it so far. */
  readonly seconds: number;
};

/** An image whose manifests have been read; its blobs are not in the store yet. */
export type FoundImage = ImageRecord & {
  readonly known: KnownImage;
  readonly entry: ImageEntry | undefined;
};

/** An image after the cache has filled the store: the rest is read from `source`. */
export type CachedImage = ImageRecord & {
  /** The given source was asked for nothing, and will not have to be. */
  readonly complete: boolean;
  /** The bytes that came out of the cache. */
  readonly bytes: number;
  /** What pulling all of it took the job that saved it, if that is known; not verified. */
  readonly pulled: Pace | undefined;
};

/** What became of an image's entries, in bytes of content. */
export type SavedImage = {
  readonly [outcome in EntryOutcome]: { readonly entries: number; readonly bytes: number };
} & { readonly seconds: number };
