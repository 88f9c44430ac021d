import type { Signal } from '../content/store.ts';
import { ImageError } from '../errors.ts';
import { entryOf, familiar, findEntry, type LayoutEntry, repoDigestsOf } from '../layout/entry.ts';
import { EMPTY_LIST, repositoryOf, without } from '../layout/index-edits.ts';
import type { ImageLayout } from '../layout/layout.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, encodedOf } from '../oci/digest.ts';
import { formatReference } from '../oci/reference.ts';
import type { StoredName } from './find-image.ts';
import { namedByDigest } from './find-image.ts';
import { ImageIds } from './image-ids.ts';
import { type Content, contentOf } from './stored-content.ts';

/** What a removal may do. */
export type RemoveOptions = Signal & {
  /** Removes an id with all its names, however many they are. */
  readonly force?: boolean;
};

/** What one thing that was to be removed takes along. */
export type Untagged = {
  /** Names that go, as people write them. */
  readonly names: readonly string[];
  /** Those that no name is left of. */
  readonly images: readonly Content[];
};

/**
 * One call. What is to go is found out first and goes at once, however many images that are: the
 * store's index is read and written once, and so are ids.
 */
export class Removing {
  readonly #store: ImageLayout;
  readonly #options: RemoveOptions;
  readonly #before: readonly LayoutEntry[];
  readonly #beforeDescriptors: readonly Descriptor[];
  /** What would be left. */
  #entries: readonly LayoutEntry[];
  readonly #removedIds = new Set<string>();
  readonly #ids: ImageIds;

  constructor(store: ImageLayout, entries: readonly LayoutEntry[], options: RemoveOptions) {
    this.#store = store;
    this.#before = entries;
    this.#beforeDescriptors = entries.map(descriptorOf);
    this.#entries = entries;
    this.#options = options;
    this.#ids = new ImageIds(store);
  }

  async remove(place: StoredName): Promise<readonly Untagged[]> {
    const named = this.#named(place);
    if (named.length > 0) {
      return [await this.#take(named)];
    }
    const id = await this.#findId(place.text);
    if (this.#removedIds.has(id)) {
      return [];
    }
    const result = await this.#take(await this.#entriesOf(id));
    this.#removedIds.add(id);
    return [result];
  }

  /** What was not there before is not left: the names of one list are gone through once, not for each id. */
  #named(place: StoredName): readonly LayoutEntry[] {
    const before = namedEntries(this.#before, this.#beforeDescriptors, place);
    return before.length === 0
      ? []
      : namedEntries(this.#entries, this.#entries.map(descriptorOf), place);
  }

  /** What another process has given a name meanwhile keeps it. */
  async finish(): Promise<void> {
    const left = new Set(this.#entries.map(keyOf));
    const gone = new Set(this.#before.map(keyOf).filter((key) => !left.has(key)));
    if (gone.size > 0) {
      await this.#store.remove((entry) => gone.has(keyOf(entry)), this.#options);
    }
  }

  async #take(meant: readonly LayoutEntry[]): Promise<Untagged> {
    const digests = new Set(meant.map(({ descriptor }) => descriptor.digest));
    const before = this.#entries.filter(({ descriptor }) => digests.has(descriptor.digest));
    const after = left(before, meant);
    const names = new Set(namesOf(after));
    const kept = new Set(after.map(({ descriptor }) => descriptor.digest));
    const last = before.filter(({ descriptor }) => !kept.has(descriptor.digest));
    const images = await this.#contents(last);
    const others = this.#entries.filter(({ descriptor }) => !digests.has(descriptor.digest));
    this.#entries = [...others, ...after];
    return {
      names: namesOf(before)
        .filter((name) => !names.has(name))
        .map(familiar),
      images,
    };
  }

  /** @throws ImageError `CONFLICT` */
  async #entriesOf(id: Digest): Promise<readonly LayoutEntry[]> {
    const found = await this.#ids.beginningWith(id, this.#entries, this.#options);
    const meant = found.get(id);
    if (meant === undefined) {
      throw notFound(id);
    }
    if (this.#options.force !== true && isShared(namesOf(meant))) {
      throw conflict(id);
    }
    return meant;
  }

  /** @throws ImageError `NOT_FOUND`, or `INVALID_ARGUMENT` for what several ids begin with */
  async #findId(text: string): Promise<Digest> {
    const found = await this.#ids.beginningWith(text, this.#before, this.#options);
    const [id] = found.keys();
    if (id === undefined) {
      throw notFound(text);
    }
    if (found.size > 1) {
      const what = `removing ${text}: ${found.size} image ids begin so`;
      throw new ImageError('INVALID_ARGUMENT', what, { hint: 'write more of the id' });
    }
    return id;
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

function left(
  entries: readonly LayoutEntry[],
  gone: readonly LayoutEntry[],
): readonly LayoutEntry[] {
  const keys = new Set(gone.map(keyOf));
  const list = { ...EMPTY_LIST, entries: entries.map(({ descriptor }) => descriptor) };
  return without(list, (entry) => keys.has(keyOf(entry))).entries.map(entryOf);
}

function descriptorOf({ descriptor }: LayoutEntry): Descriptor {
  return descriptor;
}

/** The entries that a reference names; none for an id. */
function namedEntries(
  entries: readonly LayoutEntry[],
  descriptors: readonly Descriptor[],
  { reference }: StoredName,
): readonly LayoutEntry[] {
  if (reference === undefined) {
    return [];
  }
  const found = findEntry(descriptors, formatReference(reference));
  if (found !== undefined) {
    return entries.filter(({ name }) => name !== undefined && name === entryOf(found).name);
  }
  return entries.filter((entry) => namedByDigest(entry, reference));
}

/** More than one tag, or names in several repositories: docker removes no such id unless it must. */
function isShared(names: readonly string[]): boolean {
  const tags = names.filter((name) => !name.includes('@'));
  return tags.length > 1 || new Set(names.map(repositoryOf)).size > 1;
}

function keyOf({ name, descriptor }: LayoutEntry): string {
  return `${descriptor.digest} ${name}`;
}

/** All names of images, those by digest as well, in docker's order. */
function namesOf(entries: readonly LayoutEntry[]): readonly string[] {
  const names = entries.flatMap(({ name, descriptor }) => [
    ...(name === undefined ? [] : [name]),
    ...repoDigestsOf(descriptor),
  ]);
  return [...new Set(names)].sort();
}

function notFound(text: string): ImageError {
  return new ImageError('NOT_FOUND', `removing ${text}: no such image in the local store`, {
    hint: 'list the images that are there',
    remedy: { kind: 'list-images', subject: '' },
  });
}

function conflict(id: Digest): ImageError {
  const short = encodedOf(id).slice(0, 12);
  const why = `conflict: unable to delete ${short} (must be forced)`;
  return new ImageError(
    'CONFLICT',
    `removing ${short}: ${why} - image is referenced in multiple repositories`,
    {
      hint: 'give one of its names to remove that one, or remove all of them',
      remedy: { kind: 'remove-all-names', subject: short },
    },
  );
}
