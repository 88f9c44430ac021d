import type { Signal } from '../../content/store.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import type { Endpoint } from '../endpoint.ts';
import type { WireResponse } from '../wire/wire.ts';
import { rangeOf, type Span } from './span.ts';

/** How many of a descriptor's `urls` are tried. */
const MOST = 5;

/**
 * Content that a descriptor says is elsewhere (`urls`: Windows base layers), for when the registry
 * has not got it. No credentials go there (CVE-2020-15157), the URL is judged as every URL that a
 * registry gives, and the digest is verified as always.
 * @returns `undefined` if none of the places has it, or may be asked
 */
export async function openForeign(
  registry: Endpoint,
  descriptor: Descriptor,
  span: Span,
  { signal }: Signal,
): Promise<WireResponse | undefined> {
  for (const text of (descriptor.urls ?? []).slice(0, MOST)) {
    const url = URL.parse(text);
    try {
      if (url !== null) {
        return await request(registry, url, descriptor, span, { signal });
      }
    } catch {
      signal?.throwIfAborted();
    }
  }
  return undefined;
}

function request(
  registry: Endpoint,
  url: URL,
  { digest, size }: Descriptor,
  span: Span,
  { signal }: Signal,
): Promise<WireResponse> {
  return registry.request({
    method: 'GET',
    path: url,
    anonymous: true,
    access: 'pull',
    headers: rangeOf(span, size),
    accept: [200, 206, 416],
    lane: 'blob',
    size,
    signal,
    doing: `reading blob ${digest} at ${url.origin}, for`,
  });
}
