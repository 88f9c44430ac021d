import type { Signal } from '../../content/store.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { type OpenSpan, openSpan, type Span } from './span.ts';
import { SpanBody } from './span-body.ts';

/** The fewest bytes that one connection fetches at a time. */
const LEAST_PART = 2 * 1024 * 1024;

export type PartLimits = {
  /** Parts that may be in memory at a time, for all blobs together. */
  readonly parts: number;
  /** Parts of one blob at a time, beside the connection that it begins with. */
  readonly ofOne: number;
  /** The most bytes that one connection fetches at a time; they are held in memory until they are next. */
  readonly size: number;
};

/** Of a registry: 72 MiB in memory at most. */
const LIMITS: PartLimits = { parts: 9, ofOne: 3, size: 8 * 1024 * 1024 };

/** The parts that may be in memory at a time. */
export class PartBudget {
  readonly limits: PartLimits;
  #free: number;

  constructor(limits: PartLimits = LIMITS) {
    this.limits = limits;
    this.#free = limits.parts;
  }

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

/** A span that is fetched, waits to be read, or is read. */
type Part = {
  readonly opened: Promise<OpenedPart>;
  /** Taken from the budget; a part that is read at once needs none, so that every blob makes progress. */
  readonly counted: boolean;
};

type OpenedPart = { readonly body: SpanBody; readonly ranged: boolean };

/** The parts of a blob from some byte on, the one to read first. */
export class Parts {
  readonly #open: OpenSpan;
  readonly #descriptor: Descriptor;
  readonly #budget: PartBudget;
  readonly #abort = new AbortController();
  readonly #signal: AbortSignal;
  readonly #parts: Part[] = [];
  /** The first connection ends where the parts begin. */
  #isTakenOver = false;
  /** The first of the parts is read now. */
  #isReading = false;
  #position: number;
  #size = 0;

  constructor(open: OpenSpan, descriptor: Descriptor, budget: PartBudget, options: Signal) {
    this.#open = open;
    this.#descriptor = descriptor;
    this.#budget = budget;
    this.#position = descriptor.size;
    const own = this.#abort.signal;
    this.#signal = options.signal === undefined ? own : AbortSignal.any([options.signal, own]);
  }

  /** Fetches what comes later than the first connection's next bytes, and ends that one there. */
  begin(first: SpanBody): void {
    const left = this.#descriptor.size - first.position;
    const { ofOne, size } = this.#budget.limits;
    this.#size = Math.min(size, Math.max(LEAST_PART, Math.ceil(left / (ofOne + 1))));
    const from = first.position + this.#size;
    this.#position = Math.min(from, this.#descriptor.size);
    this.#beginMore();
    this.#parts[0]?.opened.then(
      ({ ranged }) => {
        this.#isTakenOver = ranged && first.position <= from;
        this.#isTakenOver ? first.endAt(from) : this.close();
      },
      // Whatever it is, the first connection is there and goes on.
      () => this.close(),
    );
  }

  /** The part to read now, once its connection has answered; the one before has been read. */
  async next(): Promise<SpanBody | undefined> {
    if (!this.#isTakenOver) {
      this.close();
      return undefined;
    }
    if (this.#isReading) {
      this.#release(this.#parts.splice(0, 1));
    }
    if (this.#parts.length === 0 && this.#position < this.#descriptor.size) {
      this.#begin(false);
    }
    this.#isReading = true;
    this.#beginMore();
    return (await this.#parts[0]?.opened)?.body;
  }

  #beginMore(): void {
    const { ofOne } = this.#budget.limits;
    const most = this.#isReading ? ofOne + 1 : ofOne;
    while (
      this.#position < this.#descriptor.size &&
      this.#parts.length < most &&
      this.#budget.take()
    ) {
      this.#begin(true);
    }
  }

  #begin(counted: boolean): void {
    const to = Math.min(this.#position + this.#size, this.#descriptor.size);
    const opened = this.#read({ from: this.#position, to });
    // A failure is thrown when the part is next.
    opened.catch(() => undefined);
    this.#parts.push({ opened, counted });
    this.#position = to;
  }

  async #read(span: Span): Promise<OpenedPart> {
    const options = { signal: this.#signal };
    const { body, ranged } = await openSpan(this.#open, this.#descriptor, span, options);
    const waiting = span.to - span.from;
    const part = new SpanBody(body, this.#open, this.#descriptor, { ...span, ...options, waiting });
    return { body: part, ranged };
  }

  /** Ends what is fetched; nothing is next any more. */
  close(): void {
    this.#position = this.#descriptor.size;
    this.#abort.abort();
    const parts = this.#parts.splice(0);
    for (const { opened } of parts) {
      opened.then(({ body }) => body.destroy()).catch(() => undefined);
    }
    this.#release(parts);
  }

  #release(parts: readonly Part[]): void {
    this.#budget.give(parts.filter(({ counted }) => counted).length);
  }
}
