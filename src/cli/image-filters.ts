import { ImageError } from '../errors.ts';
import type { Reference } from '../oci/reference.ts';
import { hasLabel, type Label, labelOf } from './labels.ts';
import { namePattern } from './name-pattern.ts';

/** The `--filter` options of `images`; an image must match all of them, and one of the patterns. */
export type ImageFilters = {
  readonly dangling: boolean | undefined;
  /** Images of the store; only older ones match. */
  readonly before: readonly string[];
  readonly since: readonly string[];
  readonly labels: readonly Label[];
  /** Whether a name matches, before its image is read. */
  fits(reference: Reference | undefined): boolean;
};

const HINT =
  'the filters are dangling=true|false, before=REF, since=REF, reference=PATTERN and label=KEY[=VALUE]';

/** @throws ImageError `INVALID_ARGUMENT` for a filter that there is not */
export function imageFilters(written: readonly string[]): ImageFilters {
  const found: Record<string, string[]> = {};
  for (const filter of written) {
    const [, key = '', value = ''] = /^\s*([^=\s]*)\s*=([\s\S]*)$/.exec(filter) ?? [];
    if (!KEYS.includes(key)) {
      throw new ImageError('INVALID_ARGUMENT', `images: there is no filter "${filter}"`, {
        hint: HINT,
      });
    }
    found[key] = [...(found[key] ?? []), value];
  }
  const { dangling, before = [], since = [], reference = [], label = [] } = found;
  const patterns = reference.map(namePattern);
  const wanted = dangling?.map(flag).at(-1);
  return {
    dangling: wanted,
    before,
    since,
    labels: label.map(labelOf),
    fits: (name) =>
      (wanted === undefined || wanted === (name === undefined)) &&
      (patterns.length === 0 || patterns.some((matches) => matches(name))),
  };
}

const KEYS = ['dangling', 'before', 'since', 'reference', 'label'];

function flag(value: string): boolean {
  if (!/^(?:true|false|1|0)$/i.test(value)) {
    throw new ImageError(
      'INVALID_ARGUMENT',
      `images: dangling=${value} is neither true nor false`,
      { hint: HINT },
    );
  }
  return /^(?:true|1)$/i.test(value);
}

export function hasLabels(
  { labels: wanted }: Pick<ImageFilters, 'labels'>,
  labels: Readonly<Record<string, string>>,
): boolean {
  return wanted.every((label) => hasLabel(labels, label));
}
