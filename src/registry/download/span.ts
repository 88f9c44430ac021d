import { Readable } from 'node:stream';
import type { Signal } from '../../content/store.ts';
import { ImageError, IntegrityError } from '../../errors.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { parseContentRange } from '../content-range.ts';
import { drain } from '../wire/document.ts';
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
    const what = `content ${descriptor.digest}, size`;
    throw new IntegrityError(what, descriptor.size, Number(length));
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
