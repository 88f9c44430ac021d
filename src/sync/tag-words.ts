import semver from 'semver';
import { ImageError } from '../errors.ts';
import { quoted } from '../oci/printable.ts';
import { tagExpression } from './tag-expression.ts';

/**
 * A tag that reads like a version: `v1.2.3-rc.1`, `3.20`, `16-alpine`. Missing parts are 0, and a `v`
 * may come first. What follows a `-` is a pre-release to semver, and so are variants (`16-alpine`): a
 * range takes neither unless it names one.
 * `_` stands for the `+` of a build, which tags cannot have (Helm), except before `alpha`, `beta`, `pre`
 * and `rc`, where it is a `-` (Alpine).
 */
const VERSION = /^v?(\d+)(?:\.(\d+)(?:\.(\d+)(?:\.(\d+))?)?)?(?:-([0-9A-Za-z._-]+)|_.*)?$/;

/** A longer number alone is a date or the number of a build: `20240315`. */
const LONGEST_MAJOR = 5;

type Version = {
  readonly version: semver.SemVer;
  /** How many numbers are written. */
  readonly parts: number;
  /** semver knows no fourth number. */
  readonly fourth: number;
};

function versionOf(tag: string): Version | undefined {
  const written = VERSION.exec(tag.replace(/_(?=(?:alpha|beta|pre|rc)\d*$)/, '-'));
  const [, major = '', minor, patch, fourth, suffix] = written ?? [];
  if (major === '' || (minor === undefined && major.length > LONGEST_MAJOR)) {
    return undefined;
  }
  const numbers = [major, minor ?? '0', patch ?? '0'].join('.');
  const prerelease = suffix === undefined ? '' : `-${suffix.replaceAll('_', '-')}`;
  const version = semver.parse(`${numbers}${prerelease}`, { loose: true });
  if (version === null) {
    return undefined;
  }
  const parts = [major, minor, patch, fourth].filter((part) => part !== undefined).length;
  return { version, parts, fourth: Number(fourth ?? 0) };
}

/**
 * Compares tags: the newest version first, a release before its pre-releases and variants, equal
 * versions with more parts first (`3.20.0`, then `3.20`), tags that are no version last, by name.
 */
export function byVersion(a: string, b: string): number {
  const [left, right] = [versionOf(a), versionOf(b)];
  if (left === undefined || right === undefined) {
    return Number(left === undefined) - Number(right === undefined) || byName(a, b);
  }
  return (
    right.version.compareMain(left.version) ||
    right.fourth - left.fourth ||
    right.version.comparePre(left.version) ||
    right.parts - left.parts ||
    byName(a, b)
  );
}

export function byName(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}

/**
 * Makes a test of tags from a filter: `/REGEXP/` (`/…/i` for any case, RE2's syntax), or a range of versions (`>=3.18 <4`, `^1.2`,
 * `16`). https://github.com/npm/node-semver#ranges
 * @throws ImageError `INVALID_ARGUMENT`
 */
export function tagFilter(text: string): (tag: string) => boolean {
  const [, pattern, flags] = /^\/(.*)\/(i?)$/.exec(text) ?? [];
  if (pattern !== undefined) {
    return tagExpression(pattern, { anyCase: flags === 'i' }).test;
  }
  const range = text.trim() === '' ? null : rangeOf(text);
  if (range === null) {
    throw new ImageError('INVALID_ARGUMENT', `${quoted(text)} is no range of versions`, {
      hint: "a filter is a range such as '>=3.18 <4', or a regular expression such as '/^3\\./'",
    });
  }
  return (tag) => {
    const version = versionOf(tag)?.version;
    return version !== undefined && range.test(version);
  };
}

function rangeOf(text: string): semver.Range | null {
  try {
    // Other libraries of versions write a comma for "and".
    return new semver.Range(text.replaceAll(',', ' '), { loose: true });
  } catch {
    return null;
  }
}
