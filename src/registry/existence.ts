import { once } from '../content/once.ts';
import type { Signal } from '../content/store.ts';
import { RegistryError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { isTaggableType, MANIFEST_ACCEPT } from '../oci/media-type.ts';
import type { Endpoint } from './endpoint.ts';
import { drain } from './wire/document.ts';

/**
 * Whether a repository holds content. Any refusal is a no: with a token that may only push, and in
 * Artifactory (RTFACT-13797), missing content gets 403, and the write that follows tells better what
 * is wrong. Only a registry that cannot answer now is an error.
 * @throws ImageError `RATE_LIMITED`, `UNREACHABLE`, `TIMEOUT`, or RegistryError for a 5xx
 */
export async function exists(
  endpoint: Endpoint,
  { digest, mediaType }: Descriptor,
  { signal }: Signal,
): Promise<boolean> {
  const manifest = isTaggableType(mediaType);
  try {
    const response = await endpoint.request({
      method: 'HEAD',
      path: `${manifest ? 'manifests' : 'blobs'}/${digest}`,
      access: 'push',
      ...(manifest ? { headers: { accept: MANIFEST_ACCEPT } } : {}),
      accept: [200, 404],
      signal,
      doing: `looking for ${manifest ? 'manifest' : 'blob'} ${digest} in`,
    });
    await drain(response);
    return response.status === 200;
  } catch (error) {
    if (isRefusal(error)) {
      return false;
    }
    throw error;
  }
}

/** The 4xx that say "later", not "no". */
const LATER: ReadonlySet<number> = new Set([408, 425, 429, 499]);

/** A 4xx that stays the same when the request is repeated. */
export function isRefusal(error: unknown): error is RegistryError {
  return (
    error instanceof RegistryError &&
    error.status >= 400 &&
    error.status < 500 &&
    !LATER.has(error.status)
  );
}

/**
 * Whether a repository is new, so that a blob costs two requests instead of three. One request finds
 * out, and only after a tag was found missing.
 */
export class Novelty {
  readonly #endpoint: Endpoint;
  #tagMissing = false;
  readonly #answer = new Map<undefined, Promise<boolean>>();

  constructor(endpoint: Endpoint) {
    this.#endpoint = endpoint;
  }

  /** A look-up found no such tag: the repository may be new. */
  tagMissing(): void {
    this.#tagMissing = true;
  }

  /** Concurrent callers share one request, which ends with the signal of the first. */
  async isNew({ signal }: Signal): Promise<boolean> {
    if (!this.#tagMissing) {
      return false;
    }
    return once(this.#answer, undefined, () => this.#ask(signal));
  }

  /** 404 is `NAME_UNKNOWN` here; an empty list may be of a repository that has manifests. */
  async #ask(signal: AbortSignal | undefined): Promise<boolean> {
    try {
      const response = await this.#endpoint.request({
        method: 'GET',
        path: 'tags/list?n=1',
        access: 'push',
        accept: [200, 404],
        signal,
        doing: 'looking for tags in',
      });
      await drain(response);
      return response.status === 404;
    } catch (error) {
      if (isRefusal(error)) {
        return false;
      }
      throw error;
    }
  }
}
