import type { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import { ImageError } from '../../errors.ts';
import { connectionError } from './connection-error.ts';
import type { Dispatchers } from './dispatchers.ts';
import { emptyBody, guardBody, StallClock } from './stall.ts';
import type { WireRequest, WireResponse } from './wire.ts';

/** One HTTP request as it goes to one URL. */
export type Message = Pick<WireRequest, 'method' | 'signal' | 'doing'> & {
  readonly body?: WireRequest['body'] | undefined;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
};

/**
 * Registries hash and move a big blob before they answer its last request, which takes minutes
 * (moby#53700, distribution#3792). In seconds.
 */
const FINISHING = 600;

/** What the body's source failed with: not the fault of the host that it was sent to. */
export class SourceFailure extends Error {
  override readonly cause: unknown;

  constructor(cause: unknown) {
    super('the content to send could not be read', { cause });
    this.cause = cause;
  }
}

/** Sends single requests; whoever needs tries, redirects or credentials stands above. */
export class Exchanges {
  readonly #dispatchers: Dispatchers;
  readonly #timeout: number;
  readonly #userAgent: string;
  readonly #closed = new AbortController();

  /** @param timeout in seconds without progress */
  constructor(dispatchers: Dispatchers, timeout: number, userAgent: string) {
    this.#dispatchers = dispatchers;
    this.#timeout = timeout;
    this.#userAgent = userAgent;
  }

  /**
   * Any status is an answer.
   * @throws ConnectionError; SourceFailure; ImageError `INTERRUPTED`
   */
  async send(message: Message): Promise<WireResponse> {
    const clock = new StallClock(message.doing);
    const signals = [
      clock.signal,
      this.#closed.signal,
      ...(message.signal ? [message.signal] : []),
    ];
    const upload = message.body && new Upload(message.body, message.method, clock, this.#timeout);
    clock.start(this.#timeout);
    try {
      const dispatcher = await this.#dispatchers.for(message.url);
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
        signal: AbortSignal.any(signals),
      });
      upload?.abandon();
      return await this.#response(answered, message, clock);
    } catch (error) {
      clock.stop();
      upload?.abandon();
      throw upload?.failure ?? blame(message, error);
    }
  }

  close(): void {
    this.#closed.abort(new ImageError('INTERRUPTED', 'the connection was closed'));
  }

  #headers({ headers, body }: Message): Record<string, string> {
    return {
      'user-agent': this.#userAgent,
      // Nobody on the way may compress: digests are over the bytes as they are.
      'accept-encoding': 'identity',
      ...headers,
      ...(body === undefined ? {} : { 'content-length': String(body.size) }),
    };
  }

  async #response(
    answered: Dispatcher.ResponseData,
    message: Message,
    clock: StallClock,
  ): Promise<WireResponse> {
    const { statusCode: status, body } = answered;
    const headers = joined(answered.headers);
    const bodiless = message.method === 'HEAD' || status === 204 || status === 304;
    if (bodiless) {
      await body.dump();
      clock.stop();
      return { status, headers, body: emptyBody(), url: message.url };
    }
    const guarded = guardBody(body, clock, this.#timeout, (error) => blame(message, error));
    return { status, headers, body: guarded, url: message.url };
  }
}

function blame(message: Message, error: unknown): Error {
  if (message.signal?.aborted) {
    return new ImageError('INTERRUPTED', `${message.doing}: interrupted`, { cause: error });
  }
  return connectionError(message.doing, message.url, error);
}

function joined(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) {
      flat[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
    }
  }
  return flat;
}

/** A body on its way: counts as progress, and remembers whose fault its end was. */
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
    this.#finishing = method === 'POST' ? timeout : Math.max(timeout, FINISHING);
  }

  async open(): Promise<AsyncIterable<Buffer>> {
    this.#clock.stop();
    const source = await this.#blaming(() => this.#body.open());
    this.#clock.start(this.#timeout);
    return this.#chunks(source);
  }

  /** The exchange is past it: a source that still thinks must not set the clock again. */
  abandon(): void {
    this.#abandoned = true;
  }

  async *#chunks(source: Readable): AsyncGenerator<Buffer> {
    const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    try {
      for (;;) {
        // While the source thinks, the clock of this exchange stands still.
        this.#clock.stop();
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

  async #blaming<T>(read: () => Promise<T>): Promise<T> {
    try {
      return await read();
    } catch (error) {
      this.failure = new SourceFailure(error);
      throw this.failure;
    }
  }
}
