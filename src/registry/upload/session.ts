import type { Body, Signal } from '../../content/store.ts';
import { bodyOf } from '../../content/whole.ts';
import { ImageError } from '../../errors.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { algorithmOf } from '../../oci/digest.ts';
import { parseUploadRange } from '../content-range.ts';
import type { Endpoint } from '../endpoint.ts';
import { isRefusal } from '../existence.ts';
import { drain } from '../wire/document.ts';
import type { WireResponse } from '../wire/wire.ts';

/** The time that the cancellation of a session may take, in milliseconds. */
const CANCEL_PATIENCE = 5000;

/**
 * One upload of one blob, as the registry keeps it: a location that changes with every answer.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-blobs
 */
export class UploadSession {
  readonly #endpoint: Endpoint;
  readonly #descriptor: Descriptor;
  readonly #signal: AbortSignal | undefined;
  #location: URL;
  /** `OCI-Chunk-Min-Length`, in bytes: the least that the registry takes in one PATCH but the last. */
  readonly minimum: number;

  private constructor(
    endpoint: Endpoint,
    descriptor: Descriptor,
    response: WireResponse,
    signal: AbortSignal | undefined,
  ) {
    this.#endpoint = endpoint;
    this.#descriptor = descriptor;
    this.#signal = signal;
    this.#location = locationOf(response, endpoint);
    this.minimum = Number(/^\d{1,12}$/.exec(response.headers['oci-chunk-min-length'] ?? '') ?? 0);
  }

  static async open(
    endpoint: Endpoint,
    descriptor: Descriptor,
    { signal }: Signal,
  ): Promise<UploadSession> {
    const algorithm = algorithmOf(descriptor.digest);
    const response = await endpoint.request({
      method: 'POST',
      path: `blobs/uploads/${algorithm === 'sha256' ? '' : `?digest-algorithm=${algorithm}`}`,
      access: 'push',
      accept: [202],
      signal,
      doing: `starting the upload of blob ${descriptor.digest} to`,
    });
    await drain(response);
    return new UploadSession(endpoint, descriptor, response, signal);
  }

  /**
   * Asks the registry to take the blob from another of its repositories.
   * @returns `mounted`; the session that the registry opened instead (202); `refused` for any 4xx:
   *   Docker Hub says 401 (go-containerregistry#1404) or 400 (#1679), Harbor 401 (#1393) although a
   *   plain upload is allowed
   */
  static async mount(
    endpoint: Endpoint,
    descriptor: Descriptor,
    from: string,
    { signal }: Signal,
  ): Promise<'mounted' | 'refused' | UploadSession> {
    const query = new URLSearchParams({ mount: descriptor.digest, from });
    try {
      const response = await endpoint.request({
        method: 'POST',
        path: `blobs/uploads/?${query}`,
        access: 'push',
        alsoPull: from,
        accept: [201, 202],
        signal,
        doing: `mounting blob ${descriptor.digest} from ${from} in`,
      });
      await drain(response);
      return response.status === 201
        ? 'mounted'
        : new UploadSession(endpoint, descriptor, response, signal);
    } catch (error) {
      if (isRefusal(error)) {
        return 'refused';
      }
      throw error;
    }
  }

  /** Sends one chunk. @returns how many bytes of the blob the registry has now */
  async append(chunk: Uint8Array, start: number): Promise<number> {
    const end = start + chunk.byteLength;
    const response = await this.#request('PATCH', this.#location, {
      headers: {
        'content-type': 'application/octet-stream',
        // Inclusive and without a unit: the specification's own form, not RFC 9110's.
        'content-range': `${start}-${end - 1}`,
      },
      body: { open: bodyOf(chunk), size: chunk.byteLength },
      size: this.#descriptor.size,
      lane: 'blob',
      retry: false,
      // ECR answers 201, some 204.
      accept: [201, 202, 204],
    });
    return this.#progress(response) ?? end;
  }

  /** Asks how many bytes of the blob the registry has. */
  async status(): Promise<number> {
    const response = await this.#request('GET', this.#location, { accept: [200, 202, 204] });
    const size = this.#progress(response) ?? 0;
    // Debian's registry says `0-0` for an empty session too: a single byte is sent again.
    return size === 1 ? 0 : size;
  }

  /** Ends the session: with the whole blob as the body, or with no body after chunks. */
  async finish(open?: Body): Promise<void> {
    const { digest, size } = this.#descriptor;
    const content = open === undefined ? {} : { body: { open, size }, size, lane: 'blob' as const };
    await this.#request('PUT', withDigest(this.#location, digest), {
      headers: { 'content-type': 'application/octet-stream' },
      ...content,
      retry: false,
      // 201 by the specification; the others have been seen.
      accept: [200, 201, 204],
    });
  }

  /** Ends the session at the registry. Never fails, because it follows a failure that is thrown. */
  async cancel(): Promise<void> {
    try {
      await this.#request('DELETE', this.#location, {
        retry: false,
        accept: [200, 202, 204, 404],
        signal: AbortSignal.timeout(CANCEL_PATIENCE),
      });
    } catch {
      // The registry ends abandoned sessions itself.
    }
  }

  async #request(
    method: 'PATCH' | 'GET' | 'PUT' | 'DELETE',
    path: URL,
    request: Partial<Parameters<Endpoint['request']>[0]>,
  ): Promise<WireResponse> {
    const response = await this.#endpoint.request({
      signal: this.#signal,
      ...request,
      method,
      path,
      access: 'push',
      doing: `${DOING[method]} ${this.#descriptor.digest} to`,
    });
    await drain(response);
    return response;
  }

  /** Takes over the session's new location. @returns how many bytes the registry has, if it says */
  #progress(response: WireResponse): number | undefined {
    if (response.headers['location'] !== undefined) {
      this.#location = locationOf(response, this.#endpoint);
    }
    return parseUploadRange(response.headers['range']);
  }
}

const DOING = {
  PATCH: 'uploading a chunk of blob',
  GET: 'continuing the upload of blob',
  PUT: 'uploading blob',
  DELETE: 'cancelling the upload of blob',
} as const;

/** The session's next location: relative or absolute, perhaps on another host, with an opaque query. */
function locationOf(response: WireResponse, endpoint: Endpoint): URL {
  const location = response.headers['location'];
  const url = location === undefined ? null : URL.parse(location, response.url.href);
  if (url === null) {
    const why = 'the registry gave no location for it';
    throw new ImageError('REGISTRY', `uploading a blob to ${endpoint.place}: ${why}`);
  }
  return url;
}

/** The query is opaque and stays byte for byte: `searchParams` would encode it again. */
function withDigest(location: URL, digest: string): URL {
  const url = new URL(location);
  url.search += `${url.search === '' ? '?' : '&'}digest=${encodeURIComponent(digest)}`;
  return url;
}
