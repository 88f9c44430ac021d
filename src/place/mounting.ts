import { once } from '../content/once.ts';
import { readGraph } from '../content/read-graph.ts';
import type { Body, PutOptions, PutOutcome, Signal, Target } from '../content/store.ts';
import { unlessInterrupted } from '../errors.ts';
import { repoDigestsOf } from '../layout/entry.ts';
import { repositoryOf } from '../layout/index-edits.ts';
import type { ImageLayout } from '../layout/layout.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { isTaggableType } from '../oci/media-type.ts';
import type { Repository } from '../registry/repository.ts';
import type { Places } from './places.ts';

type Holders = ReadonlyMap<Digest, ReadonlySet<string>>;

/**
 * A repository that mounts what the store knows to be in others of its registry, because it was
 * pulled from there or pushed there, where docker would. A registry that knows better is sent the blob.
 */
export class Mounting implements Target {
  readonly place: string;
  readonly #repository: Repository;
  readonly #places: Places;
  readonly #offers = new Map<Digest, string>();
  readonly #holders = new Map<'all', Promise<Holders>>();
  readonly #store: ImageLayout;

  constructor(repository: Repository, places: Places, store: ImageLayout) {
    this.place = repository.place;
    this.#repository = repository;
    this.#places = places;
    this.#store = store;
  }

  /** The repository that a blob was to be mounted from. */
  offeredFrom(digest: Digest): string | undefined {
    return this.#offers.get(digest);
  }

  async put(descriptor: Descriptor, body: Body, options: PutOptions = {}): Promise<PutOutcome> {
    if (options.force === true || isTaggableType(descriptor.mediaType)) {
      return this.#repository.put(descriptor, body, options);
    }
    const { registry } = this.#repository;
    const other = await this.#otherWith(descriptor.digest, options);
    const from =
      other === undefined ? [] : [this.#places.repository({ registry, repository: other })];
    return this.#repository.put(descriptor, body, { ...options, from });
  }

  has(descriptor: Descriptor, options?: Signal): Promise<boolean> {
    return this.#repository.has(descriptor, options);
  }

  tag(descriptor: Descriptor, name: string, options?: Signal): Promise<void> {
    return this.#repository.tag(descriptor, name, options);
  }

  lookup(name: string, options?: Signal): Promise<Descriptor | undefined> {
    return this.#repository.lookup(name, options);
  }

  /** None where this repository should have it itself: then it is asked, and not for a mount. */
  async #otherWith(digest: Digest, options: Signal): Promise<string | undefined> {
    const { registry } = this.#repository;
    const all = await once(this.#holders, 'all', () => holdersIn(this.#store, registry, options));
    const holders = all.get(digest) ?? new Set();
    const [other] = holders.has(this.#repository.repository) ? [] : holders;
    if (other !== undefined) {
      this.#offers.set(digest, other);
    }
    return other;
  }
}

/** By blob which repositories of a registry are known to have it. */
async function holdersIn(
  store: ImageLayout,
  registry: string,
  { signal }: Signal,
): Promise<Holders> {
  const prefix = `${registry}/`;
  const holders = new Map<Digest, Set<string>>();
  for (const { descriptor } of await store.entries()) {
    const names = repoDigestsOf(descriptor).filter((name) => name.startsWith(prefix));
    const blobs = names.length === 0 ? [] : await blobsBelow(store, descriptor, { signal });
    for (const digest of blobs) {
      const known = holders.get(digest) ?? new Set();
      holders.set(digest, known);
      for (const name of names) {
        known.add(repositoryOf(name).slice(prefix.length));
      }
    }
  }
  return holders;
}

/** What is broken or missing of an image keeps no other from being pushed. */
async function blobsBelow(
  store: ImageLayout,
  root: Descriptor,
  options: Signal,
): Promise<readonly Digest[]> {
  const nodes = await readGraph(store, root, { ...options, onFailure: unlessInterrupted });
  return nodes.flatMap(({ descriptor: { mediaType, digest } }) =>
    isTaggableType(mediaType) ? [] : [digest],
  );
}
