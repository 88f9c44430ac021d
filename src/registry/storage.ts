import type { Readable } from 'node:stream';
import type { Signal } from '../content/store.ts';
import { ImageError } from '../errors.ts';
import { digestOf } from '../oci/digest.ts';
import { parseContentRange } from './content-range.ts';
import { download } from './download/download.ts';
import { PARALLEL_FROM, parallelDownload } from './download/parallel.ts';
import { PartBudget, type PartLimits } from './download/parts.ts';
import { type OpenSpan, rangeOf, type Span } from './download/span.ts';
import { SYSTEM_CLOCK } from './wire/clock.ts';
import { ConnectionError } from './wire/connection-error.ts';
import { Dispatchers } from './wire/dispatchers.ts';
import { drain } from './wire/document.ts';
import { Exchanges, type Message } from './wire/exchange.ts';
import { Lane } from './wire/lanes.ts';
import type { Environment } from './wire/proxy.ts';
import { isTemporary, Retries } from './wire/retry.ts';
import { Secrets } from './wire/secrets.ts';
import { UrlPolicy } from './wire/url-policy.ts';
import type { WireResponse } from './wire/wire.ts';

export type StorageOptions = {
  /** For proxies (`HTTPS_PROXY`, …) and `NODE_EXTRA_CA_CERTS`. */
  readonly env: Environment;
  /** Seconds without progress. */
  readonly timeout: number;
};

export type FileOptions = Signal & {
  /** Its size as far as it is known, in bytes: of the files that wait, the biggest is next. */
  readonly size: number;
  /** For errors. */
  readonly doing: string;
};

/** Files that are read at the same time; beside them there are connections for parts of big ones. */
const FILES = 6;
/** A storage takes many connections, and no registry's rate limit counts them: 64 MiB in memory at most. */
const PARTS: PartLimits = { parts: 16, ofOne: 8, size: 4 * 1024 * 1024 };
/** After a first try that failed for a reason that may pass. */
const RETRIES = 2;
const ANSWERS: ReadonlySet<number> = new Set([200, 206, 404, 416]);
const TEMPORARY: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/**
 * HTTP to places that are no registries: a service that this machine's user trusts, and the signed addresses
 * of files that it gives. There are no redirects and no credentials but those in the messages.
 */
export class Storage {
  readonly #dispatchers: Dispatchers;
  readonly #exchanges: Exchanges;
  readonly #retries = new Retries(SYSTEM_CLOCK, RETRIES);
  readonly #files = new Lane(FILES);
  readonly #parts = new PartBudget(PARTS);
  /** Why nothing more is asked: a host that stood still once is not waited for again. */
  #stalled: ImageError | undefined;

  constructor({ env, timeout }: StorageOptions) {
    const secrets = new Secrets();
    const trusted = {
      insecure: new Set<string>(),
      ca: [],
      policy: new UrlPolicy(new Set(), secrets),
    };
    this.#dispatchers = new Dispatchers({ ...trusted, env });
    const clocked = { clock: SYSTEM_CLOCK, secrets, timeout, userAgent: 'transship' };
    this.#exchanges = new Exchanges({ ...clocked, dispatchers: this.#dispatchers });
  }

  /** One request, sent once; any status is an answer. @throws ImageError `UNREACHABLE`, `TIMEOUT`, `INTERRUPTED` */
  request(message: Message): Promise<WireResponse> {
    return this.#exchanges.send(message);
  }

  /**
   * The bytes of a file, over several connections if it is big. Nothing verifies them but their number.
   * @returns `undefined` where there is no such file
   * @throws ImageError; the stream fails with one, or an IntegrityError for a size that cannot be right
   */
  async open(url: URL, options: FileOptions): Promise<Readable | undefined> {
    const leave = await this.#files.enter(options.size, options);
    try {
      const body = await this.#open(url, options);
      body === undefined ? leave() : body.once('close', leave);
      return body;
    } catch (error) {
      leave();
      throw error;
    }
  }

  async #open(url: URL, { signal, doing }: FileOptions): Promise<Readable | undefined> {
    // The answer tells the size.
    const first = await this.#span(url, { range: 'bytes=0-' }, { signal, doing });
    const size = sizeOf(first);
    if (first.status === 404 || size === undefined) {
      await drain(first);
      return undefined;
    }
    const file = { mediaType: '', digest: digestOf(url.pathname), size };
    const open = beginningWith(first, (span, given) =>
      this.#span(url, rangeOf(span, size), { ...given, doing }),
    );
    return size < PARALLEL_FROM
      ? download(open, file, { signal })
      : parallelDownload(open, file, { parts: this.#parts, isWorthwhile: () => true, signal });
  }

  /** A part of a file. @throws ConnectionError; ImageError `UNREACHABLE` for a refusal */
  async #span(
    url: URL,
    headers: Readonly<Record<string, string>>,
    { signal, doing }: Signal & { readonly doing: string },
  ): Promise<WireResponse> {
    return this.#retries.run(url.host, { signal, isWorthwhile: isTemporary }, async () => {
      if (this.#stalled !== undefined) {
        throw this.#stalled;
      }
      const response = await this.#sent({ method: 'GET', url, headers, signal, doing });
      if (!ANSWERS.has(response.status)) {
        await drain(response);
        const why = `${doing}: ${url.origin}: ${response.status}`;
        const temporary = TEMPORARY.has(response.status);
        throw new ConnectionError('UNREACHABLE', why, { cause: undefined }, temporary);
      }
      response.body.once('error', (error) => this.#note(error));
      return response;
    });
  }

  async #sent(message: Message): Promise<WireResponse> {
    try {
      return await this.#exchanges.send(message);
    } catch (error) {
      this.#note(error);
      throw this.#stalled ?? error;
    }
  }

  #note(error: unknown): void {
    if (error instanceof ConnectionError && error.code === 'TIMEOUT') {
      this.#stalled = new ImageError('TIMEOUT', error.message, { cause: error });
    }
  }

  /** Ends what is under way and lets go of all sockets. */
  async close(): Promise<void> {
    this.#exchanges.close();
    await this.#dispatchers.close();
  }
}

/** How many bytes the whole file has. */
function sizeOf({ status, headers }: WireResponse): number | undefined {
  const told =
    status === 206 ? parseContentRange(headers['content-range'])?.size : headers['content-length'];
  return told === undefined || !Number.isSafeInteger(Number(told)) ? undefined : Number(told);
}

/** The first span is answered already. */
function beginningWith(first: WireResponse, open: OpenSpan): OpenSpan {
  let left: WireResponse | undefined = first;
  return async (span: Span, options: Signal) => {
    const answer = left;
    left = undefined;
    return answer ?? open(span, options);
  };
}
