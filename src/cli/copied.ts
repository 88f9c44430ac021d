import type { CopyResult } from '../copy/copy.ts';
import { messageOf } from '../errors.ts';
import type { MovedBytes } from '../image/moved-bytes.ts';
import type { Place } from '../place/place.ts';
import type { Failed } from './errors.ts';
import { formatPlace } from './written-names.ts';

/** Where a copy was sent: as it was written, and what that means. */
export type CopyTargetPlace = { readonly text: string; readonly place: Place };

/** What became of one target. */
export type Copied = {
  readonly target: CopyTargetPlace;
  readonly result: CopyResult;
  readonly bytes: MovedBytes;
};

/** What `copy --json` prints. */
export function copyDocument(
  reference: string,
  results: readonly Copied[],
  failed: readonly Failed<CopyTargetPlace>[],
): unknown {
  return {
    reference,
    digest: results[0]?.result.written.digest,
    sourceDigest: results[0]?.result.source.digest,
    mediaType: results[0]?.result.written.mediaType,
    targets: [
      ...results.map(({ target, result, bytes }) => ({
        reference: formatPlace(target.place, target.text),
        digest: result.written.digest,
        status: result.status,
        bytes,
      })),
      ...failed.map(({ item, error }) => ({
        reference: formatPlace(item.place, item.text),
        status: 'failed',
        error: messageOf(error),
      })),
    ],
  };
}
