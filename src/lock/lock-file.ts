import { isMissing } from '../disk/errors.ts';
import { readNamed } from '../disk/files.ts';
import { writeWhole } from '../disk/new-file.ts';
import { during, ImageError } from '../errors.ts';
import { asObject, asString, asStringMap, decodeJson, invalid } from '../oci/decode.ts';
import { type Digest, isDigest } from '../oci/digest.ts';
import { quoted } from '../oci/printable.ts';
import { formatReference, parseReference, type Reference } from '../oci/reference.ts';

/** The name that a lock file has unless it is given another one. */
export const LOCK_FILE = 'images.lock.json';
/** The largest lock file that is read, in bytes. */
const LARGEST = 8 * 1024 * 1024;

/** What a reference stood for when it was locked. */
export type LockedImage = {
  /** For an image of several platforms the index's. */
  readonly digest: Digest;
  readonly mediaType: string;
  /** `os/arch[/variant]` → digest of that platform's manifest. */
  readonly platforms: Readonly<Record<string, Digest>>;
};

/** By {@link lockKey}. */
export type LockedImages = ReadonlyMap<string, LockedImage>;

/** Fully qualified: `docker.io/library/postgres:16`; a tag is what may move, so a digest beside it is left out. */
export function lockKey({ digest, ...reference }: Reference): string {
  return formatReference(
    reference.tag === undefined && digest !== undefined ? { ...reference, digest } : reference,
  );
}

/** @throws ImageError `INVALID_DOCUMENT`, `UNSUPPORTED` for a version of the format that is not known */
function decodeLock(bytes: Uint8Array, where: string): LockedImages {
  if (bytes.byteLength > LARGEST) {
    throw new ImageError('TOO_LARGE', `${where}: larger than ${LARGEST} bytes`);
  }
  const document = asObject(decodeJson(bytes, where), where);
  if (document['version'] !== 1) {
    throw new ImageError('UNSUPPORTED', `${where}: not a lock file of version 1`, {
      hint: 'a lock file begins {"version": 1, "images": {',
    });
  }
  const images = Object.entries(asObject(document['images'] ?? {}, `${where}: images`));
  return new Map(
    images.map(([name, value]) => [keyOf(name, where), decodeImage(value, `${where}: ${name}`)]),
  );
}

function keyOf(name: string, where: string): string {
  try {
    return lockKey(parseReference(name));
  } catch (error) {
    throw during(where, error);
  }
}

function decodeImage(value: unknown, where: string): LockedImage {
  const image = asObject(value, where);
  const platforms = asStringMap(image['platforms'], `${where}: platforms`);
  return {
    digest: decodeDigest(image['digest'], `${where}: digest`),
    mediaType: asString(image['mediaType'], `${where}: mediaType`),
    platforms: Object.fromEntries(
      Object.entries(platforms).map(([platform, digest]) => [
        platform,
        decodeDigest(digest, `${where}: ${platform}`),
      ]),
    ),
  };
}

function decodeDigest(value: unknown, where: string): Digest {
  const text = asString(value, where);
  if (!isDigest(text)) {
    throw invalid(where, `${quoted(text)} is not a digest`);
  }
  return text;
}

/** The same images give the same bytes: keys are sorted, and there are no times. */
function encodeLock(images: LockedImages): string {
  const sorted = Object.fromEntries(
    sortedEntries(images).map(([key, { digest, mediaType, platforms }]) => [
      key,
      {
        digest,
        mediaType,
        platforms: Object.fromEntries(sortedEntries(Object.entries(platforms))),
      },
    ]),
  );
  return `${JSON.stringify({ version: 1, images: sorted }, null, 2)}\n`;
}

function sortedEntries<T>(
  entries: Iterable<readonly [string, T]>,
): readonly (readonly [string, T])[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
}

/**
 * Reads a lock file.
 * @returns `undefined` where there is no such file
 */
export async function readLock(path: string): Promise<LockedImages | undefined> {
  try {
    return decodeLock(await readNamed(path), path);
  } catch (error) {
    if (isMissing(error)) {
      return undefined;
    }
    throw error instanceof ImageError ? error : during(`reading ${path}`, error);
  }
}

/** Writes the file as a whole, and only if it would change. @returns whether it was written */
export async function writeLock(path: string, images: LockedImages): Promise<boolean> {
  const before = await readLock(path);
  const text = encodeLock(images);
  if (before !== undefined && encodeLock(before) === text) {
    return false;
  }
  await writeWhole(path, text);
  return true;
}
