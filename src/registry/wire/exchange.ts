import type { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { streamOf, wholeOf } from '../../content/whole.ts';
import { ImageError } from '../../errors.ts';
import type { Network } from './address.ts';
import type { Clock } from './clock.ts';
import { connectionError } from './connection-error.ts';
import type { Dispatchers } from './dispatchers.ts';
import { LIMITS } from './limits.ts';
import type { Secrets } from './secrets.ts';
import type { SocketAnswer } from './sockets.ts';
import { guardBody, StallClock } from './stall.ts';
import type { WireRequest, WireResponse } from './wire.ts';

/** One HTTP request as it goes to one URL. */
export type Message = Pick<WireRequest, 'method' | 'signal' | 'doing'> & {
  readonly body?: WireRequest['body'] | undefined;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** The network of the host that gave the URL; `undefined` if the user did. */
  readonly from?: Network | undefined;
  /** The answer is a document, which has to be complete in a limited time. */
  readonly document?: boolean;
  /** The number of this try, from 1. */
  readonly tries?: number;
};

/**
 * Registries hash and move a big blob before they answer its last request, which takes minutes
 * (moby#53700, distribution#3792). In seconds.
 */
const FINISHING = 600;

/** The body's source failed: not the fault of the host that the body was sent to. */
class SourceFailure extends Error {
  override readonly cause: unknown;

  constructor(cause: unknown) {
    super('the content to send could not be read', { cause });
    this.cause = cause;
  }
}

/** The error to show: the source's own where the source is at fault, and the same for every abort. */
export function causeOf(
  error: unknown,
  { doing, signal }: Pick<WireRequest, 'doing' | 'signal'>,
): unknown {
  if (error instanceof SourceFailure) {
    return error.cause;
  }
  if (signal?.aborted && !(error instanceof ImageError)) {
    return new ImageError('INTERRUPTED', `${doing}: interrupted`, { cause: error });
  }
  return error;
}

export type ExchangeOptions = {
  readonly dispatchers: Dispatchers;
  readonly clock: Clock;
  readonly secrets: Secrets;
  /** In seconds without progress; 0: without limits of time. */
  readonly timeout: number;
  readonly userAgent: string;
};

/** Sends single requests, without redirects, credentials or another try. */
export class Exchanges {
  readonly #options: ExchangeOptions;
  readonly #closed = new AbortController();

  constructor(options: ExchangeOptions) {
    this.#options = options;
  }

  /**
   * Any status is an answer.
   * @throws ConnectionError; SourceFailure; ImageError `INTERRUPTED`
   */
  async send(message: Message): Promise<WireResponse> {
    const { dispatchers, timeout } = this.#options;
    const clock = new StallClock(this.#options.clock, message.doing);
    clock.follow([this.#closed.signal, ...(message.signal ? [message.signal] : [])]);
    const upload = message.body && new Upload(message.body, message.method, clock, timeout);
    clock.start(timeout);
    try {
      const dispatcher = await dispatchers.for(message.url, message.from);
      // undici offers a socket again one turn after its last answer: asked sooner, it opens another.
      await nextTurn();
      const answered = await dispatcher.request({
        origin: message.url.origin,
        path: `${message.url.pathname}${message.url.search}`,
        method: message.method,
        headers: this.#headers(message),
        body: upload ? ((await upload.open()) as never) : null,
        // undici closes the socket after every HEAD; that is a new handshake for each tag looked up.
        reset: false,
        signal: clock.signal,
      });
      upload?.abandon();
      return await this.#response(answered, message, clock);
    } catch (error) {
      clock.stop();
      upload?.abandon();
      throw upload?.failure ?? this.#blame(message, error);
    }
  }

  /** Opens connections that are about to be needed. Never fails: the request that needs one tells why it cannot be. */
  expect(url: URL, requests: number): void {
    if (!this.#closed.signal.aborted) {
      this.#options.dispatchers.expect(url, requests).catch(() => undefined);
    }
  }

  close(): void {
    this.#closed.abort(new ImageError('INTERRUPTED', 'the connection was closed'));
  }

  #headers({ headers, body }: Message): Record<string, string> {
    return {
      'user-agent': this.#options.userAgent,
      // Nothing on the way may compress: digests are over the bytes as they are.
      'accept-encoding': 'identity',
      ...headers,
      ...(body === undefined ? {} : { 'content-length': String(body.size) }),
    };
  }

  async #response(
    answered: SocketAnswer,
    message: Message,
    clock: StallClock,
  ): Promise<WireResponse> {
    const { statusCode: status, body } = answered;
    const headers = joined(answered.headers);
    const bodiless =
      message.method === 'HEAD' || [204, 304].includes(status) || headers['content-length'] === '0';
    if (bodiless) {
      await body.dump();
      clock.stop();
      return { status, headers, body: streamOf(), url: message.url };
    }
    const { timeout } = this.#options;
    const guarded = guardBody(body, clock, timeout, (error) => this.#blame(message, error));
    clock.startTotal(message.document === true ? timeout * LIMITS.documentTimeouts : 0);
    return { status, headers, body: guarded, url: message.url };
  }

  #blame({ doing, signal, url }: Message, error: unknown): Error {
    if (signal?.aborted) {
      return new ImageError('INTERRUPTED', `${doing}: interrupted`, { cause: error });
    }
    return connectionError(doing, url, error, (text) => this.#options.secrets.conceal(text));
  }
}

function joined(headers: SocketAnswer['headers']): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) {
      flat[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
    }
  }
  return flat;
}

/** A body on its way: its chunks are progress, and a failure of its source is remembered. */
class Upload {
  failure: SourceFailure | undefined;
  readonly #body: NonNullable<WireRequest['body']>;
  readonly #clock: StallClock;
  readonly #timeout: number;
  readonly #finishing: number;
  #abandoned = false;

  constructor(
    body: NonNullable<WireRequest['body']>,
    method: string,
    clock: StallClock,
    timeout: number,
  ) {
    this.#body = body;
    this.#clock = clock;
    this.#timeout = timeout;
    this.#finishing = method === 'POST' || timeout === 0 ? timeout : Math.max(timeout, FINISHING);
  }

  async open(): Promise<AsyncIterable<Buffer>> {
    this.#clock.pause();
    const source = await this.#blaming(() => this.#body.open());
    this.#clock.start(this.#timeout);
    return this.#chunks(source);
  }

  /** The exchange is over: a source that is still read must not start the clock again. */
  abandon(): void {
    this.#abandoned = true;
  }

  async *#chunks(source: Readable): AsyncGenerator<Buffer> {
    const chunks =
      wholeOf(source)?.values() ?? (source[Symbol.asyncIterator]() as AsyncIterator<Buffer>);
    try {
      for (;;) {
        // The time that the source takes does not count.
        this.#clock.pause();
        const next = await this.#blaming(() => chunks.next());
        if (this.#abandoned) {
          return;
        }
        this.#clock.start(next.done ? this.#finishing : this.#timeout);
        if (next.done) {
          return;
        }
        yield next.value;
      }
    } finally {
      source.destroy();
    }
  }

  async #blaming<T>(read: () => T | Promise<T>): Promise<T> {
    try {
      return await read();
    } catch (error) {
      this.failure = new SourceFailure(error);
      throw this.failure;
    }
  }
}
