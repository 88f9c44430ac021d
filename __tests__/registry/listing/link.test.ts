import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextLink } from '../../../src/registry/listing/link.ts';

describe('nextLink', () => {
  it.each([
    ['</v2/a/tags/list?n=2&last=b>; rel="next"', '/v2/a/tags/list?n=2&last=b'],
    ['<https://r.example/x?c=%2F+=>;rel=next', 'https://r.example/x?c=%2F+='],
    ['</p>; rel=prev, </n>; REL="next"', '/n'],
    ['</a,b;c>; title="x, y; \\"z\\""; rel="last next"', '/a,b;c'],
    ['  </n> ; rel = "next" ; title', '/n'],
  ])('finds the next page in %s', (header, target) => {
    expect(nextLink(header)).toBe(target);
  });

  it.each([
    undefined,
    '',
    '</p>',
    '</p>; rel="prev"',
    '<broken',
    'rel="next"',
    '</p>; rel="nextish"',
  ])('finds none in %s', (header) => {
    expect(nextLink(header)).toBeUndefined();
  });

  it('gives back any target exactly as it was written', () => {
    const target = fc.stringMatching(/^https:\/\/[a-z.]{1,9}\/[!-;=?-~]{0,40}$/);
    fc.assert(
      fc.property(target, target, (previous, next) => {
        expect(nextLink(`<${previous}>; rel="prev", <${next}>; rel="next"`)).toBe(next);
      }),
    );
  });

  it('ends on any text', () => {
    const shape = fc.array(
      fc.constantFrom('<', '>', ';', ',', '"', '\\', 'rel', '=', 'next', ' ', 'a'),
    );
    fc.assert(fc.property(shape, (parts) => typeof nextLink(parts.join('')) !== 'number'));
  });
});
