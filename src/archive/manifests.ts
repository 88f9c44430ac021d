import { verifyBytes } from '../content/verify.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, isDigest } from '../oci/digest.ts';
import { decodeManifest, MANIFEST_READ_LIMIT, type Manifest } from '../oci/manifest.ts';
import type { OpenTar } from '../tar/range.ts';
import { readRange } from '../tar/read-range.ts';
import { type Contents, readDocument } from './contents.ts';

export type FoundManifest = { readonly at: Descriptor; readonly manifest: Manifest };

/** Every manifest of an archive, whether or not it is listed: each blob that may be one is read. */
export async function* manifestsIn(
  tar: OpenTar,
  find: Contents['find'],
): AsyncGenerator<FoundManifest> {
  for (const path of tar.index.paths) {
    const digest = path.replace(/^blobs\/(sha256|sha512)\//, '$1:');
    const found = isDigest(digest) ? await manifestAt(tar, find, digest) : undefined;
    if (found !== undefined) {
      yield found;
    }
  }
}

/** @returns `undefined` if the content is missing, damaged or no manifest */
export async function manifestAt(
  tar: OpenTar,
  find: Contents['find'],
  digest: Digest,
): Promise<FoundManifest | undefined> {
  const file = find(digest);
  if (file === undefined || file.size > MANIFEST_READ_LIMIT) {
    return undefined;
  }
  const { offset, size } = file;
  if ((await readRange(tar.file, offset, Math.min(size, 1))).toString() !== '{') {
    return undefined;
  }
  const bytes = await readDocument(tar, file, MANIFEST_READ_LIMIT, digest);
  try {
    verifyBytes(bytes, { digest, size });
    const manifest = decodeManifest(bytes, undefined, `${tar.place}: ${digest}`);
    return { at: { mediaType: manifest.mediaType, digest, size }, manifest };
  } catch {
    return undefined;
  }
}
