import type { Answer, CacheCall, CacheProtocol, CacheRequest } from './cache-call.ts';
import type { CacheEntries, CacheEntry } from './cache-entries.ts';

/** Where archives are, at whatever host. */
export const CONTAINER = 'account/container/';

/** The archives of cache entries, behind as much of Azure's block blob protocol as its client uses. */
export class BlockBlobs implements CacheProtocol {
  readonly #entries: CacheEntries;
  readonly #blocks = new Map<string, Buffer>();

  constructor(entries: CacheEntries) {
    this.#entries = entries;
  }

  call({ request, url, body }: CacheRequest): CacheCall | undefined {
    const [root, blob] = url.pathname.split(CONTAINER);
    if (root !== '/' || blob === undefined) {
      return undefined;
    }
    const entry = this.#entries.byBlob(blob);
    const key = entry?.key ?? '';
    return request.method === 'PUT'
      ? { step: 'upload', key, answer: () => this.#put(entry, url, body) }
      : { step: 'download', key, answer: () => this.#get(entry, request) };
  }

  /** Put Blob, Put Block and Put Block List, as Azure's client sends them. */
  #put(entry: CacheEntry | undefined, url: URL, body: Buffer): Answer {
    const operation = url.searchParams.get('comp');
    if (entry === undefined) {
      return { status: 404 };
    }
    if (operation === 'block') {
      this.#blocks.set(`${entry.blob} ${url.searchParams.get('blockid')}`, body);
    } else if (operation === 'blocklist') {
      const ids = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, id]) => id);
      const blocks = ids.map((id) => this.#blocks.get(`${entry.blob} ${id}`) ?? Buffer.alloc(0));
      entry.bytes = Buffer.concat(blocks);
    } else {
      entry.bytes = body;
    }
    return { status: 201, headers: { 'x-ms-request-id': '1', etag: '"1"' } };
  }

  #get(entry: CacheEntry | undefined, { headers }: CacheRequest['request']): Answer {
    if (entry === undefined) {
      return { status: 404, body: Buffer.from('<Error><Code>BlobNotFound</Code></Error>') };
    }
    // Azure's client has a header of its own for it.
    const asked = headers['x-ms-range'] ?? headers.range;
    const range = /^bytes=(\d+)-(\d*)$/.exec(String(asked));
    if (range === null) {
      return { status: 200, body: entry.bytes, headers: { etag: '"1"' } };
    }
    const [start, end] = [Number(range[1]), Number(range[2] || entry.bytes.length - 1)];
    const contentRange = `bytes ${start}-${end}/${entry.bytes.length}`;
    const part = entry.bytes.subarray(start, end + 1);
    return { status: 206, body: part, headers: { 'content-range': contentRange, etag: '"1"' } };
  }
}
