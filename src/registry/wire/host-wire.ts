import { ImageError } from '../../errors.ts';
import type { Authorizer, Grant } from '../auth/authorizer.ts';
import type { Address } from './address.ts';
import { type Allowance, parseAllowance } from './allowance.ts';
import { drain } from './error-body.ts';
import { SourceFailure } from './exchange.ts';
import type { Lane, Lanes } from './lanes.ts';
import type { Network } from './network.ts';
import { type Hop, MAX_HOPS, nextHop, sameTransport } from './redirect.ts';
import { refusal } from './refusal.ts';
import type { Scheme } from './scheme.ts';
import { parseWarnings } from './warning.ts';
import type { Scope, Wire, WireRequest, WireResponse } from './wire.ts';

export type HostWireParts = {
  readonly address: Address;
  readonly scheme: Scheme;
  readonly lanes: Lanes;
  readonly network: Network;
  readonly authorizer: Authorizer;
  /** For where a redirect leads to: answers its challenges as nobody. */
  readonly stranger: (origin: string) => Authorizer;
  /** Sent to this host only, with every request. */
  readonly headers: () => Promise<Readonly<Record<string, string>>>;
  readonly retries: number;
  readonly onWarning: (text: string) => void;
};

/** A host's wire: a place in a lane, tries, redirects, credentials, in this order from the outside. */
export class HostWire implements Wire {
  readonly #parts: HostWireParts;
  #allowance: Allowance | undefined;

  constructor(parts: HostWireParts) {
    this.#parts = parts;
  }

  get origin(): string {
    const { scheme, address } = this.#parts;
    return new URL(`${scheme.current}//${address.authority}`).origin;
  }

  /** What the registry said last about how much it still lets us do. */
  get allowance(): Allowance | undefined {
    return this.#allowance;
  }

  async request(request: WireRequest): Promise<WireResponse> {
    const { network, address, lanes, retries } = this.#parts;
    const { signal } = request;
    try {
      const leave = await this.#laneOf(request).enter(request.size ?? 0, { signal });
      try {
        const response = await network.tries(
          address.authority,
          { signal, retries, retry: request.retry ?? true },
          () => this.#attempt(request),
          (error) => error.code === 'RATE_LIMITED' && lanes.narrow(),
        );
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
    const { small, download, upload } = this.#parts.lanes;
    if (lane === 'small') {
      return small;
    }
    return method === 'GET' || method === 'HEAD' ? download : upload;
  }

  async #attempt(request: WireRequest): Promise<WireResponse> {
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
    const asking = { registry: address.registry, loggedIn: authorizer.loggedIn };
    throw await refusal(response, { ...request, ...asking });
  }

  async #follow(request: WireRequest): Promise<WireResponse> {
    let hop: Hop = await this.#firstHop(request);
    for (let hops = 0; hops <= MAX_HOPS; hops++) {
      const response = await this.#authorized(hop, request);
      const next = request.accept.includes(response.status)
        ? undefined
        : nextHop(response, { ...hop, url: response.url }, request.doing);
      if (next === undefined) {
        return response;
      }
      await drain(response);
      hop = next;
    }
    throw new ImageError('REGISTRY', `${request.doing}: more than ${MAX_HOPS} redirects`);
  }

  async #firstHop({ path, method, headers, body }: WireRequest): Promise<Hop> {
    const { prefix } = this.#parts.address;
    const url =
      path instanceof URL
        ? sameTransport(path, new URL(this.origin))
        : new URL(`/v2/${prefix}${path}`, this.origin);
    return { url, method, body, headers: headers ?? {}, left: !this.#isOwn(url) };
  }

  /** One hop, with one answer to each challenge. */
  async #authorized(hop: Hop, request: WireRequest): Promise<WireResponse> {
    const authorizer = hop.left ? this.#parts.stranger(hop.url.origin) : this.#parts.authorizer;
    const scopes = this.#scopes(request);
    const rounds = new Set<string>();
    const ping = (): Promise<WireResponse> => this.#ping(hop, request);
    let grant = await authorizer.known(scopes);
    for (;;) {
      const response = await this.#send(hop, request, grant);
      const next = await authorizer.next(response, scopes, grant, rounds, ping);
      if (next === undefined) {
        return response;
      }
      await drain(response);
      grant = next;
    }
  }

  async #send(hop: Hop, request: WireRequest, grant: Grant | undefined): Promise<WireResponse> {
    const { scheme, network, headers: own } = this.#parts;
    const headers = {
      ...(hop.left ? {} : await own()),
      ...hop.headers,
      ...(grant === undefined ? {} : { authorization: grant.header }),
    };
    const { signal, doing } = request;
    const message = { ...hop, headers, signal, doing };
    if (hop.left) {
      return await network.send(message);
    }
    const response = await scheme.send((protocol) =>
      network.send({ ...message, url: withProtocol(hop.url, protocol) }),
    );
    this.#notice(response);
    return response;
  }

  async #ping(hop: Hop, { doing, signal }: WireRequest): Promise<WireResponse> {
    const url = new URL('/v2/', hop.url);
    const response = await this.#parts.network.send({
      method: 'GET',
      url,
      headers: {},
      doing,
      signal,
    });
    await drain(response);
    return response;
  }

  #notice(response: WireResponse): void {
    for (const text of parseWarnings(response.headers['warning'] ?? '')) {
      this.#parts.onWarning(`${this.#parts.address.registry}: ${text}`);
    }
    this.#allowance = parseAllowance(response.headers) ?? this.#allowance;
  }

  #scopes({ scopes }: WireRequest): readonly Scope[] {
    const { prefix } = this.#parts.address;
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

/** The place in the lane is free again when nothing more will come: for a blob, after its last byte. */
function leaveAfter(response: WireResponse, request: WireRequest, leave: () => void): void {
  if (request.lane === 'blob' && request.method === 'GET' && !response.body.closed) {
    response.body.once('close', leave);
  } else {
    leave();
  }
}

function withProtocol(url: URL, protocol: string): URL {
  const changed = new URL(url);
  changed.protocol = protocol;
  return changed;
}

/** The error to show: the source's own where the source is at fault, and one word for every abort. */
function causeOf(error: unknown, { doing, signal }: WireRequest): unknown {
  if (error instanceof SourceFailure) {
    return error.cause;
  }
  if (signal?.aborted && !(error instanceof ImageError)) {
    return new ImageError('INTERRUPTED', `${doing}: interrupted`, { cause: error });
  }
  return error;
}
