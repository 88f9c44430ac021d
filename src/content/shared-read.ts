import { Readable } from 'node:stream';
import type { Descriptor } from '../oci/descriptor.ts';
import { interruptible } from './interruptible.ts';
import { readMemory } from './read-memory.ts';
import type { Source } from './store.ts';

/** How much of a blob may wait for one reader, in bytes. */
const WAITING = 1024 * 1024;
/** A reader that takes nothing for so long is no longer waited for, in milliseconds. */
const STALLED = 10_000;

type Waiter = PromiseWithResolvers<Readable> & { readonly signal: AbortSignal | undefined };

/** One reading of a blob, for all readers that asked for it before it began. */
export class SharedRead {
  readonly #source: Source;
  readonly #descriptor: Descriptor;
  readonly #waiters = new Map<object, Waiter>();
  #begun = false;

  constructor(source: Source, descriptor: Descriptor) {
    this.#source = source;
    this.#descriptor = descriptor;
  }

  get begun(): boolean {
    return this.#begun;
  }

  has(reader: object): boolean {
    return this.#waiters.has(reader);
  }

  /** @returns the body, once the read has begun; `undefined` if it has already */
  join(reader: object, signal: AbortSignal | undefined): Promise<Readable> | undefined {
    if (this.#begun || this.#waiters.has(reader)) {
      return undefined;
    }
    const waiter = { ...Promise.withResolvers<Readable>(), signal };
    this.#waiters.set(reader, waiter);
    return interruptible(waiter.promise, { signal });
  }

  begin(): void {
    if (!this.#begun) {
      this.#begun = true;
      const waiters = [...this.#waiters.values()].filter(({ signal }) => signal?.aborted !== true);
      // They hold bodies, which are not to be kept as long as this is.
      this.#waiters.clear();
      this.#open(waiters).catch((error: unknown) => {
        for (const { reject } of waiters) {
          reject(error);
        }
      });
    }
  }

  async #open(waiters: readonly Waiter[]): Promise<void> {
    const [first] = waiters;
    if (first === undefined) {
      return;
    }
    // A signal ends what its reader reads alone. Of several readers, each destroys only its own body.
    const options = waiters.length === 1 ? { signal: first.signal } : {};
    const body = await this.#source.fetch(this.#descriptor, options);
    if (waiters.length === 1) {
      first.resolve(body);
      return;
    }
    const rest = (offset: number): Promise<Readable> =>
      this.#source.fetch(this.#descriptor, { offset });
    const tee = new Tee(body, waiters.length, rest);
    for (const [at, { resolve, signal }] of waiters.entries()) {
      const branch = tee.branches[at];
      if (branch !== undefined && signal?.aborted !== true) {
        resolve(branch);
      } else {
        branch?.destroy();
      }
    }
  }
}

/** The same bytes for several readers, no faster than the slowest of those that still take some. */
class Tee {
  readonly branches: readonly Branch[];
  readonly #body: Readable;
  readonly #full = new Set<Branch>();
  #stalled: NodeJS.Timeout | undefined;

  constructor(body: Readable, count: number, rest: (offset: number) => Promise<Readable>) {
    this.#body = body;
    const ready = (branch: Branch): void => this.#ready(branch);
    this.branches = Array.from({ length: count }, () => new Branch(ready, rest));
    body
      .on('data', (chunk: Buffer) => this.#pass(chunk))
      .once('end', () => this.#each((branch) => branch.push(null)))
      .once('error', (error) => this.#each((branch) => branch.destroy(error)));
  }

  #each(tell: (branch: Branch) => void): void {
    clearTimeout(this.#stalled);
    for (const branch of this.#attached) {
      tell(branch);
    }
  }

  get #attached(): readonly Branch[] {
    return this.branches.filter(({ isAttached }) => isAttached);
  }

  #pass(chunk: Buffer): void {
    // One that is closed before it has read all gives less back: what was read for it is left to the collector.
    readMemory.share(chunk, this.#attached.length);
    this.#each((branch) => {
      if (!branch.give(chunk)) {
        this.#full.add(branch);
      }
    });
    if (this.#full.size > 0) {
      this.#body.pause();
      this.#stalled = setTimeout(() => this.#detach(), STALLED).unref();
    }
  }

  /** A branch has room again, or is closed. */
  #ready(branch: Branch): void {
    this.#full.delete(branch);
    if (this.branches.every((one) => !one.isAttached)) {
      clearTimeout(this.#stalled);
      this.#body.destroy();
    } else if (this.#full.size === 0) {
      this.#body.resume();
    }
  }

  #detach(): void {
    for (const branch of this.#full) {
      branch.detach();
      this.#ready(branch);
    }
  }
}

/** One reader's body. If it was left behind, it reads the rest for itself when it is read again. */
class Branch extends Readable {
  readonly #ready: (branch: Branch) => void;
  readonly #rest: (offset: number) => Promise<Readable>;
  #given = 0;
  #own: Readable | undefined;
  #isDetached = false;
  #isOpening = false;

  constructor(ready: (branch: Branch) => void, rest: (offset: number) => Promise<Readable>) {
    super({ highWaterMark: WAITING });
    this.#ready = ready;
    this.#rest = rest;
  }

  get isAttached(): boolean {
    return !this.#isDetached && !this.destroyed;
  }

  give(chunk: Buffer): boolean {
    this.#given += chunk.length;
    return this.push(chunk);
  }

  detach(): void {
    this.#isDetached = true;
  }

  override _read(): void {
    if (!this.#isDetached) {
      this.#ready(this);
    } else if (this.#own !== undefined) {
      this.#own.resume();
    } else if (!this.#isOpening) {
      this.#isOpening = true;
      this.#goOn().catch((error: Error) => this.destroy(error));
    }
  }

  async #goOn(): Promise<void> {
    const own = await this.#rest(this.#given);
    this.#own = own;
    if (this.destroyed) {
      own.destroy();
    }
    own
      .on('data', (chunk: Buffer) => this.push(chunk) || own.pause())
      .once('end', () => this.push(null))
      .once('error', (error) => this.destroy(error));
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#own?.destroy();
    this.#ready(this);
    done(error);
  }
}
