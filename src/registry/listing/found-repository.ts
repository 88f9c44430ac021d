import { asObject, asSize, asString, type JsonObject, optional } from '../../oci/decode.ts';

/** A repository that a search found, with what the registry tells of it. */
export type FoundRepository = {
  /** Without the registry: `library/alpine`. */
  readonly name: string;
  readonly description: string;
  readonly stars: number;
  readonly official: boolean;
  readonly automated: boolean;
  readonly badges: readonly Badge[];
};

/** What a registry vouches for. */
export type Badge = 'official' | 'verified publisher' | 'sponsored';

/** How Docker Hub's several APIs write them. */
const BADGES: Readonly<Record<string, Badge>> = {
  official: 'official',
  verified: 'verified publisher',
  verified_publisher: 'verified publisher',
  open_source: 'sponsored',
  sponsored: 'sponsored',
  sponsored_oss: 'sponsored',
};

/** One result of any search; its members have other names with each. @throws ImageError `INVALID_DOCUMENT` */
export function decodeFound(value: unknown, where: string): FoundRepository {
  const found = asObject(value, where);
  const text = (...names: readonly string[]): string | undefined =>
    first(found, names, where, asString);
  const badges = badgesOf(found);
  return {
    name: asString(text('repo_name', 'name'), `${where}.name`),
    description: text('short_description', 'description') ?? '',
    stars: first(found, ['star_count', 'stars'], where, asSize) ?? 0,
    official: badges.includes('official'),
    automated: found['is_automated'] === true || found['is_trusted'] === true,
    badges,
  };
}

function first<T>(
  found: JsonObject,
  names: readonly string[],
  where: string,
  decode: (value: unknown, where: string) => T,
): T | undefined {
  for (const name of names) {
    const value = optional(found[name], `${where}.${name}`, decode);
    if (value !== undefined) {
      return value;
    }
  }
  return undefined;
}

/** Badges are one word, a list of words, or members of their own. */
function badgesOf(found: JsonObject): readonly Badge[] {
  const words = [found['badge'], found['badges'], found['filter_type']].flat();
  const flags = Object.entries(found)
    .filter(([name, value]) => name.startsWith('is_') && value === true)
    .map(([name]) => name.slice('is_'.length));
  const known = [...flags, ...words].flatMap((word) => {
    const badge = BADGES[String(word).toLowerCase().replaceAll(/[- ]/g, '_')];
    return badge === undefined ? [] : [badge];
  });
  return [...new Set(known)].sort();
}
