import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseContentRange, parseUploadRange } from '../../src/registry/content-range.ts';

describe('parseContentRange', () => {
  it('reads every satisfied range of bytes that can be written', () => {
    const size = fc.integer({ min: 1, max: 2 ** 40 });
    fc.assert(
      fc.property(
        size,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        (total, part, known) => {
          const first = Math.min(total - 1, Math.floor(total * part));
          const header = `bytes ${first}-${total - 1}/${known ? total : '*'}`;
          expect(parseContentRange(header)).toEqual({
            first,
            last: total - 1,
            size: known ? total : undefined,
          });
        },
      ),
    );
  });

  it.each([
    undefined,
    '',
    'bytes */1000',
    'bytes 5-4/1000',
    'bytes 0-1000/1000',
    'bytes 0-9/10, bytes 0-9/10',
    'items 0-9/10',
    'bytes -1-9/10',
    'bytes 0-9',
    'bytes 0-99999999999999999999/*',
  ])('makes nothing of %j', (header) => {
    expect(parseContentRange(header)).toBeUndefined();
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const range = parseContentRange(text);
        expect(range === undefined || range.first <= range.last).toBe(true);
      }),
    );
  });
});

describe('parseUploadRange', () => {
  it.each([
    ['0-0', 1],
    ['0-1048575', 1048576],
    ['bytes=0-9', 10],
  ])('takes the end of %j as inclusive', (header, size) => {
    expect(parseUploadRange(header)).toBe(size);
  });

  it.each([undefined, '', '5-9', '0-', '0-x'])('makes nothing of %j', (header) => {
    expect(parseUploadRange(header)).toBeUndefined();
  });
});
