import { ImageError } from '../errors.ts';
import { entryOf } from '../layout/entry.ts';
import { checkMarker, decodeIndexFile } from '../layout/index-file.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { children, decodeManifest, MANIFEST_READ_LIMIT } from '../oci/manifest.ts';
import { isIndexType } from '../oci/media-type.ts';
import type { OpenTar } from '../tar/range.ts';
import { readRange } from '../tar/read-range.ts';
import { broken, type TarFile } from '../tar/tar-index.ts';
import { blobPath } from './docker-manifest.ts';

/** What an archive holds, whatever its form: images, and where each content is. */
export type Contents = {
  readonly images: readonly Descriptor[];
  /** Documents that the archive does not have as such. */
  readonly documents: ReadonlyMap<Digest, Buffer>;
  /** By the digest of a compressed layer, what it must be uncompressed: to be checked when it is read. */
  readonly diffIds: ReadonlyMap<Digest, Digest>;
  find(digest: Digest): TarFile | undefined;
};

/** The largest list of images that an archive may have, in bytes: some ten thousand. */
export const LIST_LIMIT: number = 8 * 1024 * 1024;
/** How many images and names of images: each becomes an entry of a store. */
const IMAGES_LIMIT = 10_000;

/** @throws ImageError `ARCHIVE` */
export function checkCount(place: string, images: number): void {
  if (images > IMAGES_LIMIT) {
    throw broken(place, `more than ${IMAGES_LIMIT} images or names`);
  }
}

/** @param limit in bytes @throws ImageError `TOO_LARGE`, `ARCHIVE` */
export async function readDocument(
  { place, file }: OpenTar,
  { offset, size }: TarFile,
  limit: number,
  name: string,
): Promise<Buffer> {
  if (size > limit) {
    throw new ImageError('TOO_LARGE', `${place}: ${name}: larger than ${limit} bytes`);
  }
  const bytes = await readRange(file, offset, size);
  if (bytes.length < size) {
    throw broken(place, `"${name}" is cut short`);
  }
  return bytes;
}

/** An OCI layout in a tar. @returns `undefined` where it is none */
export async function layoutContents(tar: OpenTar): Promise<Contents | undefined> {
  const file = tar.index.find('index.json');
  if (file === undefined) {
    return undefined;
  }
  const marker = tar.index.find('oci-layout');
  if (marker !== undefined) {
    const bytes = await readDocument(tar, marker, LIST_LIMIT, 'oci-layout');
    checkMarker(bytes, `${tar.place}: oci-layout`, 'ARCHIVE');
  }
  const bytes = await readDocument(tar, file, LIST_LIMIT, 'index.json');
  const { entries } = decodeIndexFile(bytes, `${tar.place}: index.json`);
  checkCount(tar.place, entries.length);
  const find = (digest: Digest): TarFile | undefined => tar.index.find(blobPath(digest));
  const below = await belowIndexes(tar, entries, find);
  return {
    images: entries.filter(
      (entry) => entryOf(entry).name !== undefined || !below.has(entry.digest),
    ),
    documents: new Map(),
    diffIds: new Map(),
    find,
  };
}

/** oras lists every manifest of an index beside it: without a name it is no image of its own. */
async function belowIndexes(
  tar: OpenTar,
  entries: readonly Descriptor[],
  find: Contents['find'],
): Promise<ReadonlySet<Digest>> {
  const below = new Set<Digest>();
  const indexes = entries.length < 2 ? [] : entries.filter((entry) => isIndexType(entry.mediaType));
  for (const [digest, mediaType] of new Map(indexes.map((one) => [one.digest, one.mediaType]))) {
    const file = find(digest);
    if (file !== undefined) {
      const bytes = await readDocument(tar, file, MANIFEST_READ_LIMIT, digest);
      for (const child of children(decodeManifest(bytes, mediaType, `${tar.place}: ${digest}`))) {
        below.add(child.digest);
      }
    }
  }
  return below;
}
