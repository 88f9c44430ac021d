import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Signal } from '../../content/store.ts';
import { ImageError, IntegrityError } from '../../errors.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { parseContentRange } from '../content-range.ts';
import { drain } from '../wire/document.ts';
import { backoff, isTemporary } from '../wire/retry.ts';
import type { WireResponse } from '../wire/wire.ts';

/** A range of bytes: the offset of the first one, and of the first one after it. */
export type Span = { readonly from: number; readonly to: number };

/** Requests these bytes, with a `Range` header unless they are all of them; accepts 200, 206, 416. */
export type OpenSpan = (span: Span, options: Signal) => Promise<WireResponse>;

/** The `Range` header of a span; none for the whole content. @param size of the content, in bytes */
export function rangeOf({ from, to }: Span, size: number): Readonly<Record<string, string>> {
  const all = from === 0 && to === size;
  return all ? {} : { range: `bytes=${from}-${to === size ? '' : to - 1}` };
}

/** A download fails after this many broken connections with less than `PROGRESS` bytes between them. */
const TRIES = 5;
const PROGRESS = 1024 * 1024;

/**
 * One stream of a blob's bytes, over as many connections as it takes: where one breaks, the next
 * goes on at the same byte, so that the caller verifies one digest.
 * @param offset in bytes
 * @throws IntegrityError when the size cannot be right; whatever `open` throws for the first try
 */
export async function download(
  open: OpenSpan,
  descriptor: Descriptor,
  { offset = 0, signal }: Signal & { readonly offset?: number } = {},
): Promise<Readable> {
  if (offset >= descriptor.size && offset > 0) {
    return Readable.from([], { objectMode: false });
  }
  const span = { from: offset, to: descriptor.size };
  const { body } = await openSpan(open, descriptor, span, { signal });
  return Readable.from(pieces(body, open, descriptor, { ...span, signal }), { objectMode: false });
}

/**
 * The bytes of a span, the first of them from a body that is open already.
 * @throws IntegrityError when there are more or fewer of them, at the content's end
 */
export async function* pieces(
  first: Readable,
  open: OpenSpan,
  descriptor: Descriptor,
  { from, to, signal }: Signal & Span,
): AsyncGenerator<Buffer> {
  const tries = new Tries();
  let position = from;
  let body = first;
  for (;;) {
    try {
      for await (const chunk of body as AsyncIterable<Buffer>) {
        const wanted = within(chunk, position, to, descriptor);
        position += wanted.length;
        tries.progress(wanted.length);
        yield wanted;
        if (position === to && to < descriptor.size) {
          return;
        }
      }
      if (position === to) {
        return;
      }
      // A body without Content-Length that ends early looks like one that ended well.
      tries.failed(new Cut(sizeError(descriptor, position)));
    } catch (error) {
      signal?.throwIfAborted();
      tries.failed(error);
    }
    await tries.pause(signal);
    ({ body } = await openSpan(open, descriptor, { from: position, to }, { signal }));
  }
}

/** The part of a chunk that belongs to the span; no byte may come after the end of the content. */
function within(chunk: Buffer, position: number, to: number, descriptor: Descriptor): Buffer {
  if (position + chunk.length > descriptor.size) {
    throw sizeError(descriptor, `more than ${descriptor.size}`);
  }
  return chunk.subarray(0, to - position);
}

function sizeError({ digest, size }: Descriptor, actual: number | string): IntegrityError {
  return new IntegrityError(`content ${digest}, size`, size, actual);
}

/** A body that ended early: worth another try, and an integrity error after the last one. */
class Cut {
  readonly error: IntegrityError;

  constructor(error: IntegrityError) {
    this.error = error;
  }
}

/** Counts how often in a row a download broke off without progress. */
class Tries {
  #failed = 0;
  #bytes = 0;

  progress(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes >= PROGRESS) {
      this.#failed = 0;
      this.#bytes = 0;
    }
  }

  /** Counts a failure. @throws the failure if another try is not worth it */
  failed(failure: unknown): void {
    const error = failure instanceof Cut ? failure.error : failure;
    this.#failed += 1;
    this.#bytes = 0;
    if (this.#failed >= TRIES || !(failure instanceof Cut || isTemporary(failure))) {
      throw error;
    }
  }

  /** The first try after a success follows at once: one connection broke, not the registry. */
  async pause(signal: AbortSignal | undefined): Promise<void> {
    if (this.#failed > 1) {
      const seconds = backoff(this.#failed - 2);
      await sleep(seconds * 1000, undefined, signal === undefined ? {} : { signal });
    }
  }
}

export type OpenedSpan = {
  /** Begins with the span's first byte; may go on after its last. */
  readonly body: Readable;
  /** The registry honours ranges. */
  readonly ranged: boolean;
};

/** The body from this byte on, whether or not the registry honours ranges. */
export async function openSpan(
  open: OpenSpan,
  descriptor: Descriptor,
  span: Span,
  options: Signal,
): Promise<OpenedSpan> {
  const response = await open(span, options);
  if (response.status === 206 && continues(response, descriptor, span)) {
    return { body: response.body, ranged: true };
  }
  if (response.status === 200) {
    return { body: await whole(response, descriptor, span), ranged: false };
  }
  // ECR answers 416 to a range that it has (apple/containerization#790); a proxy may send other
  // bytes than those asked for. Both have the whole content.
  await drain(response);
  const all = await open({ from: 0, to: descriptor.size }, options);
  if (all.status !== 200) {
    await drain(all);
    const why = `${all.status} is no answer to a request for all of it`;
    throw new ImageError('REGISTRY', `reading content ${descriptor.digest}: ${why}`);
  }
  return { body: await whole(all, descriptor, span), ranged: false };
}

function continues({ headers }: WireResponse, { size }: Descriptor, { from }: Span): boolean {
  const range = parseContentRange(headers['content-range']);
  return range?.first === from && (range.size === undefined || range.size === size);
}

async function whole(
  response: WireResponse,
  descriptor: Descriptor,
  { from }: Span,
): Promise<Readable> {
  const length = response.headers['content-length'];
  if (length !== undefined && Number(length) !== descriptor.size) {
    await drain(response);
    throw sizeError(descriptor, Number(length));
  }
  return from === 0
    ? response.body
    : Readable.from(without(response.body, from), { objectMode: false });
}

/** The registry ignored the range: the bytes before it are read again and dropped. */
async function* without(body: Readable, count: number): AsyncGenerator<Buffer> {
  let left = count;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    const rest = chunk.subarray(Math.min(left, chunk.length));
    left -= chunk.length - rest.length;
    if (rest.length > 0) {
      yield rest;
    }
  }
}
