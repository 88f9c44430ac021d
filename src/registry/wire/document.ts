import { readMemory } from '../../content/read-memory.ts';
import { piecesOf, readAll } from '../../content/whole.ts';
import { codeOf, ImageError } from '../../errors.ts';
import { isTemporary } from './retry.ts';
import type { Secrets } from './secrets.ts';
import type { WireResponse } from './wire.ts';

export type DocumentOptions<T> = {
  /** In bytes. */
  readonly limit: number;
  /** For errors: `manifest 3.20 of docker.io/library/alpine`. */
  readonly what: string;
  readonly decode: (bytes: Buffer, response: WireResponse) => T;
  readonly secrets: Secrets;
};

export type Document<T> = {
  readonly response: WireResponse;
  readonly bytes: Buffer;
  readonly value: T;
};

const TRIES = 4;

/**
 * A response with its body in memory, asked for again when the connection breaks inside the body:
 * the wire repeats requests, but does not see their bodies.
 * @throws ImageError `TOO_LARGE`, and what `decode` throws
 */
export async function readDocument<T>(
  open: () => Promise<WireResponse>,
  options: DocumentOptions<T>,
): Promise<Document<T>> {
  for (let tries = 1; ; tries += 1) {
    const response = await open();
    try {
      const bytes = await readAll(response.body, options.limit, options.what);
      return { response, bytes, value: decoded(response, bytes, options) };
    } catch (error) {
      if (!isTemporary(error) || tries === TRIES) {
        throw error;
      }
    }
  }
}

/** An error of a decoder may quote the document, which a registry may have put a secret into. */
function decoded<T>(
  response: WireResponse,
  bytes: Buffer,
  { what, decode, secrets }: DocumentOptions<T>,
): T {
  try {
    return decode(bytes, response);
  } catch (error) {
    if (secrets.isIn(bytes.toString('utf8')) || secrets.isIn(JSON.stringify(response.headers))) {
      const why = 'it cannot be read, and repeats a secret that it must not know';
      throw new ImageError(codeOf(error), `${what}: ${why}`);
    }
    throw error;
  }
}

/** More than this is not worth reading only to keep a socket. In bytes. */
const DRAIN_LIMIT = 64 * 1024;

/** Lets go of a body that is not needed: a short one is read, so that its socket can be used again. */
export async function drain({ body }: Pick<WireResponse, 'body'>): Promise<void> {
  // It fails where the connection is gone, and with it what was to be drained.
  const pieces = await piecesOf(body, DRAIN_LIMIT, 'what is not needed').catch(() => []);
  for (const piece of pieces) {
    readMemory.giveBack(piece);
  }
}
