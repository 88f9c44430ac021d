import type { Shard } from './part.ts';
import { tagExpression } from './tag-expression.ts';
import { byVersion, tagFilter } from './tag-words.ts';

/** Which tags of a repository are synced, and what they are called at the target. */
export type TagRules = {
  /** Ranges of versions: `>=3.18`. A tag needs to be in one. */
  readonly semver: readonly string[];
  /** Regular expressions for whole tags, besides those of `semver`. */
  readonly allow: readonly string[];
  /** Regular expressions for whole tags that are left out, even if another rule takes them. */
  readonly deny: readonly string[];
  /** The newest so many, by version, of those in `semver`; without it, of all. */
  readonly limit: number | undefined;
  /** Images created before are left out. In milliseconds since 1970. */
  readonly since: number | undefined;
  /** Regular expressions for whole tags → what to call them, with `$1` for groups. */
  readonly renames: readonly (readonly [pattern: string, name: string])[];
};

export const ALL_TAGS: TagRules = {
  semver: [],
  allow: [],
  deny: [],
  limit: undefined,
  since: undefined,
  renames: [],
};

/**
 * The tags that are wanted, the newest versions first. Digest tags are none: they come with the image
 * that they are about. Nor are records of what was synced here.
 * @throws ImageError `INVALID_ARGUMENT`
 */
export function selectTags(tags: readonly string[], rules: TagRules): readonly string[] {
  const { semver, allow, deny, limit = Number.POSITIVE_INFINITY } = rules;
  const inRange = anyOf(semver.map(tagFilter));
  const isAllowed = anyOf(allow.map(wholeTag));
  const isDenied = anyOf(deny.map(wholeTag));
  const wanted = tags.filter((tag) => !namesNoImage(tag) && !isDenied(tag)).toSorted(byVersion);
  if (semver.length === 0) {
    return (allow.length === 0 ? wanted : wanted.filter(isAllowed)).slice(0, limit);
  }
  // What is allowed by name is wanted besides the newest ones: `latest` takes no version's place.
  const newest = new Set(wanted.filter((tag) => inRange(tag) && !isAllowed(tag)).slice(0, limit));
  return wanted.filter((tag) => newest.has(tag) || isAllowed(tag));
}

/**
 * Makes what gives a tag its name at the target: by the first expression that is for all of it.
 * @throws ImageError `INVALID_ARGUMENT`
 */
export function tagRenamer({ renames }: TagRules): (tag: string) => string {
  const rules = renames.map(
    ([pattern, name]) => [tagExpression(pattern, { wholeTag: true }), name] as const,
  );
  return (tag) => {
    const [expression, name] = rules.find(([{ test }]) => test(tag)) ?? [];
    return expression === undefined || name === undefined ? tag : expression.replaced(tag, name);
  };
}

/** Tags that name no image: those that stand for a digest (the referrers' fallback and cosign's), and our records. */
export function namesNoImage(tag: string): boolean {
  return /^sha(?:256|512)-[0-9a-f]{32,}/.test(tag) || isRecordTag(tag);
}

/** Tags of the records of what was synced; each part of a sync has one of its own. */
export function isRecordTag(tag: string): boolean {
  return /^transship-sync(?:-\d+-of-\d+)?$/.test(tag);
}

export function recordTag(shard: Shard | undefined): string {
  return shard === undefined ? 'transship-sync' : `transship-sync-${shard.index}-of-${shard.of}`;
}

type Matches = (tag: string) => boolean;

function anyOf(list: readonly Matches[]): Matches {
  return (tag) => list.some((matches) => matches(tag));
}

function wholeTag(pattern: string): Matches {
  return tagExpression(pattern, { wholeTag: true }).test;
}
