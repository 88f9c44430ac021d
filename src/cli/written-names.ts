import { ImageError } from '../errors.ts';
import { isDigest } from '../oci/digest.ts';
import { formatReference, parseName, type Reference } from '../oci/reference.ts';
import type { Place } from '../place/place.ts';

/** A place in full: its reference, or what was written if it has none. */
export function formatPlace(place: Place, text: string): string {
  return 'reference' in place && place.reference !== undefined
    ? formatReference(place.reference)
    : text;
}

/** `docker://alpine` becomes `alpine`, for arguments that only mean a registry. */
export function withoutTransport(text: string): string {
  return text.startsWith('docker://') ? text.slice('docker://'.length) : text;
}

/** Parses the argument of `--all-tags`. @throws ImageError `INVALID_ARGUMENT` for a tag or digest */
export function repositoryOnly(command: string, text: string): Reference {
  const name = parseName(withoutTransport(text));
  if (name.tag !== undefined || name.digest !== undefined) {
    const what = `${command}: ${text}: tag can't be used with --all-tags/-a`;
    throw new ImageError('INVALID_ARGUMENT', what, { hint: 'write the repository only' });
  }
  return name;
}

/** The place of an image once it is found: one that the store found by its id has no reference. */
export function foundPlace(place: Place, name: string): Place {
  return place.transport === 'store' && isDigest(name) && place.reference?.digest === undefined
    ? { ...place, reference: undefined }
    : place;
}

/**
 * The name of an image of the store in a tar. It is empty for an image that was asked for by its id
 * or digest, even if the id reads like a reference.
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
