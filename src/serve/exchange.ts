import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { PassThrough, type Readable } from 'node:stream';
import type { Refusal } from './refusal.ts';

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

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes */
export function refuse(exchange: Exchange, refusal: Refusal): void {
  const { code, message, status, headers } = refusal;
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

/** Reads the rest of the body: a response before its end looks like a failure to many clients. */
export async function drain({ request, signal }: Exchange): Promise<void> {
  if (!request.readableEnded && !request.destroyed) {
    request.unpipe();
    request.resume();
    await once(request, 'end', { signal });
  }
}
