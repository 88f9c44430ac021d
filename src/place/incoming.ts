import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Body, Signal } from '../content/store.ts';
import { ImageError, messageOf } from '../errors.ts';
import type { ImageLayout } from '../layout/layout.ts';
import { ownName } from '../layout/owner.ts';
import { type Digest, Digester } from '../oci/digest.ts';

/** Bytes that were read once, and what they have turned out to be. */
export type Incoming = {
  readonly digest: Digest;
  /** In bytes. */
  readonly size: number;
  readonly body: Body;
};

const CHUNK = 256 * 1024;

/**
 * Content whose digest is known only when it has been read: until then it is in a temporary file
 * among what the layout is being given, which goes when `use` ends, or with the next collection.
 */
export async function withIncoming<T>(
  layout: ImageLayout,
  chunks: AsyncIterable<Buffer>,
  { signal }: Signal,
  use: (incoming: Incoming) => Promise<T>,
): Promise<T> {
  const folder = join(layout.dir, 'ingest');
  const path = join(folder, ownName());
  const digester = new Digester();
  let size = 0;
  const counted = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      digester.update(chunk);
      size += chunk.length;
      yield chunk;
    }
  };
  const sink = createWriteStream(path, { flags: 'wx', highWaterMark: CHUNK });
  try {
    await mkdir(folder, { recursive: true });
    await pipeline(counted, sink, { signal });
    const body: Body = async () => createReadStream(path, { highWaterMark: CHUNK });
    return await use({ digest: digester.digest(), size, body });
  } catch (error) {
    throw error === sink.errored
      ? new ImageError('STORE', `writing to ${layout.place}: ${messageOf(error)}`, { cause: error })
      : error;
  } finally {
    await rm(path, { force: true });
  }
}
