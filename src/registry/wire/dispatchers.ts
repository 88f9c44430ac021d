import { lookup as lookUp } from 'node:dns';
import type { LookupFunction, Socket } from 'node:net';
import type { Agent as AgentType, buildConnector as Connector } from 'undici';
import { eachOf } from '../../content/each-of.ts';
import { givingBack } from '../../content/giving-back.ts';
import { once } from '../../content/once.ts';
import type { Network } from './address.ts';
import { isUntrusted } from './connection-error.ts';
import { type Connect, EarlyConnections } from './early-connections.ts';
import type { FirstConnection } from './first-connection.ts';
import { compileParser } from './parser.ts';
import { type Environment, proxyFor } from './proxy.ts';
import { joiningRecords, READING, READING_RECORDS } from './socket-memory.ts';
import type { SocketAnswer, SocketRequest, Sockets } from './sockets.ts';
import { systemAuthorities, type TlsSettings, tlsSettings, withContext } from './tls.ts';
import { Agent, buildConnector } from './undici.ts';
import type { UrlPolicy } from './url-policy.ts';

/** Google's Artifact Registry answers uploads with 21 KB of headers; Node reads 16 (attest-build-provenance#606). */
const MAX_HEADER_SIZE = 64 * 1024;
/** In milliseconds. */
const CONNECT_TIMEOUT = 30_000;
const KEEP_ALIVE = 15_000;

export type DispatcherOptions = {
  /** Hosts (`HOST[:PORT]`) whose certificates need not be valid. */
  readonly insecure: ReadonlySet<string>;
  readonly ca: readonly string[];
  readonly env: Environment;
  readonly policy: UrlPolicy;
  /** Told of each connection that is there; of a proxy's before there is one. */
  readonly onConnect?: (() => void) | undefined;
  readonly first?: readonly FirstConnection[] | undefined;
};

/** The sockets: one undici dispatcher for each origin, with its proxy and its certificates. */
export class Dispatchers {
  readonly #options: DispatcherOptions;
  readonly #open = new Map<string, Promise<Sockets>>();

  constructor(options: DispatcherOptions) {
    this.#options = options;
    compileParser();
  }

  /**
   * @param from the network of the host that gave this URL; `undefined` if the user did
   * @throws ImageError `STORE` if certificates cannot be read, `INVALID_ARGUMENT` for proxy settings
   */
  for(url: URL, from: Network | undefined): Promise<Sockets> {
    return once(this.#open, `${url.origin} ${from ?? ''}`, () => this.#create(url, from));
  }

  /** Has connections opened for so many requests at a time, if no proxy is between. */
  async expect(url: URL, requests: number): Promise<void> {
    const sockets = await this.for(url, undefined);
    sockets.expect?.(requests);
  }

  async close(): Promise<void> {
    for (const { socket } of this.#options.first ?? []) {
      socket.destroy();
    }
    const open = [...this.#open.values()];
    this.#open.clear();
    await eachOf(open, open.length, async (opening) => {
      const dispatcher = await opening.catch(() => undefined);
      await dispatcher?.destroy();
    });
  }

  async #create(url: URL, from: Network | undefined): Promise<Sockets> {
    const { insecure, ca, env, onConnect = () => undefined } = this.#options;
    const proxy = proxyFor(url, env);
    const settings = url.protocol === 'https:' ? await tlsSettings(url.host, ca, env) : {};
    const rejectUnauthorized = !insecure.has(url.host);
    const tls = { ...settings, rejectUnauthorized, timeout: CONNECT_TIMEOUT, allowH2: false };
    const common = {
      maxHeaderSize: MAX_HEADER_SIZE,
      // Over one connection of HTTP/2 all layers share its windows; over HTTP/1.1 each has a connection.
      allowH2: false,
      keepAliveTimeout: KEEP_ALIVE,
      // The clocks of exchange.ts count instead: these two would end an upload that still moves.
      headersTimeout: 0,
      bodyTimeout: 0,
    };
    if (proxy === undefined) {
      const first = this.#first(url, from);
      const onread = url.protocol === 'https:' ? READING_RECORDS : READING;
      const options = { ...withContext(tls), lookup: this.#lookup(from), onread };
      const connect = connector(options, onConnect, first);
      return new DirectSockets(new EarlyConnections(url, connect), common);
    }
    const { ProxyAgent } = await import('./undici-proxy.ts');
    onConnect();
    return new ProxyAgent({ ...common, uri: proxy.href, requestTls: withSystemAuthorities(tls) });
  }

  /** The socket that is there already, if it leads to this origin. */
  #first(url: URL, from: Network | undefined): Socket | undefined {
    const { first = [], policy } = this.#options;
    const own = first.find(({ origin }) => origin === url.origin);
    if (own === undefined || from !== undefined) {
      return undefined;
    }
    const { socket, addresses } = own;
    const learn = (): void => {
      const found = addresses();
      if (found !== undefined) {
        policy.admitted(url.hostname, found, from);
      }
    };
    if (socket.connecting) {
      socket.once('connect', learn);
    } else {
      learn();
    }
    return socket;
  }

  /** DNS, without the addresses that a URL of another host must not lead to. */
  #lookup(from: Network | undefined): LookupFunction {
    return (hostname, options, callback) => {
      lookUp(hostname, { ...options, all: true }, (error, found) => {
        const allowed = error ?? this.#options.policy.admitted(hostname, found, from);
        if (allowed instanceof Error) {
          callback(allowed, []);
        } else if (options.all === true) {
          callback(null, allowed);
        } else {
          callback(null, allowed[0]?.address ?? '', allowed[0]?.family);
        }
      });
    };
  }
}

