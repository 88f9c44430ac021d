/** One item of a list input, with the line it stands on (from 1). */
export type Item = { readonly text: string; readonly line: number };

/** The lines with text. A comment starts with `#` at the start of a line or after a blank. */
export function lines(input: string): readonly Item[] {
  return input
    .split(/\r?\n/)
    .map((line, index) => ({ text: line.replace(/(^|\s)#.*$/, '').trim(), line: index + 1 }))
    .filter(({ text }) => text !== '');
}

/** docker's List/CSV: newline or comma separated. No reference and no platform holds a comma. */
export function items(input: string): readonly Item[] {
  return lines(input).flatMap(({ text, line }) =>
    text
      .split(',')
      .map((part) => ({ text: part.trim(), line }))
      .filter((item) => item.text !== ''),
  );
}
