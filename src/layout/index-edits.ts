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

/** `index.json`: its entries and its other members, which are kept. */
export type ImageList = {
  readonly document: JsonObject;
  readonly entries: readonly Descriptor[];
};

export const EMPTY_LIST: ImageList = {
  document: { schemaVersion: 2, mediaType: MEDIA_TYPE.ociIndex },
  entries: [],
};

/** A name for content; the empty one makes it an image without a name. */
export type Naming = { readonly descriptor: Descriptor; readonly name: string };

/**
 * Gives content names. What had one of them before becomes dangling, unless it has another name. An image
 * with a name has no entry without one.
 * @throws ImageError `INVALID_ARGUMENT` for a name by another digest
 */
export function withNames(list: ImageList, namings: readonly Naming[]): ImageList {
  namings.forEach(mustFit);
  const byName = new Map(namings.map((one) => [one.name, one]));
  byName.delete('');
  const digests = new Set([...byName.values()].map(({ descriptor }) => descriptor.digest));
  const isReplaced = (entry: Descriptor): boolean => byName.has(entryOf(entry).name ?? '');
  const kept = list.entries.filter(
    (entry) => !isReplaced(entry) && !(isDangling(entry) && digests.has(entry.digest)),
  );
  const known = Map.groupBy(list.entries, ({ digest }) => digest);
  const given = [...byName.values()].map(({ descriptor, name }) => {
    const noted = new Set((known.get(descriptor.digest) ?? []).flatMap(repoDigestsOf));
    return withRepoDigests(named(descriptor, name), [...noted]);
  });
  const replaced = list.entries.filter((old) => isReplaced(old) && subjectOf(old) === undefined);
  const left = [
    ...replaced.map((old) => withRepoDigests(nameless(old), repoDigestsOf(old))),
    ...namings.filter(({ name }) => name === '').map(({ descriptor }) => nameless(descriptor)),
  ];
  const entries = [...kept, ...given];
  const there = new Set(images({ ...list, entries }).map(({ digest }) => digest));
  const dangling = left.filter(({ digest }) => !there.has(digest) && there.add(digest));
  const isSame = given.length === 0 && dangling.length === 0;
  return isSame ? list : { ...list, entries: [...entries, ...dangling] };
}

function mustFit({ descriptor, name }: Naming): void {
  if (!isNameOf(name, descriptor)) {
    const what = `naming ${descriptor.digest} ${quoted(name)}`;
    throw new ImageError('INVALID_ARGUMENT', `${what}: the name is that of other content`);
  }
}

/** {@link withNames} for one. */
export function withName(list: ImageList, descriptor: Descriptor, name: string): ImageList {
  return withNames(list, [{ descriptor, name }]);
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
 * Removes images; returns the same list if it removes none. Names by digest, in entries of their own or
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
export function images({ entries }: Pick<ImageList, 'entries'>): readonly Descriptor[] {
  const known = IMAGES.get(entries) ?? entries.filter((entry) => subjectOf(entry) === undefined);
  IMAGES.set(entries, known);
  return known;
}

/** Kept, so that looking for a thousand names goes through the entries once. */
const IMAGES = new WeakMap<readonly Descriptor[], readonly Descriptor[]>();

/** An image, or what belongs to one by exactly this name: a signature by its tag. */
export function imageOrTag(list: ImageList, name: string): Descriptor | undefined {
  const image = findEntry(images(list), name);
  const tag = image ?? list.entries.findLast((entry) => entryOf(entry).name === name);
  return image ?? (tag && nameless(tag));
}

function added(list: ImageList, entry: Descriptor): ImageList {
  return { ...list, entries: [...list.entries, entry] };
}

function isDangling(entry: Descriptor): boolean {
  return entryOf(entry).name === undefined && subjectOf(entry) === undefined;
}
