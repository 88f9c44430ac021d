import type { PutOutcome } from '../content/store.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { isImageConfigType, isTaggableType } from '../oci/media-type.ts';

/** What a piece of content is to its image. */
export type Role = 'manifest' | 'config' | 'layer';

/** What a copy tells while it goes on; a piece of content is told of once, however often it is used. */
export type CopyEvent = {
  readonly descriptor: Descriptor;
  readonly role: Role;
  /** `progress` comes with the bytes so far; a try that starts over starts at 0 again. */
  readonly state: 'started' | 'progress' | PutOutcome;
  /** How much of this content has passed so far, in bytes; only with `progress`. */
  readonly bytes?: number;
};

export function roleOf(descriptor: Descriptor): Role {
  if (isTaggableType(descriptor.mediaType)) {
    return 'manifest';
  }
  return isImageConfigType(descriptor.mediaType) ? 'config' : 'layer';
}

/** Whether the content is at the target now. */
export function isPlaced(state: CopyEvent['state']): state is PutOutcome {
  return state !== 'started' && state !== 'progress';
}
