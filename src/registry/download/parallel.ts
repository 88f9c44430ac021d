import { Readable } from 'node:stream';
import type { Signal } from '../../content/store.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { type OpenSpan, openSpan, pieces, type Span } from './download.ts';

/** From this size on, in bytes, a blob is worth several connections. */
export const PARALLEL_FROM: number = 64 * 1024 * 1024;
/** The bytes that one connection fetches at a time; they are held in memory until they are next. */
const PART = 2 * 1024 * 1024;
/** Parts of one blob at a time. */
const MOST = 4;
/** A connection this fast, in bytes a second, is limited by the machine and not by the storage. */
const FAST = 80 * 1024 * 1024;

/** The parts that may be in memory at a time, for all blobs together: 6 parts are 12 MiB. */
export class PartBudget {
  #free = 6;

  take(): boolean {
    if (this.#free === 0) {
      return false;
    }
    this.#free -= 1;
    return true;
  }

  give(parts: number): void {
    this.#free += parts;
  }
}

export type ParallelOptions = Signal & {
  readonly parts: PartBudget;
  /** From this rate on, in bytes a second, one connection is enough. */
  readonly fast?: number;
};

/**
 * A big blob over several connections, as one stream in order: many storages limit each connection.
 * The first part tells how fast one connection is. Where the registry knows no ranges, the first
 * answer is the whole blob and nothing is lost.
 * @throws as `download` does
 */
export async function parallelDownload(
  open: OpenSpan,
  descriptor: Descriptor,
  options: ParallelOptions,
): Promise<Readable> {
  const begun = performance.now();
  const { size } = descriptor;
  const part = { from: 0, to: Math.min(PART, size) };
  const { body, ranged } = await openSpan(open, descriptor, part, options);
  const span = ranged ? part : { from: 0, to: size };
  const first = pieces(body, open, descriptor, { ...span, signal: options.signal });
  const chunks = afterFirst(first, span.to, open, descriptor, { ...options, begun });
  return Readable.from(chunks, { objectMode: false });
}

async function* afterFirst(
  first: AsyncIterable<Buffer>,
  from: number,
  open: OpenSpan,
  descriptor: Descriptor,
  options: ParallelOptions & { readonly begun: number },
): AsyncGenerator<Buffer> {
  let seconds = 0;
  for await (const chunk of first) {
    seconds = (performance.now() - options.begun) / 1000;
    yield chunk;
  }
  const span = { from, to: descriptor.size };
  if (from === descriptor.size) {
    return;
  }
  if (from / seconds > (options.fast ?? FAST)) {
    const { body } = await openSpan(open, descriptor, span, options);
    yield* pieces(body, open, descriptor, { ...span, signal: options.signal });
  } else {
    yield* inParts(new Parts(open, descriptor, span, options));
  }
}

async function* inParts(parts: Parts): AsyncGenerator<Buffer> {
  try {
    for (let part = parts.next(); part !== undefined; part = parts.next()) {
      const waited = !part.isThere;
      yield* await part.chunks;
      parts.passed(waited);
    }
  } finally {
    await parts.close();
  }
}

type Part = {
  readonly chunks: Promise<readonly Buffer[]>;
  /** Taken from the budget; the next part needs none, so that every blob makes progress. */
  readonly counted: boolean;
  isThere: boolean;
};

/**
 * The parts of a span that are fetched or wait to be read, the next one first. Whenever the reader
 * had to wait for a part, one more is fetched at a time: a slow reader holds few of them.
 */
class Parts {
  readonly #open: OpenSpan;
  readonly #descriptor: Descriptor;
  readonly #budget: PartBudget;
  readonly #abort = new AbortController();
  readonly #signal: AbortSignal;
  readonly #end: number;
  readonly #parts: Part[] = [];
  #width = 2;
  #position: number;

  constructor(
    open: OpenSpan,
    descriptor: Descriptor,
    { from, to }: Span,
    options: ParallelOptions,
  ) {
    this.#open = open;
    this.#descriptor = descriptor;
    this.#budget = options.parts;
    this.#position = from;
    this.#end = to;
    const own = this.#abort.signal;
    this.#signal = options.signal === undefined ? own : AbortSignal.any([options.signal, own]);
  }

  /** The part to read next; others are begun meanwhile. */
  next(): Part | undefined {
    while (this.#position < this.#end && this.#parts.length < this.#width) {
      const counted = this.#parts.length > 0;
      if (counted && !this.#budget.take()) {
        break;
      }
      this.#begin(counted);
    }
    return this.#parts[0];
  }

  /** The reader has read the part that was next. */
  passed(waited: boolean): void {
    this.#release(this.#parts.splice(0, 1));
    this.#width = Math.min(MOST, this.#width + (waited ? 1 : 0));
  }

  async close(): Promise<void> {
    this.#abort.abort();
    await Promise.allSettled(this.#parts.map(({ chunks }) => chunks));
    this.#release(this.#parts.splice(0));
  }

  #begin(counted: boolean): void {
    const to = Math.min(this.#position + PART, this.#end);
    const chunks = this.#read({ from: this.#position, to });
    const part: Part = { chunks, counted, isThere: false };
    // A failure is thrown when the part is next.
    chunks.then(
      () => {
        part.isThere = true;
      },
      () => undefined,
    );
    this.#parts.push(part);
    this.#position = to;
  }

  async #read(span: Span): Promise<readonly Buffer[]> {
    const options = { signal: this.#signal };
    const { body } = await openSpan(this.#open, this.#descriptor, span, options);
    const chunks: Buffer[] = [];
    for await (const chunk of pieces(body, this.#open, this.#descriptor, { ...span, ...options })) {
      chunks.push(chunk);
    }
    return chunks;
  }

  #release(parts: readonly Part[]): void {
    this.#budget.give(parts.filter(({ counted }) => counted).length);
  }
}
