import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { cutAt, type Effect, type Fault, FaultScript, flipped, matches } from './fault-script.ts';
import type { KeyPair } from './tls.ts';

export type ProxiedRequest = {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** `undefined` until answered. */
  status: number | undefined;
  /** Bytes of the request's body that arrived. */
  received: number;
  /** Bytes of the answer's body that were sent. */
  sent: number;
};

export type FaultProxy = {
  readonly host: string;
  readonly url: string;
  /** Every request, in the order of their arrival. */
  readonly journal: readonly ProxiedRequest[];
  /** Adds to the script; the first fault that matches a request is the one that happens. */
  fault(...faults: readonly Fault[]): void;
  /** How many requests of this method have arrived, to paths with this in them. */
  count(method: string, path?: string | RegExp): number;
  stop(): Promise<void>;
};

/** A reverse proxy in front of the registry at `target` (http) that does as its script says. */
export async function startFaultProxy(
  target: string,
  faults: readonly Fault[] = [],
  options: { readonly tls?: KeyPair } = {},
): Promise<FaultProxy> {
  const journal: ProxiedRequest[] = [];
  const script = new FaultScript();
  script.add(...faults);
  const listener = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const entry = enter(incoming, journal);
    const effect = script.next(entry.method, entry.path);
    play(incoming, outgoing, entry, new URL(target), effect).catch(() => outgoing.destroy());
  };
  const server = options.tls ? createTlsServer(options.tls, listener) : createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    url: `${options.tls ? 'https' : 'http'}://${host}`,
    journal,
    fault: (...added) => script.add(...added),
    count: (method, path = '') =>
      journal.filter((entry) => entry.method === method && matches(path, entry.path)).length,
    stop: () => close(server),
  };
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

function enter(incoming: IncomingMessage, journal: ProxiedRequest[]): ProxiedRequest {
  const { method = '', url: path = '', headers } = incoming;
  const entry: ProxiedRequest = { method, path, headers, status: undefined, received: 0, sent: 0 };
  journal.push(entry);
  return entry;
}

async function play(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  entry: ProxiedRequest,
  target: URL,
  effect: Effect | undefined,
): Promise<void> {
  if (effect !== undefined && 'delay' in effect) {
    await new Promise((resolve) => setTimeout(resolve, effect.delay));
  }
  if (effect !== undefined && 'wait' in effect) {
    await effect.wait();
  }
  if (effect !== undefined && (await answeredHere(incoming, outgoing, entry, effect))) {
    return;
  }
  const answer = await forward(incoming, entry, target);
  if (effect !== undefined && 'reset' in effect && effect.reset === 'after') {
    answer.destroy();
    incoming.socket.resetAndDestroy();
    return;
  }
  entry.status = answer.statusCode;
  outgoing.writeHead(answer.statusCode ?? 502, answerHeaders(answer, effect));
  outgoing.flushHeaders();
  await send(answer, outgoing, entry, effect);
}

/** Effects that the registry never hears of. */
async function answeredHere(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  entry: ProxiedRequest,
  effect: Effect,
): Promise<boolean> {
  if ('resetUpload' in effect) {
    await readBytes(incoming, entry, effect.resetUpload);
    incoming.socket.resetAndDestroy();
    return true;
  }
  if ('reset' in effect && effect.reset === 'before') {
    incoming.socket.resetAndDestroy();
    return true;
  }
  if ('stall' in effect && effect.stall === 'before') {
    incoming.resume();
    return true;
  }
  const own = 'redirect' in effect ? redirection(effect.redirect, entry.path) : effect;
  if (!('status' in own)) {
    return false;
  }
  await readBytes(incoming, entry, Number.POSITIVE_INFINITY);
  entry.status = own.status;
  outgoing.writeHead(own.status, own.headers);
  outgoing.end(entry.method === 'HEAD' ? undefined : own.body);
  return true;
}

function redirection(origin: string, path: string): Extract<Effect, { status: number }> {
  return { status: 307, headers: { location: `${origin}${path}`, 'content-length': 0 } };
}

async function readBytes(
  incoming: IncomingMessage,
  entry: ProxiedRequest,
  limit: number,
): Promise<void> {
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    entry.received += chunk.length;
    if (entry.received >= limit) {
      return;
    }
  }
}

/** The Host header stays the client's, so that a Location leads through here again. */
async function forward(
  incoming: IncomingMessage,
  entry: ProxiedRequest,
  target: URL,
): Promise<IncomingMessage> {
  const { method, path, headers } = entry;
  const { hostname, port } = target;
  const onward = request({ hostname, port, method, path, headers, agent: false });
  const answered = once(onward, 'response');
  incoming.on('data', (chunk: Buffer) => {
    entry.received += chunk.length;
  });
  incoming.once('close', () => {
    if (!incoming.complete) {
      onward.destroy();
    }
  });
  incoming.pipe(onward);
  const [answer] = (await answered) as [IncomingMessage];
  return answer;
}

function answerHeaders(answer: IncomingMessage, effect: Effect | undefined): OutgoingHttpHeaders {
  const rewritten = effect !== undefined && 'rewrite' in effect ? effect.rewrite : {};
  const headers: OutgoingHttpHeaders = { ...answer.headers };
  for (const [name, value] of Object.entries(rewritten)) {
    delete headers[name.toLowerCase()];
    if (value !== undefined) {
      headers[name.toLowerCase()] = value;
    }
  }
  return headers;
}

async function send(
  answer: IncomingMessage,
  outgoing: ServerResponse,
  entry: ProxiedRequest,
  effect: Effect = { rewrite: {} },
): Promise<void> {
  const limit = cutAt(effect);
  outgoing.once('close', () => answer.destroy());
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    const bytes = flipped(chunk, entry.sent, effect).subarray(0, limit - entry.sent);
    entry.sent += bytes.length;
    if (bytes.length > 0) {
      await new Promise<void>((resolve) => outgoing.write(bytes, () => resolve()));
    }
    if (entry.sent >= limit) {
      break;
    }
  }
  finish(outgoing, effect);
}

function finish(outgoing: ServerResponse, effect: Effect): void {
  if ('reset' in effect) {
    outgoing.socket?.resetAndDestroy();
  } else if ('truncate' in effect) {
    outgoing.socket?.destroySoon();
  } else if (!('stall' in effect)) {
    outgoing.end();
  }
}
