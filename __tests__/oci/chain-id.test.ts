import { expect, test } from 'vitest';
import { chainIds } from '../../src/oci/chain-id.ts';
import { digestOf } from '../../src/oci/digest.ts';

test('the base is its own chain, and every layer above hashes the chain below with itself', () => {
  const [base, middle, top] = [digestOf('a'), digestOf('b'), digestOf('c')];
  const second = digestOf(`${base} ${middle}`);
  expect(chainIds([base, middle, top])).toEqual([base, second, digestOf(`${second} ${top}`)]);
});

test('the same layer over another base is another chain', () => {
  const [one, other, layer] = [digestOf('1'), digestOf('2'), digestOf('layer')];
  expect(chainIds([one, layer])[1]).not.toBe(chainIds([other, layer])[1]);
});

test('an image without layers has no chain', () => {
  expect(chainIds([])).toEqual([]);
});
