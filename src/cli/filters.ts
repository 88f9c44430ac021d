import { ImageError } from '../errors.ts';
import { quoted } from '../oci/printable.ts';

/** The `--filter` options of one command by their key, each with its values as they were given. */
export type Filters = ReadonlyMap<string, readonly string[]>;

/** The filters that a command has, for its hint: `dangling=true|false`. */
export type KnownFilters = {
  readonly command: string;
  readonly known: Readonly<Record<string, string>>;
};

/**
 * Reads `KEY=VALUE` as docker does: keys in any case, blanks around keys and values ignored, an empty
 * filter none.
 * @throws ImageError `INVALID_ARGUMENT` for a filter that the command does not have
 */
export function readFilters(written: readonly string[], filters: KnownFilters): Filters {
  const found = new Map<string, string[]>();
  for (const filter of written.filter((one) => one !== '')) {
    const equals = filter.indexOf('=');
    const key = filter.slice(0, Math.max(equals, 0)).trim().toLowerCase();
    if (!Object.hasOwn(filters.known, key)) {
      throw wrongFilter(filters, `there is no filter ${quoted(filter)}`);
    }
    found.set(key, [...(found.get(key) ?? []), filter.slice(equals + 1).trim()]);
  }
  return found;
}

/** @throws ImageError `INVALID_ARGUMENT` for what is neither true nor false, or both */
export function readSwitch(
  found: Filters,
  key: string,
  filters: KnownFilters,
): boolean | undefined {
  const values = new Set(
    (found.get(key) ?? []).map((value) => {
      const word = value.toLowerCase();
      if (!['true', '1', 'false', '0'].includes(word)) {
        throw wrongFilter(filters, `there is no filter "${key}=${value}"`);
      }
      return word === 'true' || word === '1';
    }),
  );
  if (values.size > 1) {
    throw wrongFilter(filters, `${key} cannot be both true and false`);
  }
  return [...values][0];
}

export function wrongFilter({ command, known }: KnownFilters, why: string): ImageError {
  const list = Object.entries(known).map(([key, value]) => `${key}=${value}`);
  const hint = `the filters are ${list.slice(0, -1).join(', ')} and ${list.at(-1)}`;
  return new ImageError('INVALID_ARGUMENT', `${command}: ${why}`, { hint });
}
