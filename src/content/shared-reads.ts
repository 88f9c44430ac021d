import type { Readable } from 'node:stream';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { isTaggableType } from '../oci/media-type.ts';
import { SharedRead } from './shared-read.ts';
import type { Source } from './store.ts';
import { WrappedSource } from './wrapped.ts';

/** How long a read waits for readers that have not asked for it yet, in milliseconds. */
const PATIENCE = 2000;

/**
 * One source for several copies that go on at the same time: each blob is read once, and its bytes
 * go to every reader that asks for it. A reader that comes too late, or asks for a blob again, reads
 * it for itself. A reader that is slow sets the pace of the others; one that stands still does not.
 */
export class SharedReads {
  readonly #source: Source;
  readonly #patience: number;
  readonly #readers = new Set<SharedReader>();
  readonly #reads = new Map<Digest, SharedRead>();
  /** Those of them that have not begun: a few, however many layers an image has. */
  readonly #waiting = new Map<Digest, SharedRead>();

  /** @param patience see {@link PATIENCE} */
  constructor(source: Source, patience: number = PATIENCE) {
    this.#source = source;
    this.#patience = patience;
  }

  /** A reader more. All of them are made before the first one reads. */
  reader(): SharedReader {
    const reader = new SharedReader(this.#source, {
      read: (descriptor, signal) => this.#read(reader, descriptor, signal),
      changed: () => this.#begin(),
      leave: () => this.#readers.delete(reader),
    });
    this.#readers.add(reader);
    return reader;
  }

  /** @returns `undefined` where the reader has to read for itself */
  #read(
    reader: SharedReader,
    descriptor: Descriptor,
    signal: AbortSignal | undefined,
  ): Promise<Readable> | undefined {
    const { digest } = descriptor;
    const known = this.#reads.get(digest);
    const read = known ?? new SharedRead(this.#source, descriptor);
    this.#reads.set(digest, read);
    reader.isLate = false;
    const body = read.join(reader, signal);
    if (known === undefined) {
      this.#waiting.set(digest, read);
      setTimeout(() => this.#hurry(read, digest), this.#patience).unref();
    }
    this.#begin();
    return body;
  }

  /** Begins each read that no reader is waited for any longer. */
  #begin(): void {
    for (const [digest, read] of this.#waiting) {
      if (this.#missing(read, digest).length === 0) {
        this.#waiting.delete(digest);
        read.begin();
      }
    }
  }

  /** The readers that may still ask for it. */
  #missing(read: SharedRead, digest: Digest): readonly SharedReader[] {
    return [...this.#readers].filter(
      (reader) => !reader.isLate && !reader.passed.has(digest) && !read.has(reader),
    );
  }

  #hurry(read: SharedRead, digest: Digest): void {
    for (const reader of read.begun ? [] : this.#missing(read, digest)) {
      reader.isLate = true;
    }
    this.#begin();
  }
}

type Reads = {
  read(descriptor: Descriptor, signal: AbortSignal | undefined): Promise<Readable> | undefined;
  changed(): void;
  leave(): void;
};

/** The source as one of several copies reads it. */
export class SharedReader extends WrappedSource {
  /** Content that this reader needs no body of. */
  readonly passed: Set<Digest> = new Set();
  /** It was waited for in vain, and has not asked for anything since. */
  isLate = false;
  readonly #reads: Reads;

  constructor(source: Source, reads: Reads) {
    super(source, {
      fetch:
        (fetch) =>
        (descriptor, options = {}) => {
          const isShared = options.offset === undefined && !isTaggableType(descriptor.mediaType);
          const shared = isShared ? reads.read(descriptor, options.signal) : undefined;
          return shared ?? fetch(descriptor, options);
        },
    });
    this.#reads = reads;
  }

  /** The target has this content already: the other readers need not wait for this one. */
  pass({ digest }: Descriptor): void {
    this.passed.add(digest);
    this.#reads.changed();
  }

  /** Nothing more is asked for. */
  leave(): void {
    this.#reads.leave();
    this.#reads.changed();
  }
}
