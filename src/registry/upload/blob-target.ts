import { once } from '../../content/once.ts';
import type { Body, PutOutcome, Signal } from '../../content/store.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import type { Digest } from '../../oci/digest.ts';
import type { Endpoint } from '../endpoint.ts';
import { exists, type Novelty } from '../existence.ts';
import type { Holdings } from '../holdings.ts';
import { Uploads } from './upload.ts';

/**
 * From this size on, in bytes, a HEAD costs little beside an upload: a repository that is reported as
 * unknown may still hold the blobs of an interrupted push (Debian's registry).
 */
const WORTH_ASKING = 32 * 1024 * 1024;

export type BlobPutOptions = Signal & {
  /** Other repositories of this registry that have the blob. */
  readonly from: readonly string[];
  readonly force: boolean;
};

/** Writes the blobs of one repository, with as few requests as possible. */
export class BlobTarget {
  readonly #endpoint: Endpoint;
  readonly #holdings: Holdings;
  readonly #novelty: Novelty;
  readonly #uploads: Uploads;
  /** If two images share a layer, the second waits for the first. */
  readonly #puts = new Map<Digest, Promise<PutOutcome>>();

  constructor(endpoint: Endpoint, holdings: Holdings, novelty: Novelty, retries: number) {
    this.#endpoint = endpoint;
    this.#holdings = holdings;
    this.#novelty = novelty;
    this.#uploads = new Uploads(endpoint, retries);
  }

  async put(descriptor: Descriptor, body: Body, options: BlobPutOptions): Promise<PutOutcome> {
    const { digest } = descriptor;
    if (!options.force && this.#holdings.has(digest, this.#endpoint.repository)) {
      return 'exists';
    }
    let isFirst = false;
    const put = once(this.#puts, digest, () => {
      isFirst = true;
      return this.#putFirst(descriptor, body, options);
    });
    if (isFirst) {
      return put;
    }
    // A failure of the first may come from its own source or signal.
    await put.catch(() => undefined);
    options.signal?.throwIfAborted();
    return this.put(descriptor, body, options);
  }

  async #putFirst(
    descriptor: Descriptor,
    body: Body,
    options: BlobPutOptions,
  ): Promise<PutOutcome> {
    try {
      const outcome = await this.#put(descriptor, body, options);
      this.#holdings.add(descriptor.digest, this.#endpoint.repository);
      return outcome;
    } finally {
      this.#puts.delete(descriptor.digest);
    }
  }

  /** A mount tells whether the blob is there, so no HEAD precedes it. */
  async #put(
    descriptor: Descriptor,
    body: Body,
    { from, force, signal }: BlobPutOptions,
  ): Promise<PutOutcome> {
    if (force) {
      return this.#uploads.put(descriptor, body, { signal });
    }
    const mountable = [...from, ...this.#holdings.of(descriptor.digest)].find(
      (repository) =>
        repository !== this.#endpoint.repository && this.#uploads.mountable(repository),
    );
    if (mountable === undefined && (await this.#isThere(descriptor, { signal }))) {
      return 'exists';
    }
    return this.#uploads.put(descriptor, body, { from: mountable, signal });
  }

  async #isThere(descriptor: Descriptor, options: Signal): Promise<boolean> {
    const isNew = descriptor.size < WORTH_ASKING && (await this.#novelty.isNew(options));
    return !isNew && exists(this.#endpoint, descriptor, options);
  }
}
