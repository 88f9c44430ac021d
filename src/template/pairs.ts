import { isNil, itemsOf, membersOf, sorted } from './values.ts';

/**
 * What `range` goes over: a list by number, a map by key, the numbers below a number; nothing of nil.
 * @param most how many numbers there are at the most: a number may be any
 * @returns `undefined` for what it cannot go over
 */
export function pairsOf(
  value: unknown,
  most: number,
): readonly (readonly [key: unknown, item: unknown])[] | undefined {
  const items = itemsOf(value);
  if (items !== undefined) {
    return items.map((item, index) => [index, item]);
  }
  if (typeof value === 'number' && Number.isInteger(value)) {
    const length = Math.max(0, Math.min(value, most));
    return Array.from({ length }, (_, index) => [index, index]);
  }
  const members = membersOf(value);
  return members === undefined ? (isNil(value) ? [] : undefined) : sorted(members);
}
