import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setImmediate as nextTurn } from 'node:timers/promises';

export type Waves = {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  /** The requests that were sent before any of them had an answer, as `METHOD PATH`, wave by wave. */
  readonly waves: string[][];
  stop(): Promise<void>;
};

type Held = {
  readonly incoming: IncomingMessage;
  readonly body: Buffer;
  readonly outgoing: ServerResponse;
};

/** Turns of the event loop without a request, after which no other one comes before an answer. */
const QUIET_TURNS = 100;

/**
 * A proxy that answers no request before the client has nothing else to ask: what a job costs in round
 * trips over a link of any length. The client has to be in this process.
 */
export async function startWaves(origin: string): Promise<Waves> {
  const waves: string[][] = [];
  let held: Held[] = [];
  let running = false;
  const server = createServer(async (incoming, outgoing) => {
    held.push({ incoming, outgoing, body: await buffer(incoming) });
    if (!running) {
      running = true;
      await answerWaves();
      running = false;
    }
  });
  const answerWaves = async (): Promise<void> => {
    while (held.length > 0) {
      for (let before = 0; before !== held.length; ) {
        before = held.length;
        await quiet();
      }
      const wave = held;
      held = [];
      waves.push(wave.map(({ incoming: { method, url } }) => `${method} ${url}`));
      const answers = await Promise.all(wave.map((one) => ask(origin, one)));
      for (const [at, { outgoing }] of wave.entries()) {
        const { status, headers, body } = answers[at] ?? { status: 502, headers: {}, body: '' };
        outgoing.writeHead(status, headers).end(body);
      }
      await quiet();
    }
  };
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    waves,
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function quiet(): Promise<void> {
  for (let turn = 0; turn < QUIET_TURNS; turn += 1) {
    await nextTurn();
  }
}

type Answered = {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer | string;
};

function ask(origin: string, { incoming, body }: Held): Promise<Answered> {
  const { method, url = '/', headers } = incoming;
  return new Promise((answered, failed) => {
    const options = { method: method ?? 'GET', headers };
    const sent = request(new URL(url, origin), options, async (response) => {
      const { statusCode: status = 502, headers: own } = response;
      answered({ status, headers: own, body: await buffer(response) });
    });
    sent.once('error', failed).end(body);
  });
}
