import { interruptible } from '../content/interruptible.ts';
import type { Signal } from '../content/store.ts';
import { ImageError } from '../errors.ts';
import type { Authorizer, Grant } from './auth/authorizer.ts';
import type { Address } from './wire/address.ts';
import { drain } from './wire/document.ts';
import { causeOf } from './wire/exchange.ts';
import { type Lane, type Lanes, leaveAfter } from './wire/lanes.ts';
import { Notices } from './wire/notices.ts';
import type { RateLimit } from './wire/rate-limit.ts';
import { type Hop, MAX_HOPS, nextHop } from './wire/redirect.ts';
import { refusal } from './wire/refusal.ts';
import { isTemporary } from './wire/retry.ts';
import type { Run } from './wire/run.ts';
import { type Scheme, withProtocol } from './wire/scheme.ts';
import type { Scope, Wire, WireRequest, WireResponse } from './wire/wire.ts';

export type HostWireParts = {
  readonly address: Address;
  /** There is always another place to ask: a mirror is given up sooner. */
  readonly mirror: boolean;
  readonly scheme: Scheme;
  readonly lanes: Lanes;
  readonly run: Run;
  readonly authorizer: Authorizer;
  /** Answers the challenges of other origins, without credentials. */
  readonly anonymous: (origin: string) => Authorizer;
  /** Sent to this host only, with every request. */
  readonly headers: () => Promise<Readonly<Record<string, string>>>;
  readonly retries: number;
  readonly onWarning: (text: string) => void;
};

/** A request, and the number of the try, from 1. */
type Tried = WireRequest & { readonly tries: number };

/** A host's wire: a place in a lane, retries, redirects, credentials, in this order from the outside. */
export class HostWire implements Wire {
  readonly #parts: HostWireParts;
  readonly #notices: Notices;
  #knownRoot: URL | undefined;

  constructor(parts: HostWireParts) {
    this.#parts = parts;
    this.#notices = new Notices(parts);
  }

  get origin(): string {
    return this.#root.origin;
  }

