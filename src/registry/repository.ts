import type { Readable } from 'node:stream';
import type {
  Body,
  NamedDescriptor,
  PutOptions,
  PutOutcome,
  ReferrerFilter,
  ResolveOptions,
  Signal,
  Source,
  Store,
} from '../content/store.ts';
import { streamOf } from '../content/whole.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { isNonDistributable, isTaggableType } from '../oci/media-type.ts';
import { DOCKER_HUB } from '../oci/reference.ts';
import { Blobs } from './download/blobs.ts';
import { embedded } from './download/embedded.ts';
import type { PartBudget } from './download/parts.ts';
import type { Endpoint } from './endpoint.ts';
import { exists, Novelty } from './existence.ts';
import type { Holdings } from './holdings.ts';
import { beginTagPages } from './listing/tag-list.ts';
import { Manifests } from './manifests/manifests.ts';
import { Referrers } from './manifests/referrers.ts';
import { Reachable } from './reachable.ts';
import { BlobTarget } from './upload/blob-target.ts';
import { drain } from './wire/document.ts';

export type RepositoryOptions = {
  /** In canonical form: `docker.io`, `ghcr.io`, `127.0.0.1:5000`. */
  readonly registry: string;
  /** `library/alpine`. */
  readonly repository: string;
  readonly origin: Endpoint;
  /** Asked in this order, before the origin, and only for reading. */
  readonly mirrors: readonly Endpoint[];
  /** What is known of the registry's other repositories. */
  readonly holdings: Holdings;
  /** Memory for the parts of big blobs, shared by all repositories. */
  readonly parts: PartBudget;
  /** How often an upload that failed is begun again. */
  readonly retries: number;
};

/**
 * A repository of a registry as a place of content. Get one of `RegistryClient.repository`.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md
 */
export class Repository implements Store {
  readonly registry: string;
  readonly repository: string;
  readonly place: string;
  readonly #origin: Endpoint;
  readonly #first: Endpoint;
  readonly #manifests: Manifests;
  readonly #blobs: Blobs;
  readonly #target: BlobTarget;
  readonly #referrers: Reachable<Referrers>;
  readonly #listings: Reachable<Endpoint>;
  readonly #holdings: Holdings;

  /** @internal `RegistryClient.repository` makes it. */
  constructor(options: RepositoryOptions) {
    const { registry, repository, origin, mirrors, holdings, parts, retries } = options;
    this.registry = registry;
    this.repository = repository;
    this.place = `${registry}/${repository}`;
    const novelty = new Novelty(origin);
    this.#origin = origin;
    this.#first = mirrors[0] ?? origin;
    this.#holdings = holdings;
    this.#manifests = new Manifests(origin, mirrors, holdings, novelty);
    this.#blobs = new Blobs(origin, mirrors, parts);
    this.#target = new BlobTarget(origin, holdings, novelty, retries);
    this.#listings = new Reachable(origin, mirrors);
    const others = mirrors.map((mirror) => new Referrers(mirror));
    this.#referrers = new Reachable(new Referrers(origin), others);
  }

  /** One request where the registry allows it. @param name a tag or digest */
  resolve(name: string, options: ResolveOptions = {}): Promise<Descriptor> {
    this.#referrers.reset((one) => one.forget());
    return this.#manifests.resolve(name, options);
  }

  /** The place that is asked first is connected to. */
  expect(requests: number): void {
    this.#first.expect(requests);
  }

  countsReads(): boolean {
    return this.registry === DOCKER_HUB;
  }

  /** What headers say of a manifest besides its digest is no proof: its bytes are read. */
  describe(descriptor: Descriptor, options: Signal = {}): Promise<Descriptor> {
    return this.#manifests.describe(descriptor, options);
  }

  /** What a tag stands for at the registry itself, asked with the right to push that a target needs. */
  lookup(name: string, options: Signal = {}): Promise<Descriptor | undefined> {
    return this.#manifests.lookup(name, options);
  }

  /** Where the answer for this digest came from: what a mirror says of a tag may be stale. */
  servedBy(digest: Digest): 'registry' | 'mirror' {
    return this.#manifests.isMirrored(digest) ? 'mirror' : 'registry';
  }

