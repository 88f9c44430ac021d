import { ImageError } from '../../errors.ts';
import { isPrivate } from './address.ts';
import type { WireRequest, WireResponse } from './wire.ts';

/** One request on its way from redirect to redirect. */
export type Hop = {
  readonly url: URL;
  readonly method: WireRequest['method'];
  readonly body: WireRequest['body'];
  readonly headers: Readonly<Record<string, string>>;
  /** It has been on another origin: what was meant for the first one is never sent again. */
  readonly left: boolean;
};

/** Registries redirect once or twice: to storage, or to where they have moved. */
export const MAX_HOPS = 10;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Where a response sends the request; `undefined` where it is the answer. Once an origin is left,
 * `Authorization` stays behind for good (distribution-spec, "Redirects").
 * @throws ImageError `REGISTRY` for a redirect that must not be followed
 */
export function nextHop(response: WireResponse, hop: Hop, doing: string): Hop | undefined {
  const location = response.headers['location'];
  if (!REDIRECTS.has(response.status) || location === undefined) {
    return undefined;
  }
  const url = checkedTarget(location, hop.url, doing);
  const toGet =
    response.status === 303 || (hop.method === 'POST' && [301, 302].includes(response.status));
  return {
    url,
    method: toGet && hop.method !== 'HEAD' ? 'GET' : hop.method,
    body: toGet ? undefined : hop.body,
    headers: hop.headers,
    left: hop.left || url.origin !== hop.url.origin,
  };
}

function checkedTarget(location: string, from: URL, doing: string): URL {
  const refuse = (why: string): ImageError =>
    new ImageError('REGISTRY', `${doing}: ${from.host} redirects ${why}, which is refused`, {
      hint: 'the registry is set up wrongly, or something answers in its place',
    });
  const target = URL.parse(location, from.href);
  if (target === null || (target.protocol !== 'https:' && target.protocol !== 'http:')) {
    throw refuse('to what is not an http(s) URL');
  }
  const url = sameTransport(target, from);
  if (url.protocol === 'http:' && from.protocol === 'https:') {
    throw refuse(`from https to plain http on ${url.host}`);
  }
  if (isPrivate(url.hostname) && !isPrivate(from.hostname)) {
    throw refuse(`to the private address ${url.host}`);
  }
  url.username = '';
  url.password = '';
  return url;
}

/**
 * A registry behind a proxy that ends TLS writes its own address with `http:` when nobody tells it
 * otherwise (distribution's `http.relativeurls`): it means itself, and is spoken to as before.
 */
export function sameTransport(url: URL, wire: URL): URL {
  if (url.protocol === 'http:' && wire.protocol === 'https:' && url.hostname === wire.hostname) {
    const again = new URL(url);
    again.protocol = wire.protocol;
    again.port = url.port === '' || url.port === '80' ? wire.port : url.port;
    return again;
  }
  return url;
}
