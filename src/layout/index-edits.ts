import { ImageError } from '../errors.ts';
import type { JsonObject } from '../oci/decode.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { MEDIA_TYPE } from '../oci/media-type.ts';
import { quoted } from '../oci/printable.ts';
import {
  entryOf,
  findEntry,
  isNameOf,
  type LayoutEntry,
  named,
  nameless,
  referring,
  repoDigestsOf,
  subjectOf,
  withRepoDigests,
} from './entry.ts';
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
 * becomes dangling, unless it has another. An image with a name has no entry without one.
 * @throws ImageError `INVALID_ARGUMENT` for a name by another digest
 */
export function withName(list: ImageList, descriptor: Descriptor, name: string): ImageList {
  if (name === '') {
    return hasImage(list.entries, descriptor) ? list : added(list, nameless(descriptor));
  }
  if (!isNameOf(name, descriptor)) {
    const what = `naming ${descriptor.digest} ${quoted(name)}`;
    throw new ImageError('INVALID_ARGUMENT', `${what}: the name is that of other content`);
  }
  const replaced = list.entries.filter((entry) => entryOf(entry).name === name);
  const others = list.entries.filter(
    (entry) =>
      entryOf(entry).name !== name && !(isDangling(entry) && entry.digest === descriptor.digest),
  );
  const known = new Set(
    list.entries.filter(({ digest }) => digest === descriptor.digest).flatMap(repoDigestsOf),
  );
  const entries = [...others, withRepoDigests(named(descriptor, name), [...known])];
  for (const old of replaced) {
    if (subjectOf(old) === undefined && !hasImage(entries, old)) {
      entries.push(withRepoDigests(nameless(old), repoDigestsOf(old)));
    }
  }
  return { ...list, entries };
}

/** Notes with each entry of an image by which digest a repository knows it: `NAME@DIGEST`. */
export function withRepoDigest(list: ImageList, digest: Digest, name: string): ImageList {
  const isNews = (entry: Descriptor): boolean =>
    entry.digest === digest &&
    subjectOf(entry) === undefined &&
    !repoDigestsOf(entry).includes(name);
  if (!list.entries.some(isNews)) {
    return list;
  }
  const entries = list.entries.map((entry) =>
    isNews(entry) ? withRepoDigests(entry, [...repoDigestsOf(entry), name]) : entry,
  );
  return { ...list, entries };
}

/**
 * Takes images away; the same list where none is meant. Names by digest, in entries of their own or
 * noted with others, go with the last tag that their repository has for the image, as docker has it.
 */
export function without(list: ImageList, isGone: (image: LayoutEntry) => boolean): ImageList {
  const gone = new Set(images(list).filter((entry) => isGone(entryOf(entry))));
  if (gone.size === 0) {
    return list;
  }
  const left = list.entries.filter((entry) => !gone.has(entry));
  const digests = new Set([...gone].map(({ digest }) => digest));
  const tagged = new Set(left.filter(({ digest }) => digests.has(digest)).flatMap(tagOf));
  const untagged = new Set([...gone].flatMap(tagOf).filter((key) => !tagged.has(key)));
  const names = new Set([...gone].map(nameIn));
  const goes = (entry: Descriptor, name: string): boolean =>
    isByDigest(name) && (untagged.has(keyOf(entry, name)) || names.has(`${entry.digest} ${name}`));
  const entries = left
    .filter((entry) => !goes(entry, entryOf(entry).name ?? ''))
    .map((entry) => onlyNoted(entry, (name) => !goes(entry, name)));
  return { ...list, entries };
}

function onlyNoted(entry: Descriptor, stays: (name: string) => boolean): Descriptor {
  const noted = repoDigestsOf(entry);
  return noted.every(stays) ? entry : withRepoDigests(entry, noted.filter(stays));
}

function nameIn(entry: Descriptor): string {
  return `${entry.digest} ${entryOf(entry).name}`;
}

/** An image in a repository that has a tag for it. */
function tagOf(entry: Descriptor): readonly string[] {
  const { name } = entryOf(entry);
  return name === undefined || isByDigest(name) ? [] : [keyOf(entry, name)];
}

function keyOf({ digest }: Descriptor, name: string): string {
  return `${digest} ${repositoryOf(name)}`;
}

function isByDigest(name: string): boolean {
  return name.includes('@');
}

/** The name before tag or digest: `ghcr.io/acme/app`. */
export function repositoryOf(name: string): string {
  return name.replace(/@.*$|:[^:/]*$/, '');
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

/** An image, or what belongs to one by exactly this name: a signature by its tag. */
export function imageOrTag(list: ImageList, name: string): Descriptor | undefined {
  const tag = list.entries.findLast((entry) => entryOf(entry).name === name);
  return findEntry(images(list), name) ?? (tag && nameless(tag));
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
