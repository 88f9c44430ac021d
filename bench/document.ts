import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const DOCS = join(import.meta.dirname, '..', 'docs');
const PAGE = join(DOCS, 'performance.md');

/** What a case or curve is shown as in `docs/performance.md`. */
export type Section = {
  readonly name: string;
  readonly heading: string;
  readonly table: string;
  /** The picture, as SVG. */
  readonly plot: string;
};

/** Replaces the section of that name on the page, or adds it at the end of its figures. */
export async function writeSection(
  { name, heading, table, plot }: Section,
  machine: string,
): Promise<void> {
  await mkdir(join(DOCS, 'performance'), { recursive: true });
  await writeFile(join(DOCS, 'performance', `${name}.svg`), plot);
  const lines = [
    `<!-- bench ${name} -->`,
    `### ${heading}`,
    `\`npm run bench ${name}\``,
    table,
    `![${heading}](performance/${name}.svg)`,
    machine,
    `<!-- end ${name} -->`,
  ];
  const section = lines.join('\n\n');
  const page = await readFile(PAGE, 'utf8');
  const known = new RegExp(`<!-- bench ${name} -->[^]*?<!-- end ${name} -->`);
  const next = known.test(page)
    ? page.replace(known, () => section)
    : page.replace('<!-- figures end -->', () => `${section}\n\n<!-- figures end -->`);
  await writeFile(PAGE, next);
}
