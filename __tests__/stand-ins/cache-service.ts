import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { type Answer, BlockBlobs } from './block-blobs.ts';
import { CacheEntries, type CacheEntry, type Permission } from './cache-entries.ts';

/** `lookup`, `reserve`, `upload`, `finish`, `download`: the same steps in both protocols. */
export type CacheStep = 'lookup' | 'reserve' | 'upload' | 'finish' | 'download';

export type CacheFault = {
  readonly step: CacheStep;
  /** An HTTP status, no answer at all, or half of the body. */
  readonly answer: number | 'silence' | 'cut';
  readonly headers?: Readonly<Record<string, string>>;
  /** How often; for ever unless said. */
  times?: number;
};

export type CacheServiceOptions = {
  /** Default 2; 1 is GitHub Enterprise Server's. */
  readonly protocol?: 1 | 2;
  /** What the token may do, in the order in which scopes are searched. Bit 1 reads, bit 2 writes. */
  readonly permissions?: readonly Permission[];
  /**
   * Archives are at a host of Azure's, as GitHub's are: its client fetches them in parts, several at
   * a time, from no other host. The service is then its own http proxy, that they are reached by.
   */
  readonly azure?: boolean;
};

export type CacheService = {
  /** What a runner tells an action of its cache. */
  readonly env: Readonly<Record<string, string>>;
  /** The same for a token with other rights. */
  readonly envFor: (permissions: readonly Permission[]) => Readonly<Record<string, string>>;
  readonly journal: { step: CacheStep; key: string; status: number | string }[];
  readonly entries: readonly CacheEntry[];
  readonly faults: CacheFault[];
  stop(): Promise<void>;
};

const MAIN: readonly Permission[] = [{ Scope: 'refs/heads/main', Permission: 3 }];
const TWIRP = '/twirp/github.actions.results.api.v1.CacheService/';
const V1 = '/_apis/artifactcache/';
const AZURE = 'http://stand-in.blob.core.windows.net/';

