import { ImageError } from '../errors.ts';
import type { Digest } from '../oci/digest.ts';
import type { Summary } from './summary.ts';

/** One instruction that an image was built by. */
export type HistoryRow = {
  /** The image's, in the newest row; what a step before it gave is known to its builder alone. */
  readonly id: Digest | undefined;
  /** RFC 3339, as the config has it. */
  readonly created: string | undefined;
  readonly createdBy: string;
  readonly comment: string;
  /** The size of its layer in the manifest: in bytes, compressed; 0 if it made none. */
  readonly size: number;
  readonly emptyLayer: boolean;
};

/**
 * The instructions of an image, the newest first, as docker shows them. How big a layer is when it
 * is unpacked, which docker says, cannot be known without reading it.
 * @throws ImageError `UNSUPPORTED` for what is no image
 */
export function historyOf({ root, manifest, config, unreadable }: Summary): readonly HistoryRow[] {
  if (manifest === undefined || config === undefined) {
    if (unreadable.length > 0) {
      throw unreadable[0];
    }
    throw new ImageError('UNSUPPORTED', `${root.digest} has no history: it is not an image`);
  }
  const layers = manifest.layers.values();
  const rows = config.history.map(({ created, createdBy, comment, emptyLayer }) => ({
    id: undefined,
    created,
    createdBy,
    comment,
    size: emptyLayer ? 0 : (layers.next().value?.size ?? 0),
    emptyLayer,
  }));
  return rows
    .toReversed()
    .map((row, index) => (index === 0 ? { ...row, id: manifest.config?.digest } : row));
}
