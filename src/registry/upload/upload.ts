import type { Body, Signal } from '../../content/store.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import type { Endpoint } from '../endpoint.ts';
import { exists } from '../existence.ts';
import { type Clock, sleep } from '../wire/clock.ts';
import { Refusal } from '../wire/refusal.ts';
import { backoff } from '../wire/retry.ts';
import { CHUNK, sendChunks } from './chunks.ts';
import { judge, Watched } from './failure.ts';
import { UploadSession } from './session.ts';

/** In bytes. */
const LEAST_WRITE = 64 * 1024;
/** In seconds. */
const LONGEST_WAIT = 300;

export type UploadOptions = Signal & {
  /** Another repository of this registry that has the blob. */
  readonly from?: string | undefined;
};

/**
 * Sends the blobs of one repository. Nothing is hashed here: what a source delivers is verified by
 * its `fetch`, and the registry verifies the `digest=` of the upload.
 */
export class Uploads {
  readonly #endpoint: Endpoint;
  readonly #retries: number;
  /** Blobs of at least this size, in bytes, go in chunks: the registry has refused one at once. */
  #chunkedFrom: number = Number.POSITIVE_INFINITY;
  /** Repositories from which a mount was refused: they are not asked again for each blob. */
  readonly #refused = new Set<string>();

  /** @param retries how often an upload that failed is begun again */
  constructor(endpoint: Endpoint, retries: number) {
    this.#endpoint = endpoint;
    this.#retries = retries;
  }

  /** Whether a mount from that repository was not refused yet. */
  mountable(from: string): boolean {
    return !this.#refused.has(from);
  }

  /**
   * Uploads a blob that the repository lacks; a try that fails starts over with a fresh body.
   * @throws the body's error, unchanged; RegistryError; ImageError as the wire says
   */
  async put(
    descriptor: Descriptor,
    body: Body,
    { from, signal }: UploadOptions,
  ): Promise<'copied' | 'mounted'> {
    let session = from === undefined ? undefined : await this.#mount(descriptor, from, { signal });
    if (session === 'mounted') {
      return 'mounted';
    }
    for (let failures = 0; ; failures += 1) {
      session ??= await UploadSession.open(this.#endpoint, descriptor, { signal });
      if (await this.#try(session, descriptor, body, { failures, signal })) {
        return 'copied';
      }
      session = undefined;
    }
  }

  /** @returns the session to go on in, if the registry opened one instead */
  async #mount(
    descriptor: Descriptor,
    from: string,
    options: Signal,
  ): Promise<'mounted' | UploadSession | undefined> {
    const mount = await UploadSession.mount(this.#endpoint, descriptor, from, options);
    if (mount !== 'mounted') {
      this.#refused.add(from);
    }
    return mount === 'refused' ? undefined : mount;
  }

  /** @returns false if it failed and another try is worth it */
  async #try(
    session: UploadSession,
    descriptor: Descriptor,
    body: Body,
    { failures, signal }: Signal & { readonly failures: number },
  ): Promise<boolean> {
    const source = new Watched(body);
    const chunked = this.#isChunked(descriptor, failures);
    try {
      await (chunked
        ? sendChunks(session, source.chunks(), { retries: this.#retries, signal })
        : session.finish(() => source.whole(LEAST_WRITE)));
      return true;
    } catch (error) {
      await session.cancel();
      signal?.throwIfAborted();
      const verdict = judge(error, source, chunked);
      if (verdict === 'fatal' || failures >= this.#retries) {
        throw source.failure ?? error;
      }
      if (verdict === 'too much') {
        this.#chunkedFrom = Math.min(this.#chunkedFrom, descriptor.size);
        return false;
      }
      await waitAfter(error, failures, this.#endpoint.clock, { signal });
      // Perhaps only the answer was lost.
      return source.failure === undefined && exists(this.#endpoint, descriptor, { signal });
    }
  }

  /** A proxy that limits the size of requests may cut the connection instead of answering 413. */
  #isChunked({ size }: Descriptor, failures: number): boolean {
    return size >= this.#chunkedFrom || (failures >= 2 && size > CHUNK);
  }
}

/**
 * Waits as long as the registry asks; a first failure of the connection alone is tried again at once.
 * @throws the error itself if the registry asks for too long a wait
 */
async function waitAfter(
  error: unknown,
  failures: number,
  clock: Clock,
  options: Signal,
): Promise<void> {
  const asked = error instanceof Refusal ? error.retryAfter : undefined;
  const seconds = asked ?? (failures === 0 ? 0 : backoff(failures));
  if (seconds > LONGEST_WAIT) {
    throw error;
  }
  if (seconds > 0) {
    await sleep(clock, seconds, options);
  }
}
