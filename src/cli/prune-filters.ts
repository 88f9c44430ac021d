import { type KnownFilters, readFilters, readSwitch, wrongFilter } from './filters.ts';
import { labelFilter } from './labels.ts';
import { parseUntil } from './until.ts';

/** The `--filter` options of `prune`; an image must match all of them. */
export type PruneFilters = {
  /** Spares what was used since then, in milliseconds since 1970. */
  readonly since: number | undefined;
  /** Whether only dangling images go, if a filter says so. */
  readonly dangling: boolean | undefined;
  /** Undefined if no labels need to be read. */
  readonly matchesLabels: ((labels: Readonly<Record<string, string>>) => boolean) | undefined;
};

const FILTERS: KnownFilters = {
  command: 'prune',
  known: {
    until: 'WHEN',
    label: 'KEY[=VALUE]',
    'label!': 'KEY[=VALUE]',
    dangling: 'true|false',
  },
};

/** @throws ImageError `INVALID_ARGUMENT` for a filter that there is not */
export function pruneFilters(written: readonly string[]): PruneFilters {
  const found = readFilters(written, FILTERS);
  const [until, ...more] = found.get('until') ?? [];
  if (more.length > 0) {
    throw wrongFilter(FILTERS, 'only one until can be given');
  }
  return {
    since: until === undefined ? undefined : parseUntil(until),
    dangling: readSwitch(found, 'dangling', FILTERS),
    matchesLabels: labelFilter(found),
  };
}
