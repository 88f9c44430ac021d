import { rooted } from '../content/rooted.ts';
import type { CopyResult } from '../copy/copy.ts';
import { copy } from '../copy/copy.ts';
import { ImageError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { hostPlatforms } from '../oci/platform.ts';
import { quoted } from '../oci/printable.ts';
import {
  familiarReference,
  formatReference,
  parseReference,
  type Reference,
} from '../oci/reference.ts';
import { Mounting } from '../place/mounting.ts';
import { type Place, parsePlace } from '../place/place.ts';
import { compressedAs } from '../place/recompress.ts';
import { GZIP } from './compression.ts';
import type { Context } from './context.ts';
import { COPYING, PUSHING } from './progress.ts';

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
    throw new ImageError('INVALID_ARGUMENT', `build: --output ${quoted(text)} is not understood`, {
      hint: 'a place is oci:DIR, oci-archive:FILE, docker-archive:FILE or docker://REFERENCE',
    });
  }
  const name = tag === undefined ? '' : `:${formatReference(tag)}`;
  return parsePlace(`${transport}${dest}${name}`, 'docker');
}

/** Copies what was built to a place; layers are compressed on the way to a registry or a layout. */
export async function deliver(
  context: Context,
  root: Descriptor,
  place: Place,
): Promise<CopyResult> {
  const { places, signal } = context;
  const store = await places.store();
  const stored = { source: rooted(store, root), name: '' };
  const isPlain = place.transport === 'docker-daemon' || place.transport === 'docker-archive';
  const selection = isPlain ? { preferred: hostPlatforms() } : {};
  const wanted = { ...GZIP, onlyPlain: true };
  const image = isPlain ? stored : await compressedAs(stored, store, { selection, wanted, signal });
  const { target, name } = await places.target(place, { signal });
  const repository = place.transport === 'docker' ? places.repository(place.reference) : undefined;
  const mounting = repository && new Mounting(repository, places, store);
  const progress = context.progress({
    ...(mounting === undefined ? COPYING : PUSHING),
    mountedFrom: (layer) => mounting?.offeredFrom(layer),
  });
  try {
    const to = { target: mounting ?? target, name };
    const onProgress = progress.tell.bind(progress);
    const options = { ...selection, referrers: false, onProgress, signal };
    const result = await copy(image, to, options);
    if (place.transport !== 'store') {
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

export function pushLine(reference: Reference, { written }: CopyResult): string {
  const { digest, size } = written;
  return `${familiarReference(reference)}: digest: ${digest} size: ${size}`;
}
