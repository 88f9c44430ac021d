import { lazily } from '../content/once.ts';
import { Authorizer } from './auth/authorizer.ts';
import type { Credentials } from './credentials/credential.ts';
import { HostWire } from './host-wire.ts';
import { type Address, addressOf } from './wire/address.ts';
import { type Clock, SYSTEM_CLOCK } from './wire/clock.ts';
import { Dispatchers } from './wire/dispatchers.ts';
import { Exchanges } from './wire/exchange.ts';
import type { FirstConnection } from './wire/first-connection.ts';
import { Lanes } from './wire/lanes.ts';
import { Budget } from './wire/limits.ts';
import type { RateLimit } from './wire/rate-limit.ts';
import { Retries } from './wire/retry.ts';
import type { Run } from './wire/run.ts';
import { Scheme } from './wire/scheme.ts';
import { Secrets } from './wire/secrets.ts';
import { TracedExchanges } from './wire/trace.ts';
import { UrlPolicy } from './wire/url-policy.ts';
import type { Wire } from './wire/wire.ts';

/** How hosts are spoken to. */
export type WireOptions = {
  /** Asked at most once for each host and repository, and only when a registry wants to know. */
  readonly credentials?: Credentials;
  /** Hosts (`HOST[:PORT]`) that may speak plain http, or show any certificate. */
  readonly insecure?: readonly string[];
  /** Certificates to trust besides Node's own and the system's, as PEM texts. */
  readonly ca?: readonly string[];
  /** For proxies (`HTTPS_PROXY`, …), `NODE_EXTRA_CA_CERTS`, and `HOME` with its `certs.d`; default none. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Headers for every request to a registry itself, such as `HttpHeaders` of docker's configuration. */
  readonly headers?: () => Promise<Readonly<Record<string, string>>>;
  /**
   * Blob transfers at a time for each host, in each direction; default 6, and for parts of big blobs 6
   * connections more.
   */
  readonly concurrency?: number;
  /** After a first try that failed for a reason that may pass; default 5. A mirror gets at most one. */
  readonly retries?: number;
  /**
   * Seconds without progress (1 KiB a second at least); default 60. A document has to be complete
   * after five times as long. 0: no limits of time.
   */
  readonly timeout?: number;
  readonly userAgent?: string;
  /** Told each text of a registry's `Warning` header once. */
  readonly onWarning?: (text: string) => void;
  /** Told every password and token before it is sent, so that it can be masked. */
  readonly onSecret?: (secret: string) => void;
  /** Told of each connection that is there; of a proxy's before there is one. */
  readonly onConnect?: () => void;
  /** Connections that were opened before: the first request to the origin of each takes it. */
  readonly first?: readonly FirstConnection[];
  /** Told before each wait for another try. */
  readonly onRetry?: (text: string) => void;
  /**
   * Told each request with its answer, where credentials were found, and mirrors that failed: a line
   * each, in which nothing is secret.
   */
  readonly onTrace?: (text: string) => void;
  /** Default: the system's. */
  readonly clock?: Clock;
};

const RETRIES = 5;
const TRANSFERS = 6;
const PARTS = 6;

/** The wires of one run, one for each host, with the sockets, tokens and limits that they share. */
export class Wires {
  readonly #options: WireOptions;
  readonly #insecure: ReadonlySet<string>;
  readonly #dispatchers: Dispatchers;
  readonly #run: Run;
  readonly #wires = new Map<string, HostWire>();
  readonly #lanes = new Map<string, Lanes>();
  readonly #anonymous = new Map<string, Authorizer>();
  readonly #headers: () => Promise<Readonly<Record<string, string>>>;

  constructor(options: WireOptions = {}) {
    this.#options = options;
    const {
      insecure = [],
      ca = [],
      env = {},
      headers,
      onConnect,
      first,
      clock = SYSTEM_CLOCK,
    } = options;
    const { timeout = 60, userAgent = 'transship', retries = RETRIES } = options;
    this.#insecure = new Set(insecure.map((host) => addressOf(host).authority));
    this.#headers = lazily(async () => (await headers?.()) ?? {});
    const secrets = new Secrets(options.onSecret);
    const policy = new UrlPolicy(this.#insecure, secrets);
    const dispatchers = new Dispatchers({
      insecure: this.#insecure,
      ca,
      env,
      policy,
      onConnect,
      first,
    });
    this.#dispatchers = dispatchers;
    const { onTrace } = options;
    const trace = (text: string): void => onTrace?.(secrets.conceal(text));
    const exchanges = new Exchanges({ dispatchers, clock, secrets, timeout, userAgent });
    this.#run = {
      clock,
      exchanges: onTrace === undefined ? exchanges : new TracedExchanges(exchanges, trace),
      retries: new Retries(clock, retries, options.onRetry),
      secrets,
      policy,
      budget: new Budget(),
      trace,
    };
  }

  /**
   * @param host a registry's canonical name (`docker.io`), or the URL of a mirror
   * @param role a mirror is given up sooner, since there is always another place to ask
   * @throws ImageError `INVALID_ARGUMENT`
   */
  wire(host: string, role: 'origin' | 'mirror'): Wire {
    const key = `${role} ${host}`;
    const wire = this.#wires.get(key) ?? this.#create(addressOf(host), role);
    this.#wires.set(key, wire);
    return wire;
  }

  /** What a registry said last about how many requests it allows; Docker Hub says it. */
  rateLimit(host: string): RateLimit | undefined {
    return this.#wires.get(`origin ${host}`)?.rateLimit;
  }

  /** Ends what is under way and lets go of all sockets. */
  async close(): Promise<void> {
    this.#run.exchanges.close();
    await this.#dispatchers.close();
  }

  #create(address: Address, role: 'origin' | 'mirror'): HostWire {
    const { credentials = async () => undefined, retries = RETRIES, onWarning } = this.#options;
    return new HostWire({
      address,
      mirror: role === 'mirror',
      scheme: new Scheme(address, this.#insecure.has(address.authority)),
      lanes: this.#lanesOf(address.authority),
      run: this.#run,
      // By the mirror's own name: what is kept for the origin is not for it to see.
      authorizer: new Authorizer(address.registry, this.#run, credentials),
      anonymous: (origin) => this.#anonymousAt(origin),
      headers: this.#headers,
      retries: role === 'mirror' ? Math.min(retries, 1) : retries,
      onWarning: (text) => onWarning?.(text),
    });
  }

  #lanesOf(authority: string): Lanes {
    const { concurrency } = this.#options;
    const opened = (): Lanes =>
      concurrency === undefined ? new Lanes(TRANSFERS, PARTS) : new Lanes(concurrency);
    const lanes = this.#lanes.get(authority) ?? opened();
    this.#lanes.set(authority, lanes);
    return lanes;
  }

  #anonymousAt(origin: string): Authorizer {
    const { host } = new URL(origin);
    const authorizer =
      this.#anonymous.get(origin) ?? new Authorizer(host, this.#run, async () => undefined);
    this.#anonymous.set(origin, authorizer);
    return authorizer;
  }
}
