import { ArchiveWriter } from '../archive/archive-writer.ts';
import type { Signal, Source } from '../content/store.ts';
import type { CopyEvent } from '../copy/event.ts';
import { GraphCopy } from '../copy/graph.ts';
import type { Descriptor } from '../oci/descriptor.ts';

/** An image as it goes into an archive; without a name it goes by its digest alone. */
export type SavedImage = {
  readonly source: Source;
  readonly root: Descriptor;
  readonly name: string;
};

/** How images are saved. */
export type SaveOptions = Signal & {
  /** Told of every piece of content on its way. */
  readonly onProgress?: (event: CopyEvent) => void;
};

/**
 * Images into one tar, each blob once; the file has its name only when it is complete.
 * @param path of the tar, which Docker and every reader of OCI layouts takes
 */
export async function saveFile(
  path: string,
  images: readonly SavedImage[],
  options: SaveOptions = {},
): Promise<void> {
  await save(await ArchiveWriter.file(path, { place: path, docker: true }), images, options);
}

/** The same into an archive that is open; it is closed, or given up where one image fails. */
export async function save(
  archive: ArchiveWriter,
  images: readonly SavedImage[],
  options: SaveOptions = {},
): Promise<void> {
  try {
    for (const { source, root, name } of images) {
      await new GraphCopy(source, archive, { ...options, mountFrom: [] }).copy(root, name);
    }
    await archive.close();
  } catch (error) {
    await archive.abort(error);
    throw error;
  }
}
