import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Signal } from '../content/store.ts';
import { readAlong } from '../content/tee.ts';
import type { NewLayer } from '../image/mutation.ts';
import type { ImageLayout } from '../layout/layout.ts';
import { layerForm } from '../rootfs/import.ts';

/**
 * A tar of files → a layer in the store; compressed bytes are kept as they came.
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
  return { descriptor: { mediaType, ...received }, diffId, createdBy: `ADD ${basename(path)} /` };
}
