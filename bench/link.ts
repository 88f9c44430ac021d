import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export type LinkOptions = {
  /** There and back, in milliseconds. */
  readonly roundTripMs: number;
  /** Of each connection and direction, in bytes a second. */
  readonly rate: number;
};

export type Link = {
  readonly port: number;
  /** Bytes that came from the far side so far, through all connections. */
  received(): number;
  stop(): Promise<void>;
};

/** How far ahead of its time a direction reads, in milliseconds of its rate. */
const AHEAD_MS = 40;
const READ_SIZE = 64 * 1024;

/** What has been passed on is read into again: new memory for each read is what a fast link would wait for. */
const FREE: Buffer[] = [];

/** A way to a port of this machine that is as long and as narrow as one to a data centre. */
export async function startLink(to: number, options: LinkOptions): Promise<Link> {
  const sockets = new Set<Socket>();
  let received = 0;
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (near) => {
    let arrived: (chunk: Buffer) => void = () => undefined;
    const far = connect({
      port: to,
      host: '127.0.0.1',
      allowHalfOpen: true,
      noDelay: true,
      onread: {
        buffer: () => FREE.pop() ?? Buffer.allocUnsafeSlow(READ_SIZE),
        callback: (bytes, buffer) => {
          arrived(Buffer.from(buffer.buffer, 0, bytes));
          return true;
        },
      },
    });
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    }
    // A connection is there for the near side after one round trip, and only then is it used.
    carry(near, far, options, options.roundTripMs);
    arrived = carry(far, near, options, 0, (chunk) => {
      received += chunk.length;
      FREE.push(Buffer.from(chunk.buffer));
    });
    far.resume();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    received: () => received,
    async stop() {
      for (const socket of sockets) {
        socket.destroy();
      }
      await new Promise((closed) => server.close(closed));
    },
  };
}

type Parcel = { readonly chunk: Buffer | undefined; readonly at: number };

/**
 * One direction: each byte takes its place on the line, then half a round trip.
 * @param passed told of each chunk that the near side has taken
 * @returns takes a chunk, where the far side has no `data`
 */
function carry(
  from: Socket,
  to: Socket,
  { roundTripMs, rate }: LinkOptions,
  setUpMs: number,
  passed: (chunk: Buffer) => void = () => undefined,
): (chunk: Buffer) => void {
  const parcels: Parcel[] = [];
  let free = performance.now() + setUpMs;
  let scheduled = false;
  const schedule = (wait: number): void => {
    scheduled = true;
    setTimeout(deliver, wait);
  };
  const deliver = (): void => {
    scheduled = false;
    for (let next = parcels[0]; next !== undefined; next = parcels[0]) {
      const wait = next.at - performance.now();
      if (wait > 0.5) {
        schedule(wait);
        break;
      }
      parcels.shift();
      pass(to, next.chunk, passed);
    }
    if (free - performance.now() < AHEAD_MS && !to.writableNeedDrain) {
      from.resume();
    }
  };
  const send = (chunk: Buffer | undefined): void => {
    free = Math.max(free, performance.now()) + ((chunk?.length ?? 0) / rate) * 1000;
    parcels.push({ chunk, at: free + roundTripMs / 2 });
    if (free - performance.now() > AHEAD_MS || to.writableNeedDrain) {
      from.pause();
    }
    if (!scheduled) {
      schedule(roundTripMs / 2);
    }
  };
  from.on('data', send);
  from.once('end', () => send(undefined));
  to.on('drain', () => from.resume());
  for (const side of [from, to]) {
    side.once('error', () => side.destroy());
  }
  from.once('close', () => from.errored !== null && to.destroy());
  return send;
}

function pass(to: Socket, chunk: Buffer | undefined, passed: (chunk: Buffer) => void): void {
  if (chunk === undefined) {
    to.end();
  } else if (!to.destroyed) {
    to.write(chunk, () => passed(chunk));
  }
}
