import { Agent, type Dispatcher, ProxyAgent } from 'undici';
import { proxyFor } from './proxy.ts';
import { tlsSettings } from './tls.ts';

/** Google's Artifact Registry answers uploads with 21 KB of headers; Node reads 16 (attest-build-provenance#606). */
const MAX_HEADER_SIZE = 64 * 1024;
const CONNECT_TIMEOUT = 30_000;
const KEEP_ALIVE = 15_000;

export type DispatcherOptions = {
  /** Hosts (`HOST[:PORT]`) whose certificates need not be valid. */
  readonly insecure: ReadonlySet<string>;
  readonly ca: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** The sockets: one undici dispatcher for each origin, with its proxy and its certificates. */
export class Dispatchers {
  readonly #options: DispatcherOptions;
  readonly #byOrigin = new Map<string, Promise<Dispatcher>>();

  constructor(options: DispatcherOptions) {
    this.#options = options;
  }

  /** @throws ImageError `STORE` where certificates cannot be read */
  for(url: URL): Promise<Dispatcher> {
    const known = this.#byOrigin.get(url.origin) ?? this.#create(url);
    this.#byOrigin.set(url.origin, known);
    return known;
  }

  async close(): Promise<void> {
    const open = await Promise.allSettled(this.#byOrigin.values());
    this.#byOrigin.clear();
    await Promise.all(
      open.map((made) => (made.status === 'fulfilled' ? made.value.destroy() : undefined)),
    );
  }

  async #create(url: URL): Promise<Dispatcher> {
    const { insecure, ca, env } = this.#options;
    const settings = url.protocol === 'https:' ? await tlsSettings(url.host, ca, env) : undefined;
    const tls = {
      ...(settings?.ca === undefined ? {} : { ca: [...settings.ca] }),
      ...(settings?.cert === undefined ? {} : { cert: settings.cert }),
      ...(settings?.key === undefined ? {} : { key: settings.key }),
      rejectUnauthorized: !insecure.has(url.host),
      timeout: CONNECT_TIMEOUT,
    };
    const common = {
      maxHeaderSize: MAX_HEADER_SIZE,
      keepAliveTimeout: KEEP_ALIVE,
      // The clocks of exchange.ts count instead: these two would end an upload that still moves.
      headersTimeout: 0,
      bodyTimeout: 0,
    };
    const proxy = proxyFor(url, env);
    return proxy === undefined
      ? new Agent({ ...common, connect: tls })
      : new ProxyAgent({ ...common, uri: proxy.href, requestTls: tls });
  }
}
