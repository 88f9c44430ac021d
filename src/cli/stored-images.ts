import { eachOf } from '../content/each-of.ts';
import { once } from '../content/once.ts';
import { messageOf, unlessInterrupted } from '../errors.ts';
import { type Summary, summarize } from '../image/summary.ts';
import type { LayoutEntry } from '../layout/entry.ts';
import type { ImageLayout } from '../layout/layout.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, isDigest } from '../oci/digest.ts';
import { familiarReference, parseReference, type Reference } from '../oci/reference.ts';
import { parsePlace } from '../place/place.ts';
import { repoDigests, resolvedDigest } from '../store/repo-digests.ts';
import type { Context } from './context.ts';
import type { ImageFilters } from './image-filters.ts';

/** An image of the store by one of its names, or without a name. */
export type StoredImage = {
  readonly reference: Reference | undefined;
  /** The digest that the reference resolved to, or was pushed as. */
  readonly digest: Digest;
  /** Undefined if it cannot be read; standard error says why. */
  readonly summary: Summary | undefined;
  /** Milliseconds since 1970; 0 where it is not known. */
  readonly created: number;
};

/** The images of the store that match, in the order of its index. */
export async function storedImages(
  context: Context,
  filters: ImageFilters,
  matches: (image: { readonly reference: Reference | undefined }) => boolean,
): Promise<readonly StoredImage[]> {
  const store = await context.places.store();
  const all = (await store.entries()).map((entry) => ({
    descriptor: entry.descriptor,
    reference: referenceOf(entry),
  }));
  const entries = withoutIdleDigests(all).filter(
    (entry) => matches(entry) && filters.matchesName(entry.reference),
  );
  const reader = new Reader(context, store);
  const { signal } = context;
  const before = await eachOf(filters.before, WIDTH, (text) => reader.created(text), { signal });
  const since = await eachOf(filters.since, WIDTH, (text) => reader.created(text), { signal });
  const images = await eachOf(entries, WIDTH, (entry) => reader.image(entry), { signal });
  return images.filter(
    ({ created, summary }) =>
      before.every((at) => created < at) &&
      since.every((at) => created > at) &&
      created < filters.until &&
      filters.matchesLabels(summary?.config?.labels ?? {}),
  );
}

/** Undefined for a dangling image, and for a name by another tool that is no reference. */
export function referenceOf({ name }: Pick<LayoutEntry, 'name'>): Reference | undefined {
  try {
    return name === undefined || isDigest(name) ? undefined : parseReference(name);
  } catch {
    return undefined;
  }
}

type Entry = {
  readonly descriptor: Descriptor;
  readonly reference: Reference | undefined;
};

/** Leaves out names by digest beside a tag of the same repository, as docker does. */
function withoutIdleDigests(entries: readonly Entry[]): readonly Entry[] {
  const tagged = new Set(
    entries.filter(({ reference }) => reference?.tag !== undefined).map(placeOf),
  );
  return entries.filter(
    (entry) => entry.reference?.digest === undefined || !tagged.has(placeOf(entry)),
  );
}

/** A key for an image in a repository. */
function placeOf({ descriptor, reference }: Entry): string {
  return `${descriptor.digest} ${reference?.registry}/${reference?.repository}`;
}

/** How many images are read at a time: a store of thousands must not open thousands of files at once. */
const WIDTH = 16;

class Reader {
  readonly #context: Context;
  readonly #store: ImageLayout;
  /** An image of many names is read once. */
  readonly #known = new Map<Digest, Promise<Summary | undefined>>();

  constructor(context: Context, store: ImageLayout) {
    this.#context = context;
    this.#store = store;
  }

  /** When an image of the store was made. @throws ImageError `NOT_FOUND` */
  async created(text: string): Promise<number> {
    const place = parsePlace(`store:${text.replace(/^store:/, '')}`, 'store');
    const { source, name } = await this.#context.places.source(place, this.#context.signal);
    return timeOf(await this.#summary(await source.resolve(name, this.#context)));
  }

  async image({ descriptor, reference }: Entry): Promise<StoredImage> {
    const summary = await this.#summary(descriptor, reference);
    const noted = reference && repoDigests(descriptor, reference).at(-1);
    const digest = noted ?? resolvedDigest(descriptor);
    return { reference, digest, summary, created: timeOf(summary) };
  }

  /** One image that cannot be read does not hide the others. */
  #summary(root: Descriptor, name?: Reference): Promise<Summary | undefined> {
    const { signal } = this.#context;
    return once(this.#known, root.digest, () =>
      summarize(this.#store, root, { signal }).catch((error: unknown) => {
        unlessInterrupted(error);
        this.#context.output.note(`warning: ${describe(name, root)}: ${messageOf(error)}`);
        return undefined;
      }),
    );
  }
}

function describe(reference: Reference | undefined, { digest }: Descriptor): string {
  return reference === undefined ? digest : familiarReference(reference);
}

function timeOf(summary: Summary | undefined): number {
  return Date.parse(summary?.config?.created ?? '') || 0;
}
