import type { CopyResult } from '../copy/copy.ts';

/** Bytes of content by the way they went; `skipped` were at the target already. */
export type MovedBytes = {
  readonly downloaded: number;
  readonly uploaded: number;
  readonly mounted: number;
  readonly skipped: number;
};

export const NOTHING_MOVED: MovedBytes = { downloaded: 0, uploaded: 0, mounted: 0, skipped: 0 };

export function addMoved(one: MovedBytes, other: MovedBytes): MovedBytes {
  return {
    downloaded: one.downloaded + other.downloaded,
    uploaded: one.uploaded + other.uploaded,
    mounted: one.mounted + other.mounted,
    skipped: one.skipped + other.skipped,
  };
}

/** @param remote the sides of the copy that are in a registry */
export function movedBytes(
  { bytes }: Pick<CopyResult, 'bytes'>,
  remote: { readonly source?: boolean; readonly target?: boolean },
): MovedBytes {
  return {
    downloaded: remote.source === true ? bytes.copied : 0,
    uploaded: remote.target === true ? bytes.copied : 0,
    mounted: bytes.mounted,
    skipped: bytes.skipped,
  };
}
