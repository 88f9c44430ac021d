import { expect, test } from 'vitest';
import { fileNameOf, nameOfFile } from '../../src/disk/file-name.ts';

const NAMES = [
  ...['latest', '1.2.3-rc_1', 'v1', 'V1', 'v1.', 'Con', 'con', 'nul.tar', 'aux', 'com1', 'COM1.x'],
  ...['lpt9', 'console', 'community', 'a.con', '_', '__', 'x'.repeat(128), 'README', 'readme'],
];

test.each([
  ['latest', 'latest'],
  ['1.2.3-rc_1', '1.2.3-rc_1'],
  ['V1', '+v1'],
  ['con', '+_con'],
  ['Nul.tar', '+_+nul.tar'],
  ['a.', 'a.+_'],
  ['console', 'console'],
])('%s is kept in %s', (name, file) => {
  expect(fileNameOf(name)).toBe(file);
});

test('every name comes back from its file', () => {
  expect(NAMES.map(fileNameOf).map(nameOfFile)).toEqual(NAMES);
});

test('no two names share a file where case does not count', () => {
  const files = NAMES.map((name) => fileNameOf(name).toLowerCase());
  expect(new Set(files).size).toBe(NAMES.length);
});

test('no file has the name of a device, or a dot at its end', () => {
  const wrong = NAMES.map(fileNameOf).filter((file) =>
    /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|\.$/i.test(file),
  );
  expect(wrong).toEqual([]);
});
