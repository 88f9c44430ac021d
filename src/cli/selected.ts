import type { Source } from '../content/store.ts';
import { type Selected, select } from '../copy/select.ts';
import { during, ImageError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { isDigest } from '../oci/digest.ts';
import { formatReference, parseName, type Reference } from '../oci/reference.ts';
import { type Place, parsePlace } from '../place/place.ts';
import type { Context } from './context.ts';
import { wantedPlatforms } from './options.ts';

/** An image by the words for it, narrowed as `--platform` says. */
export type SelectedImage = {
  /** Fully qualified; of a file, what was written. */
  readonly reference: string;
  readonly source: Source;
  readonly root: Descriptor;
};

export async function selected(context: Context, text: string): Promise<SelectedImage> {
  const { place, selected } = await find(context, text, 'docker');
  return { reference: formatPlace(place, text), ...selected };
}

/** What the words for an image stand for. */
export type Found = {
  readonly place: Place;
  /** What the place knows it by. */
  readonly name: string;
  /** Where its names are. */
  readonly source: Source;
  readonly root: Descriptor;
  /** The same as `--platform` narrows it. */
  readonly selected: Selected;
};

/** @param standard what a reference without a transport is in */
export async function find(
  { places, options, signal }: Context,
  text: string,
  standard: 'docker' | 'store',
): Promise<Found> {
  const place = parsePlace(text, standard);
  const { source, name } = await places.source(place, signal);
  const root = await source.resolve(name, { signal });
  const wanted = { platforms: wantedPlatforms(options) };
  try {
    return { place, name, source, root, selected: await select(source, root, wanted, { signal }) };
  } catch (error) {
    throw during(`looking up ${text}`, error);
  }
}

export function formatPlace(place: Place, text: string): string {
  return 'reference' in place && place.reference !== undefined
    ? formatReference(place.reference)
    : text;
}

/** `docker://alpine` as `alpine`, where only a registry can be meant. */
export function withoutTransport(text: string): string {
  return text.startsWith('docker://') ? text.slice('docker://'.length) : text;
}

/** What `--all-tags` is for. @throws ImageError `INVALID_ARGUMENT` for a tag or digest, in docker's words */
export function repositoryOnly(command: string, text: string): Reference {
  const name = parseName(withoutTransport(text));
  if (name.tag !== undefined || name.digest !== undefined) {
    const what = `${command}: ${text}: tag can't be used with --all-tags/-a`;
    throw new ImageError('INVALID_ARGUMENT', what, { hint: 'write the repository only' });
  }
  return name;
}

/**
 * What an image of the store is called in a tar; one that was asked for by its id or digest has no
 * name there, whatever reference the id would make.
 * @param resolved what the store knows it by
 */
export function storedName(place: Place, resolved: string): string {
  if (isDigest(resolved)) {
    return '';
  }
  const reference = 'reference' in place ? place.reference : undefined;
  return reference === undefined || reference.digest !== undefined
    ? resolved
    : formatReference(reference);
}
