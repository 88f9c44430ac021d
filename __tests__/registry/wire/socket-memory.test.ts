import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { createServer as createSecureServer } from 'node:tls';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { readMemory } from '../../../src/content/read-memory.ts';
import { randomBytesOf } from '../../stand-ins/images.ts';
import { type KeyPair, makeSelfSigned } from '../../stand-ins/tls.ts';
import { ask, openWires } from './asking.ts';

const stops: (() => void)[] = [];

function stopAll(): void {
  for (const stop of stops.splice(0)) {
    stop();
  }
}

afterEach(stopAll);

type Framing = 'length' | 'chunked' | 'close';

type Scripted = {
  readonly size: number;
  readonly framing: Framing;
  /** How many bytes the server writes at a time; those of the head come with the first of the body. */
  readonly written: number;
  /** How the reader treats the pieces: whether it waits a turn with each, and gives it back. */
  readonly slow: boolean;
  readonly givesBack: boolean;
  /** Reads only the beginning. */
  readonly leaves: boolean;
};

const BYTES = gzipSync(randomBytesOf('socket', 1_500_000), { level: 0 });

function messageOf({ size, framing }: Scripted): Buffer {
  const body = BYTES.subarray(0, size);
  if (framing === 'length') {
    return Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\ncontent-length: ${size}\r\n\r\n`), body]);
  }
  if (framing === 'close') {
    return Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n'), body]);
  }
  const half = size >> 1;
  const chunk = (part: Buffer): Buffer =>
    Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')]);
  const chunks = [body.subarray(0, half), body.subarray(half)].filter(({ length }) => length > 0);
  const head = Buffer.from('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
  return Buffer.concat([head, ...chunks.map(chunk), Buffer.from('0\r\n\r\n')]);
}

async function write(socket: Socket, answer: Scripted, after: Buffer): Promise<void> {
  const message = Buffer.concat([messageOf(answer), after]);
  for (let at = 0; at < message.length && !socket.destroyed; at += answer.written) {
    if (!socket.write(message.subarray(at, at + answer.written))) {
      const { promise, resolve } = Promise.withResolvers<void>();
      socket.once('drain', resolve).once('close', resolve);
      await promise;
      socket.off('close', resolve);
    }
    await turn();
  }
  if (answer.framing === 'close') {
    socket.end();
  }
}

type Serving = {
  /** Bytes behind each answer. */
  readonly after?: string;
  readonly tls?: KeyPair;
};

/** Answers the requests of all its connections with these, in turn. */
async function serve(
  answers: readonly Scripted[],
  { after = '', tls }: Serving = {},
): Promise<string> {
  const left = [...answers];
  const sockets = new Set<Socket>();
  const connected = (socket: Socket): void => {
    sockets.add(socket);
    socket
      .on('error', () => undefined)
      .on('data', () => {
        const answer = left.shift();
        return answer && write(socket, answer, Buffer.from(after));
      });
  };
  const server = tls ? createSecureServer(tls, connected) : createServer(connected);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = (): void => {
    for (const socket of sockets) {
      socket.destroy();
    }
    server.close();
  };
  stops.push(stop);
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Reads an answer as its script says, and compares each piece at the last moment. */
async function check(wires: ReturnType<typeof openWires>, host: string, scripted: Scripted) {
  const { body } = await ask(wires, host, { lane: 'blob' });
  let at = 0;
  for await (const piece of body as AsyncIterable<Buffer>) {
    await (scripted.slow ? turn() : undefined);
    expect(BYTES.subarray(at, at + piece.length).equals(piece)).toBe(true);
    at += piece.length;
    if (scripted.givesBack) {
      readMemory.giveBack(piece);
    }
    if (scripted.leaves) {
      return;
    }
  }
  expect(at).toBe(scripted.size);
}

const SCRIPTED: fc.Arbitrary<Scripted> = fc.record({
  size: fc.integer({ min: 1, max: BYTES.length }),
  framing: fc.constantFrom<Framing>('length', 'chunked', 'close'),
  written: fc.integer({ min: 30_000, max: 1_000_000 }),
  slow: fc.boolean(),
  givesBack: fc.boolean(),
  leaves: fc.boolean(),
});

test('no byte changes before its reader gives it back, however answers are framed, cut and read', async () => {
  const lists = fc.array(SCRIPTED, { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(lists, lists, async (one, other) => {
      const tls = makeSelfSigned(['127.0.0.1']);
      const hosts = [await serve(one), await serve(other, { tls })];
      const wires = openWires({ insecure: hosts.slice(1) });
      // Two hosts at once: each may read into what the other has given back.
      await Promise.all(
        [one, other].map(async (answers, at) => {
          const host = hosts[at] ?? '';
          for (const scripted of answers) {
            await check(wires, host, scripted);
          }
        }),
      );
      await wires.close();
      stopAll();
    }),
    { numRuns: 15 },
  );
});

const LONG: Scripted = {
  size: BYTES.length,
  framing: 'length',
  written: 800_000,
  slow: true,
  givesBack: true,
  leaves: false,
};

test('an answer that begins right behind another one changes nothing of it', async () => {
  const wires = openWires();
  const host = await serve([LONG, LONG], {
    after: 'HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nfoo',
  });
  await check(wires, host, LONG);
  await check(wires, host, LONG);
});

test('a body whose reader gives it back is read into a few buffers, however long it is', async () => {
  const wires = openWires();
  const host = await serve(Array.from({ length: 10 }, () => LONG));
  const before = readMemory.made;
  for (let times = 0; times < 10; times += 1) {
    await check(wires, host, LONG);
  }
  // 15 MB fill 58 buffers; what came together with a head is not given back.
  expect(readMemory.made - before).toBeLessThan(30);
});

test('records of TLS come joined, into a few buffers', async () => {
  const host = await serve([LONG, LONG, LONG], { tls: makeSelfSigned(['127.0.0.1']) });
  const wires = openWires({ insecure: [host] });
  await check(wires, host, LONG);
  const before = readMemory.made;
  const { body } = await ask(wires, host, { lane: 'blob' });
  let pieces = 0;
  for await (const piece of body as AsyncIterable<Buffer>) {
    pieces += 1;
    readMemory.giveBack(piece);
  }
  // By themselves they would be 92 and more.
  expect(pieces).toBeLessThan(50);
  await check(wires, host, LONG);
  expect(readMemory.made - before).toBeLessThan(8);
});

test('so do those over a connection that was there before TLS', async () => {
  const answers: readonly Scripted[] = [
    { ...LONG, size: 1 },
    { ...LONG, framing: 'chunked', slow: false },
    LONG,
    { ...LONG, framing: 'close' },
  ];
  const host = await serve(answers, { tls: makeSelfSigned(['127.0.0.1']) });
  const socket = connect(Number(host.split(':').at(-1)), '127.0.0.1');
  const first = { origin: `https://${host}`, socket, addresses: () => undefined };
  const wires = openWires({ insecure: [host], first: [first] });
  const before = readMemory.made;
  for (const scripted of answers) {
    await check(wires, host, scripted);
  }
  expect(socket.bytesRead).toBeGreaterThan(4_500_000);
  // 4.5 MB fill 18 buffers; a body in chunks gives back only some of its pieces.
  expect(readMemory.made - before).toBeLessThan(15);
});
