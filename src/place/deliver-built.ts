import { rooted } from '../content/rooted.ts';
import type { Signal } from '../content/store.ts';
import { type CopyResult, copy } from '../copy/copy.ts';
import type { CopyEvent } from '../copy/event.ts';
import { ImageError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { hostPlatforms } from '../oci/platform.ts';
import { quoted } from '../oci/printable.ts';
import { formatReference, parseReference, type Reference } from '../oci/reference.ts';
import { Mounting } from './mounting.ts';
import { type Place, parsePlace } from './place.ts';
import type { Places } from './places.ts';
import { compressedAs } from './recompress.ts';

/** What layers become on the way to a registry or a layout: the same on every machine. */
const GZIP = { compression: 'gzip', level: 6, onlyPlain: true } as const;

/** buildx's words for places, by its `type=`. */
const TYPES: Readonly<Record<string, string>> = {
  oci: 'oci-archive:',
  docker: 'docker-archive:',
};

/**
 * A place as it is written here, or as buildx has it: `type=oci,dest=app.tar`.
 * @throws ImageError `INVALID_ARGUMENT`
 */
export function outputPlaces(text: string, tags: readonly Reference[]): readonly Place[] {
  if (!text.startsWith('type=')) {
    return [parsePlace(text, 'docker')];
  }
  const { type = '', dest, name, push } = membersOf(text);
  const references = name === undefined ? tags : [parseReference(name)];
  if (type === 'registry' || (type === 'image' && push === 'true')) {
    return references.map((reference) => ({ transport: 'docker', reference }));
  }
  if (type === 'docker' && dest === undefined) {
    return references.map(enginePlace);
  }
  return type === 'image' ? [] : [filePlace(text, type, dest, references[0])];
}

/** The engine's image of that name. */
export function enginePlace(reference: Reference): Place {
  return parsePlace(`docker-daemon:${formatReference(reference)}`, 'docker');
}

function membersOf(text: string): Readonly<Partial<Record<string, string>>> {
  const members = text.split(',').map((part) => {
    const equals = part.indexOf('=');
    return [part.slice(0, Math.max(equals, 0)), part.slice(equals + 1)] as const;
  });
  return Object.fromEntries(members);
}

function filePlace(
  text: string,
  type: string,
  dest: string | undefined,
  tag: Reference | undefined,
): Place {
  const transport = TYPES[type];
  if (transport === undefined || dest === undefined) {
    throw new ImageError('INVALID_ARGUMENT', `the output ${quoted(text)} is not understood`, {
      hint: 'a place is oci:DIR, oci-archive:FILE, docker-archive:FILE or docker://REFERENCE',
    });
  }
  const name = tag === undefined ? '' : `:${formatReference(tag)}`;
  return parsePlace(`${transport}${dest}${name}`, 'docker');
}

export type DeliverOptions = Signal & { readonly onProgress?: (event: CopyEvent) => void };

/** Copies what was built from the store to a place; layers are compressed on the way, but not for one machine. */
export async function deliver(
  places: Places,
  root: Descriptor,
  place: Place,
  { onProgress, signal }: DeliverOptions = {},
): Promise<CopyResult> {
  const store = await places.store();
  const stored = { source: rooted(store, root), name: '' };
  const isPlain = place.transport === 'docker-daemon' || place.transport === 'docker-archive';
  const selection = isPlain ? { preferred: hostPlatforms() } : {};
  const image = isPlain
    ? stored
    : await compressedAs(stored, store, { selection, wanted: GZIP, signal });
  const { target, name } = await places.target(place, { signal });
  const isRegistry = place.transport === 'docker';
  const to = isRegistry ? new Mounting(places.repository(place.reference), places, store) : target;
  try {
    const options = { ...selection, referrers: false, onProgress, signal };
    const result = await copy(image, { target: to, name }, options);
    if (place.transport !== 'store') {
      await target.close?.();
    }
    return result;
  } catch (error) {
    await target.abort?.(error);
    throw error;
  }
}
