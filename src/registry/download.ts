import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Signal } from '../content/store.ts';
import { IntegrityError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { parseContentRange } from './content-range.ts';
import { drain } from './document.ts';
import { backoff, isTemporary } from './wire/retry.ts';
import type { WireResponse } from './wire.ts';

/**
 * Asks for the content, from an offset in bytes if it is not 0 (`Range: bytes=<offset>-`). 200, 206
 * and 416 are answers.
 */
export type OpenAt = (offset: number) => Promise<WireResponse>;

/** So many broken connections in a row, with less than `PROGRESS` bytes between them, are the end. */
const TRIES = 5;
const PROGRESS = 1024 * 1024;

/**
 * One stream of a blob's bytes, over as many connections as it takes: where one breaks, the next
 * goes on at the same byte. Whoever checks the digest checks one running digest.
 * @throws IntegrityError when the size cannot be right; whatever `open` throws for the first try
 */
export async function download(
  open: OpenAt,
  descriptor: Descriptor,
  { offset = 0, signal }: Signal & { readonly offset?: number } = {},
): Promise<Readable> {
  if (offset >= descriptor.size && offset > 0) {
    return Readable.from([], { objectMode: false });
  }
  const first = await bodyAt(open, descriptor, offset);
  return Readable.from(pieces(first, open, descriptor, { offset, signal }), { objectMode: false });
}

async function* pieces(
  first: Readable,
  open: OpenAt,
  descriptor: Descriptor,
  { offset, signal }: Signal & { readonly offset: number },
): AsyncGenerator<Buffer> {
  const tries = new Tries();
  let position = offset;
  let body = first;
  for (;;) {
    try {
      for await (const chunk of body as AsyncIterable<Buffer>) {
        position += chunk.length;
        tries.progress(chunk.length);
        yield within(chunk, position, descriptor);
      }
      if (position === descriptor.size) {
        return;
      }
      // A body without Content-Length that ends early looks like one that ended well.
      tries.failed(short(descriptor, position));
    } catch (error) {
      signal?.throwIfAborted();
      tries.failed(error);
    }
    await tries.pause(signal);
    body = await bodyAt(open, descriptor, position);
  }
}

function within(chunk: Buffer, position: number, descriptor: Descriptor): Buffer {
  if (position > descriptor.size) {
    throw new IntegrityError(
      `content ${descriptor.digest}, size`,
      descriptor.size,
      `more than ${descriptor.size}`,
    );
  }
  return chunk;
}

function short({ digest, size }: Descriptor, position: number): Cut {
  return new Cut(new IntegrityError(`content ${digest}, size`, size, position));
}

/** A body that ended early: worth a try, and an integrity error if there are none left. */
class Cut {
  readonly error: IntegrityError;

  constructor(error: IntegrityError) {
    this.error = error;
  }
}

/** How often in a row a download has broken off without getting anywhere. */
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

  /** The first try after a success goes at once: what broke was one connection, not the registry. */
  async pause(signal: AbortSignal | undefined): Promise<void> {
    if (this.#failed > 1) {
      await sleep(
        backoff(this.#failed - 2) * 1000,
        undefined,
        signal === undefined ? {} : { signal },
      );
    }
  }
}

/** The body from this byte on, whether or not the registry knows ranges. */
async function bodyAt(open: OpenAt, descriptor: Descriptor, position: number): Promise<Readable> {
  const response = await open(position);
  if (response.status === 206 && continues(response, descriptor, position)) {
    return response.body;
  }
  if (response.status === 200) {
    return whole(response, descriptor, position);
  }
  // ECR answers 416 to a range that it has (apple/containerization#790); a proxy may send other
  // bytes than those asked for. Both have the whole of it.
  await drain(response);
  return whole(await open(0), descriptor, position);
}

function continues({ headers }: WireResponse, { size }: Descriptor, position: number): boolean {
  const range = parseContentRange(headers['content-range']);
  return range?.first === position && (range.size === undefined || range.size === size);
}

async function whole(
  response: WireResponse,
  { digest, size }: Descriptor,
  position: number,
): Promise<Readable> {
  const length = response.headers['content-length'];
  if (length !== undefined && Number(length) !== size) {
    await drain(response);
    throw new IntegrityError(`content ${digest}, size`, size, Number(length));
  }
  return position === 0
    ? response.body
    : Readable.from(without(response.body, position), { objectMode: false });
}

/** The registry ignored the range: what was read already is read again and dropped. */
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
