import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { eachOf } from '../../../src/content/each-of.ts';
import type { Wires } from '../../../src/registry/wires.ts';
import { ask, failure, openWires, read } from './asking.ts';

describe('connections that are expected', () => {
  let server: Server;
  let host: string;
  let sockets: Socket[];
  let waiting: ServerResponse[];
  let wires: Wires;

  beforeEach(async () => {
    sockets = [];
    waiting = [];
    server = createServer((_request, response) => void waiting.push(response));
    server.on('connection', (socket) => sockets.push(socket));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    wires = openWires();
  });

  async function connected(count: number): Promise<void> {
    while (sockets.length < count) {
      await once(server, 'connection');
    }
  }

  /** Answers when so many requests wait. */
  async function answered(count: number): Promise<void> {
    while (waiting.length < count) {
      await once(server, 'request');
    }
    for (const response of waiting.splice(0)) {
      response.end('yes');
    }
  }

  test('are there before a request, and are those that requests take', async () => {
    wires.wire(host, 'origin').expect(3);
    await connected(3);
    const reading = eachOf([1, 2, 3], 3, () => read(wires, host));
    await answered(3);
    expect(await reading).toEqual(['yes', 'yes', 'yes']);
    expect(sockets).toHaveLength(3);
  });

  test('count those that are there already', async () => {
    const first = read(wires, host);
    await answered(1);
    await first;
    wires.wire(host, 'origin').expect(2);
    await connected(2);
    const reading = eachOf([1, 2], 2, () => read(wires, host));
    await answered(2);
    await reading;
    expect(sockets).toHaveLength(2);
  });

  test('are no more than a host gets for blobs', async () => {
    wires.wire(host, 'origin').expect(1000);
    await connected(12);
    const reading = read(wires, host);
    await answered(1);
    await reading;
    expect(sockets).toHaveLength(12);
  });

  test('that the server has ended are not taken', async () => {
    wires.wire(host, 'origin').expect(1);
    await connected(1);
    const [first] = sockets;
    first?.resetAndDestroy();
    const reading = read(wires, host);
    await answered(1);
    expect(await reading).toBe('yes');
  });

  test('end with the wires', async () => {
    wires.wire(host, 'origin').expect(2);
    await connected(2);
    const ended = sockets.map((socket) => once(socket, 'close'));
    await wires.close();
    await Promise.all(ended);
  });

  test('fail nothing where nothing listens: the request says so', async () => {
    const closed = '127.0.0.1:1';
    wires.wire(closed, 'origin').expect(3);
    expect(await failure(ask(wires, closed))).toMatchObject({ code: 'UNREACHABLE' });
  });
});
