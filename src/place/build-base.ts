import type { Base } from '../build/build-ports.ts';
import { resolveRoot } from '../content/resolve-root.ts';
import type { Signal } from '../content/store.ts';
import { select } from '../copy/select.ts';
import { codeOf } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Platform } from '../oci/platform.ts';
import { parseReference } from '../oci/reference.ts';
import { parsePlace } from './place.ts';
import type { Places } from './places.ts';

/** From the store where it has the image for this platform, else from its registry; from any place that is written as one. */
export async function baseImage(
  places: Places,
  reference: string,
  platform: Platform,
  { pull }: { readonly pull: boolean },
  options: Signal,
): Promise<Base> {
  const place = parsePlace(reference, 'docker');
  const isPlain = place.transport === 'docker' && !reference.startsWith('docker:');
  const stored =
    isPlain && !pull ? await storedImage(places, reference, platform, options) : undefined;
  if (stored !== undefined) {
    return stored;
  }
  const { source, name } = await places.source(place, options.signal);
  return only({ source, root: await resolveRoot(source, name, options) }, platform, options);
}

/** @returns `undefined` where the store has no such image for this platform */
export async function storedImage(
  places: Places,
  text: string,
  platform: Platform,
  options: Signal,
): Promise<Base | undefined> {
  try {
    const place = { transport: 'store', text, reference: parseReference(text) } as const;
    const { source, name } = await places.source(place, options.signal);
    return await only({ source, root: await source.resolve(name, options) }, platform, options);
  } catch (error) {
    if (['NOT_FOUND', 'PLATFORM_NOT_FOUND'].includes(codeOf(error))) {
      return undefined;
    }
    throw error;
  }
}

/** One platform's image of an index; a single image is taken as it is where it was built for another one. */
async function only({ source, root }: Base, platform: Platform, options: Signal): Promise<Base> {
  const selected = await select(source, root, { platforms: [platform] }, options);
  return { source: selected.source, root: plainRoot(selected.root) };
}

function plainRoot({ mediaType, digest, size }: Descriptor): Descriptor {
  return { mediaType, digest, size };
}
