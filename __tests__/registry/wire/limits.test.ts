import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Budget, LIMITS, limited } from '../../../src/registry/wire/limits.ts';

describe('a limit', () => {
  test('is an error that names it once it is passed', () => {
    expect(() => limited('listing', 'pages', 3, 3)).not.toThrow();
    expect(() => limited('listing', 'pages', 4, 3)).toThrow(
      'listing: more than 3 pages, which is the limit',
    );
  });

  test('is documented with its value', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/registries.md'), 'utf8');
    const row = (what: string) => new RegExp(`^\\| ${what}.*\\| (.*) \\|$`, 'm').exec(page)?.[1];
    const number = (value: number) => value.toLocaleString('en-US');
    expect({
      ofRequest: row('challenges \\(401\\)'),
      challenges: row('challenges that'),
      pages: row('pages of one'),
      bytes: row('bytes of all'),
      referrers: row('referrers of one'),
      warnings: row('warnings'),
    }).toEqual({
      ofRequest: number(LIMITS.challengesOfRequest),
      challenges: number(LIMITS.challenges),
      pages: number(LIMITS.pages),
      bytes: `${LIMITS.listingBytes / 1024 ** 2} MiB`,
      referrers: number(LIMITS.referrers),
      warnings: `${LIMITS.warnings}, ${LIMITS.warningBytes / 1024} KiB`,
    });
  });
});

describe('the budget of a command', () => {
  test('passes each warning on once, and a limited number of them', () => {
    const budget = new Budget();
    const texts = Array.from({ length: 100 }, (_, index) => `warning ${index}`);
    const shown = [...texts, ...texts].flatMap((text) => budget.warning(text) ?? []);
    expect(shown).toHaveLength(LIMITS.warnings + 1);
    expect(shown.at(-1)).toBe(
      `registries send more than ${LIMITS.warnings} warnings, and no more are shown`,
    );
  });

  test('counts the bytes of warnings', () => {
    const budget = new Budget();
    const texts = Array.from({ length: 20 }, (_, index) => `${index}${'x'.repeat(4000)}`);
    const shown = texts.flatMap((text) => budget.warning(text) ?? []);
    expect(shown.join('').length).toBeLessThan(LIMITS.warningBytes + 100);
  });

  test('counts challenges', () => {
    const budget = new Budget();
    for (let count = 0; count < LIMITS.challenges; count += 1) {
      budget.countChallenge('logging in');
    }
    expect(() => budget.countChallenge('logging in')).toThrow('challenges in one command');
  });
});
