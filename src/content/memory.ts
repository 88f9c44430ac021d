import type { Readable } from 'node:stream';
import { ImageError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, digestOf } from '../oci/digest.ts';
import type { Body, PutOptions, PutOutcome, Store } from './store.ts';
import { verified } from './verify.ts';
import { readAll, streamOf } from './whole.ts';

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
