import type { Body, ResolveOptions, Signal } from '../../content/store.ts';
import { IntegrityError } from '../../errors.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { type Digest, isDigest } from '../../oci/digest.ts';
import { asReferrer } from '../../oci/referrer.ts';
import type { Endpoint } from '../endpoint.ts';
import { isRefusal, type Novelty } from '../existence.ts';
import type { Holdings } from '../holdings.ts';
import { firstOf } from '../mirrors.ts';
import { ManifestCache } from './cache.ts';
import { FallbackIndexes } from './fallback-index.ts';
import {
  describeBytes,
  fetchManifest,
  getManifest,
  headManifest,
  type ReadOptions,
} from './read.ts';
import { putAfterChildren } from './unknown-child.ts';
import { putManifest, readManifestBody } from './write.ts';

/** Missing or not allowed: a GET would get the same answer. */
const FINAL: readonly number[] = [401, 403, 404];

/** The manifests and tags of one repository. */
export class Manifests {
  readonly #origin: Endpoint;
  readonly #endpoints: readonly Endpoint[];
  readonly #holdings: Holdings;
  readonly #novelty: Novelty;
  readonly #fallback: FallbackIndexes;
  readonly #cache = new ManifestCache();
  readonly #mirrored = new Set<Digest>();
  /** What only headers have described so far. */
  readonly #claimed = new Set<Digest>();
  /** Manifests that this run has written. */
  readonly #written = new Set<Digest>();

  /** @param mirrors in the order in which they are asked, before the origin */
  constructor(
    origin: Endpoint,
    mirrors: readonly Endpoint[],
    holdings: Holdings,
    novelty: Novelty,
  ) {
    this.#origin = origin;
    this.#holdings = holdings;
    this.#endpoints = [...mirrors, origin];
    this.#novelty = novelty;
    this.#fallback = new FallbackIndexes(origin);
  }

  async resolve(name: string, { signal, reading = false }: ResolveOptions): Promise<Descriptor> {
    return firstOf(this.#endpoints, signal, async (endpoint) => {
      const options = { signal, access: 'pull' } as const;
      const final = endpoint.mirror ? FINAL : [401];
      const descriptor = await (reading
        ? this.#get(endpoint, name, options)
        : this.#describe(endpoint, name, options, final));
      this.#note(endpoint, descriptor);
      return descriptor;
    });
  }

  /** Whether a mirror gave the last answer about this digest. */
  isMirrored(digest: Digest): boolean {
    return this.#mirrored.has(digest);
  }

  #note({ mirror }: Endpoint, { digest }: Descriptor): void {
    if (mirror) {
      this.#mirrored.add(digest);
    } else {
      this.#mirrored.delete(digest);
    }
  }

  /**
   * HEAD if the registry allows it; else GET, whose refusal also has words.
   * @param final statuses of a HEAD after which a GET would not help
   */
  async #describe(
    endpoint: Endpoint,
    name: string,
    options: ReadOptions,
    final: readonly number[],
  ): Promise<Descriptor> {
    try {
      const descriptor = await headManifest(endpoint, name, options);
      if (descriptor !== undefined) {
        this.#claimed.add(descriptor.digest);
        return descriptor;
      }
    } catch (error) {
      if (!isRefusal(error) || final.includes(error.status)) {
        throw error;
      }
    }
    return this.#get(endpoint, name, options);
  }

  async #get(endpoint: Endpoint, name: string, options: ReadOptions): Promise<Descriptor> {
    const { descriptor, bytes } = await getManifest(endpoint, name, options);
    this.#cache.add(descriptor.digest, bytes);
    return descriptor;
  }

  /** A descriptor that headers gave, by its bytes: what a HEAD says of them besides their digest is no proof. */
  async describe(descriptor: Descriptor, { signal }: Signal): Promise<Descriptor> {
    const { digest } = descriptor;
    if (!this.#claimed.has(digest)) {
      return descriptor;
    }
    const bytes = this.#cache.get(digest) ?? (await this.#fetch(descriptor, signal));
    const { mediaType, size } = describeBytes(bytes, descriptor);
    this.#claimed.delete(digest);
    const isTrue = mediaType === descriptor.mediaType && size === descriptor.size;
    return isTrue ? descriptor : { ...descriptor, mediaType, size };
  }

  /**
   * The descriptor of a name in the origin. GHCR and Artifactory answer 403 for what is missing, and
   * a token that may only push gets it for everything: the write that follows shows which.
   */
  async lookup(name: string, { signal }: Signal): Promise<Descriptor | undefined> {
    try {
      return await this.#describe(this.#origin, name, { signal, access: 'push' }, FINAL);
    } catch (error) {
      if (!isRefusal(error) || error.status === 401 || !FINAL.includes(error.status)) {
        throw error;
      }
      if (error.status === 404 && !isDigest(name)) {
        this.#novelty.tagMissing();
      }
      return undefined;
    }
  }

  async fetch(descriptor: Descriptor, { signal }: Signal): Promise<Buffer> {
    const cached = this.#cache.get(descriptor.digest);
    if (cached !== undefined && cached.byteLength === descriptor.size) {
      return cached;
    }
    const bytes = await this.#fetch(descriptor, signal);
    const { digest, size } = descriptor;
    if (bytes.byteLength !== size) {
      throw new IntegrityError(`content ${digest}, size`, size, bytes.byteLength);
    }
    return bytes;
  }

  async #fetch(descriptor: Descriptor, signal: AbortSignal | undefined): Promise<Buffer> {
    const options = { signal, access: 'pull' } as const;
    const bytes = await firstOf(this.#endpoints, signal, async (endpoint) => {
      const found = await fetchManifest(endpoint, descriptor.digest, options);
      this.#note(endpoint, descriptor);
      return found;
    });
    this.#cache.add(descriptor.digest, bytes);
    return bytes;
  }

  /** One request; a manifest with a subject is also added to the fallback tag, if the registry keeps no referrers. */
  async put(
    descriptor: Descriptor,
    body: Body,
    name: string | undefined,
    { signal }: Signal,
  ): Promise<'copied' | 'exists'> {
    const { bytes, manifest } = await readManifestBody(this.#origin, descriptor, body);
    const wasWritten = (digest: Digest): boolean =>
      this.#written.has(digest) || this.#holdings.has(digest, this.#origin.repository);
    const response = await putAfterChildren(this.#origin, manifest, wasWritten, { signal }, () =>
      putManifest(this.#origin, descriptor, bytes, name, { signal }),
    );
    this.#cache.add(descriptor.digest, bytes);
    this.#written.add(descriptor.digest);
    const { subject } = manifest;
    if (subject !== undefined && response?.headers['oci-subject'] === undefined) {
      await this.#fallback.add(subject.digest, asReferrer(descriptor, manifest), { signal });
    }
    return response === undefined ? 'exists' : 'copied';
  }

  /** Writes the same bytes under the tag; a manifest that was just read or written is not read again. */
  async tag(descriptor: Descriptor, name: string, { signal }: Signal): Promise<void> {
    const { digest } = descriptor;
    const bytes =
      this.#cache.get(digest) ??
      (await fetchManifest(this.#origin, digest, { signal, access: 'push' }));
    this.#cache.add(digest, bytes);
    await putManifest(this.#origin, describeBytes(bytes, descriptor), bytes, name, { signal });
  }

  /** A deleted manifest must not be tagged again from the cache. */
  forget(name: string): void {
    if (isDigest(name)) {
      this.#cache.delete(name);
    }
  }
}
