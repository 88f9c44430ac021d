import type { Signal } from '../../content/store.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { isPrivate } from '../wire/address.ts';
import type { Wire, WireResponse } from '../wire/wire.ts';
import { rangeOf, type Span } from './download.ts';

/** How many of a descriptor's `urls` are tried. */
const MOST = 5;

/**
 * Content that a descriptor says is elsewhere (`urls`: Windows base layers), for when the registry
 * has not got it. Nobody's credentials go there (CVE-2020-15157), nor anything to a private address
 * on the word of a public registry; the digest is verified as always.
 */
export class ForeignContent {
  readonly #wire: (origin: string) => Wire;
  readonly #trusted: boolean;

  /**
   * @param wire speaks to any origin, as nobody
   * @param registry an address of a private network may point into it
   */
  constructor(wire: (origin: string) => Wire, registry: string) {
    this.#wire = wire;
    this.#trusted = isPrivate(new URL(`https://${registry}`).hostname);
  }

  /** @returns `undefined` where none of the places has it, or may be asked */
  async open(
    descriptor: Descriptor,
    span: Span,
    options: Signal,
  ): Promise<WireResponse | undefined> {
    for (const text of (descriptor.urls ?? []).slice(0, MOST)) {
      const url = URL.parse(text);
      if (url === null || !this.#mayAsk(url)) {
        continue;
      }
      try {
        return await this.#request(url, descriptor, span, options);
      } catch {
        options.signal?.throwIfAborted();
      }
    }
    return undefined;
  }

  #mayAsk(url: URL): boolean {
    const isHttp = url.protocol === 'https:' || url.protocol === 'http:';
    return isHttp && url.username === '' && (this.#trusted || !isPrivate(url.hostname));
  }

  #request(
    url: URL,
    { digest, size }: Descriptor,
    span: Span,
    { signal }: Signal,
  ): Promise<WireResponse> {
    return this.#wire(url.origin).request({
      method: 'GET',
      path: url,
      headers: rangeOf(span, size),
      scopes: [],
      accept: [200, 206, 416],
      lane: 'blob',
      size,
      signal,
      doing: `reading blob ${digest} at ${url.origin}`,
    });
  }
}
