import type { Reference } from '../oci/reference.ts';
import { type KnownFilters, readFilters, readSwitch } from './filters.ts';
import { labelFilter } from './labels.ts';
import { namePattern } from './name-pattern.ts';
import { parseUntil } from './until.ts';

/** The `--filter` options of `images`; an image must match all of them, and one of the patterns. */
export type ImageFilters = {
  /** Images of the store; only images that are older than all of them match. */
  readonly before: readonly string[];
  /** Images of the store; only images that are newer than all of them match. */
  readonly since: readonly string[];
  /** Only images that were created before then match, in milliseconds since 1970. */
  readonly until: number;
  /** Whether a name matches, before its image is read. */
  matchesName(reference: Reference | undefined): boolean;
  matchesLabels(labels: Readonly<Record<string, string>>): boolean;
};

const FILTERS: KnownFilters = {
  command: 'images',
  known: {
    dangling: 'true|false',
    before: 'REF',
    since: 'REF',
    until: 'WHEN',
    reference: 'PATTERN',
    label: 'KEY[=VALUE]',
    'label!': 'KEY[=VALUE]',
  },
};

/** @throws ImageError `INVALID_ARGUMENT` for a filter that there is not */
export function imageFilters(written: readonly string[]): ImageFilters {
  const found = readFilters(written, FILTERS);
  const dangling = readSwitch(found, 'dangling', FILTERS);
  const patterns = (found.get('reference') ?? []).map(namePattern);
  const until = (found.get('until') ?? []).map((text) => parseUntil(text));
  return {
    before: found.get('before') ?? [],
    since: found.get('since') ?? [],
    until: Math.min(Number.POSITIVE_INFINITY, ...until),
    matchesName: (name) =>
      (dangling === undefined || dangling === (name === undefined)) &&
      (patterns.length === 0 || patterns.some((matches) => matches(name))),
    matchesLabels: labelFilter(found) ?? (() => true),
  };
}
