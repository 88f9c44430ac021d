import { createServer as createProxy, type IncomingMessage, request } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type EmbeddedRegistry, startRegistry } from './embedded-registry.ts';
import { makeAuthority } from './tls.ts';

/** Who may use a registry. */
export type HostRules = {
  /** Users with their passwords; each may do everything. Without any, so may all. */
  readonly users?: Readonly<Record<string, string>>;
  /** Whether reading needs a user as well; writing always does. */
  readonly isPrivate?: boolean;
};

export type HostRequest = {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Whose credentials came with it. */
  readonly user: string | undefined;
};

/**
 * Registries under the names that documents give them, as `ghcr.io`: a proxy on loopback that every
 * program of a job is told of by its environment, with TLS by an authority that it is told to trust.
 */
export type PublicHosts = {
  /** For clients in this process: the registry of that name, which asks for no user. */
  registry(host: string): EmbeddedRegistry;
  readonly journal: readonly HostRequest[];
  /** What leads a program here: the proxy. The authority's file is for `NODE_EXTRA_CA_CERTS`. */
  readonly proxy: string;
  /** The authority's certificate, PEM. */
  readonly ca: string;
  stop(): Promise<void>;
};

export async function startPublicHosts(
  rules: Readonly<Record<string, HostRules>>,
): Promise<PublicHosts> {
  const registries = new Map<string, EmbeddedRegistry>();
  for (const host of Object.keys(rules)) {
    registries.set(host, await startRegistry());
  }
  const journal: HostRequest[] = [];
  const authority = makeAuthority();
  const server = createServer(authority.issue(Object.keys(rules)), (incoming, response) => {
    const host = incoming.headers.host ?? '';
    const user = userOf(incoming, rules[host]);
    const path = incoming.url ?? '/';
    const note = (status: number): number =>
      journal.push({ host, method: incoming.method ?? '', path, status, user });
    if (!isAllowed(incoming, user, rules[host])) {
      note(401);
      response.writeHead(401, { 'www-authenticate': `Basic realm="${host}"` });
      incoming.resume();
      response.end('{"errors":[{"code":"UNAUTHORIZED","message":"log in first"}]}');
      return;
    }
    const { method, headers } = incoming;
    const { url = '' } = registries.get(host) ?? {};
    const onward = request(new URL(path, url), { method, headers }, (answer) => {
      note(answer.statusCode ?? 0);
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    incoming.pipe(onward);
  });
  const proxy = createProxy((_request, response) => response.writeHead(405).end());
  const sockets = new Set<Duplex>();
  await Promise.all([listening(server), listening(proxy)]);
  proxy.on('connect', ({ url = '' }: IncomingMessage, socket: Duplex) => {
    const isKnown = rules[url.replace(/:443$/, '')] !== undefined;
    sockets.add(socket);
    if (!isKnown) {
      socket.end('HTTP/1.1 502 Unknown host\r\n\r\n');
      return;
    }
    const onward = connect(portOf(server), '127.0.0.1');
    sockets.add(onward);
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    tie(socket, onward);
  });
  return {
    registry: (host) => {
      const registry = registries.get(host);
      if (registry === undefined) {
        throw new Error(`${host} is not among the registries of this test`);
      }
      return registry;
    },
    journal,
    proxy: `http://127.0.0.1:${portOf(proxy)}`,
    ca: authority.ca,
    stop: async () => {
      for (const socket of sockets) {
        socket.destroy();
      }
      server.closeAllConnections();
      proxy.closeAllConnections();
      server.close();
      proxy.close();
      await Promise.all([...registries.values()].map((registry) => registry.stop()));
    },
  };
}

/** What the environment of a job needs so that its programs come here. @param ca the file with the authority */
export function leadingTo(
  { proxy }: Pick<PublicHosts, 'proxy'>,
  ca: string,
): Record<string, string> {
  return {
    HTTPS_PROXY: proxy,
    https_proxy: proxy,
    NODE_EXTRA_CA_CERTS: ca,
    SSL_CERT_FILE: ca,
    NO_PROXY: '127.0.0.1,localhost',
  };
}

/** Docker Hub's registry has another name than its images. */
export const DOCKER_HUB = 'registry-1.docker.io';

function userOf({ headers }: IncomingMessage, rules: HostRules | undefined): string | undefined {
  const [, encoded = ''] = /^Basic (.*)$/.exec(headers.authorization ?? '') ?? [];
  const [, user = '', password] =
    /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, 'base64').toString('utf8')) ?? [];
  return password !== undefined && rules?.users?.[user] === password ? user : undefined;
}

function isAllowed(
  { method, headers, url }: IncomingMessage,
  user: string | undefined,
  rules: HostRules | undefined,
): boolean {
  if (rules?.users === undefined) {
    return true;
  }
  // What `docker login` asks: Docker's clients learn there that they need a user.
  const isPing = url === '/v2/';
  const isReading = ['GET', 'HEAD'].includes(method ?? '');
  const isWrong = headers.authorization !== undefined && user === undefined;
  return !isWrong && (user !== undefined || (isReading && !isPing && rules?.isPrivate !== true));
}

function tie(one: Duplex, other: Socket): void {
  one.pipe(other).pipe(one);
  one.on('error', () => other.destroy());
  other.on('error', () => one.destroy());
}

function listening(server: {
  listen(port: number, host: string, done: () => void): unknown;
}): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}

function portOf(server: { address(): AddressInfo | string | null }): number {
  return (server.address() as AddressInfo).port;
}
