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
