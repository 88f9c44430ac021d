import type { Selection } from '../copy/select.ts';
import { ImageError } from '../errors.ts';
import { algorithmOf, type Digest, digestOf, encodedOf, isDigest } from '../oci/digest.ts';
import { formatPlatform, type Platform } from '../oci/platform.ts';
import { quoted } from '../oci/printable.ts';

/** The form of entries. A changed form gets another number, and older entries are not read. */
const SCHEMA = 'v1';
/** Copies of one damaged entry. After as many bad ones the fault is not the entry's. */
const MAX_GENERATION = 9;
/** GitHub's limit is 512 characters; what follows the prefix here takes up to 160 of them. */
const MAX_PREFIX = 200;

/**
 * An entry of the cache under all its keys. Entries cannot be overwritten, so a sound copy of a
 * damaged one gets the next generation of the key: `FAMILY-0`, `FAMILY-1`, … A look-up by the family
 * finds the newest. A family ends in a hash of fixed length, so that none is a prefix of another.
 */
export type EntryName = {
  /** What every key of this entry begins with, the dash included. */
  readonly family: string;
  /** Where it is staged. It goes into the cache's version hash: never change one without `SCHEMA`. */
  readonly path: string;
};

/**
 * The prefix in lower case: there are cache services that know keys in lower case only (act's).
 * @throws ImageError `INVALID_ARGUMENT`
 */
export function checkPrefix(prefix: string): string {
  if (!/^[\w.-]+$/.test(prefix) || prefix.length > MAX_PREFIX) {
    throw new ImageError(
      'INVALID_ARGUMENT',
      `${quoted(prefix)} cannot be the prefix of cache keys`,
      {
        hint: `use letters, digits, ".", "_" and "-", at most ${MAX_PREFIX} of them`,
      },
    );
  }
  return prefix.toLowerCase();
}

/** The entry with the small parts of an image, by its digest and the selected platforms. */
export function imageEntryName(prefix: string, root: Digest, selection: Selection): EntryName {
  return entry(prefix, 'image', hash([root, ...formOf(selection)]));
}

/** The entry of one blob, for all images that have it. Staged as a blob of an image layout. */
export function blobEntryName(prefix: string, digest: Digest): EntryName {
  const algorithm = algorithmOf(digest);
  const hashed = algorithm === 'sha256' ? encodedOf(digest) : hash([digest]);
  const path = `blobs/${algorithm}/${encodedOf(digest)}`;
  return { ...entry(prefix, 'blob', hashed), path };
}

function entry(prefix: string, kind: string, hashed: string): EntryName {
  return { family: `${prefix}-${SCHEMA}-${kind}-${hashed}-`, path: `${kind}/${hashed}` };
}

export function generationKey({ family }: EntryName, generation: number): string {
  return `${family}${generation}`;
}

/** The generation of a key that a look-up found; `undefined` if it is no key of this entry. */
export function generationOf({ family }: EntryName, key: string): number | undefined {
  const rest = key.startsWith(family) ? key.slice(family.length) : '';
  return /^\d$/.test(rest) ? Number(rest) : undefined;
}

/** `undefined` after too many copies. */
export function nextGeneration(generation: number): number | undefined {
  return generation < MAX_GENERATION ? generation + 1 : undefined;
}

/** The selection as text: everything, one platform's image, or an index of some. */
function formOf({ platforms = [], preferred = [] }: Selection): readonly string[] {
  const texts = (list: readonly Platform[]): string => list.map(formatPlatform).join(',');
  if (platforms.length > 0) {
    return ['platforms', texts(platforms)];
  }
  return preferred.length > 0 ? ['host', texts(preferred)] : ['all'];
}

function hash(parts: readonly string[]): string {
  return encodedOf(digestOf(JSON.stringify(parts)));
}

/** Which digest a reference had last, and since when. All of it is in the key: nothing is unpacked. */
export type LastSeen = { readonly digest: Digest; readonly since: Date };

const TIME_LENGTH = 15;

/** The pointers of a reference: the newest one tells what it named last. */
export function pointerEntryName(
  prefix: string,
  reference: string,
  selection: Selection,
): EntryName {
  return entry(prefix, 'last', hash([reference, ...formOf(selection)]));
}

export function pointerKey({ family }: EntryName, { digest, since }: LastSeen): string {
  const time = String(since.getTime()).padStart(TIME_LENGTH, '0');
  return `${family}${time}-${digest.replace(':', '-')}`;
}

/** `undefined` for a key that is no pointer of this reference. */
export function lastSeenOf({ family }: EntryName, key: string): LastSeen | undefined {
  const rest = key.startsWith(family) ? key.slice(family.length) : '';
  const [, time, algorithm, encoded] = /^(\d{15})-([a-z0-9]+)-([0-9a-f]+)$/.exec(rest) ?? [];
  const digest = `${algorithm}:${encoded}`;
  return time !== undefined && isDigest(digest)
    ? { digest, since: new Date(Number(time)) }
    : undefined;
}
