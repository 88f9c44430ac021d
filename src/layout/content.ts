import { interruptible } from '../content/interruptible.ts';
import type { Body, PutOutcome, Signal } from '../content/store.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
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
  /** What is being stored now. */
  readonly #storing = new Map<Digest, Promise<PutOutcome>>();

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
    const found = this.#blobs.has(descriptor);
    if (found) {
      await this.#blobs.use(descriptor.digest);
    }
    return found;
  }

  /** Whether it is there with everything below it. */
  async has(descriptor: Descriptor, options: Signal): Promise<boolean> {
    return (await this.holds(descriptor, options)) && isWhole(this.#blobs, descriptor, options);
  }

  /**
   * Content that is being stored for another image is waited for, and not read twice.
   * @param others layouts whose file is shared if they have the content
   */
  async store(
    descriptor: Descriptor,
    body: Body,
    others: readonly Blobs[],
    options: Signal,
  ): Promise<PutOutcome> {
    const { digest } = descriptor;
    while (!(await this.holds(descriptor, options))) {
      const before = this.#storing.get(digest);
      if (before === undefined) {
        const storing = this.#bring(descriptor, body, others, options);
        this.#storing.set(digest, storing);
        return storing.finally(() => this.#storing.delete(digest));
      }
      await interruptible(
        before.catch(() => undefined),
        options,
      );
    }
    return 'exists';
  }

  async #bring(
    descriptor: Descriptor,
    body: Body,
    others: readonly Blobs[],
    options: Signal,
  ): Promise<PutOutcome> {
    for (const other of others) {
      if (other.has(descriptor)) {
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