/** Sockets to an origin itself, in an agent that may have connections opened early. */
class DirectSockets implements Sockets {
  readonly #connections: EarlyConnections;
  readonly #agent: AgentType;

  constructor(connections: EarlyConnections, options: AgentType.Options) {
    this.#connections = connections;
    this.#agent = new Agent({ ...options, connect: connections.connect });
  }

  request(options: SocketRequest): Promise<SocketAnswer> {
    return this.#agent.request(options);
  }

  expect(requests: number): void {
    this.#connections.expect(requests);
  }

  async destroy(): Promise<void> {
    this.#connections.close();
    await this.#agent.destroy();
  }
}

type ConnectOptions = TlsSettings & Connector.BuildOptions & { readonly lookup: LookupFunction };

/**
 * The system's authorities take a while to read: only once Node's own have not signed.
 * @param first a socket that leads to the origin, for the connection that is asked for first
 */
function connector(options: ConnectOptions, onConnect: () => void, first?: Socket): Connect {
  const connect = buildConnector(options) as Connect;
  let again: Connector.connector | undefined;
  let early = first;
  return (target, callback) => {
    const there: Connector.Callback = (...[error, socket]) => {
      if (error === null) {
        onConnect();
        callback(null, givingBack(socket));
      } else {
        callback(error, null);
      }
    };
    const done: Connector.Callback = (...answer) => {
      if (answer[0] !== null && isUntrusted(answer[0])) {
        again ??= buildConnector(withSystemAuthorities(options));
        again(target, there);
      } else {
        there(...answer);
      }
    };
    const taken = early;
    early = undefined;
    return taken === undefined || taken.destroyed
      ? connect(target, done)
      : connectOver(taken, target, connect, done);
  };
}

/** The same over a socket that is connected, or is about to be. */
function connectOver(
  socket: Socket,
  target: Connector.Options,
  connect: Connect,
  callback: Connector.Callback,
): Socket {
  const late = Object.assign(new Error('Connect Timeout Error'), { code: 'ETIMEDOUT' });
  const timer = setTimeout(() => socket.destroy(late), CONNECT_TIMEOUT);
  const fail = (error: Error): void => {
    clearTimeout(timer);
    callback(error, null);
  };
  const go = (): void => {
    clearTimeout(timer);
    socket.off('error', fail);
    if (target.protocol === 'https:') {
      connect({ ...target, httpSocket: socket }, (...[error, secure]) =>
        error === null ? callback(null, joiningRecords(secure)) : callback(error, null),
      );
    } else {
      callback(null, socket);
    }
  };
  socket.ref().once('error', fail);
  if (socket.connecting) {
    socket.once('connect', go);
  } else {
    setImmediate(go);
  }
  return socket;
}

function withSystemAuthorities<T extends TlsSettings>(options: T): T {
  return withContext({ ...options, ca: systemAuthorities(options.ca) });
}
