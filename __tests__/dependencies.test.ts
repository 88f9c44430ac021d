import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const PACKAGE = JSON.parse(read('package.json'));
const LOCK: {
  readonly packages: Readonly<
    Record<string, { hasInstallScript?: boolean; integrity?: string; link?: boolean }>
  >;
} = JSON.parse(read('package-lock.json'));
const DIRECT: Readonly<Record<string, string>> = PACKAGE.devDependencies;

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

test('every dependency has a reason in docs/dependencies.md, and no other package has', () => {
  const rows = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| (\S.*) \|$/gm)];
  expect(rows.map(([, name]) => name).toSorted()).toEqual(Object.keys(DIRECT).toSorted());
});

test('nothing is installed with the package: it carries what it needs', () => {
  const kinds = ['dependencies', 'optionalDependencies', 'peerDependencies'];
  expect(Object.keys(PACKAGE).filter((key) => kinds.includes(key))).toEqual([]);
});

test('every dependency has an exact version', () => {
  expect(
    Object.values(DIRECT).filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)),
  ).toEqual([]);
});

test('only the packages that package.json names run scripts when they are installed', () => {
  const found = Object.entries(LOCK.packages).filter(
    ([path, one]) => path !== '' && one.hasInstallScript === true,
  );
  const names = found.map(([path]) => path.replace(/^.*node_modules\//, ''));
  const allowed = Object.keys(PACKAGE.allowScripts);
  expect(names.filter((name) => !allowed.includes(name) && name !== 'fsevents')).toEqual([]);
});

test('every package of the lock file is known by its hash', () => {
  const without = Object.entries(LOCK.packages).filter(
    ([path, one]) => path !== '' && one.link !== true && one.integrity === undefined,
  );
  expect(without.map(([path]) => path)).toEqual([]);
});
