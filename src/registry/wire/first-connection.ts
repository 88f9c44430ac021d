import { type LookupAddress, lookup as lookUp } from 'node:dns';
import { connect, type Socket } from 'node:net';
import { type Address, isLoopback, type Protocol } from './address.ts';
import { type Environment, proxyFor } from './proxy.ts';
import { READING } from './socket-memory.ts';

/** In milliseconds, as undici counts. */
const KEEP_ALIVE_DELAY = 60_000;

/**
 * A connection to the registry that a run asks first, opened before the run begins, such as while the program is
 * loaded. Nothing is sent over it: for TLS, too, that is left to who takes it.
 */
export type FirstConnection = {
  /** `https://ghcr.io`. */
  readonly origin: string;
  readonly socket: Socket;
  /** What DNS said, once it was asked. */
  readonly addresses: () => readonly LookupAddress[] | undefined;
};

/**
 * @param address of a registry that the user has not named insecure
 * @returns undefined where a proxy is between, and where its settings cannot be read
 */
export function openFirstConnection(
  { authority, protocol: given }: Address,
  env: Environment,
): FirstConnection | undefined {
  const loopback = isLoopback(new URL(`https://${authority}`).hostname);
  const protocol: Protocol = given ?? (loopback ? 'http:' : 'https:');
  const url = new URL(`${protocol}//${authority}`);
  if (!isDirect(url, env)) {
    return undefined;
  }
  const { origin, hostname, port } = url;
  let addresses: readonly LookupAddress[] | undefined;
  const socket = connect({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || (protocol === 'https:' ? 443 : 80)),
    ...(protocol === 'http:' ? { onread: READING } : {}),
    lookup: (host, options, callback) =>
      lookUp(host, { ...options, all: true }, (error, found) => {
        addresses = found;
        if (options.all === true) {
          callback(error, found);
        } else {
          callback(error, found?.[0]?.address ?? '', found?.[0]?.family);
        }
      }),
  });
  socket.setKeepAlive(true, KEEP_ALIVE_DELAY).setNoDelay(true);
  // Who takes it is told. It alone does not keep the process.
  socket.on('error', () => undefined).unref();
  return { origin, socket, addresses: () => addresses };
}

function isDirect(url: URL, env: Environment): boolean {
  try {
    return proxyFor(url, env) === undefined;
  } catch {
    return false;
  }
}