/** A cache service with GitHub's rules: protocol 2 (Twirp and Azure's block blobs) and protocol 1. */
export async function startCacheService(options: CacheServiceOptions = {}): Promise<CacheService> {
  const service = new Service();
  const server = createServer((request, response) => {
    service.serve(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  server.on('connect', (_request, socket) => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    server.emit('connection', socket);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  service.url = `http://127.0.0.1:${port}/`;
  service.archives = options.azure === true ? AZURE : service.url;
  const envFor = (permissions: readonly Permission[]): Record<string, string> => ({
    ACTIONS_RUNTIME_TOKEN: tokenFor(permissions),
    // Any other host is taken for GitHub Enterprise Server, which knows protocol 1 only.
    GITHUB_SERVER_URL: options.protocol === 1 ? 'https://ghes.example' : 'https://github.com',
    ...(options.protocol === 1
      ? { ACTIONS_CACHE_URL: service.url }
      : { ACTIONS_RESULTS_URL: service.url, ACTIONS_CACHE_SERVICE_V2: 'true' }),
    ...(options.azure === true ? { http_proxy: service.url, no_proxy: '127.0.0.1' } : {}),
  });
  return {
    env: envFor(options.permissions ?? MAIN),
    envFor,
    journal: service.journal,
    entries: service.entries.all,
    faults: service.faults,
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Looks like the runner's JWT; nobody checks its signature. */
function tokenFor(permissions: readonly Permission[]): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ ac: JSON.stringify(permissions) })}.${part('')}`;
}

function permissionsOf(request: IncomingMessage): readonly Permission[] {
  const claims = request.headers.authorization?.split('.')[1] ?? '';
  const { ac } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { ac: string };
  return JSON.parse(ac) as readonly Permission[];
}

class Service {
  url = '';
  /** Where the addresses of archives begin. */
  archives = '';
  readonly entries = new CacheEntries();
  readonly journal: CacheService['journal'] = [];
  readonly faults: CacheFault[] = [];
  readonly #blobs = new BlockBlobs(this.entries);

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const body = await buffer(request);
    const step = stepOf(request.method ?? 'GET', url);
    const entry = { step, key: keyOf(url, body, this.entries), status: 0 as number | string };
    this.journal.push(entry);
    const fault = this.#fault(step);
    if (fault?.answer === 'silence') {
      entry.status = 'silence';
      return;
    }
    const answer =
      typeof fault?.answer === 'number'
        ? { status: fault.answer, json: { msg: 'as asked' }, headers: fault.headers ?? {} }
        : this.#answer(step, request, url, body);
    entry.status = fault?.answer === 'cut' ? 'cut' : answer.status;
    send(response, answer, fault?.answer === 'cut');
  }

  #fault(step: CacheStep): CacheFault | undefined {
    const fault = this.faults.find((one) => one.step === step && one.times !== 0);
    if (fault?.times !== undefined) {
      fault.times -= 1;
    }
    return fault;
  }

  #answer(step: CacheStep, request: IncomingMessage, url: URL, body: Buffer): Answer {
    const twirp = url.pathname.startsWith(TWIRP);
    switch (step) {
      case 'lookup':
        return twirp ? this.#lookup2(request, body) : this.#lookup1(request, url);
      case 'reserve':
        return this.#reserve(request, body, twirp);
      case 'upload':
        return twirp || url.pathname.startsWith(V1)
          ? this.#patch(request, url, body)
          : this.#blobs.put(url, body);
      case 'finish':
        return twirp ? this.#finalize(body) : this.#commit(url, body);
      case 'download':
        return this.#blobs.get(request, url);
    }
  }

  #lookup2(request: IncomingMessage, body: Buffer): Answer {
    const { key, restore_keys = [], version } = parse(body);
    const found = this.entries.find(permissionsOf(request), [key, ...restore_keys], version);
    if (found === 'denied') {
      const msg = 'cache read denied: the token has no readable scopes';
      return { status: 403, json: { code: 'permission_denied', msg } };
    }
    return found === undefined
      ? { status: 200, json: { ok: false } }
      : {
          status: 200,
          json: { ok: true, signed_download_url: this.#blobUrl(found), matched_key: found.key },
        };
  }

  #lookup1(request: IncomingMessage, url: URL): Answer {
    const keys = (url.searchParams.get('keys') ?? '').split(',');
    const version = url.searchParams.get('version') ?? '';
    const found = this.entries.find(permissionsOf(request), keys, version);
    if (found === undefined || found === 'denied') {
      return { status: 204 };
    }
    const location = { archiveLocation: this.#blobUrl(found), cacheKey: found.key };
    return { status: 200, json: { ...location, scope: found.scope } };
  }

  #reserve(request: IncomingMessage, body: Buffer, twirp: boolean): Answer {
    const { key, version } = parse(body);
    const made = this.entries.reserve(permissionsOf(request), key, version);
    if (made === 'denied') {
      const message = 'cache write denied: the token is read-only';
      return twirp
        ? { status: 200, json: { ok: false, message } }
        : { status: 403, json: { message } };
    }
    if (made === undefined) {
      const text = 'cache entry with the same key, version, and scope already exists';
      return { status: 409, json: { code: 'already_exists', msg: text, message: text } };
    }
    return twirp
      ? { status: 200, json: { ok: true, signed_upload_url: this.#blobUrl(made) } }
      : { status: 201, json: { cacheId: made.id } };
  }

  #patch(request: IncomingMessage, url: URL, body: Buffer): Answer {
    const entry = this.entries.all[idIn(url) - 1];
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

  #finalize(body: Buffer): Answer {
    const { key, version, size_bytes } = parse(body);
    const entry = this.entries.reserved(key, version);
    return finish(entry, Number(size_bytes))
      ? { status: 200, json: { ok: true, entry_id: String(entry?.id) } }
      : { status: 200, json: { ok: false, message: 'the size is not that of the blob' } };
  }

  #commit(url: URL, body: Buffer): Answer {
    const { size } = JSON.parse(body.toString()) as { size: number };
    return finish(this.entries.all[idIn(url) - 1], size) ? { status: 204 } : { status: 400 };
  }

  #blobUrl({ blob }: CacheEntry): string {
    return `${this.archives}account/container/${blob}?sig=s3cret-signature`;
  }
}

type Message = { key: string; restore_keys?: string[]; version: string; size_bytes?: string };

function parse(body: Buffer): Message {
  return JSON.parse(body.toString()) as Message;
}

function finish(entry: CacheEntry | undefined, size: number): boolean {
  if (entry === undefined || entry.bytes.length !== size) {
    return false;
  }
  entry.finished = true;
  return true;
}

function idIn(url: URL): number {
  return Number(url.pathname.split('/').at(-1));
}

const TWIRP_STEPS: Readonly<Record<string, CacheStep>> = {
  GetCacheEntryDownloadURL: 'lookup',
  CreateCacheEntry: 'reserve',
  FinalizeCacheEntryUpload: 'finish',
};
const V1_STEPS: Readonly<Record<string, CacheStep>> = { GET: 'lookup', PATCH: 'upload' };

function stepOf(method: string, { pathname }: URL): CacheStep {
  if (pathname.startsWith(TWIRP)) {
    return TWIRP_STEPS[pathname.slice(TWIRP.length)] ?? 'lookup';
  }
  if (pathname.startsWith(V1)) {
    return V1_STEPS[method] ?? (pathname.endsWith('/caches') ? 'reserve' : 'finish');
  }
  return method === 'PUT' ? 'upload' : 'download';
}

function keyOf(url: URL, body: Buffer, entries: CacheEntries): string {
  const step = url.pathname.startsWith('/account/');
  if (step) {
    return entries.byBlob(url.pathname.split('/').at(-1) ?? '')?.key ?? '';
  }
  const keys = url.searchParams.get('keys')?.split(',')[0];
  return keys ?? /"key":\s*"([^"]*)"/.exec(body.subarray(0, 4096).toString())?.[1] ?? '';
}

function send(response: ServerResponse, answer: Answer, cut: boolean): void {
  const { status, json, headers = {} } = answer;
  const body = answer.body ?? (json === undefined ? undefined : Buffer.from(JSON.stringify(json)));
  const type = json === undefined ? {} : { 'content-type': 'application/json' };
  const length = { 'content-length': String(body?.length ?? 0) };
  response.writeHead(status, { ...type, ...length, ...headers });
  if (cut) {
    response.write(body?.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
  } else {
    response.end(body);
  }
}
