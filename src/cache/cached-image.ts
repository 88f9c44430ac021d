import type { Source } from '../content/store.ts';
import type { Selection } from '../copy/select.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Contents } from './contents.ts';
import type { EntryOutcome } from './entries.ts';
import type { KnownImage } from './known-image.ts';
import type { Pace } from './pace.ts';
import type { Parts } from './parts.ts';

type KnownContents = {
  /** What the reference resolved to. */
  readonly root: Descriptor;
  /** The image; the source that was given is asked only for what cache and store lack. */
  readonly source: Source;
  readonly selection: Selection;
  readonly contents: Contents;
  /** Spent on it so far. */
  readonly seconds: number;
};

/** An image of which it is known what it is made of. */
export type FoundImage = KnownContents & {
  readonly known: KnownImage;
  readonly parts: Parts | undefined;
};

/** An image as the cache gave it: what it had is in the store, or comes out of `source`. */
export type CachedImage = KnownContents & {
  /** Nothing was asked of the source that was given, and nothing will have to be. */
  readonly complete: boolean;
  /** How much was asked of the source that was given so far, in bytes. */
  readonly fetched: () => number;
  /** Brought by the cache, in bytes. */
  readonly bytes: number;
  /** What pulling all of it took whoever saved it, if that is known; nothing verifies it. */
  readonly pulled: Pace | undefined;
};

/** What became of an image's entries, in bytes of content. */
export type SavedImage = {
  readonly [outcome in EntryOutcome]: { readonly entries: number; readonly bytes: number };
} & { readonly seconds: number };
