import { ImageError } from '../../errors.ts';
import { LIMITS, limited } from '../wire/limits.ts';
import type { WireResponse } from '../wire/wire.ts';
import { nextLink } from './link.ts';

/** The way from page to page of one listing, which a registry must not make endless. */
export class Pages {
  readonly #where: string;
  readonly #seen = new Set<string>();
  #bytes = 0;

  /** @param where for errors: `tags of docker.io/library/alpine` */
  constructor(where: string) {
    this.#where = where;
  }

  /**
   * The URL of the page after this one; `undefined` after the last. It is exactly what the registry
   * wrote, for it may hold an opaque cursor, and never on another host.
   * @throws ImageError `REGISTRY`
   */
  next(response: WireResponse, bytes: Buffer): URL | undefined {
    const link = nextLink(response.headers['link']);
    if (link === undefined) {
      return undefined;
    }
    const url = URL.parse(link, response.url.href);
    if (url === null || url.hostname !== response.url.hostname) {
      throw new ImageError('REGISTRY', `${this.#where}: the next page is on another host`);
    }
    if (this.#seen.has(url.href)) {
      throw new ImageError('REGISTRY', `${this.#where}: the pages never end`);
    }
    this.#seen.add(url.href);
    this.#bytes += bytes.byteLength;
    limited(this.#where, 'pages', this.#seen.size, LIMITS.pages);
    limited(this.#where, 'bytes of pages', this.#bytes, LIMITS.listingBytes);
    return url;
  }
}
