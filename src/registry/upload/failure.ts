import type { Readable } from 'node:stream';
import type { Body } from '../../content/store.ts';
import { wholeOf } from '../../content/whole.ts';
import { codeOf, ImageError, RegistryError } from '../../errors.ts';
import { isTemporary } from '../wire/retry.ts';
import { gathered } from './pieces.ts';

/** A body that records how its source failed, to tell that from a failure of the target. */
export class Watched {
  readonly #body: Body;
  #failure: unknown;

  constructor(body: Body) {
    this.#body = body;
  }

  get failure(): unknown {
    return this.#failure;
  }

  /** All of it, in pieces of at least so many bytes but the last, unless it is in memory. */
  async whole(least: number): Promise<Readable> {
    const body = await this.#watch(this.#body);
    return wholeOf(body) === undefined ? gathered(this.#chunks(body), least) : body;
  }

  async *chunks(): AsyncGenerator<Buffer> {
    yield* this.#chunks(await this.#watch(this.#body));
  }

  async *#chunks(body: Readable): AsyncGenerator<Buffer> {
    const chunks = body[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    try {
      for (;;) {
        const next = await this.#watch(() => chunks.next());
        if (next.done) {
          return;
        }
        yield next.value;
      }
    } finally {
      body.destroy();
    }
  }

  async #watch<T>(read: () => Promise<T>): Promise<T> {
    try {
      return await read();
    } catch (error) {
      this.#failure = error;
      throw error;
    }
  }
}

/** The registry has lost bytes of an upload that it had accepted. */
export class SessionLost extends ImageError {
  constructor(message: string) {
    super('REGISTRY', message);
    this.name = 'SessionLost';
  }
}

/** `too much`: smaller requests may pass. */
export type Verdict = 'fatal' | 'again' | 'too much';

/** What to do after a failed upload. A source has retried by itself, but wrong bytes may be right next time. */
export function judge(error: unknown, source: Watched, chunked: boolean): Verdict {
  if (source.failure !== undefined) {
    return codeOf(source.failure) === 'INTEGRITY' ? 'again' : 'fatal';
  }
  // 413 by proxies (Cloudflare: 100 MB), 416 by GHCR: the request was too big.
  if (!chunked && error instanceof RegistryError && [413, 416].includes(error.status)) {
    return 'too much';
  }
  return isTemporary(error) || isSessionLost(error) ? 'again' : 'fatal';
}

/** `DIGEST_INVALID` as well: the source verified the bytes, so they were changed on their way. */
const LOST: ReadonlySet<string> = new Set([
  'BLOB_UPLOAD_UNKNOWN',
  'BLOB_UPLOAD_INVALID',
  'DIGEST_INVALID',
  'SIZE_INVALID',
]);

function isSessionLost(error: unknown): boolean {
  if (!(error instanceof RegistryError)) {
    return error instanceof SessionLost;
  }
  return (
    error.status === 404 || error.status === 416 || error.errors.some(({ code }) => LOST.has(code))
  );
}
