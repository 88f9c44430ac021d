import type { Readable } from 'node:stream';
import type { Body } from '../content/store.ts';
import { codeOf, ImageError, RegistryError } from '../errors.ts';
import { isBroken } from './broken.ts';

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

  readonly open: Body = async (): Promise<Readable> => {
    try {
      const body = await this.#body();
      return body.once('error', (error) => {
        this.#failure = error;
      });
    } catch (error) {
      this.#failure = error;
      throw error;
    }
  };
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
  if (!(error instanceof RegistryError)) {
    return isBroken(error) || error instanceof SessionLost ? 'again' : 'fatal';
  }
  // 413 by proxies (Cloudflare: 100 MB), 416 by GHCR: at once it is too much.
  if (!chunked && (error.status === 413 || error.status === 416)) {
    return 'too much';
  }
  return isPassing(error) || isSessionLost(error) ? 'again' : 'fatal';
}

const PASSING: ReadonlySet<number> = new Set([408, 425, 429, 499]);

/** The registry could not do it now. */
export function isPassing({ status }: RegistryError): boolean {
  return status >= 500 || PASSING.has(status);
}

/** `DIGEST_INVALID` as well: with verified bytes from the source, they were changed on their way. */
const LOST: ReadonlySet<string> = new Set([
  'BLOB_UPLOAD_UNKNOWN',
  'BLOB_UPLOAD_INVALID',
  'DIGEST_INVALID',
  'SIZE_INVALID',
]);

function isSessionLost({ status, errors }: RegistryError): boolean {
  return status === 404 || status === 416 || errors.some(({ code }) => LOST.has(code));
}
