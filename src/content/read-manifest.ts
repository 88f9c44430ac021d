import type { Descriptor } from '../oci/descriptor.ts';
import { decodeManifest, MANIFEST_READ_LIMIT, type Manifest } from '../oci/manifest.ts';
import type { Signal, Source } from './store.ts';
import { readAll } from './verify.ts';

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

/** The same with its exact bytes, to pass them on or to rewrite them. */
export async function readManifestBytes(
  source: Source,
  descriptor: Descriptor,
  options: Signal = {},
): Promise<{ readonly bytes: Buffer; readonly manifest: Manifest }> {
  const where = `manifest ${descriptor.digest} of ${source.place}`;
  const body = await source.fetch(descriptor, options);
  const bytes = await readAll(body, MANIFEST_READ_LIMIT, where);
  return { bytes, manifest: decodeManifest(bytes, descriptor.mediaType, where) };
}
