import type { FileHandle } from 'node:fs/promises';
import { ImageError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { blobPath } from './docker-manifest.ts';
import { checkMarker, decodeIndexFile, INDEX_FILE_LIMIT } from './index-file.ts';
import { broken, readRange, type TarFile, type TarIndex } from './tar-index.ts';

/** A tar that is open, and what is where in it. */
export type OpenTar = {
  readonly place: string;
  readonly file: FileHandle;
  readonly index: TarIndex;
};

/** What an archive holds, whatever its form: images, and where each content is. */
export type Contents = {
  readonly images: readonly Descriptor[];
  /** Documents that the archive does not have as such. */
  readonly documents: ReadonlyMap<Digest, Buffer>;
  find(digest: Digest): TarFile | undefined;
};

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
    const bytes = await readDocument(tar, marker, INDEX_FILE_LIMIT, 'oci-layout');
    checkMarker(bytes, `${tar.place}: oci-layout`, 'ARCHIVE');
  }
  const bytes = await readDocument(tar, file, INDEX_FILE_LIMIT, 'index.json');
  return {
    images: decodeIndexFile(bytes, `${tar.place}: index.json`).entries,
    documents: new Map(),
    find: (digest) => tar.index.find(blobPath(digest)),
  };
}
