import { printable } from '../oci/printable.ts';
import { padded, widthOf } from './width.ts';

/** Blanks between columns, and the least width of a column with them, as in docker's tables. */
const GAP = 3;
const NARROWEST = 10;

/** Formats rows under their headings in aligned columns; each cell is printed as one line. */
export function formatTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const all = [
    headings,
    ...rows.map((row) => row.map((cell) => printable(cell, Number.POSITIVE_INFINITY))),
  ];
  const widths = headings.map((_, column) =>
    Math.max(NARROWEST, GAP + Math.max(...all.map((row) => widthOf(row[column] ?? '')))),
  );
  return all.map((row) => `${formatRow(row, widths)}\n`).join('');
}

function formatRow(row: readonly string[], widths: readonly number[]): string {
  const last = row.length - 1;
  return row.map((cell, i) => (i === last ? cell : padded(cell, widths[i] ?? 0))).join('');
}
