import type { Filters } from './filters.ts';

type Labels = Readonly<Record<string, string>>;

/**
 * Makes a test of labels from the filters `label` and `label!`, all of which must hold: `KEY=VALUE`,
 * or `KEY` for any value.
 * @returns undefined if there is no such filter, and no labels need to be read
 */
export function labelFilter(filters: Filters): ((labels: Labels) => boolean) | undefined {
  const [wanted, unwanted] = [filters.get('label') ?? [], filters.get('label!') ?? []];
  if (wanted.length + unwanted.length === 0) {
    return undefined;
  }
  return (labels) =>
    wanted.every((label) => hasLabel(labels, label)) &&
    !unwanted.some((label) => hasLabel(labels, label));
}

function hasLabel(labels: Labels, label: string): boolean {
  const equals = label.indexOf('=');
  const key = equals < 0 ? label : label.slice(0, equals);
  return Object.hasOwn(labels, key) && (equals < 0 || labels[key] === label.slice(equals + 1));
}
