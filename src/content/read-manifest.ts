import type { Descriptor } from '../oci/descriptor.ts';
import { decodeManifest, MANIFEST_READ_LIMIT, type Manifest } from '../oci/manifest.ts';
import { described } from './resolve-root.ts';
import type { Signal, Source } from './store.ts';
import { readAll } from './whole.ts';

/** A manifest or index with its exact bytes, to pass them on or to rewrite them. */
export type ReadManifest = {
  /** As the bytes have it. */
  readonly descriptor: Descriptor;
  readonly bytes: Buffer;
  readonly manifest: Manifest;
};

/**
 * A manifest or index, decoded.
 * @throws ImageError `NOT_FOUND`, `INVALID_DOCUMENT`, `TOO_LARGE`, `UNSUPPORTED`
 */
export async function readManifest(
  source: Source,
  descriptor: Descriptor,
  options: Signal = {},
): Promise<Manifest> {
  return (await readManifestBytes(source, descriptor, options)).manifest;
}

/** The same with its exact bytes. */
export async function readManifestBytes(
  source: Source,
  descriptor: Descriptor,
  options: Signal = {},
): Promise<ReadManifest> {
  const where = `manifest ${descriptor.digest} of ${source.place}`;
  const root = await described(source, descriptor, options);
  const bytes = await readAll(await source.fetch(root, options), MANIFEST_READ_LIMIT, where);
  return { descriptor: root, bytes, manifest: decodeManifest(bytes, root.mediaType, where) };
}
