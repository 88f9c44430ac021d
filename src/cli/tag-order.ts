/** A tag that reads like a version: `v1.2.3-rc.1+build`, `3.20`, `16-alpine`. */
type Version = { readonly numbers: readonly number[]; readonly prerelease: string };

const VERSION = /^v?(\d+(?:\.\d+){0,3})(?:-([0-9A-Za-z.-]+))?(?:[+_].*)?$/;

/**
 * The newest version first; what does not read like a version comes last, by name. Parts that are
 * missing come before those that are there: `3.20.1`, `3.20`, `3`.
 * https://semver.org/#spec-item-11
 */
export function byVersion(a: string, b: string): number {
  const [left, right] = [versionOf(a), versionOf(b)];
  if (left === undefined || right === undefined) {
    return Number(left === undefined) - Number(right === undefined) || byName(a, b);
  }
  return compareNumbers(right, left) || comparePrerelease(right, left) || byName(a, b);
}

export function byName(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}

function versionOf(tag: string): Version | undefined {
  const [, numbers, prerelease = ''] = VERSION.exec(tag) ?? [];
  return numbers === undefined
    ? undefined
    : { numbers: numbers.split('.').map(Number), prerelease };
}

function compareNumbers(a: Version, b: Version): number {
  const length = Math.max(a.numbers.length, b.numbers.length);
  for (let i = 0; i < length; i += 1) {
    const difference = (a.numbers[i] ?? -1) - (b.numbers[i] ?? -1);
    if (difference !== 0) {
      return difference;
    }
  }
  return 0;
}

/** A release is newer than what came before it; numbers count as numbers and are before words. */
function comparePrerelease(a: Version, b: Version): number {
  if (a.prerelease === '' || b.prerelease === '') {
    return Number(a.prerelease === '') - Number(b.prerelease === '');
  }
  const [left, right] = [a.prerelease.split('.'), b.prerelease.split('.')];
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const difference = compareIdentifier(left[i], right[i]);
    if (difference !== 0) {
      return difference;
    }
  }
  return 0;
}

function compareIdentifier(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) {
    return Number(a !== undefined) - Number(b !== undefined);
  }
  const [x, y] = [Number(a), Number(b)];
  if (Number.isNaN(x) || Number.isNaN(y)) {
    return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || byName(a, b);
  }
  return x - y;
}
