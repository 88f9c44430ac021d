import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { REMEDIES } from '../../src/action/remedies.ts';

const { inputs } = parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8'));

test.each(Object.entries(REMEDIES))('the remedy %s is an input that there is', (_kind, words) => {
  const [, input] = /^the input ([a-z-]+)$/.exec(words('it')) ?? [];
  expect(Object.keys(inputs)).toContain(input);
});
