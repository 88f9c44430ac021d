import { readAll } from '../../content/verify.ts';
import { isTemporary } from './retry.ts';
import type { WireResponse } from './wire.ts';

export type Document = { readonly response: WireResponse; readonly bytes: Buffer };

const TRIES = 4;

/**
 * A response with its body in memory, asked for again when the connection breaks inside the body:
 * the wire repeats requests, but a body is out of its sight.
 * @param limit in bytes @throws ImageError `TOO_LARGE`
 */
export async function readDocument(
  open: () => Promise<WireResponse>,
  limit: number,
  what: string,
): Promise<Document> {
  for (let tries = 1; ; tries += 1) {
    const response = await open();
    try {
      return { response, bytes: await readAll(response.body, limit, what) };
    } catch (error) {
      if (!isTemporary(error) || tries === TRIES) {
        throw error;
      }
    }
  }
}

/** More than this is not worth reading only to keep a socket. In bytes. */
const DRAIN_LIMIT = 64 * 1024;

/** Lets go of a body that nobody wants: a short one is read, so that its socket can be used again. */
export async function drain(response: WireResponse): Promise<void> {
  let size = 0;
  try {
    for await (const chunk of response.body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > DRAIN_LIMIT) {
        break;
      }
    }
  } catch {
    // The connection is gone, and with it what was to be drained.
  }
}
