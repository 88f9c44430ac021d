import type { Body, PutOutcome, Signal } from '../content/store.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Blobs } from './blobs.ts';
import type { Lease } from './lease.ts';
import { isWhole } from './whole.ts';

/**
 * The content of a layout for one process that reads and writes it: what it finds or stores stays until
 * its lease ends, even if another process collects meanwhile.
 */
export class LeasedContent {
  readonly #blobs: Blobs;
  readonly #lease: Lease;

  constructor(blobs: Blobs, lease: Lease) {
    this.#blobs = blobs;
    this.#lease = lease;
  }

  /** From now on what is found or stored stays. */
  async begin(options: Signal): Promise<void> {
    await this.#lease.begin(options);
  }

  /** Whether this piece of content is there; what it refers to is not looked at. */
  async holds(descriptor: Descriptor, options: Signal): Promise<boolean> {
    await this.#lease.begin(options);
    const found = await this.#blobs.has(descriptor);
    if (found) {
      await this.#blobs.use(descriptor.digest);
    }
    return found;
  }

  /** Whether it is there with everything below it. */
  async has(descriptor: Descriptor, options: Signal): Promise<boolean> {
    return (await this.holds(descriptor, options)) && isWhole(this.#blobs, descriptor, options);
  }

  /** @param others layouts whose file is shared if they have the content */
  async store(
    descriptor: Descriptor,
    body: Body,
    others: readonly Blobs[],
    options: Signal,
  ): Promise<PutOutcome> {
    if (await this.holds(descriptor, options)) {
      return 'exists';
    }
    for (const other of others) {
      if (await other.has(descriptor)) {
        await this.#blobs.adopt(descriptor, other.path(descriptor.digest), options);
        return 'mounted';
      }
    }
    await this.#blobs.write(descriptor, body, options);
    return 'copied';
  }

  async receive(
    chunks: AsyncIterable<Buffer>,
    options: Signal,
  ): Promise<Pick<Descriptor, 'digest' | 'size'>> {
    await this.#lease.begin(options);
    return this.#blobs.receive(chunks, options);
  }

  async end(): Promise<void> {
    await this.#lease.end();
  }
}
