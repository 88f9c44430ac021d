import { describe, expect, test } from 'vitest';
import { CopyError, during, hintOf, ImageError } from '../src/errors.ts';

const untrusted = new ImageError('UNREACHABLE', 'a.test: unknown authority', {
  hint: 'trust the authority that signed for a.test',
  remedy: { kind: 'trust-authority', subject: 'a.test' },
});

describe('a hint', () => {
  test('names no means of its own', () => {
    expect(hintOf(untrusted)).toBe('trust the authority that signed for a.test');
  });

  test('ends in the means of the face that shows it', () => {
    const words = { 'trust-authority': (host: string) => `the button for ${host}` };
    expect(hintOf(untrusted, words)).toBe(
      'trust the authority that signed for a.test with the button for a.test',
    );
  });

  test('stays as it is where the face has no such means', () => {
    expect(hintOf(untrusted, { mirror: () => 'a mirror' })).toBe(untrusted.hint);
  });

  test.each([
    ['what was being done', during('copying', untrusted)],
    ['a side', new CopyError('source', undefined, untrusted)],
  ])('keeps its remedy when the error gets %s', (_what, error) => {
    expect(error.remedy).toEqual(untrusted.remedy);
  });
});
