import {
  type Answer,
  type CacheCall,
  type CacheFlavor,
  type CacheProtocol,
  type CacheRequest,
  permissionsOf,
  TAKEN_BY,
} from './cache-call.ts';
import type { CacheEntries, CacheEntry } from './cache-entries.ts';

const PATH = '/_apis/artifactcache/';

/** Protocol 1: what is stored comes in pieces by PATCH, and is asked for at an address of its own. */
export class RestCache implements CacheProtocol {
  readonly #entries: CacheEntries;
  readonly #urlOf: (entry: CacheEntry) => string;
  readonly #flavor: CacheFlavor;

  constructor(entries: CacheEntries, urlOf: (entry: CacheEntry) => string, flavor: CacheFlavor) {
    this.#entries = entries;
    this.#urlOf = urlOf;
    this.#flavor = flavor;
  }

  call(request: CacheRequest): CacheCall | undefined {
    const { pathname } = request.url;
    if (!pathname.startsWith(PATH)) {
      return undefined;
    }
    if (request.request.method === 'GET') {
      const keys = this.#keys(request.url.searchParams.get('keys') ?? '').split(',');
      return { step: 'lookup', key: keys[0] ?? '', answer: () => this.#lookup(request, keys) };
    }
    if (request.request.method === 'PATCH') {
      return { step: 'upload', key: '', answer: () => this.#patch(request) };
    }
    return pathname.endsWith('/caches')
      ? this.#reservation(request)
      : { step: 'finish', key: '', answer: () => this.#commit(request) };
  }

  #lookup(request: CacheRequest, keys: readonly string[]): Answer {
    const version = request.url.searchParams.get('version') ?? '';
    const found = this.#entries.find(permissionsOf(request), keys, version);
    if (found === undefined || found === 'denied') {
      return { status: 204 };
    }
    const location = { archiveLocation: this.#urlOf(found), cacheKey: found.key };
    return { status: 200, json: { ...location, scope: found.scope } };
  }

  #reservation(request: CacheRequest): CacheCall {
    const asked = JSON.parse(request.body.toString()) as { key: string; version: string };
    const { version } = asked;
    const key = this.#keys(asked.key);
    return { step: 'reserve', key, answer: () => this.#reserve(request, key, version) };
  }

  #reserve(request: CacheRequest, key: string, version: string): Answer {
    const made = this.#entries.reserve(permissionsOf(request), key, version);
    if (made === 'denied') {
      return { status: 403, json: { message: 'cache write denied: the token is read-only' } };
    }
    return made === undefined
      ? TAKEN_BY[this.#flavor]
      : { status: 201, json: { cacheId: made.id } };
  }

  #patch({ request, url, body }: CacheRequest): Answer {
    const entry = this.#entryAt(url);
    const start = Number(/^bytes (\d+)-/.exec(request.headers['content-range'] ?? '')?.[1]);
    if (entry === undefined || Number.isNaN(start)) {
      return { status: 400 };
    }
    const end = Math.max(entry.bytes.length, start + body.length);
    const bytes = Buffer.concat([entry.bytes], end);
    body.copy(bytes, start);
    entry.bytes = bytes;
    return { status: 204 };
  }

  #commit({ url, body }: CacheRequest): Answer {
    const { size } = JSON.parse(body.toString()) as { size: number };
    return this.#entries.finish(this.#entryAt(url), size) ? { status: 204 } : { status: 400 };
  }

  #keys(written: string): string {
    return this.#flavor === 'act' ? written.toLowerCase() : written;
  }

  /** `…/caches/ID` */
  #entryAt({ pathname }: URL): CacheEntry | undefined {
    return this.#entries.all[Number(pathname.split('/').at(-1)) - 1];
  }
}
