import { expect, test } from 'vitest';
import { Tree } from '../../src/rootfs/tree.ts';

const ORIGIN = { layer: 0, ordinal: 0 };

test.each([
  ['long ones', (at: number) => `${at}`.padStart(4000, 'n')],
  ['many ones', (at: number) => `${at}/`.padEnd(4000, 'd/')],
])('names that would fill the memory are refused: %s', (_, nameOf) => {
  const tree = new Tree();
  const all = (): void => {
    for (let at = 0; at < 20_000; at += 1) {
      tree.file(nameOf(at), ORIGIN);
    }
  };
  expect(all).toThrow(/^more than 2000000 names, or names of more than 67108864 bytes$/);
});

test('a layer that says again and again what it removes costs no more than one that says it once', () => {
  const tree = new Tree();
  for (let at = 0; at < 50_000; at += 1) {
    tree.file(`d/below-${at}`, ORIGIN);
    tree.file(`d/own-${at}`, { layer: 1, ordinal: at });
  }
  for (let time = 0; time < 50_000; time += 1) {
    tree.clear('d', 1);
    tree.remove('d', 1);
  }
  tree.file('d/late', { layer: 1, ordinal: 50_000 });
  tree.clear('d', 1);
  expect(tree.namesOf('d/below-1', ORIGIN)).toEqual([]);
  expect(tree.namesOf('d/own-1', { layer: 1, ordinal: 1 })).toEqual(['d/own-1']);
  expect(tree.namesOf('d/late', { layer: 1, ordinal: 50_000 })).toEqual(['d/late']);
  tree.clear('d', 2);
  expect(tree.namesOf('d/late', { layer: 1, ordinal: 50_000 })).toEqual([]);
});
