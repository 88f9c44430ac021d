import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Signal } from '../content/store.ts';
import { readAlong } from '../content/tee.ts';
import type { NewLayer } from '../image/mutation.ts';
import type { ImageLayout } from '../layout/layout.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { MEDIA_TYPE } from '../oci/media-type.ts';
import { layerForm } from '../rootfs/import.ts';
import { StoredForms } from '../store/layer-forms.ts';
import { GZIP } from './build-index.ts';

/**
 * A tar of files → a layer in the store, compressed; bytes that are so already are kept as they came.
 * @throws ImageError `ARCHIVE` for what is no whole tar
 */
export async function appendedLayer(
  store: ImageLayout,
  path: string,
  { signal }: Signal,
): Promise<NewLayer> {
  const file = createReadStream(path);
  const { chunks, result } = readAlong(file, (copy) => layerForm(copy, path, { signal }));
  const received = await store.receive(chunks, { signal });
  const { mediaType, diffId } = await result;
  const layer = await packed(store, { mediaType, ...received }, { signal });
  return { descriptor: layer, diffId, createdBy: `ADD ${basename(path)} /` };
}

/** As registries are given layers. */
async function packed(store: ImageLayout, layer: Descriptor, options: Signal): Promise<Descriptor> {
  if (layer.mediaType !== MEDIA_TYPE.ociLayer) {
    return layer;
  }
  const made = await new StoredForms(store).inForm(store, layer, GZIP, options);
  return { ...made, mediaType: MEDIA_TYPE.ociLayerGzip };
}
