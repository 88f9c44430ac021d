import type { Socket } from 'node:net';
import type { buildConnector as Connector } from 'undici';

/** Opens a connection. @returns its socket, from the start */
export type Connect = (...given: Parameters<Connector.connector>) => Socket;

type Early = { readonly socket: Socket; readonly opened: Promise<Socket> };

/** Connections that are opened before requests need them, at most: as many as blobs and parts of them have. */
const MOST = 12;
/** How long one waits for a request, in milliseconds. */
const IDLE = 10_000;

/**
 * The connections to one origin. A request that finds none free would wait a round trip for its own, and longer with
 * TLS: those that are expected are opened while requests before them are under way.
 */
export class EarlyConnections {
  readonly #open: Connect;
  readonly #target: Connector.Options;
  /** Not taken yet, the oldest first. */
  readonly #early = new Set<Early>();
  #count = 0;

  constructor({ protocol, host, hostname, port }: URL, open: Connect) {
    this.#open = open;
    this.#target = { protocol, host, hostname: hostname.replace(/^\[|\]$/g, ''), port };
  }

  /** @param requests as many as may soon be under way at a time, with those that are now */
  expect(requests: number): void {
    for (let missing = Math.min(requests, MOST) - this.#count; missing > 0; missing -= 1) {
      this.#openEarly();
    }
  }

  /** For undici: a connection that is there or on its way, else a new one. */
  readonly connect = (...[target, callback]: Parameters<Connector.connector>): void => {
    const [early] = this.#early;
    if (early === undefined) {
      this.#begin(target, callback);
      return;
    }
    this.#early.delete(early);
    early.socket.ref();
    early.opened.then(
      (socket) => {
        socket.setTimeout(0);
        if (socket.destroyed) {
          this.connect(target, callback);
        } else {
          callback(null, socket);
        }
      },
      (error: Error) => callback(error, null),
    );
  };

  /** Lets go of those that were not taken. */
  close(): void {
    for (const { socket } of this.#early) {
      socket.destroy();
    }
    this.#early.clear();
  }

  #openEarly(): void {
    const { promise: opened, resolve, reject } = Promise.withResolvers<Socket>();
    const socket = this.#begin(this.#target, (...[error, connected]) =>
      error === null ? resolve(connected) : reject(error),
    );
    const early = { socket, opened };
    this.#early.add(early);
    // It alone does not keep the process.
    socket.unref();
    opened.then(
      (connected) => {
        connected.setTimeout(IDLE, () => this.#early.has(early) && connected.destroy());
        connected.once('close', () => this.#early.delete(early));
      },
      () => this.#early.delete(early),
    );
  }

  #begin(...[target, callback]: Parameters<Connector.connector>): Socket {
    this.#count += 1;
    return this.#open(target, (...given) => {
      const [error, socket] = given;
      if (error === null) {
        socket.once('close', () => this.#gone());
      } else {
        this.#gone();
      }
      callback(...given);
    });
  }

  #gone(): void {
    this.#count -= 1;
  }
}
