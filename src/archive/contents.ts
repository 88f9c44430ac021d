import { ImageError } from '../errors.ts';
import { canonicalNameOf, digestIn, entryOf, isNameOf, nameless } from '../layout/entry.ts';
import { checkMarker, decodeIndexFile } from '../layout/index-file.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { children, decodeManifest, MANIFEST_READ_LIMIT } from '../oci/manifest.ts';
import { isIndexType } from '../oci/media-type.ts';
import { quoted } from '../oci/printable.ts';
import type { OpenTar } from '../tar/range.ts';
import { readRange } from '../tar/read-range.ts';
import { broken, type TarFile } from '../tar/tar-index.ts';
import { blobPath } from './docker-manifest.ts';

/** What an archive holds, in either form: its images, and where each piece of content is. */
export type Contents = {
  readonly images: readonly Descriptor[];
  /** Manifests that the indexes among them lead to. */
  readonly below: ReadonlySet<Digest>;
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
    images: entries
      .filter((entry) => entryOf(entry).name !== undefined || !below.has(entry.digest))
      .map((entry) => checkedName(tar.place, entry)),
    below,
    documents: new Map(),
    diffIds: new Map(),
    find,
  };
}

/** What a tar holds that is both a layout and as `docker save` writes it: each image and name once. */
export function both(layout: Contents, docker: Contents): Contents {
  const known = new Set([...layout.below, ...layout.images.map(({ digest }) => digest)]);
  const names = new Set(layout.images.map((image) => canonicalNameOf(image)));
  const more = docker.images.filter((image) => {
    const name = canonicalNameOf(image);
    return name === undefined ? !known.has(image.digest) : !names.has(name);
  });
  return {
    images: [...layout.images, ...more],
    below: layout.below,
    documents: docker.documents,
    diffIds: docker.diffIds,
    find: (digest) => layout.find(digest) ?? docker.find(digest),
  };
}

/** The manifests that indexes lead to: oras lists them beside the index, where they are no images. */
async function belowIndexes(
  tar: OpenTar,
  entries: readonly Descriptor[],
  find: Contents['find'],
): Promise<ReadonlySet<Digest>> {
  const below = new Set<Digest>();
  const waiting = entries.filter(({ mediaType }) => isIndexType(mediaType));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const file = find(next.digest);
    const bytes = file && (await readDocument(tar, file, MANIFEST_READ_LIMIT, next.digest));
    const where = `${tar.place}: ${next.digest}`;
    for (const child of bytes ? children(decodeManifest(bytes, next.mediaType, where)) : []) {
      if (!below.has(child.digest) && isIndexType(child.mediaType)) {
        waiting.push(child);
      }
      below.add(child.digest);
    }
  }
  return below;
}

/**
 * A name by digest must be that of the content. One of the index that an image was taken from, as `save`
 * writes it, is left out: nothing in the archive proves it.
 * @throws ImageError `ARCHIVE`
 */
function checkedName(place: string, entry: Descriptor): Descriptor {
  const { name = '' } = entryOf(entry);
  const asked = digestIn(name);
  if (asked === undefined || asked === entry.digest) {
    return entry;
  }
  if (!isNameOf(name, entry)) {
    throw broken(place, `it gives the name ${quoted(name)} to other content, ${entry.digest}`);
  }
  return nameless(entry);
}
