import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { PassThrough, type Readable } from 'node:stream';
import { Refusal } from './refusal.ts';

/** A request and the response to it. */
export type Exchange = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly method: string;
  readonly query: URLSearchParams;
  /** Aborts when the client has gone or the registry closes. */
  readonly signal: AbortSignal;
};

type Headers = Readonly<Record<string, string | number>>;

/** Answers without a body. */
export function answer({ response }: Exchange, status: number, headers: Headers = {}): void {
  response.writeHead(status, { 'Content-Length': 0, ...headers });
  response.end();
}

export function answerJson(
  exchange: Exchange,
  status: number,
  document: unknown,
  headers: Headers = {},
): void {
  const bytes = Buffer.from(JSON.stringify(document));
  exchange.response.writeHead(status, {
    'Content-Type': 'application/json',
    'Content-Length': bytes.length,
    ...headers,
  });
  exchange.response.end(exchange.method === 'HEAD' ? undefined : bytes);
}

/** The most of a body that is read only to be refused, in bytes. */
export const DRAIN_LIMIT: number = 64 * 1024 * 1024;

/**
 * Answers with an error, and ends the connection if more of the body may come than is drained.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes
 */
export function refuse(exchange: Exchange, refusal: Refusal): void {
  const { code, message, status } = refusal;
  const { request } = exchange;
  const endless = !request.complete && (bodyLength(exchange) ?? DRAIN_LIMIT + 1) > DRAIN_LIMIT;
  const headers = endless ? { ...refusal.headers, Connection: 'close' } : refusal.headers;
  answerJson(exchange, status, { errors: [{ code, message }] }, headers);
}

/** The body's length in bytes by the request's header; undefined if it has none. */
export function bodyLength({ request }: Exchange): number | undefined {
  const length = request.headers['content-length'];
  return length === undefined || !/^\d{1,15}$/.test(length) ? undefined : Number(length);
}

/**
 * The body as a stream of its own. A reader that destroys it leaves the connection open, because the
 * reason is still to be told on it.
 */
export function bodyOf({ request }: Exchange): Readable {
  const body = new PassThrough();
  request.once('close', () => {
    if (!request.complete) {
      body.destroy(new Error('the client broke off'));
    }
  });
  return request.pipe(body);
}

/**
 * Reads the rest of the body: a response before its end looks like a failure to many clients.
 * @throws Refusal for one that does not end within {@link DRAIN_LIMIT}
 */
export async function drain({ request, signal }: Exchange): Promise<void> {
  if (request.readableEnded || request.destroyed) {
    return;
  }
  request.unpipe();
  let size = 0;
  const long = Promise.withResolvers<never>();
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > DRAIN_LIMIT) {
      request.pause();
      long.reject(new Refusal(413, 'SIZE_INVALID', 'the body is too long to be ignored'));
    }
  });
  await Promise.race([once(request, 'end', { signal }), long.promise]);
}
