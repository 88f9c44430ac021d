import { ImageError } from '../../errors.ts';
import { type Address, isLoopback, type Protocol } from './address.ts';
import { ConnectionError, isNotTls, reasonOf } from './connection-error.ts';
import type { WireResponse } from './wire.ts';

type Exchange = (protocol: Protocol) => Promise<WireResponse>;
type Outcome = WireResponse | ConnectionError;

/**
 * Whether requests to a registry use TLS or plain http. Always TLS, except for two kinds of hosts,
 * where the first answer decides for all requests of a run:
 *
 * - Loopback hosts are nearly always plain, and are not listened to on the way: plain first. A server that
 *   speaks TLS refuses that at once, whereas a plain one may wait for the rest of a handshake.
 * - Hosts that the user has named insecure: TLS first, plain where there is no TLS.
 */
export class Scheme {
  readonly #candidates: readonly [Protocol, Protocol?];
  readonly #portless: boolean;
  #settled: Protocol | undefined;

  /** @throws ImageError `INVALID_ARGUMENT` for a plain URL of a host that may not be plain */
  constructor({ protocol, authority }: Address, insecure: boolean) {
    const loopback = isLoopback(new URL(`https://${authority}`).hostname);
    if (protocol === 'http:' && !loopback && !insecure) {
      throw new ImageError('INVALID_ARGUMENT', `http://${authority}: plain http is not allowed`, {
        hint: `use https, or allow plain http for ${authority}`,
        remedy: { kind: 'allow-insecure', subject: authority },
      });
    }
    this.#settled = protocol;
    this.#portless = !/:\d+$/.test(authority);
    const plainLast: readonly [Protocol, Protocol?] = insecure ? ['https:', 'http:'] : ['https:'];
    this.#candidates = loopback && !insecure ? ['http:', 'https:'] : plainLast;
  }

  /** The one that has answered, or else the one that is tried first. */
  get current(): Protocol {
    return this.#settled ?? this.#candidates[0];
  }

  /** Sends with the scheme that works, and finds out which one does if that is not known. */
  async settle(exchange: Exchange): Promise<WireResponse> {
    const [first, second] = this.#candidates;
    if (this.#settled !== undefined || second === undefined) {
      return await exchange(this.current);
    }
    const outcome = await attempt(first, exchange);
    if (isDoubtful(first, outcome, this.#portless)) {
      return await this.#other(outcome, second, exchange);
    }
    return this.#settle(first, outcome);
  }

  async #other(outcome: Outcome, second: Protocol, exchange: Exchange): Promise<WireResponse> {
    const other = await attempt(second, exchange);
    if (other instanceof ConnectionError) {
      // Without TLS the first outcome stands; with it, a bad certificate is what there is to say.
      return this.#settle(this.current, isNotTls(other) ? outcome : other);
    }
    if (!(outcome instanceof ConnectionError)) {
      outcome.body.destroy();
    }
    return this.#settle(second, other);
  }

  #settle(protocol: Protocol, outcome: Outcome): WireResponse {
    if (outcome instanceof ConnectionError) {
      throw outcome;
    }
    this.#settled = protocol;
    return outcome;
  }
}

async function attempt(protocol: Protocol, exchange: Exchange): Promise<Outcome> {
  try {
    return await exchange(protocol);
  } catch (error) {
    if (error instanceof ConnectionError) {
      return error;
    }
    throw error;
  }
}

/** Whether the other scheme might be the right one. */
function isDoubtful(protocol: Protocol, outcome: Outcome, portless: boolean): boolean {
  if (!(outcome instanceof ConnectionError)) {
    // Go and nginx answer 400 in plain http on a port that wants TLS; others hang up.
    return protocol === 'http:' && outcome.status === 400;
  }
  const reason = reasonOf(outcome);
  if (/ECONNREFUSED/.test(reason)) {
    // Without a port the other scheme has another one.
    return portless;
  }
  // A bad certificate is no reason to go plain.
  return protocol === 'http:' ? !/ENOTFOUND|EAI_AGAIN|TIMEOUT/.test(reason) : isNotTls(outcome);
}

export function withProtocol(url: URL, protocol: Protocol): URL {
  if (url.protocol === protocol) {
    return url;
  }
  const changed = new URL(url);
  changed.protocol = protocol;
  return changed;
}
