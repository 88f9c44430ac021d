import { describe, expect, test } from 'vitest';
import { lazily, once } from '../../src/content/once.ts';

describe('once', () => {
  test('makes one promise for a key, however many ask for it', async () => {
    const kept = new Map<string, Promise<number>>();
    let made = 0;
    const make = async (): Promise<number> => {
      made += 1;
      return made;
    };
    expect(await Promise.all([once(kept, 'a', make), once(kept, 'a', make)])).toEqual([1, 1]);
    expect(await once(kept, 'a', make)).toBe(1);
    expect(await once(kept, 'b', make)).toBe(2);
  });

  test('tells a failure to everybody who waits, and tries again at the next call', async () => {
    const kept = new Map<string, Promise<string>>();
    let tries = 0;
    const make = async (): Promise<string> => {
      tries += 1;
      if (tries === 1) {
        throw new Error('keychain locked');
      }
      return 'open';
    };
    const both = await Promise.allSettled([once(kept, 'a', make), once(kept, 'a', make)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await once(kept, 'a', make)).toBe('open');
    expect(tries).toBe(2);
  });

  test('keeps nothing where the call itself throws', () => {
    const kept = new Map<string, Promise<string>>();
    const broken = (): Promise<string> => {
      throw new TypeError('no');
    };
    expect(() => once(kept, 'a', broken)).toThrow('no');
    expect(kept.size).toBe(0);
  });
});

test('a lazy value is made at the first call, once, and anew after a failure', async () => {
  let tries = 0;
  const value = lazily(async () => {
    tries += 1;
    if (tries === 1) {
      throw new Error('not yet');
    }
    return tries;
  });
  await expect(value()).rejects.toThrow('not yet');
  expect(await Promise.all([value(), value()])).toEqual([2, 2]);
});
