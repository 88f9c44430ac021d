import type { Signal } from '../content/store.ts';
import { bodyOf } from '../content/verify.ts';
import type { ImageLayout } from '../layout/layout.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { type ImportOptions, importedImage, layerForm } from '../rootfs/import.ts';
import { withIncoming } from './incoming.ts';

export type ImportedImage = {
  readonly root: Descriptor;
  /** What docker calls the image id: the digest of its config. */
  readonly id: Digest;
};

/**
 * A tar of files → an image of one layer in the store. Compressed bytes are kept as they came.
 * @param input with `place`, which is how messages call it
 * @param name fully qualified; empty for an image without a name
 * @throws ImageError `ARCHIVE` for what is no whole tar, `UNSUPPORTED` for bzip2 and xz
 */
export async function importRootfs(
  store: ImageLayout,
  input: { readonly chunks: AsyncIterable<Buffer>; readonly place: string },
  name: string,
  options: ImportOptions & Signal,
): Promise<ImportedImage> {
  return await withIncoming(store, input.chunks, options, async ({ digest, size, body }) => {
    const { mediaType, diffId } = await layerForm(body, input.place, options);
    const layer = { mediaType, digest, size };
    const { config, manifest } = importedImage(layer, diffId, options);
    const { signal } = options;
    await store.put(layer, body, { signal });
    await store.put(config.descriptor, bodyOf(config.bytes), { signal });
    await store.put(manifest.descriptor, bodyOf(manifest.bytes), { signal });
    await store.tag(manifest.descriptor, name, { signal });
    return { root: manifest.descriptor, id: config.descriptor.digest };
  });
}
