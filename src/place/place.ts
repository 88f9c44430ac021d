import { ImageError } from '../errors.ts';
import { quoted } from '../oci/printable.ts';
import { parseReference, type Reference } from '../oci/reference.ts';
import type { StoredName } from '../store/find-image.ts';

/** A place for one image, as containers-transports(5) writes it. */
export type Place = RegistryPlace | StorePlace | FilePlace | EnginePlace;

/** An image in a registry. */
export type RegistryPlace = { readonly transport: 'docker'; readonly reference: Reference };

/** An image of the local store. */
export type StorePlace = { readonly transport: 'store' } & StoredName;

/** Without a name: as a source the only image, as a target the source's own name. */
export type FilePlace = {
  readonly transport: 'oci' | 'oci-archive' | 'docker-archive';
  readonly path: string;
  readonly name: string | undefined;
};

/** As in the store, `text` may be an image id or the start of one. */
export type EnginePlace = { readonly transport: 'docker-daemon' } & StoredName;

const WORDS = ['docker', 'store', 'oci', 'oci-archive', 'docker-archive', 'docker-daemon'] as const;
type Transport = (typeof WORDS)[number];

/**
 * A transport word always wins: an image named `oci` with a tag is written `docker://oci:v1`.
 * @param fallback what a text without a word stands for
 * @throws ImageError `INVALID_REFERENCE` or `INVALID_ARGUMENT`
 */
export function parsePlace(text: string, fallback: 'docker' | 'store'): Place {
  const [transport, rest] = splitTransport(text);
  switch (transport ?? fallback) {
    case 'docker':
      return { transport: 'docker', reference: parseReference(rest) };
    case 'store':
      return { transport: 'store', text: rest, reference: referenceOrId(rest) };
    case 'docker-daemon':
      return { transport: 'docker-daemon', text: rest, reference: referenceOrId(rest) };
    default:
      return parseFile(transport as FilePlace['transport'], rest, text);
  }
}

/** Which kind of place a text means, before the rest of it is read. */
export function transportOf(text: string, fallback: Transport): Transport {
  return splitTransport(text)[0] ?? fallback;
}

/** Whether it begins with the word of a transport. */
export function isPlace(text: string): boolean {
  return splitTransport(text)[0] !== undefined;
}

/** Words of containers-transports(5) for places that nothing here opens. */
const FOREIGN = /^(containers-storage|dir|docker-tar|ostree|sif|tarball):/;

function splitTransport(text: string): readonly [Transport | undefined, string] {
  const [, foreign] = FOREIGN.exec(text) ?? [];
  if (foreign !== undefined) {
    throw new ImageError('INVALID_ARGUMENT', `${quoted(text)}: ${foreign}: is not supported here`, {
      hint: `there are docker://, ${WORDS.slice(1).join(':, ')}:; an image named ${foreign} is docker://${foreign}:TAG`,
    });
  }
  const word = WORDS.find((candidate) => text.startsWith(`${candidate}:`));
  if (word === undefined) {
    return [undefined, text];
  }
  const rest = text.slice(word.length + 1);
  if (word === 'docker') {
    // `docker:20` is the image of that name: the transport's word is `docker://`.
    return rest.startsWith('//') ? [word, rest.slice(2)] : [undefined, text];
  }
  return [word, rest];
}

function referenceOrId(text: string): Reference | undefined {
  return isImageId(text) ? undefined : parseReference(text);
}

/** A whole image id with its algorithm, which the grammar would take for a tag. */
function isImageId(text: string): boolean {
  return /^sha256:[0-9a-f]{1,64}$/.test(text) || /^[0-9a-f]{64}$/.test(text);
}

/** The name follows the first colon that is not a Windows drive's. */
function parseFile(transport: FilePlace['transport'], rest: string, text: string): FilePlace {
  const from = /^[A-Za-z]:[\\/]/.test(rest) ? 2 : 0;
  const colon = rest.indexOf(':', from);
  const path = colon < 0 ? rest : rest.slice(0, colon);
  if (path === '') {
    throw new ImageError('INVALID_ARGUMENT', `${quoted(text)} names no file or directory`, {
      hint: `write ${transport}:PATH[:NAME]`,
    });
  }
  return { transport, path, name: colon < 0 ? undefined : rest.slice(colon + 1) || undefined };
}

/** The reference that a place carries, for naming a target after its source. */
export function referenceOf(place: Place): Reference | undefined {
  return 'reference' in place ? place.reference : undefined;
}

/** The name of an image in its repository, where a digest wins over a tag. */
export function nameOf({ tag = 'latest', digest }: Reference): string {
  return digest ?? tag;
}

/** Where a place is: a registry, or this machine. Targets at one site are written one after the other. */
export function siteOf(place: Place): string {
  return place.transport === 'docker' ? place.reference.registry : 'this machine';
}
