import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { once } from '../content/once.ts';
import { readMemory } from '../content/read-memory.ts';
import { described } from '../content/resolve-root.ts';
import type { Signal, Source } from '../content/store.ts';
import { bodyOf, readAll } from '../content/whole.ts';
import { codeOf } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, isDigest } from '../oci/digest.ts';
import { children, decodeManifest, MANIFEST_READ_LIMIT } from '../oci/manifest.ts';
import { AwaitedTags } from './awaited-tags.ts';
import type { Catalog } from './catalog.ts';
import type { HostedRepository } from './repository.ts';

/** A repository of the upstream registry. */
export type UpstreamRepository = Source & {
  tags?(options?: Signal): AsyncIterable<string>;
};

/** A registry from which content is fetched when it is first asked for. */
export type Upstream = {
  /** As references carry it: `docker.io`. */
  readonly registry: string;
  repository(name: string): UpstreamRepository;
};

/** Failures of the upstream in which the tag that was seen last is answered. */
const UNAVAILABLE = /^(?:UNREACHABLE|TIMEOUT|RATE_LIMITED|REGISTRY)$/;

/** A blob; `body` is set while it is fetched for the first time. */
export type PulledBlob = { readonly blob: Descriptor; readonly body?: Readable };

/**
 * Fetches what is missing, and keeps it. The upstream is asked for a tag every time (a HEAD), for content by
 * digest once. Tags are kept beside the layout's names: only the parts of an image that were asked for are here.
 */
export class PullThrough {
  readonly #catalog: Catalog;
  readonly #upstream: Upstream;
  readonly #signal: AbortSignal;
  readonly #children = new Map<string, Promise<Map<Digest, Descriptor>>>();
  readonly #awaited = new AwaitedTags();
  readonly #fetching = new Map<Digest, Promise<unknown>>();

  /** @param signal ends what is being fetched; a client that goes away does not */
  constructor(catalog: Catalog, upstream: Upstream, signal: AbortSignal) {
    this.#catalog = catalog;
    this.#upstream = upstream;
    this.#signal = signal;
  }

