import type { Readable } from 'node:stream';

/** Requests over the sockets to one origin: as much of undici's `Dispatcher` as is used. */
export type Sockets = {
  request(options: SocketRequest): Promise<SocketAnswer>;
  /** So many requests may soon be under way at a time: what they need is opened. */
  expect?(requests: number): void;
  destroy(): Promise<void>;
};

export type SocketRequest = {
  readonly origin: string;
  /** With its query. */
  readonly path: string;
  readonly method: string;
  readonly headers?: Record<string, string>;
  readonly body?: Readable | null;
  /** Whether the socket is closed after the answer. */
  readonly reset?: boolean;
  readonly signal?: AbortSignal;
};

export type SocketAnswer = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** `dump` reads the rest of it and drops it. */
  readonly body: Readable & { dump(): Promise<void> };
};
