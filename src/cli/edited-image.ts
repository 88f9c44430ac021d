import { rooted } from '../content/rooted.ts';
import { type CopyResult, copy } from '../copy/copy.ts';
import type { EditedImage } from '../image/gathered-source.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Place, parsePlace } from '../place/place.ts';
import type { Context } from './context.ts';
import { COPYING, PUSHING } from './progress.ts';

/**
 * Copies an edited image to a place; content that is there, or that the place can mount, is not sent.
 * Without a name the place keeps it by its digest.
 */
async function placeEdited(
  context: Context,
  { source, root, mountFrom: all, originOf }: EditedImage,
  to: Place,
  isNamed: boolean,
): Promise<CopyResult> {
  const { places, signal } = context;
  const { target, name } = await places.target(to, { signal });
  // A place that has all of a source lacks what was made anew: it is asked for each piece.
  const mountFrom = all.filter((one) => target.contains?.(one) !== true);
  const progress = context.progress(to.transport === 'docker' ? PUSHING : COPYING);
  const unnamed = to.transport === 'docker' ? root.digest : '';
  try {
    const result = await copy(
      { source: rooted(source, root), name: '' },
      { target, name: isNamed ? name : unnamed },
      {
        ...{ referrers: false, mountFrom, originOf, signal },
        onProgress: (event) => progress.tell(event),
      },
    );
    if (to.transport !== 'store') {
      await target.close?.();
    }
    return result;
  } catch (error) {
    await target.abort?.(error);
    throw error;
  } finally {
    progress.end();
  }
}

/** Where an edited image goes: the places that are given, else the one that it comes from, without a name. */
export async function placeAll(
  context: Context,
  edited: EditedImage,
  tags: readonly string[],
  from: Place,
): Promise<Descriptor> {
  const { output } = context;
  const standard = from.transport === 'store' ? 'store' : 'docker';
  const targets = tags.map((text) => parsePlace(text, standard));
  for (const to of targets) {
    await placeEdited(context, edited, to, true);
  }
  if (targets.length === 0) {
    await placeEdited(context, edited, from, false);
  }
  const { digest, mediaType } = edited.root;
  output.line(digest);
  output.document({ digest, mediaType, references: tags });
  return edited.root;
}
