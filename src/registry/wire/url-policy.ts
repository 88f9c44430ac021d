import type { LookupAddress } from 'node:dns';
import { type Advice, ImageError } from '../../errors.ts';
import { isLoopback, type Network, networkOf } from './address.ts';
import { redactUrl } from './redact.ts';
import type { Secrets } from './secrets.ts';

/**
 * Judges every URL that a registry gives: redirects, upload locations, token servers, next pages,
 * and the `urls` of a descriptor. A hostile registry would have us send passwords or layers in the
 * clear, or reach into the network that we run in (go-containerregistry#2193, #2258, #2291, #2295).
 *
 * - http and https only, without user and password;
 * - plain http only to loopback hosts and to hosts that the user has named insecure;
 * - a private, link-local or loopback address only where the registry itself is in that network, by
 *   its name and by the addresses that DNS gives: those are checked when a connection is made.
 */
export class UrlPolicy {
  readonly #insecure: ReadonlySet<string>;
  readonly #secrets: Secrets;
  /** By host name, learnt from DNS. */
  readonly #networks = new Map<string, Network>();

  /** @param insecure hosts (`HOST[:PORT]`) that may speak plain http */
  constructor(insecure: ReadonlySet<string>, secrets: Secrets) {
    this.#insecure = insecure;
    this.#secrets = secrets;
  }

  /** Where a host is, as far as its name or an earlier connection tells. */
  networkOf({ hostname }: URL): Network {
    return this.#networks.get(hostname) ?? networkOf(hostname);
  }

  /**
   * Learns which addresses a host has: with several it is as far outside as the outermost one.
   * @param from the network of the host that leads there; `undefined` if the user named it
   * @returns those that may be connected to, or why none may
   */
  admitted(
    hostname: string,
    addresses: readonly LookupAddress[],
    from: Network | undefined,
  ): LookupAddress[] | ForbiddenAddress {
    const networks = addresses.map(({ address }) => networkOf(address));
    this.#networks.set(
      hostname,
      networks.includes('public') ? 'public' : (networks[0] ?? 'public'),
    );
    const allowed = addresses.filter(
      ({ address }) => from === undefined || mayLead(from, networkOf(address)),
    );
    return allowed.length === 0 ? new ForbiddenAddress(hostname) : allowed;
  }

  /**
   * @param given absolute, or relative to `giver`
   * @param giver the URL that the registry answered at
   * @param doing for the error: `reading manifest 3.20 of docker.io/library/alpine`
   * @returns the URL to ask, without a fragment
   * @throws ImageError `REGISTRY`
   */
  check(given: string | URL, giver: URL, doing: string): URL {
    const parsed = given instanceof URL ? given : URL.parse(given, giver.href);
    const refuse = (why: string, advice: Advice = { hint: WRONG }): ImageError => {
      const shown = parsed === null ? 'no URL' : this.#secrets.conceal(redactUrl(parsed));
      const message = `${doing}: ${giver.host} leads to ${shown}, which is refused: ${why}`;
      return new ImageError('REGISTRY', message, advice);
    };
    if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) {
      throw refuse('it is not an http(s) URL');
    }
    const url = sameTransport(parsed, giver);
    if (url.username !== '' || url.password !== '') {
      throw refuse('it carries a user');
    }
    if (!mayLead(this.networkOf(giver), this.networkOf(url))) {
      throw refuse('a private address, and the registry is not in that network');
    }
    if (url.protocol === 'http:' && !isLoopback(url.hostname) && !this.#insecure.has(url.host)) {
      const host = this.#secrets.conceal(url.host);
      const remedy = { kind: 'allow-insecure', subject: host } as const;
      throw refuse('plain http', { hint: `if ${host} may speak plain http, allow it`, remedy });
    }
    url.hash = '';
    return url;
  }
}

/** DNS gives a host only addresses that a URL of that registry must not lead to. */
export class ForbiddenAddress extends Error {
  constructor(hostname: string) {
    super(
      `${hostname} has a private address, and the registry that leads there is not in that network`,
    );
    this.name = 'ForbiddenAddress';
  }
}

const WRONG = 'the registry is set up wrongly, or something answers in its place';

/** Whether a host in one network may lead to a host in another: from outside never further in. */
export function mayLead(from: Network, to: Network): boolean {
  return to === 'public' || to === from || (from === 'loopback' && to === 'private');
}

/**
 * A registry behind a proxy that ends TLS gives its own address with `http:` unless it is told
 * otherwise (distribution's `http.relativeurls`): it means itself, and is spoken to as before.
 */
export function sameTransport(url: URL, wire: URL): URL {
  const again = new URL(url);
  if (url.protocol === 'http:' && wire.protocol === 'https:' && url.hostname === wire.hostname) {
    again.protocol = wire.protocol;
    again.port = url.port === '' || url.port === '80' ? wire.port : url.port;
  }
  return again;
}
