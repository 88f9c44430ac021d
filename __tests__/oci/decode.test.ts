import { describe, expect, test } from 'vitest';
import { decodeJson } from '../../src/oci/decode.ts';

const tooLarge = expect.objectContaining({
  code: 'TOO_LARGE',
  message: expect.stringMatching(/^it: more than \d+ values$/),
});

describe('a document from outside', () => {
  test.each([
    ['objects', `[${'{},'.repeat(600_000)}{}]`],
    ['lists in lists', '['.repeat(600_000)],
    ['numbers', `[${'1,'.repeat(600_000)}1]`],
  ])('that is made to fill memory is refused before it is parsed: %s', (_, text) => {
    expect(() => decodeJson(Buffer.from(text), 'it')).toThrow(tooLarge);
  });

  test('may be as large as its strings are, whatever is in them', () => {
    const text = JSON.stringify({ 'a"[{,': ',[{"\\'.repeat(300_000) });
    expect(decodeJson(Buffer.from(text), 'it')).toEqual(JSON.parse(text));
  });

  test('may have as many values as a list of a hundred thousand images', () => {
    const entry = { mediaType: 'application/x', digest: `sha256:${'0'.repeat(64)}`, size: 1 };
    const text = JSON.stringify(Array.from({ length: 200_000 }, () => entry));
    expect(decodeJson(Buffer.from(text), 'it')).toHaveLength(200_000);
  });
});
