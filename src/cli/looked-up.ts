import type { Source } from '../content/store.ts';
import { select } from '../copy/select.ts';
import { type Summary, summarize } from '../image/summary.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Place, parsePlace } from '../place/place.ts';
import type { Context } from './context.ts';
import { wantedPlatforms } from './options.ts';

/** An image that somebody wants to look at. */
export type LookedUp = {
  readonly place: Place;
  /** Where its names are. */
  readonly source: Source;
  /** What the words for it stand for, before `--platform` narrows it. */
  readonly root: Descriptor;
  readonly summary: Summary;
};

/** By its documents alone: no layer is read. @param options `remote`: a reference is a registry's */
export async function lookUp(
  { places, options, signal }: Context,
  text: string,
  { remote }: { readonly remote: boolean },
): Promise<LookedUp> {
  const place = parsePlace(text, remote ? 'docker' : 'store');
  const { source, name } = await places.source(place, signal);
  const root = await source.resolve(name, { signal });
  const wanted = { platforms: wantedPlatforms(options) };
  const narrowed = await select(source, root, wanted, { signal });
  return {
    place,
    source,
    root,
    summary: await summarize(narrowed.source, narrowed.root, { signal }),
  };
}
