import type { Network } from './address.ts';
import type { UrlPolicy } from './url-policy.ts';
import type { WireRequest, WireResponse } from './wire.ts';

/** One request of a chain of redirects. */
export type Hop = {
  readonly url: URL;
  readonly method: WireRequest['method'];
  readonly body: WireRequest['body'];
  readonly headers: Readonly<Record<string, string>>;
  /** The network of the host that gave the URL; `undefined` for the host that the user named. */
  readonly from: Network | undefined;
  /** The chain has been on another origin: credentials for the first one are not sent again. */
  readonly left: boolean;
};

/** Registries redirect once or twice: to storage, or to where they have moved. */
export const MAX_HOPS = 10;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Where a response sends the request; `undefined` if it is the answer. Once an origin is left,
 * `Authorization` stays behind for good (distribution-spec, "Redirects").
 * @throws ImageError `REGISTRY` for a redirect that must not be followed
 */
export function nextHop(
  response: WireResponse,
  hop: Hop,
  policy: UrlPolicy,
  doing: string,
): Hop | undefined {
  const location = response.headers['location'];
  if (!REDIRECTS.has(response.status) || location === undefined) {
    return undefined;
  }
  const url = policy.check(location, hop.url, doing);
  const toGet =
    response.status === 303 || (hop.method === 'POST' && [301, 302].includes(response.status));
  return {
    url,
    method: toGet && hop.method !== 'HEAD' ? 'GET' : hop.method,
    body: toGet ? undefined : hop.body,
    headers: hop.headers,
    from: url.hostname === hop.url.hostname ? hop.from : policy.networkOf(hop.url),
    left: hop.left || url.origin !== hop.url.origin,
  };
}
