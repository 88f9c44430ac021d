/** Blanks between columns, and the least width of a column with them, as in docker's tables. */
const GAP = 3;
const NARROWEST = 10;

/** Formats rows under their headings, in aligned columns; the last column is not padded. */
export function formatTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) =>
    Math.max(NARROWEST, GAP + Math.max(...all.map((row) => row[column]?.length ?? 0))),
  );
  return all.map((row) => `${formatRow(row, widths)}\n`).join('');
}

function formatRow(row: readonly string[], widths: readonly number[]): string {
  const last = row.length - 1;
  return row.map((cell, i) => (i === last ? cell : cell.padEnd(widths[i] ?? 0))).join('');
}
