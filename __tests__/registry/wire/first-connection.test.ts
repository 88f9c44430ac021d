import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addressOf } from '../../../src/registry/wire/address.ts';
import {
  type FirstConnection,
  openFirstConnection,
} from '../../../src/registry/wire/first-connection.ts';
import { makeAuthority } from '../../stand-ins/tls.ts';
import { failure, openWires, read } from './asking.ts';

type Listening = { readonly port: number; readonly sockets: readonly Socket[] };

async function listening(server: Server): Promise<Listening> {
  const sockets: Socket[] = [];
  server.on('connection', (socket) => sockets.push(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    sockets.forEach((socket) => void socket.destroy());
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, sockets };
}

/** Answers with the port that was asked from. */
const answer: RequestListener = ({ socket }, response) => void response.end(`${socket.remotePort}`);

function open(host: string): FirstConnection {
  const first = openFirstConnection(addressOf(host), {});
  onTestFinished(() => void first?.socket.destroy());
  return first as FirstConnection;
}

describe('the connection that is there before a run', () => {
  test.each(['127.0.0.1', 'localhost'])('carries its first requests to %s', async (name) => {
    const { port, sockets } = await listening(createServer(answer));
    const host = `${name}:${port}`;
    const first = open(host);
    const wires = openWires({ first: [first] });
    const asked = [await read(wires, host), await read(wires, host)];
    expect(asked).toEqual([`${first.socket.localPort}`, `${first.socket.localPort}`]);
    expect(sockets).toHaveLength(1);
  });

  test('carries them where it was connected long ago', async () => {
    const { port } = await listening(createServer(answer));
    const first = open(`127.0.0.1:${port}`);
    await once(first.socket, 'connect');
    const wires = openWires({ first: [first] });
    expect(await read(wires, `127.0.0.1:${port}`)).toBe(`${first.socket.localPort}`);
  });

  test('carries TLS, with what the run trusts', async () => {
    const { ca, issue } = makeAuthority();
    const { port, sockets } = await listening(createSecureServer(issue(['127.0.0.1']), answer));
    const host = `https://127.0.0.1:${port}`;
    const first = open(host);
    const asked = await read(openWires({ first: [first], ca: [ca] }), host);
    expect(asked).toBe(`${sockets[0]?.remotePort}`);
    expect(sockets).toHaveLength(1);

    const untrusting = openWires({ first: [open(host)], retries: 0 });
    expect(await failure(read(untrusting, host))).toMatchObject({
      message: expect.stringContaining('signed by an unknown authority'),
    });
  });

  test('is left alone by requests to another origin, and closed with the others', async () => {
    const [own, other] = [
      await listening(createServer(answer)),
      await listening(createServer(answer)),
    ];
    const wires = openWires({ first: [open(`127.0.0.1:${own.port}`)] });
    await read(wires, `127.0.0.1:${other.port}`);
    expect(other.sockets).toHaveLength(1);
    await wires.close();
    const [socket] = own.sockets;
    await (socket?.closed === false ? once(socket, 'close') : undefined);
  });

  test('that the server has ended is not taken', async () => {
    const { port, sockets } = await listening(createServer(answer));
    const first = open(`127.0.0.1:${port}`);
    await once(first.socket, 'connect');
    while (sockets.length === 0) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    sockets[0]?.destroy();
    await once(first.socket, 'close');
    await read(openWires({ first: [first] }), `127.0.0.1:${port}`);
    expect(sockets).toHaveLength(2);
  });

  test('fails as any other does', async () => {
    const closed = createTcpServer();
    const { port } = await listening(closed);
    closed.close();
    const host = `127.0.0.1:${port}`;
    const { code, message } = await failure(read(openWires({ retries: 0 }), host));
    const wires = openWires({ first: [open(host)], retries: 0 });
    expect(await failure(read(wires, host))).toMatchObject({ code, message });
  });

  test('is none where a proxy is between, or may be', () => {
    const address = addressOf('registry.example');
    expect(openFirstConnection(address, { HTTPS_PROXY: 'http://127.0.0.1:1' })).toBeUndefined();
    expect(openFirstConnection(address, { HTTPS_PROXY: 'http://u:p#@h' })).toBeUndefined();
  });
});