  /** @param content false if only the descriptor is needed */
  async manifest(
    repository: HostedRepository,
    reference: string,
    content: boolean,
  ): Promise<Descriptor | undefined> {
    const options = { signal: this.#signal };
    if (isDigest(reference)) {
      const local = await repository.manifest(reference, options);
      return local ?? (await this.#resolve(repository, reference, content));
    }
    try {
      return await this.#resolve(repository, reference, content);
    } catch (error) {
      const last = await repository.tagged(reference, options);
      if (last === undefined || !UNAVAILABLE.test(codeOf(error))) {
        throw error;
      }
      return last;
    }
  }

  async #resolve(
    repository: HostedRepository,
    reference: string,
    content: boolean,
  ): Promise<Descriptor | undefined> {
    const options = { signal: this.#signal };
    const upstream = this.#upstream.repository(repository.name);
    const named = await found(upstream.resolve(reference, options));
    if (named === undefined) {
      return undefined;
    }
    const { digest } = named;
    if (!isDigest(reference)) {
      this.#awaited.add(repository.name, digest, reference);
    }
    const local = await repository.manifest(digest, options);
    if (local === undefined && !content) {
      return named;
    }
    const descriptor = local ?? (await described(upstream, named, options));
    if (local === undefined) {
      await this.#storeManifest(repository, upstream, descriptor);
    }
    for (const tag of this.#awaited.take(repository.name, digest)) {
      await repository.noteTag(tag, digest);
    }
    return descriptor;
  }

  async #storeManifest(
    repository: HostedRepository,
    upstream: Source,
    descriptor: Descriptor,
  ): Promise<void> {
    const where = `manifest ${descriptor.digest}`;
    const options = { signal: this.#signal };
    const body = await upstream.fetch(descriptor, options);
    const bytes = await readAll(body, MANIFEST_READ_LIMIT, where);
    const manifest = decodeManifest(bytes, descriptor.mediaType, where);
    await this.#catalog.layout.put(descriptor, bodyOf(bytes), options);
    await repository.addManifest(descriptor, manifest);
    const known = await this.#childrenOf(repository);
    for (const child of children(manifest)) {
      known.set(child.digest, child);
    }
  }

  /** The children of all manifests that passed through here; the size of other blobs is unknown. */
  #childrenOf(repository: HostedRepository): Promise<Map<Digest, Descriptor>> {
    return once(this.#children, repository.name, () => this.#readChildren(repository));
  }

  async #readChildren(repository: HostedRepository): Promise<Map<Digest, Descriptor>> {
    const known = new Map<Digest, Descriptor>();
    const options = { signal: this.#signal };
    for (const digest of await this.#catalog.records.digests(repository.name, '_manifests')) {
      const descriptor = await repository.manifest(digest, options);
      if (descriptor !== undefined) {
        const manifest = await this.#catalog.manifest(descriptor, options);
        for (const child of children(manifest)) {
          known.set(child.digest, child);
        }
      }
    }
    return known;
  }

  /** Finds a blob that is not in the repository yet. @param content as for `manifest` */
  async blob(
    repository: HostedRepository,
    digest: Digest,
    content: boolean,
  ): Promise<PulledBlob | undefined> {
    const blob = (await this.#childrenOf(repository)).get(digest);
    if (blob === undefined || !content) {
      return blob === undefined ? undefined : { blob };
    }
    if (await this.#catalog.layout.has(blob)) {
      await repository.addBlob(digest);
      return { blob };
    }
    const upstream = this.#upstream.repository(repository.name);
    const body = await found(upstream.fetch(blob, { signal: this.#signal }));
    if (body === undefined || this.#fetching.has(digest)) {
      return body === undefined ? undefined : { blob, body };
    }
    return { blob, body: this.#keep(repository, blob, body) };
  }

  /**
   * Stores the blob while it is sent on, and completes the response once it is stored: a client that
   * has it can rely on its being here. A client that goes away does not end the storing.
   */
  #keep(repository: HostedRepository, blob: Descriptor, body: Readable): Readable {
    const client = new PassThrough();
    // The client may be gone when the blob fails.
    client.on('error', () => undefined);
    const kept = this.#catalog.layout
      .put(blob, async () => Readable.from(both(body, client)), { signal: this.#signal })
      .then(async (outcome) => {
        await repository.addBlob(blob.digest);
        // Another request was faster: the body is still unread.
        if (outcome !== 'copied') {
          await pipeline(body, client);
        }
        client.end();
      })
      .catch((error: unknown) => {
        client.destroy(error instanceof Error ? error : new Error(String(error)));
      })
      .finally(() => this.#fetching.delete(blob.digest));
    this.#fetching.set(blob.digest, kept);
    return client;
  }

  async tags(repository: HostedRepository): Promise<readonly string[]> {
    const upstream = this.#upstream.repository(repository.name);
    if (upstream.tags === undefined) {
      return await repository.tags();
    }
    try {
      const tags: string[] = [];
      for await (const tag of upstream.tags({ signal: this.#signal })) {
        tags.push(tag);
      }
      return tags;
    } catch (error) {
      const last = await repository.tags();
      if (last.length === 0 || !UNAVAILABLE.test(codeOf(error))) {
        throw error;
      }
      return last;
    }
  }

  async referrers(repository: HostedRepository, subject: Digest): Promise<readonly Descriptor[]> {
    const options = { signal: this.#signal };
    const upstream = this.#upstream.repository(repository.name);
    const descriptor = await this.manifest(repository, subject, false);
    const theirs =
      descriptor === undefined ? undefined : await upstream.referrers?.(descriptor, options);
    return theirs ?? (await repository.referrers(subject, options));
  }

  /** Resolves when everything that is being fetched has come or failed. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.#fetching.values());
  }
}

/** The chunks of a body, each written to the client as well while it is there. */
async function* both(body: Readable, client: PassThrough): AsyncGenerator<Buffer> {
  let wake: () => void = () => undefined;
  client.on('drain', () => wake());
  client.on('close', () => wake());
  for await (const chunk of body as AsyncIterable<Buffer>) {
    readMemory.keep(chunk);
    if (!client.destroyed && !client.write(chunk)) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    yield chunk;
  }
}

async function found<T>(asking: Promise<T>): Promise<T | undefined> {
  try {
    return await asking;
  } catch (error) {
    if (codeOf(error) === 'NOT_FOUND') {
      return undefined;
    }
    throw error;
  }
}
