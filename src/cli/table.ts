/** Blanks between columns, and the narrowest column with them, as docker's tables have them. */
const GAP = 3;
const NARROWEST = 10;

/** Rows under their headings, in columns that line up; the last column is not padded. */
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
