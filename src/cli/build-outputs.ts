import type { CopyResult } from '../copy/copy.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { familiarReference, type Reference } from '../oci/reference.ts';
import { deliver } from '../place/deliver-built.ts';
import type { Place } from '../place/place.ts';
import type { Context } from './context.ts';
import { COPYING, PUSHING } from './progress.ts';

/** Copies what was built to a place, and shows how far it is. */
export async function deliverShown(
  context: Context,
  root: Descriptor,
  place: Place,
): Promise<CopyResult> {
  const { places, signal } = context;
  const progress = context.progress(place.transport === 'docker' ? PUSHING : COPYING);
  try {
    return await deliver(places, root, place, {
      onProgress: (event) => progress.tell(event),
      signal,
    });
  } finally {
    progress.end();
  }
}

export function pushLine(reference: Reference, { written }: CopyResult): string {
  const { digest, size } = written;
  return `${familiarReference(reference)}: digest: ${digest} size: ${size}`;
}