  async fetch(
    descriptor: Descriptor,
    options: Signal & { readonly offset?: number } = {},
  ): Promise<Readable> {
    const known = embedded(descriptor);
    if (known === undefined && !isTaggableType(descriptor.mediaType)) {
      return this.#blobs.fetch(descriptor, options);
    }
    const bytes = known ?? (await this.#manifests.fetch(descriptor, options));
    return streamOf(bytes.subarray(options.offset ?? 0));
  }

  /**
   * The descriptor of a blob whose digest is all that is known; {@link fetch} reads it.
   * @throws ImageError `NOT_FOUND`, or `REGISTRY` where its size is not told
   */
  resolveBlob(digest: Digest, options: Signal = {}): Promise<Descriptor> {
    return this.#blobs.resolve(digest, options);
  }

  async has(descriptor: Descriptor, options: Signal = {}): Promise<boolean> {
    const { digest } = descriptor;
    if (this.#holdings.has(digest, this.repository)) {
      return true;
    }
    const found = await exists(this.#origin, descriptor, options);
    if (found && !isTaggableType(descriptor.mediaType)) {
      this.#holdings.add(digest, this.repository);
    }
    return found;
  }

  /** Content with a name or a manifest's media type is a manifest, everything else a blob. */
  async put(descriptor: Descriptor, body: Body, options: PutOptions = {}): Promise<PutOutcome> {
    const { name, from = [], force = false, foreign = false, signal } = options;
    if (name !== undefined || isTaggableType(descriptor.mediaType)) {
      return this.#manifests.put(descriptor, body, name, { signal });
    }
    if (isNonDistributable(descriptor.mediaType) && !foreign) {
      // Not for a registry to have: it takes the manifest without (go-containerregistry#1418).
      return 'exists';
    }
    return this.#target.put(descriptor, body, { from: this.#neighbours(from), force, signal });
  }

  #neighbours(sources: readonly Source[]): readonly string[] {
    return sources
      .filter((source) => source instanceof Repository)
      .filter(({ registry }) => registry === this.registry)
      .map(({ repository }) => repository);
  }

  tag(descriptor: Descriptor, name: string, options: Signal = {}): Promise<void> {
    return this.#manifests.tag(descriptor, name, options);
  }

  contains(source: Source): boolean {
    return (
      source instanceof Repository &&
      source.registry === this.registry &&
      source.repository === this.repository
    );
  }

  referrers(
    descriptor: Descriptor,
    options: Signal & ReferrerFilter = {},
  ): Promise<readonly Descriptor[]> {
    return this.#referrers.ask((one) => one.list(descriptor, options), options);
  }

  digestTags(descriptor: Descriptor, options: Signal = {}): Promise<readonly NamedDescriptor[]> {
    return this.#referrers.ask((one) => one.digestTags(descriptor, options), options);
  }

  /**
   * All tags, each once, in the registry's order. A mirror may know fewer: it is asked only if the
   * registry cannot be reached. @throws ImageError `NOT_FOUND`
   */
  async *tags({ signal }: Signal = {}): AsyncGenerator<string> {
    const seen = new Set<string>();
    const pages = await this.#listings.ask((one) => beginTagPages(one, { signal }), { signal });
    for await (const page of pages) {
      for (const tag of page.filter((name) => !seen.has(name))) {
        seen.add(tag);
        yield tag;
      }
    }
  }

  /**
   * Deletes a tag, or a manifest with all its tags by its digest. Many registries delete the
   * manifest with a tag, and some (Debian's among them) delete no tag at all.
   * @throws ImageError `NOT_FOUND`, `DENIED`, `REGISTRY`
   */
  async remove(name: string, { signal }: Signal = {}): Promise<void> {
    const response = await this.#origin.request({
      method: 'DELETE',
      path: `manifests/${name}`,
      access: 'delete',
      accept: [200, 202, 204],
      signal,
      doing: `deleting ${name} of`,
    });
    await drain(response);
    this.#manifests.forget(name);
  }
}
