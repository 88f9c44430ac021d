import type { Body } from '../../content/store.ts';
import { codeOf, ImageError, RegistryError } from '../../errors.ts';
import { isTemporary } from '../wire/retry.ts';

/** A body that remembers how its source failed, so that this is not taken for the target's failure. */
export class Watched {
  readonly #body: Body;
  #failure: unknown;

  constructor(body: Body) {
    this.#body = body;
  }

  get failure(): unknown {
    return this.#failure;
  }

  async *chunks(): AsyncGenerator<Buffer> {
    const body = await this.#watch(this.#body);
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

/** The registry no longer has what it had taken of an upload. */
export class SessionLost extends ImageError {
  constructor(message: string) {
    super('REGISTRY', message);
    this.name = 'SessionLost';
  }
}

/** `too much`: smaller requests may pass. */
export type Verdict = 'fatal' | 'again' | 'too much';

/** What a failed upload calls for. A source has done its own tries, but wrong bytes may come right. */
export function judge(error: unknown, source: Watched, chunked: boolean): Verdict {
  if (source.failure !== undefined) {
    return codeOf(source.failure) === 'INTEGRITY' ? 'again' : 'fatal';
  }
  // 413 by proxies (Cloudflare: 100 MB), 416 by GHCR: at once it is too much.
  if (!chunked && error instanceof RegistryError && [413, 416].includes(error.status)) {
    return 'too much';
  }
  return isTemporary(error) || isSessionLost(error) ? 'again' : 'fatal';
}

/** `DIGEST_INVALID` as well: with verified bytes from the source, they were changed on their way. */
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
