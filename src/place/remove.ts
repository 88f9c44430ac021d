import type { Signal } from '../content/store.ts';
import { codeOf, ImageError } from '../errors.ts';
import { entryOf, findEntry, type LayoutEntry } from '../layout/entry.ts';
import type { ImageLayout } from '../layout/layout.ts';
import { type Digest, encodedOf } from '../oci/digest.ts';
import { familiarReference, formatReference, parseReference } from '../oci/reference.ts';
import type { StorePlace } from './place.ts';
import { namedByDigest } from './store-image.ts';
import { type Content, contentOf, deletedOf, idsOf } from './stored-content.ts';

/** What became of one thing that was to be removed. */
export type Removed = {
  /** Names that went, as people write them. */
  readonly untagged: readonly string[];
  /** Image ids, and after each the chain ids of its layers that no image needs, the topmost first. */
  readonly deleted: readonly Digest[];
};

export type Removal = {
  readonly removed: readonly Removed[];
  /** One for each that could not be removed; the others are. */
  readonly errors: readonly unknown[];
  /** What was freed. */
  readonly bytes: number;
};

type Options = Signal & {
  /** Removes an id with all its names, however many they are. */
  readonly force?: boolean;
};

/**
 * Takes names away, and images with their last one; what no other image needs is freed at once. An
 * id that is meant twice is one removal. The rules are those of `docker rmi` (moby,
 * `daemon/images/image_delete.go`).
 */
export async function removeImages(
  store: ImageLayout,
  wanted: readonly StorePlace[],
  options: Options = {},
): Promise<Removal> {
  const removing = new Removing(store, options);
  const untagged: Untagged[] = [];
  const errors: unknown[] = [];
  for (const place of wanted) {
    try {
      untagged.push(...(await removing.remove(place)));
    } catch (error) {
      if (codeOf(error) === 'INTERRUPTED') {
        throw error;
      }
      errors.push(error);
    }
  }
  const gone = untagged.some(({ images }) => images.length > 0);
  const { digests, bytes } = gone ? await store.collect(options) : { digests: [], bytes: 0 };
  const freed = new Set(digests);
  const removed = untagged.map(({ names, images }) => ({
    untagged: names,
    deleted: images.flatMap((image) => deletedOf(image, freed)),
  }));
  return { removed, errors, bytes };
}

type Untagged = {
  readonly names: readonly string[];
  /** Those that no name is left of. */
  readonly images: readonly Content[];
};

/** One call, in which ids are looked up once, however many images there are. */
class Removing {
  readonly #store: ImageLayout;
  readonly #options: Options;
  readonly #removedIds = new Set<string>();
  #ids: Promise<ReadonlyMap<Digest, Digest>> | undefined;

  constructor(store: ImageLayout, options: Options) {
    this.#store = store;
    this.#options = options;
  }

  async remove(place: StorePlace): Promise<readonly Untagged[]> {
    const entries = await this.#store.entries();
    const named = namedEntries(entries, place);
    if (named.length > 0) {
      return [await this.#untag(named, entries)];
    }
    const id = await this.#findId(entries, place.text);
    if (this.#removedIds.has(id)) {
      return [];
    }
    const result = await this.#removeId(entries, id);
    this.#removedIds.add(id);
    return [result];
  }

  async #untag(named: readonly LayoutEntry[], entries: readonly LayoutEntry[]): Promise<Untagged> {
    const left = new Set(
      entries.filter((entry) => !named.includes(entry)).map(({ descriptor }) => descriptor.digest),
    );
    const last = named.filter(({ descriptor }) => !left.has(descriptor.digest));
    const images = await this.#contents(last);
    for (const { name } of named) {
      await this.#store.untag(name ?? '', this.#options);
    }
    return { names: namesOf(named), images };
  }

  async #removeId(entries: readonly LayoutEntry[], id: Digest): Promise<Untagged> {
    const ids = await this.#allIds(entries);
    const meant = entries.filter(({ descriptor }) => ids.get(descriptor.digest) === id);
    if (meant.length === 0) {
      throw notFound(id);
    }
    if (this.#options.force !== true && isShared(meant)) {
      throw conflict(id);
    }
    const images = await this.#contents(meant);
    for (const digest of new Set(meant.map(({ descriptor }) => descriptor.digest))) {
      await this.#store.remove(digest, this.#options);
    }
    return { names: namesOf(meant), images };
  }

  /** @throws ImageError `NOT_FOUND`, or `INVALID_ARGUMENT` for what several ids begin with */
  async #findId(entries: readonly LayoutEntry[], text: string): Promise<Digest> {
    const prefix = text.replace(/^sha256:/, '');
    if (!/^[0-9a-f]{2,64}$/.test(prefix)) {
      throw notFound(text);
    }
    const ids = new Set((await this.#allIds(entries)).values());
    const [found, ...more] = [...ids].filter((id) => encodedOf(id).startsWith(prefix));
    if (found === undefined) {
      throw notFound(text);
    }
    if (more.length > 0) {
      const what = `removing ${text}: ${more.length + 1} image ids begin so`;
      throw new ImageError('INVALID_ARGUMENT', what, { hint: 'write more of the id' });
    }
    return found;
  }

  #allIds(entries: readonly LayoutEntry[]): Promise<ReadonlyMap<Digest, Digest>> {
    this.#ids ??= idsOf(this.#store, entries, this.#options);
    return this.#ids;
  }

  /** What there is of images, read before they go. */
  async #contents(entries: readonly LayoutEntry[]): Promise<readonly Content[]> {
    const roots = new Map(entries.map(({ descriptor }) => [descriptor.digest, descriptor]));
    const found: Content[] = [];
    for (const root of roots.values()) {
      found.push(await contentOf(this.#store, root, this.#options));
    }
    return found;
  }
}

/** The entries that a reference names; none for an id. */
function namedEntries(
  entries: readonly LayoutEntry[],
  { reference }: StorePlace,
): readonly LayoutEntry[] {
  if (reference === undefined) {
    return [];
  }
  const descriptors = entries.map(({ descriptor }) => descriptor);
  const found = findEntry(descriptors, formatReference(reference));
  if (found !== undefined) {
    return entries.filter(({ name }) => name !== undefined && name === entryOf(found).name);
  }
  return entries.filter((entry) => namedByDigest(entry, reference));
}

/** More than one tag, or names in several repositories: docker removes no such id unless it must. */
function isShared(entries: readonly LayoutEntry[]): boolean {
  const names = entries.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const tags = names.filter((name) => !name.includes('@'));
  const repositories = new Set(names.map((name) => name.replace(/@.*$|:[^:/]*$/, '')));
  return tags.length > 1 || repositories.size > 1;
}

function namesOf(entries: readonly LayoutEntry[]): readonly string[] {
  const names = entries.flatMap(({ name }) => (name === undefined ? [] : [familiar(name)]));
  return [...new Set(names)];
}

function familiar(name: string): string {
  try {
    return familiarReference(parseReference(name));
  } catch {
    return name;
  }
}

function notFound(text: string): ImageError {
  return new ImageError('NOT_FOUND', `removing ${text}: no such image in the local store`, {
    hint: 'transship images lists what is there',
  });
}

function conflict(id: Digest): ImageError {
  const short = encodedOf(id).slice(0, 12);
  const why = `conflict: unable to delete ${short} (must be forced)`;
  return new ImageError(
    'STORE',
    `removing ${short}: ${why} - image is referenced in multiple repositories`,
    { hint: `transship rmi --force ${short} removes all its names; a name removes that one` },
  );
}
