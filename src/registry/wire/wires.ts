import { Authorizer } from '../auth/authorizer.ts';
import type { Credentials } from '../credentials/credential.ts';
import { type Address, addressOf } from './address.ts';
import type { Allowance } from './allowance.ts';
import { Dispatchers } from './dispatchers.ts';
import { Exchanges } from './exchange.ts';
import { HostWire } from './host-wire.ts';
import { Lanes } from './lanes.ts';
import { Network } from './network.ts';
import { Scheme } from './scheme.ts';
import type { Wire } from './wire.ts';

export type { Credential, Credentials } from '../credentials/credential.ts';
export { firstCredential } from '../credentials/credential.ts';
export type { Allowance } from './allowance.ts';

export type WireOptions = {
  /** Asked at most once for each host and repository, and only when a registry wants to know. */
  readonly credentials?: Credentials;
  /** Hosts (`HOST[:PORT]`) that may speak plain http, or show any certificate. */
  readonly insecure?: readonly string[];
  /** Certificates to trust besides those that Node does, as PEM texts. */
  readonly ca?: readonly string[];
  /** For proxies (`HTTPS_PROXY`, …), `NODE_EXTRA_CA_CERTS`, and `HOME` with its `certs.d`; default none. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Headers for every request to a registry itself, such as `HttpHeaders` of docker's configuration. */
  readonly headers?: () => Promise<Readonly<Record<string, string>>>;
  /** Blob transfers at a time for each host, in each direction; default 6. */
  readonly concurrency?: number;
  /** After a first try that failed for a reason that may pass; default 5. A mirror gets at most one. */
  readonly retries?: number;
  /** Seconds without progress; default 60. */
  readonly timeout?: number;
  readonly userAgent?: string;
  /** Told each text of a registry's `Warning` header once. */
  readonly onWarning?: (text: string) => void;
  /** Told every password and token before it is sent, so that it can be masked. */
  readonly onSecret?: (secret: string) => void;
  /** Told before each wait for another try. */
  readonly onRetry?: (text: string) => void;
};

/** The wires of one run, one for each host, with the sockets, tokens and limits that they share. */
export class Wires {
  readonly #options: WireOptions;
  readonly #insecure: ReadonlySet<string>;
  readonly #dispatchers: Dispatchers;
  readonly #network: Network;
  readonly #wires = new Map<string, HostWire>();
  readonly #lanes = new Map<string, Lanes>();
  readonly #strangers = new Map<string, Authorizer>();
  readonly #warned = new Set<string>();
  #headers: Promise<Readonly<Record<string, string>>> | undefined;

  constructor(options: WireOptions = {}) {
    this.#options = options;
    this.#insecure = new Set((options.insecure ?? []).map((host) => addressOf(host).authority));
    this.#dispatchers = new Dispatchers({
      insecure: this.#insecure,
      ca: options.ca ?? [],
      env: options.env ?? {},
    });
    const { timeout = 60, userAgent = 'transship', retries = 5, onRetry, onSecret } = options;
    const exchanges = new Exchanges(this.#dispatchers, timeout, userAgent);
    this.#network = new Network(exchanges, { retries, onRetry, onSecret });
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

  /** What a registry said last about how much it still lets us do; Docker Hub says it. */
  rateLimit(host: string): Allowance | undefined {
    return this.#wires.get(`origin ${host}`)?.allowance;
  }

  /** Ends what is under way and lets go of all sockets. */
  async close(): Promise<void> {
    this.#network.close();
    await this.#dispatchers.close();
  }

  #create(address: Address, role: 'origin' | 'mirror'): HostWire {
    const { credentials, retries = 5 } = this.#options;
    const lookup = credentials ?? (async () => undefined);
    return new HostWire({
      address,
      scheme: new Scheme(address, this.#insecure.has(address.authority)),
      lanes: this.#lanesOf(address.authority),
      network: this.#network,
      // By the mirror's own name: what is kept for the origin is not for it to see.
      authorizer: new Authorizer(address.registry, this.#network, lookup),
      stranger: (origin) => this.#stranger(origin),
      headers: () => this.#ownHeaders(),
      retries: role === 'mirror' ? Math.min(retries, 1) : retries,
      onWarning: (text) => this.#warn(text),
    });
  }

  #lanesOf(authority: string): Lanes {
    const lanes = this.#lanes.get(authority) ?? new Lanes(this.#options.concurrency ?? 6);
    this.#lanes.set(authority, lanes);
    return lanes;
  }

  #stranger(origin: string): Authorizer {
    const host = new URL(origin).host;
    const stranger =
      this.#strangers.get(origin) ?? new Authorizer(host, this.#network, async () => undefined);
    this.#strangers.set(origin, stranger);
    return stranger;
  }

  #ownHeaders(): Promise<Readonly<Record<string, string>>> {
    this.#headers ??= this.#options.headers?.() ?? Promise.resolve({});
    return this.#headers;
  }

  #warn(text: string): void {
    if (!this.#warned.has(text)) {
      this.#warned.add(text);
      this.#options.onWarning?.(text);
    }
  }
}
