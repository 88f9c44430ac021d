import { readdir, unlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { addAbortSignal, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { measureGzippedTar } from '../content/compression.ts';
import type { Body, Signal } from '../content/store.ts';
import { verified, verifyBytes } from '../content/verify.ts';
import { piecesOf, streamOf, wholeOf } from '../content/whole.ts';
import { bodyOfFile } from '../disk/body-file.ts';
import { DurableFile } from '../disk/durable-file.ts';
import { ifThere } from '../disk/errors.ts';
import { fileAt, linkOrCopy, openFile, readStart, readStartNow } from '../disk/files.ts';
import { syncFolder, writeBeside } from '../disk/replace.ts';
import { verifyFile } from '../disk/verify-file.ts';
import { writeSmall } from '../disk/write-small.ts';
import { ImageError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { algorithmOf, type Digest, Digester, encodedOf, isDigest } from '../oci/digest.ts';

/** A blob, as the file system has it. */
export type StoredBlob = {
  readonly digest: Digest;
  /** In bytes. */
  readonly size: number;
  /** When it was stored, or last found by a process that needs it; milliseconds since 1970. */
  readonly usedMs: number;
};

const ALGORITHMS = ['sha256', 'sha512'] as const;
/** Content up to this size is read and written at once, in bytes. */
const SMALL = 64 * 1024;

/** The content of a layout: a file for each blob, `blobs/ALGORITHM/ENCODED`, never half-written. */
export class Blobs {
  readonly #dir: string;
  readonly #ingest: string;

  /** @param ingest a folder on the same file system, for what is being written */
  constructor(dir: string, ingest: string) {
    this.#dir = join(dir, 'blobs');
    this.#ingest = ingest;
  }

  path(digest: Digest): string {
    return join(this.#dir, algorithmOf(digest), encodedOf(digest));
  }

  /** Goes by name and size: a power cut can leave an empty file. */
  has({ digest, size }: Pick<Descriptor, 'digest' | 'size'>): boolean {
    return this.size(digest) === size;
  }

  /** Marks a blob as needed from now on, where the layout can be written to. */
  async use(digest: Digest): Promise<void> {
    const now = new Date();
    await utimes(this.path(digest), now, now).catch(() => undefined);
  }

  size(digest: Digest): number | undefined {
    return fileAt(this.path(digest))?.size;
  }

  /** @returns `undefined` where there is no such blob */
  async read(
    descriptor: Pick<Descriptor, 'digest' | 'size'>,
    { offset = 0, signal }: Signal & { readonly offset?: number } = {},
  ): Promise<Readable | undefined> {
    signal?.throwIfAborted();
    if (descriptor.size <= SMALL) {
      const bytes = await this.document(descriptor, SMALL);
      return bytes && streamOf(bytes.subarray(offset));
    }
    const file = await ifThere(() => openFile(this.path(descriptor.digest)));
    if (file === undefined) {
      return undefined;
    }
    const body = bodyOfFile(file, offset);
    const checked = offset === 0 ? verified(body, descriptor) : body;
    return signal === undefined ? checked : addAbortSignal(signal, checked);
  }

  /** See {@link measureGzippedTar}. */
  async plainSize({ digest, size }: Descriptor): Promise<number | undefined> {
    return ifThere(async () => {
      const file = await openFile(this.path(digest));
      const readAt = async (offset: number, length: number): Promise<Buffer> => {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
        return buffer.subarray(0, bytesRead);
      };
      return measureGzippedTar(readAt, size).finally(() => file.close());
    });
  }

  /**
   * A document's bytes, verified; `undefined` where it is not there.
   * @param limit in bytes
   * @throws ImageError `TOO_LARGE`; IntegrityError
   */
  async document(
    descriptor: Pick<Descriptor, 'digest' | 'size'>,
    limit: number,
  ): Promise<Buffer | undefined> {
    if (descriptor.size > limit) {
      const what = `reading content ${descriptor.digest}`;
      throw new ImageError('TOO_LARGE', `${what}: larger than ${limit} bytes`);
    }
    const path = this.path(descriptor.digest);
    const bytes = await ifThere(async () =>
      (descriptor.size <= SMALL ? readStartNow : readStart)(path, descriptor.size + 1),
    );
    if (bytes !== undefined) {
      verifyBytes(bytes, descriptor);
    }
    return bytes;
  }

  /** Whether this could be a JSON document: only their bytes tell which blobs are manifests. */
  async mayBeDocument(digest: Digest): Promise<boolean> {
    return (await ifThere(async () => readStartNow(this.path(digest), 1)))?.toString() === '{';
  }

  /** Writes while verifying, and gives the file its final name when its bytes are on the disk. */
  async write(descriptor: Descriptor, body: Body, { signal }: Signal): Promise<void> {
    await this.#ingested(async (temporary) => {
      // The body first: a file whose opening is under way may be made after it was removed.
      const content = verified(await body(), descriptor);
      const whole = wholeOf(content) ?? (await gathered(content, descriptor, signal));
      if (whole === undefined) {
        await pipeline(content, new DurableFile(temporary), during(signal));
      } else {
        content.destroy();
        await writeSmall(temporary, whole);
      }
      return descriptor.digest;
    });
  }

  /** Writes bytes whose digest is known only when they have been read. */
  async receive(
    chunks: AsyncIterable<Buffer>,
    { signal }: Signal,
  ): Promise<Pick<Descriptor, 'digest' | 'size'>> {
    const digester = new Digester();
    let size = 0;
    const counted = async function* (): AsyncGenerator<Buffer> {
      for await (const chunk of chunks) {
        digester.update(chunk);
        size += chunk.length;
        yield chunk;
      }
    };
    const digest = await this.#ingested(async (temporary) => {
      await pipeline(counted, new DurableFile(temporary), during(signal));
      return digester.digest();
    });
    return { digest, size };
  }

  /** Takes over a file, by a link where the file system has links. It is read once, to verify it. */
  async adopt(descriptor: Descriptor, path: string, { signal }: Signal): Promise<void> {
    await this.#ingested(async (temporary) => {
      await linkOrCopy(path, temporary);
      const now = new Date();
      await utimes(temporary, now, now);
      await verifyFile(temporary, descriptor, { signal });
      return descriptor.digest;
    });
  }

  /** @param fill writes content to a temporary file, verifies it, and returns its digest */
  async #ingested(fill: (temporary: string) => Promise<Digest>): Promise<Digest> {
    const { digest } = await writeBeside(this.#ingest, async (temporary) => {
      const digest = await fill(temporary);
      return { digest, path: this.path(digest) };
    });
    return digest;
  }

  async remove(digest: Digest): Promise<void> {
    await ifThere(() => unlink(this.path(digest)));
  }

  /** Every blob that is there; files that are no blobs are left alone. */
  async *list(): AsyncGenerator<StoredBlob> {
    for (const algorithm of ALGORITHMS) {
      const folder = join(this.#dir, algorithm);
      for (const name of await namesIn(folder)) {
        const digest = `${algorithm}:${name}`;
        const found = isDigest(digest) ? fileAt(join(folder, name)) : undefined;
        if (found !== undefined && isDigest(digest)) {
          yield { digest, size: found.size, usedMs: found.mtimeMs };
        }
      }
    }
  }
}

/** Makes the names of a layout's blobs survive a power cut, as their bytes do when they get them. */
export async function settleNames(layout: string): Promise<void> {
  for (const algorithm of ALGORITHMS) {
    await syncFolder(join(layout, 'blobs', algorithm));
  }
}

/** The bytes of a small body, which then is written at once. */
async function gathered(
  body: Readable,
  { digest, size }: Descriptor,
  signal: AbortSignal | undefined,
): Promise<readonly Buffer[] | undefined> {
  if (size > SMALL) {
    return undefined;
  }
  const interruptible = signal === undefined ? body : addAbortSignal(signal, body);
  return piecesOf(interruptible, SMALL, `content ${digest}`);
}

function during(signal: AbortSignal | undefined): { readonly signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return (await ifThere(() => readdir(folder)))?.sort() ?? [];
}
