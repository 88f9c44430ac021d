import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { KeyPair } from './tls.ts';

export type ScriptedRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

export type ScriptedAnswer = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string | Buffer;
  /** Takes over instead: to cut, to stall, to answer nothing. */
  readonly instead?: (response: ServerResponse, socket: Socket) => void;
};

export type ScriptedHost = {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  readonly url: string;
  /** Every request, in order. */
  readonly journal: readonly ScriptedRequest[];
  /** `GET /v2/`, … of the journal. */
  lines(): readonly string[];
  stop(): Promise<void>;
};

/** An HTTP host whose answer to each request is what a function says; `count` starts at 0. */
export async function startScriptedHost(
  answer: (request: ScriptedRequest, count: number) => ScriptedAnswer,
  tls?: KeyPair,
): Promise<ScriptedHost> {
  const journal: ScriptedRequest[] = [];
  const listener: Parameters<typeof createServer>[1] = (request, response) => {
    buffer(request).then(
      (body) => {
        const { method = '', url: path = '', headers } = request;
        const asked = { method, path, headers, body };
        journal.push(asked);
        reply(response, answer(asked, journal.length - 1));
      },
      () => response.destroy(),
    );
  };
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    url: `${tls === undefined ? 'http' : 'https'}://${host}`,
    journal,
    lines: () => journal.map(({ method, path }) => `${method} ${path}`),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function reply(response: ServerResponse, answer: ScriptedAnswer): void {
  if (answer.instead !== undefined) {
    answer.instead(response, response.socket as Socket);
    return;
  }
  response.writeHead(answer.status ?? 200, answer.headers ?? {});
  response.end(answer.body ?? '');
}
