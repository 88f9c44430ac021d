import type { Signal } from '../content/store.ts';
import { readAlong } from '../content/tee.ts';
import { bodyOf } from '../content/whole.ts';
import { spawnExec } from '../engine/exec.ts';
import type { ImageLayout } from '../layout/layout.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { type ImportOptions, importedImage, layerForm } from '../rootfs/import.ts';
import { expanded } from './expand.ts';

/** The image that an import has made. */
export type ImportedImage = {
  readonly root: Descriptor;
  /** What docker calls the image id: the digest of its config. */
  readonly id: Digest;
};

/**
 * Makes an image of one layer from a tar of files, in the store. Bytes compressed with gzip or zstd are kept
 * as they came, those of xz and bzip2 are decompressed. All of them are read and written once.
 * @param input with `place`, which is how messages call it
 * @param name fully qualified; empty for an image without a name
 * @throws ImageError `ARCHIVE` for what is no whole tar, `UNSUPPORTED` for xz or bzip2 without
 * the program of that name
 */
export async function importRootfs(
  store: ImageLayout,
  input: { readonly chunks: AsyncIterable<Buffer>; readonly place: string },
  name: string,
  options: ImportOptions & Signal,
): Promise<ImportedImage> {
  const { signal } = options;
  const plain = expanded(input.chunks, { exec: spawnExec, place: input.place, signal });
  const { chunks, result } = readAlong(plain, (copy) => layerForm(copy, input.place, { signal }));
  const received = await store.receive(chunks, { signal });
  const { mediaType, diffId } = await result;
  const { config, manifest } = importedImage({ mediaType, ...received }, diffId, options);
  await store.put(config.descriptor, bodyOf(config.bytes), { signal });
  await store.put(manifest.descriptor, bodyOf(manifest.bytes), { signal });
  await store.tag(manifest.descriptor, name, { signal });
  return { root: manifest.descriptor, id: config.descriptor.digest };
}
