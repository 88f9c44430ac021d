import type { JsonObject } from '../oci/decode.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { MEDIA_TYPE } from '../oci/media-type.ts';
import { entryOf, named, nameless, referring, subjectOf } from './entry.ts';
import type { Referrer } from './referrers.ts';

/** `index.json`: its entries, and whatever else it says, which is kept. */
export type ImageList = {
  readonly document: JsonObject;
  readonly entries: readonly Descriptor[];
};

export const EMPTY_LIST: ImageList = {
  document: { schemaVersion: 2, mediaType: MEDIA_TYPE.ociIndex },
  entries: [],
};

/**
 * Gives content a name; the empty one makes it an image without a name. What had the name before
 * becomes dangling, unless it has another. Whoever has a name needs no entry without one.
 */
export function withName(list: ImageList, descriptor: Descriptor, name: string): ImageList {
  if (name === '') {
    return hasImage(list.entries, descriptor) ? list : added(list, nameless(descriptor));
  }
  const replaced = list.entries.filter((entry) => entryOf(entry).name === name);
  const others = list.entries.filter(
    (entry) =>
      entryOf(entry).name !== name && !(isDangling(entry) && entry.digest === descriptor.digest),
  );
  const entries = [...others, named(descriptor, name)];
  for (const old of replaced) {
    if (!hasImage(entries, old)) {
      entries.push(nameless(old));
    }
  }
  return { ...list, entries };
}

export function withoutName(list: ImageList, name: string): ImageList {
  return keep(list, (entry) => entryOf(entry).name !== name);
}

export function withoutDigest(list: ImageList, digest: Digest): ImageList {
  return keep(list, (entry) => entry.digest !== digest);
}

/** Keeps a referrer beside its subject: the layout has no other place to say that it is there. */
export function withReferrer(list: ImageList, { descriptor, subject }: Referrer): ImageList {
  return hasReferrer(list, descriptor) ? list : added(list, referring(descriptor, subject));
}

export function hasReferrer({ entries }: ImageList, { digest }: Descriptor): boolean {
  return entries.some((entry) => entry.digest === digest && subjectOf(entry) !== undefined);
}

/** The same list where nothing goes. */
export function keep(list: ImageList, wanted: (entry: Descriptor) => boolean): ImageList {
  const entries = list.entries.filter(wanted);
  return entries.length === list.entries.length ? list : { ...list, entries };
}

/** The entries that are images, named or dangling, and not what refers to them. */
export function images({ entries }: ImageList): readonly Descriptor[] {
  return entries.filter((entry) => subjectOf(entry) === undefined);
}

function added(list: ImageList, entry: Descriptor): ImageList {
  return { ...list, entries: [...list.entries, entry] };
}

function hasImage(entries: readonly Descriptor[], { digest }: Descriptor): boolean {
  return entries.some((entry) => entry.digest === digest && subjectOf(entry) === undefined);
}

function isDangling(entry: Descriptor): boolean {
  return entryOf(entry).name === undefined && subjectOf(entry) === undefined;
}
