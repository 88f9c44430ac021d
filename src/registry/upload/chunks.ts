import type { Signal } from '../../content/store.ts';
import { ImageError, RegistryError } from '../../errors.ts';
import { isTemporary } from '../wire/retry.ts';
import { SessionLost } from './failure.ts';
import { cut } from './pieces.ts';
import type { UploadSession } from './session.ts';

/** GHCR takes at most 4 MiB in a chunk (rust-oci-client#35). In bytes. */
export const CHUNK: number = 4 * 1024 * 1024;
/** A chunk is held in memory to be sent again. In bytes. */
const LONGEST_CHUNK = 64 * 1024 * 1024;

/**
 * Sends a blob piece by piece. Where a piece fails, the session's status says what has arrived, and
 * the upload goes on from there.
 * @throws the body's error; RegistryError; ImageError
 */
export async function sendChunks(
  session: UploadSession,
  body: AsyncIterable<Buffer>,
  { retries, signal }: Signal & { readonly retries: number },
): Promise<void> {
  const length = Math.max(session.minimum, CHUNK);
  if (length > LONGEST_CHUNK) {
    const why = `the registry wants chunks of at least ${length} bytes`;
    throw new ImageError('UNSUPPORTED', `uploading a blob in chunks: ${why}`);
  }
  let start = 0;
  for await (const chunk of cut(body, length)) {
    await sendChunk(session, chunk, start, { retries, signal });
    start += chunk.length;
  }
  await session.finish();
}

/** Registries may accept less of a chunk than was sent: the rest follows. */
async function sendChunk(
  session: UploadSession,
  chunk: Buffer,
  start: number,
  { retries, signal }: Signal & { readonly retries: number },
): Promise<void> {
  const end = start + chunk.length;
  let position = start;
  for (let failures = 0; position < end; ) {
    signal?.throwIfAborted();
    const rest = chunk.subarray(position - start);
    const reached = await appendOrAsk(session, rest, position, failures < retries);
    if (reached < start || reached > end) {
      throw new SessionLost(`uploading a blob in chunks: at byte ${reached}, expected ${start}`);
    }
    failures = reached > position ? 0 : failures + 1;
    position = reached;
  }
}

/** @returns how many bytes of the blob the registry has, whether it took this piece or broke off */
async function appendOrAsk(
  session: UploadSession,
  piece: Buffer,
  position: number,
  mayAsk: boolean,
): Promise<number> {
  try {
    return await session.append(piece, position);
  } catch (error) {
    if (!mayAsk || !mayGoOn(error)) {
      throw error;
    }
  }
  return session.status();
}

/** 416: the chunk does not start where the registry's bytes end; its status says where that is. */
function mayGoOn(error: unknown): boolean {
  return isTemporary(error) || (error instanceof RegistryError && error.status === 416);
}
