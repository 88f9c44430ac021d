import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { BUILD_REMEDIES, REMEDIES } from '../../src/action/remedies.ts';

describe.each([
  ['action.yml', REMEDIES],
  ['build/action.yml', BUILD_REMEDIES],
])('%s', (file, remedies) => {
  const { inputs } = parse(readFileSync(join(import.meta.dirname, '../..', file), 'utf8'));

  test.each(Object.entries(remedies))('the remedy %s is an input that there is', (_kind, words) => {
    const [, input] = /^the input ([a-z-]+)$/.exec(words('it')) ?? [];
    expect(Object.keys(inputs)).toContain(input);
  });
});
