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
  /** As written after `--format`: a template, `table TEMPLATE`, `table` or `json`; nothing is `table`. */
  readonly format: string | undefined;
  readonly headings: Headings;
  /** The fields of the table where no template says otherwise. */
  readonly columns: readonly string[];
};

/**
 * How a listing prints its rows, lines and all; made before there are any, so that a wrong template
 * is told before work is done.
 * @throws ImageError `INVALID_ARGUMENT` for a template that does not parse
 */
export function rowFormatter({
  format,
  headings,
  columns,
}: RowsFormat): (rows: readonly Struct[]) => string {
  // docker trims blanks alone, and takes whatever begins with the word for a table.
  const [, isTable, written = ''] = /^ *(table)? *([\s\S]*?) *$/.exec(format || 'table') ?? [];
  if (written === 'json' && isTable === undefined) {
    return (rows) => rows.map((row) => `${toJson(row)}\n`).join('');
  }
  const text = written.replaceAll('\\t', '\t').replaceAll('\\n', '\n');
  const template = new Template(
    text === '' && isTable !== undefined
      ? columns.map((column) => `{{.${column}}}`).join('\t')
      : text,
  );
  if (isTable === undefined) {
    return (rows) => rows.map((row) => `${template.execute(row)}\n`).join('');
  }
  return (rows) => {
    const over = template.execute(new Struct(headings), { headings: true }).split('\t');
    return formatTable(
      over,
      rows.map((row) => template.execute(row).split('\t')),
    );
  };
}
