import { resolveRoot } from '../content/resolve-root.ts';
import { type Selected, select } from '../copy/select.ts';
import { during } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Place, parsePlace } from '../place/place.ts';
import type { Context } from './context.ts';
import { wantedPlatforms } from './options.ts';
import { foundPlace } from './written-names.ts';

/** One request, whose headers may tell another length or type than the bytes have. */
export const asNamed: typeof resolveRoot = (source, name, options) => source.resolve(name, options);

/** The image that an argument stands for. */
export type FoundImage = {
  /** Without a reference if it was found by its id. */
  readonly place: Place;
  /** The name under which the place resolves it. */
  readonly name: string;
  /** What the name resolves to. */
  readonly root: Descriptor;
  /** The same, narrowed to the platforms of `--platform`. */
  readonly selected: Selected;
};

/**
 * @param standard the place of a reference without a transport
 * @param resolve for what reads no manifest, and needs no more than the digest
 */
export async function findImage(
  { places, options, signal }: Context,
  text: string,
  standard: 'docker' | 'store' = 'docker',
  resolve: typeof resolveRoot = resolveRoot,
): Promise<FoundImage> {
  const place = parsePlace(text, standard);
  const { source, name } = await places.source(place, signal);
  const root = await resolve(source, name, { signal });
  const wanted = { platforms: wantedPlatforms(options) };
  try {
    const found = foundPlace(place, name);
    return { place: found, name, root, selected: await select(source, root, wanted, { signal }) };
  } catch (error) {
    throw during(`looking up ${text}`, error);
  }
}
