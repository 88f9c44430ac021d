import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { BlockBlobs, CONTAINER } from './block-blobs.ts';
import {
  type Answer,
  type CacheCall,
  type CacheFlavor,
  type CacheProtocol,
  type CacheRequest,
  type CacheStep,
  tokenFor,
} from './cache-call.ts';
import { CacheEntries, type CacheEntry, type Permission } from './cache-entries.ts';
import { RestCache } from './cache-rest.ts';
import { TwirpCache } from './cache-twirp.ts';

export type CacheFault = {
  readonly step: CacheStep;
  /** An HTTP status, no answer at all, or half of the body. */
  readonly answer: number | 'silence' | 'cut';
  readonly headers?: Readonly<Record<string, string>>;
  /** How often; for ever unless said. */
  times?: number;
};

export type CacheServiceOptions = {
  /** Whose service it is. Default: GitHub's. */
  readonly flavor?: CacheFlavor;
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
const AZURE = 'http://stand-in.blob.core.windows.net/';

/** A cache service with GitHub's rules: protocol 2 (Twirp and Azure's block blobs) and protocol 1. */
export async function startCacheService(options: CacheServiceOptions = {}): Promise<CacheService> {
  const server = createServer();
  server.on('connect', (_request, socket) => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    server.emit('connection', socket);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  const service = new Service(
    url,
    options.azure === true ? AZURE : url,
    options.flavor ?? 'github',
  );
  server.on('request', (request, response) => {
    service.serve(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  const envFor = (permissions: readonly Permission[]) => environment(url, permissions, options);
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

/** What a runner tells an action of the cache at this address. */
function environment(
  url: string,
  permissions: readonly Permission[],
  { flavor, protocol, azure }: CacheServiceOptions,
): Readonly<Record<string, string>> {
  if (flavor === 'act') {
    return { GITHUB_SERVER_URL: 'https://github.com', ACTIONS_CACHE_URL: url };
  }
  return {
    ACTIONS_RUNTIME_TOKEN: tokenFor(permissions),
    // Any other host is taken for GitHub Enterprise Server, which knows protocol 1 only.
    GITHUB_SERVER_URL: protocol === 1 ? 'https://ghes.example' : 'https://github.com',
    ...(protocol === 1
      ? { ACTIONS_CACHE_URL: url }
      : { ACTIONS_RESULTS_URL: url, ACTIONS_CACHE_SERVICE_V2: 'true' }),
    ...(azure === true ? { http_proxy: url, no_proxy: '127.0.0.1' } : {}),
  };
}

class Service {
  readonly entries = new CacheEntries();
  readonly journal: CacheService['journal'] = [];
  readonly faults: CacheFault[] = [];
  readonly #url: string;
  readonly #protocols: readonly CacheProtocol[];

  /** @param archives where the addresses of archives begin */
  constructor(url: string, archives: string, flavor: CacheFlavor) {
    const urlOf = ({ blob }: CacheEntry): string =>
      `${archives}${CONTAINER}${blob}?sig=s3cret-signature`;
    this.#url = url;
    this.#protocols = [
      new TwirpCache(this.entries, urlOf, flavor),
      new RestCache(this.entries, urlOf, flavor),
      new BlockBlobs(this.entries),
    ];
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.#url);
    const body = await buffer(request);
    const call = this.#call({ request, url, body });
    const entry = { step: call.step, key: call.key, status: 0 as number | string };
    this.journal.push(entry);
    const fault = this.#fault(call.step);
    if (fault?.answer === 'silence') {
      entry.status = 'silence';
      return;
    }
    const answer =
      typeof fault?.answer === 'number'
        ? { status: fault.answer, json: { msg: 'as asked' }, headers: fault.headers ?? {} }
        : call.answer();
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

  #call(request: CacheRequest): CacheCall {
    for (const protocol of this.#protocols) {
      const call = protocol.call(request);
      if (call !== undefined) {
        return call;
      }
    }
    throw new Error(`no protocol of the cache has ${request.request.method} ${request.url}`);
  }
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
