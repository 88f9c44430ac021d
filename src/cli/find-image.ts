import { resolveRoot } from '../content/resolve-root.ts';
import type { Source } from '../content/store.ts';
import { type Selected, select } from '../copy/select.ts';
import { during } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { awaitedNames } from '../place/awaited-name.ts';
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
  readonly selected: Selected & { readonly origin: Source };
};

export type FindOptions = {
  /** The place of a reference without a transport; default a registry. */
  readonly standard?: 'docker' | 'store';
  /** For what reads no manifest, and needs no more than the digest. */
  readonly resolve?: typeof resolveRoot;
  /** How long a name that is not there yet is waited for, in seconds. */
  readonly wait?: number | undefined;
};

export async function findImage(
  { places, options, output, signal }: Context,
  text: string,
  { standard = 'docker', resolve = resolveRoot, wait = 0 }: FindOptions = {},
): Promise<FoundImage> {
  const place = parsePlace(text, standard);
  const opened = await places.source(place, signal);
  const { name } = opened;
  const onWait = (): void => output.note(`${text} is not there yet: waiting for it`);
  const source = awaitedNames(opened.source, { seconds: wait, onWait });
  const root = await resolve(source, name, { signal });
  const wanted = { platforms: wantedPlatforms(options) };
  try {
    const selected = await select(source, root, wanted, { signal });
    return {
      place: foundPlace(place, name),
      name,
      root,
      selected: { ...selected, origin: opened.source },
    };
  } catch (error) {
    throw during(`looking up ${text}`, error);
  }
}
