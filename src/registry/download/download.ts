import { Readable } from 'node:stream';
import type { Signal } from '../../content/store.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { type OpenSpan, openSpan } from './span.ts';
import { SpanBody } from './span-body.ts';

/**
 * One stream of a blob's bytes, over as many connections as it takes: where one breaks, the next
 * goes on at the same byte, so that the caller verifies one digest.
 * @param offset in bytes
 * @throws IntegrityError when the size cannot be right; the error of `open` for the first try
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
  return new SpanBody(body, open, descriptor, { ...span, signal });
}
