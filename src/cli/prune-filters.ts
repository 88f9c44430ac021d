import { ImageError } from '../errors.ts';
import { hasLabel, type Label, labelOf } from './labels.ts';
import { parseUntil } from './until.ts';

/** The `--filter` options of `prune`; an image must match all of them. */
export type PruneFilters = {
  /** Spares what was used since then, in milliseconds since 1970. */
  readonly since: number | undefined;
  /** Whether the labels of images must be read. */
  readonly byLabels: boolean;
  fits(labels: Readonly<Record<string, string>>): boolean;
};

const HINT =
  'the filters are until=WHEN, such as until=24h, label=KEY[=VALUE] and label!=KEY[=VALUE]';

/** @throws ImageError `INVALID_ARGUMENT` for a filter that there is not */
export function pruneFilters(written: readonly string[]): PruneFilters {
  const until: string[] = [];
  const labels: { readonly label: Label; readonly wanted: boolean }[] = [];
  for (const filter of written) {
    const [, key, not, value = ''] = /^\s*(until|label)(!?)=([\s\S]*)$/.exec(filter) ?? [];
    if (key === undefined || (key === 'until' && not !== '')) {
      throw refused(`there is no filter "${filter}"`);
    }
    if (key === 'until') {
      until.push(value);
    } else {
      labels.push({ label: labelOf(value), wanted: not === '' });
    }
  }
  const [when, ...more] = until;
  if (more.length > 0) {
    throw refused('only one until can be given');
  }
  return {
    since: when === undefined ? undefined : parseUntil(when),
    byLabels: labels.length > 0,
    fits: (has) => labels.every(({ label, wanted }) => hasLabel(has, label) === wanted),
  };
}

function refused(why: string): ImageError {
  return new ImageError('INVALID_ARGUMENT', `prune: ${why}`, { hint: HINT });
}
