import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Pages } from '../../../src/registry/listing/pages.ts';
import { LIMITS } from '../../../src/registry/wire/limits.ts';

/** An answer that links to page `n`. */
function page(n: number) {
  const headers = { link: `</v2/a/b/tags/list?n=${n}>; rel="next"` };
  return { status: 200, headers, body: Readable.from([]), url: new URL('https://h/v2/a/b/x') };
}

describe('pages that are always new', () => {
  it('end with an error that names the limit of pages', () => {
    const pages = new Pages('tags of h/a/b');
    for (let n = 0; n < LIMITS.pages; n += 1) {
      pages.next(page(n), Buffer.alloc(1));
    }
    expect(() => pages.next(page(LIMITS.pages), Buffer.alloc(1))).toThrow(
      `tags of h/a/b: more than ${LIMITS.pages} pages, which is the limit`,
    );
  });

  it('end with an error that names the limit of bytes', () => {
    const pages = new Pages('tags of h/a/b');
    const half = Buffer.alloc(LIMITS.listingBytes / 2);
    pages.next(page(1), half);
    pages.next(page(2), half);
    expect(() => pages.next(page(3), Buffer.alloc(1))).toThrow(
      `tags of h/a/b: more than ${LIMITS.listingBytes} bytes of pages, which is the limit`,
    );
  });
});
