import type { Readable } from 'node:stream';
import { ImageError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, digestOf } from '../oci/digest.ts';
import type {
  Body,
  NamedDescriptor,
  PutOptions,
  PutOutcome,
  ReferrerFilter,
  Signal,
  Source,
  Store,
} from './store.ts';
import { readAll, streamOf, verified } from './verify.ts';

/** Content and names in memory: for documents and tests, not for layers. */
export class MemoryStore implements Store {
  readonly place: string = 'memory';
  readonly #content = new Map<Digest, Buffer>();
  readonly #names = new Map<string, Descriptor>();

  async resolve(name: string): Promise<Descriptor> {
    const found = this.#names.get(name);
    if (found === undefined) {
      throw new ImageError('NOT_FOUND', `${this.place}: no image ${name}`);
    }
    return found;
  }

  async lookup(name: string): Promise<Descriptor | undefined> {
    return this.#names.get(name);
  }

  async fetch(
    descriptor: Descriptor,
    { offset = 0 }: { readonly offset?: number } = {},
  ): Promise<Readable> {
    const bytes = this.#content.get(descriptor.digest);
    if (bytes === undefined) {
      throw new ImageError('NOT_FOUND', `${this.place}: no content ${descriptor.digest}`);
    }
    const body = streamOf(bytes.subarray(offset));
    return offset === 0 ? verified(body, descriptor) : body;
  }

  async has(descriptor: Descriptor): Promise<boolean> {
    return this.#content.has(descriptor.digest);
  }

  async put(descriptor: Descriptor, body: Body, { name }: PutOptions = {}): Promise<PutOutcome> {
    const exists = this.#content.has(descriptor.digest);
    if (!exists) {
      const bytes = await readAll(
        verified(await body(), descriptor),
        descriptor.size,
        `content ${descriptor.digest}`,
      );
      this.#content.set(descriptor.digest, bytes);
    }
    if (name !== undefined) {
      this.#names.set(name, descriptor);
    }
    return exists ? 'exists' : 'copied';
  }

  async tag(descriptor: Descriptor, name: string): Promise<void> {
    this.#names.set(name, descriptor);
  }

  /** Adds a document that is in memory already, and says what it is called from now on. */
  add(mediaType: string, bytes: Uint8Array): Descriptor {
    const digest = digestOf(bytes);
    this.#content.set(digest, Buffer.from(bytes));
    return { mediaType, digest, size: bytes.byteLength };
  }
}

/**
 * A source with new content over it: what a rewrite made is read from `above`, everything else
 * from `below`. What names and refers stays with `below`.
 */
export class Overlay implements Source {
  readonly place: string;
  readonly #above: Source & { has(descriptor: Descriptor, options?: Signal): Promise<boolean> };
  readonly #below: Source;

  constructor(
    above: Source & { has(descriptor: Descriptor, options?: Signal): Promise<boolean> },
    below: Source,
  ) {
    this.#above = above;
    this.#below = below;
    this.place = below.place;
  }

  resolve(name: string, options?: Signal): Promise<Descriptor> {
    return this.#below.resolve(name, options);
  }

  async fetch(
    descriptor: Descriptor,
    options?: Signal & { readonly offset?: number },
  ): Promise<Readable> {
    const above = await this.#above.has(descriptor, options);
    return (above ? this.#above : this.#below).fetch(descriptor, options);
  }

  async referrers(
    descriptor: Descriptor,
    options?: Signal & ReferrerFilter,
  ): Promise<readonly Descriptor[]> {
    return (await this.#below.referrers?.(descriptor, options)) ?? [];
  }

  async digestTags(descriptor: Descriptor, options?: Signal): Promise<readonly NamedDescriptor[]> {
    return (await this.#below.digestTags?.(descriptor, options)) ?? [];
  }

  async plainSize(descriptor: Descriptor, options?: Signal): Promise<number | undefined> {
    const above = await this.#above.has(descriptor, options);
    return (above ? this.#above : this.#below).plainSize?.(descriptor, options);
  }

  async missing(index: Descriptor, options?: Signal): Promise<readonly Descriptor[]> {
    return (await this.#below.missing?.(index, options)) ?? [];
  }
}
