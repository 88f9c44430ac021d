import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Signal } from '../content/store.ts';
import { errno } from '../disk/errors.ts';
import { ImageError, messageOf } from '../errors.ts';
import { ImageLayout } from '../layout/layout.ts';
import { Catalog } from './catalog.ts';
import { dispatch } from './dispatch.ts';
import { refuse } from './exchange.ts';
import { Refusal, refusalOf } from './refusal.ts';
import { Registry } from './registry.ts';
import { endSlowBody } from './slow-body.ts';
import { UploadSessions } from './upload-session.ts';
import { PullThrough, type Upstream } from './upstream.ts';

/** A request that a registry got. */
export type ServedRequest = {
  readonly method: string;
  /** With its query, as asked for. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
};

/** How a request was answered. */
export type ServedAnswer = {
  /** 0 if the client went away before there was one. */
  readonly status: number;
  /** What went wrong, if anything did. */
  readonly error?: unknown;
};

/** What is served, and where. */
export type ServeOptions = Signal & {
  /** An image layout; created if it is missing. */
  readonly dir: string;
  /** The address to listen on; default `127.0.0.1`. There is no access control. */
  readonly host?: string;
  /** Default 0: any free port. */
  readonly port?: number;
  /** Refuses every request that would change something (405). */
  readonly readOnly?: boolean;
  /** Makes it a pull-through cache of this registry, which refuses pushes. */
  readonly upstream?: Upstream;
  /** How long a client may take to send the headers of a request, in seconds; default 30. */
  readonly headersTimeout?: number;
  /** How long a body that is being sent may bring less than 1 KiB a second, in seconds; default 120. */
  readonly bodyTimeout?: number;
  /** Called with every request as it arrives. */
  readonly onRequest?: (request: ServedRequest) => void;
  /** Called when a request has been answered. */
  readonly onAnswer?: (request: ServedRequest, answer: ServedAnswer) => void;
};

/** A registry that serves. */
export type RegistryServer = {
  /** `127.0.0.1:5000`. */
  readonly host: string;
  /** `http://127.0.0.1:5000`. */
  readonly url: string;
  /** Ends every connection and releases the directory. */
  close(): Promise<void>;
};

/** A connection on which nothing happens is closed after this, also while we work, in milliseconds. */
const IDLE = 10 * 60 * 1000;
/** A connection without a request is closed after this, in milliseconds. */
const KEEP_ALIVE = 65_000;

/**
 * An OCI registry over an image layout directory: distribution-spec 1.1 with pull, push, listing and
 * deletion. A pushed image gets the name `localhost/REPOSITORY:TAG` in the layout; `offerOf` says how
 * the layout's other names are offered.
 * @throws ImageError `STORE` for the directory, `CONFLICT` for an address in use, `INVALID_ARGUMENT`
 *   for another that cannot be listened on
 */
export async function serve(options: ServeOptions): Promise<RegistryServer> {
  const { dir, host = '127.0.0.1', port = 0, readOnly = false, upstream, signal } = options;
  signal?.throwIfAborted();
  const layout = await ImageLayout.open(dir, { create: true, signal });
  const closing = new AbortController();
  const catalog = new Catalog(layout, upstream?.registry);
  const uploads = new UploadSessions(join(layout.dir, 'ingest'));
  const pulls = upstream && new PullThrough(catalog, upstream, closing.signal);
  const registry = new Registry(catalog, uploads, { upstream: pulls, readOnly });
  const server = openServer(options);
  const busy = new Set<Promise<void>>();
  server.on('request', (request, response) => {
    const work = respond(registry, request, response, options, closing.signal);
    busy.add(work);
    void work.finally(() => busy.delete(work));
  });
  await listen(server, host, port);
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closed ??= shut(server, closing, async () => {
      await Promise.allSettled(busy);
      await pulls?.idle();
      await uploads.close();
      await layout.close();
    });
    return closed;
  };
  signal?.addEventListener('abort', () => void close(), { once: true });
  const address = addressOf(server);
  return { host: address, url: `http://${address}`, close };
}

/** Uploads may take as long as they take, as long as their bytes keep coming. */
function openServer({ headersTimeout = 30, bodyTimeout = 120 }: ServeOptions): Server {
  const headers = headersTimeout * 1000;
  const server = createServer({
    requestTimeout: 0,
    headersTimeout: headers,
    connectionsCheckingInterval: Math.min(5000, headers / 2),
    keepAliveTimeout: KEEP_ALIVE,
  });
  server.timeout = IDLE;
  server.on('request', (request: IncomingMessage) => {
    const { headers: sent } = request;
    if (sent['transfer-encoding'] !== undefined || Number(sent['content-length'] ?? 0) > 0) {
      endSlowBody(request, bodyTimeout);
    }
  });
  return server;
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (cause) {
    const what = `listening on ${host}:${port}`;
    const code = errno(cause) === 'EADDRINUSE' ? 'CONFLICT' : 'INVALID_ARGUMENT';
    throw new ImageError(code, `${what}: ${messageOf(cause)}`, {
      cause,
      hint: 'choose another address or port; port 0 takes one that is free',
    });
  }
}

function addressOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return family === 'IPv6' ? `[${address}]:${port}` : `${address}:${port}`;
}

async function shut(
  server: Server,
  closing: AbortController,
  release: () => Promise<void>,
): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  closing.abort();
  server.closeAllConnections();
  await closed;
  await release();
}

/** Never throws: every failure becomes an answer, or the end of the connection. */
async function respond(
  registry: Registry,
  request: IncomingMessage,
  response: ServerResponse,
  { onRequest, onAnswer }: ServeOptions,
  closing: AbortSignal,
): Promise<void> {
  const { method = '', url: path = '/', headers } = request;
  const served = { method, path, headers };
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  // The signal tells of a client that breaks off; without a listener the error would end the process.
  request.on('error', () => undefined);
  response.setHeader('Docker-Distribution-Api-Version', 'registry/2.0');
  const [pathname = '', query = ''] = path.split('?', 2);
  const exchange = {
    request,
    response,
    method,
    query: new URLSearchParams(query),
    signal: AbortSignal.any([closing, gone.signal]),
  };
  onRequest?.(served);
  let failure: unknown;
  try {
    await dispatch(registry, exchange, pathname);
  } catch (error) {
    failure = error;
    if (response.headersSent || response.destroyed) {
      response.destroy();
    } else {
      refuse(exchange, refusalOf(error));
    }
  }
  const status = response.headersSent ? response.statusCode : 0;
  // A refusal is the client's error, and so is going away before the end.
  const untold = failure instanceof Refusal || gone.signal.aborted ? undefined : failure;
  onAnswer?.(served, untold === undefined ? { status } : { status, error: untold });
}
