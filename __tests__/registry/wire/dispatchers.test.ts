import { createSecureServer, type Http2SecureServer } from 'node:http2';
import { syncBuiltinESMExports } from 'node:module';
import type { AddressInfo } from 'node:net';
import tls from 'node:tls';
import { expect, onTestFinished, test, vi } from 'vitest';
import { eachOf } from '../../../src/content/each-of.ts';
import { makeAuthority, makeSelfSigned } from '../../stand-ins/tls.ts';
import { openWires, read } from './asking.ts';

async function listening(server: Http2SecureServer): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a registry that prefers HTTP/2 is asked over HTTP/1.1, each answer over a connection of its own', async () => {
  const waiting: (() => void)[] = [];
  const server = createSecureServer(
    { ...makeSelfSigned(['127.0.0.1']), allowHTTP1: true },
    (request, response) => {
      const { httpVersion, socket } = request;
      waiting.push(() => response.end(`${httpVersion} ${socket.remotePort}`));
      // None is answered before all three are here.
      if (waiting.length === 3) {
        for (const answer of waiting) {
          answer();
        }
      }
    },
  );
  const host = await listening(server);
  const wires = openWires({ insecure: [host] });
  const answers: string[] = [];
  await eachOf([1, 2, 3], 3, async () => void answers.push(await read(wires, host)));
  await wires.close();
  expect(answers.map((answer) => answer.split(' ')[0])).toEqual(['1.1', '1.1', '1.1']);
  expect(new Set(answers).size).toBe(3);
});

test('authorities are decoded once, however many connections need them', async () => {
  const authority = makeAuthority();
  const waiting: (() => void)[] = [];
  const server = createSecureServer(
    { ...authority.issue(['127.0.0.1']), allowHTTP1: true },
    (_, response) => {
      waiting.push(() => response.end('answer'));
      // All are under way at once, each over a connection of its own.
      if (waiting.length === 4) {
        for (const answer of waiting) {
          answer();
        }
      }
    },
  );
  const host = await listening(server);
  const wires = openWires({ ca: [authority.ca] });
  const decoded = vi.spyOn(tls, 'createSecureContext');
  onTestFinished(() => decoded.mockRestore());
  await eachOf([1, 2, 3, 4], 4, async () => void (await read(wires, host)));
  await wires.close();
  expect(waiting).toHaveLength(4);
  expect(decoded.mock.calls.filter(([options]) => options?.ca !== undefined).length).toBeLessThan(
    2,
  );
});

test('a connection that only the authorities of the system make trusted is told of as well', async () => {
  const authority = makeAuthority();
  const { getCACertificates } = tls;
  const replace = (by: typeof getCACertificates): void => {
    tls.getCACertificates = by;
    syncBuiltinESMExports();
  };
  replace((type) => (type === 'system' ? [authority.ca] : getCACertificates(type)));
  onTestFinished(() => replace(getCACertificates));
  const server = createSecureServer(
    { ...authority.issue(['127.0.0.1']), allowHTTP1: true },
    (_, response) => void response.end('answer'),
  );
  const host = await listening(server);
  let told = 0;
  const wires = openWires({
    onConnect: () => {
      told += 1;
    },
  });
  expect(await read(wires, host)).toBe('answer');
  await wires.close();
  // On loopback the first one is tried without TLS.
  expect(told).toBe(2);
});
