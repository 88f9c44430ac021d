import { printableJson, printableLines } from '../oci/printable.ts';
import { Template } from '../template/template.ts';
import { Struct, toJson } from '../template/values.ts';
import { formatTable } from './table.ts';

/** Docker's names of a row's fields, with the heading that each has in a table. */
export type Headings = Readonly<Record<string, string>>;

/** The note on templates in the help of a listing. */
export function fieldsNote(headings: Headings): string {
  const fields = Object.keys(headings).map((field) => `.${field}`);
  const half = Math.ceil(fields.length / 2);
  const lines = fields.length > 8 ? [fields.slice(0, half), fields.slice(half)] : [fields];
  return `Templates have the fields ${lines.map((line) => line.join(' ')).join('\n')}.`;
}

export type RowsFormat = {
  /** As written after `--format`: a template, `table TEMPLATE`, `table` or `json`; empty is `table`. */
  readonly format: string | undefined;
  readonly headings: Headings;
  /** The fields of the table without a template. */
  readonly columns: readonly string[];
  /** Prints the field `ID` alone, unless a template says otherwise. */
  readonly quiet?: boolean;
};

/**
 * Makes a function that prints the rows of a listing. It is made before there are rows, so that a
 * wrong template is an error before work is done.
 * @throws ImageError `INVALID_ARGUMENT` for a template that does not parse
 */
export function rowFormatter({
  format: given,
  headings,
  columns,
  quiet = false,
}: RowsFormat): (rows: readonly Struct[]) => string {
  const format = given || 'table';
  // docker trims blanks only, and takes every text that begins with the word for a table.
  const [, isTable, written = ''] =
    /^ *(table)? *([\s\S]*?) *$/.exec(quiet && format === 'table' ? '{{.ID}}' : format) ?? [];
  if (written === 'json' && isTable === undefined) {
    return (rows) => rows.map((row) => `${printableJson(toJson(row))}\n`).join('');
  }
  const text = written.replaceAll('\\t', '\t').replaceAll('\\n', '\n');
  const template = new Template(
    text === '' && isTable !== undefined
      ? columns.map((column) => `{{.${column}}}`).join('\t')
      : text,
  );
  const lineOf = (row: Struct): string => template.execute(row, { print: printableLines });
  if (isTable === undefined) {
    return (rows) => rows.map((row) => `${lineOf(row)}\n`).join('');
  }
  return (rows) => {
    const over = template.execute(new Struct(headings), { headings: true }).split('\t');
    return formatTable(
      over,
      rows.map((row) => lineOf(row).split('\t')),
    );
  };
}