  /** Where the registry's paths begin, with the scheme that is known to work or tried first. */
  get #root(): URL {
    const { scheme, address } = this.#parts;
    if (this.#knownRoot?.protocol !== scheme.current) {
      this.#knownRoot = new URL(`${scheme.current}//${address.authority}/v2/${address.prefix}`);
    }
    return this.#knownRoot;
  }

  get secrets(): Run['secrets'] {
    return this.#parts.run.secrets;
  }

  get clock(): Run['clock'] {
    return this.#parts.run.clock;
  }

  get trace(): Run['trace'] {
    return this.#parts.run.trace;
  }

  get quickest(): number {
    return this.#parts.lanes.small.quickest;
  }

  /** What the registry said last about how many requests it allows. */
  get rateLimit(): RateLimit | undefined {
    return this.#notices.rateLimit;
  }

  expect(requests: number): void {
    this.#parts.run.exchanges.expect(this.#root, requests);
  }

  async request(request: WireRequest): Promise<WireResponse> {
    try {
      const leave = await this.#laneOf(request).enter(request.size ?? 0, request);
      try {
        const response = await this.#retried(request);
        leaveAfter(response, request, leave);
        return response;
      } catch (error) {
        leave();
        throw error;
      }
    } catch (error) {
      throw causeOf(error, request);
    }
  }

  #laneOf({ lane, method }: WireRequest): Lane {
    const { small, download, part, upload } = this.#parts.lanes;
    if (lane !== 'blob') {
      return lane === 'small' ? small : part;
    }
    return method === 'GET' || method === 'HEAD' ? download : upload;
  }

  #retried(request: WireRequest): Promise<WireResponse> {
    const { run, address, lanes, retries, mirror } = this.#parts;
    const options = {
      signal: request.signal,
      retries: request.retry === false ? 0 : retries,
      // A mirror that does not answer would cost its time once more.
      isWorthwhile: (error: ImageError) =>
        isTemporary(error) && !(mirror && error.code === 'TIMEOUT'),
      onFailure: ({ code }: ImageError) => (code === 'RATE_LIMITED' ? lanes.narrow() : undefined),
    };
    return run.retries.run(address.authority, options, (tries) =>
      this.#answer({ ...request, tries }),
    );
  }

  async #answer(request: Tried): Promise<WireResponse> {
    let response = await this.#follow(request);
    const { status, url } = response;
    const refusedElsewhere = !this.#isOwn(url) && (status === 400 || status === 403);
    if (refusedElsewhere && !request.accept.includes(status)) {
      // The signed URL of a storage has run out: only the registry can make a new one.
      await drain(response);
      response = await this.#follow(request);
    }
    if (request.accept.includes(response.status)) {
      return response;
    }
    const { address, authorizer } = this.#parts;
    const { loggedIn } = authorizer;
    const asking = { registry: address.registry, loggedIn, secrets: this.secrets };
    throw await refusal(response, { ...request, ...asking });
  }

  async #follow(request: Tried): Promise<WireResponse> {
    const { policy } = this.#parts.run;
    let hop = this.#firstHop(request);
    for (let hops = 0; hops <= MAX_HOPS; hops++) {
      const response = await this.#authorized(hop, request);
      const next = request.accept.includes(response.status)
        ? undefined
        : nextHop(response, { ...hop, url: response.url }, policy, request.doing);
      if (next === undefined) {
        return response;
      }
      await drain(response);
      hop = next;
    }
    throw new ImageError('REGISTRY', `${request.doing}: more than ${MAX_HOPS} redirects`);
  }

  #firstHop({ path, method, headers = {}, body, doing, anonymous = false }: WireRequest): Hop {
    const { policy } = this.#parts.run;
    const own = this.#root;
    if (!(path instanceof URL)) {
      if (this.quickest === Number.POSITIVE_INFINITY) {
        this.expect(1);
      }
      return {
        url: new URL(`${own.href}${path}`),
        method,
        body,
        headers,
        from: undefined,
        left: anonymous,
      };
    }
    const url = policy.check(path, own, doing);
    const from = url.hostname === own.hostname ? undefined : policy.networkOf(own);
    return { url, method, body, headers, from, left: anonymous || !this.#isOwn(url) };
  }

  /** One hop, with one answer to each challenge. */
  async #authorized(hop: Hop, request: Tried): Promise<WireResponse> {
    const { authorizer: own, anonymous } = this.#parts;
    const authorizer = hop.left ? anonymous(hop.url.origin) : own;
    const scopes = this.#scopes(request);
    const answered = new Set<string>();
    const ping = (): Promise<WireResponse> => this.#ping(hop, request);
    const granted = authorizer.grantFor(scopes);
    let sent = granted && (await interruptible(granted, request));
    for (;;) {
      const response = await this.#exchange(hop, request, sent);
      const attempt = { response, scopes, sent, answered, ping, doing: request.doing };
      const instead = authorizer.afterRefusal(attempt);
      const next = instead && (await interruptible(instead, request));
      if (next === undefined) {
        return response;
      }
      await drain(response);
      sent = next;
    }
  }

  async #exchange(hop: Hop, request: Tried, grant: Grant | undefined): Promise<WireResponse> {
    const { scheme, run, headers: own } = this.#parts;
    const headers = {
      ...(hop.left ? {} : await own()),
      ...hop.headers,
      ...(grant === undefined ? {} : { authorization: grant.header }),
    };
    const { signal, doing, lane, tries } = request;
    const message = { ...hop, headers, signal, doing, tries, document: lane === 'small' };
    if (hop.left) {
      return await run.exchanges.send(message);
    }
    const response = await scheme.settle((protocol) =>
      run.exchanges.send({ ...message, url: withProtocol(hop.url, protocol) }),
    );
    this.#notices.read(response.headers);
    return response;
  }

  async #ping(hop: Hop, { doing, signal }: WireRequest & Signal): Promise<WireResponse> {
    const url = new URL('/v2/', hop.url);
    const message = { method: 'GET', url, headers: {}, from: hop.from, doing, signal } as const;
    const response = await this.#parts.run.exchanges.send(message);
    await drain(response);
    return response;
  }

  #scopes({ scopes, anonymous = false }: WireRequest): readonly Scope[] {
    const { prefix } = this.#parts.address;
    if (anonymous) {
      return [];
    }
    return prefix === ''
      ? scopes
      : scopes.map((scope) =>
          scope.type === 'repository' ? { ...scope, name: `${prefix}${scope.name}` } : scope,
        );
  }

  /** The default port may be written or not (oras-go#177), which URLs settle for us. */
  #isOwn(url: URL): boolean {
    return url.host === this.#parts.address.authority || url.origin === this.origin;
  }
}
