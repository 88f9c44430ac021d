// Writes docs/api/ from the declarations in lib/, which `npm run build` makes, and docs/api-examples.ts.
//   node scripts/api.ts
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Declaration, exportedDeclarations } from './declarations.ts';

const ROOT = join(import.meta.dirname, '..');
const NOTE = '<!-- Written by scripts/api.ts from the declarations: npm run document -->';

/** The pages, each with the rooms whose exports it has. */
const PAGES: readonly (readonly [file: string, title: string, ...rooms: readonly string[]])[] = [
  ['copying', 'Copying', 'copy', 'content'],
  ['places', 'Places and the verbs', 'place'],
  ['names', 'Names and documents', 'oci'],
  ['registries', 'Registries', 'registry'],
  ['layouts', 'Layouts and the store', 'layout', 'store', 'disk'],
  ['archives', 'Archives', 'archive'],
  ['engines', 'Engines', 'engine'],
  ['images', 'Images', 'image', 'rootfs', 'template'],
  ['building', 'Building', 'build', 'dockerfile'],
  ['files', 'References in files, and locks', 'refs', 'lock'],
  ['sync', 'Many images', 'sync'],
  ['serving', 'Serving', 'serve'],
  ['errors', 'Errors', 'errors.ts'],
];

/** The text of each page, by its name in docs/api/. @param lib what tsc has written */
export function apiPages(lib: string): ReadonlyMap<string, string> {
  const all = exportedDeclarations(lib);
  const examples = examplesByName(readFileSync(join(ROOT, 'docs/api-examples.ts'), 'utf8'));
  const pages = PAGES.map(([file, title, ...rooms]) => {
    const own = sorted(all.filter((one) => rooms.includes(one.file.split('/')[0] ?? '')));
    return { file: `${file}.md`, title, own };
  });
  const placed = new Set(pages.flatMap(({ own }) => own));
  const left = all.filter((one) => !placed.has(one));
  if (left.length > 0) {
    throw new Error(`no page has ${left.map(({ as }) => as).join(', ')}`);
  }
  return new Map([
    ['README.md', contents(pages)],
    ...pages.map(({ file, title, own }) => {
      const sections = own.map((one) => section(one, examples.get(one.as)));
      return [file, `${[`# ${title}`, NOTE, ...sections].join('\n\n')}\n`] as const;
    }),
  ]);
}

/** What runs first, then the types that it takes and gives. */
function sorted(all: readonly Declaration[]): readonly Declaration[] {
  return all.toSorted(
    (one, other) =>
      Number(isType(one)) - Number(isType(other)) ||
      (one.as.toLowerCase() < other.as.toLowerCase() ? -1 : 1),
  );
}

function isType({ code }: Declaration): boolean {
  return /^export (?:declare )?(?:type|interface)\b/.test(code);
}

type Page = { readonly file: string; readonly title: string; readonly own: readonly Declaration[] };

function contents(pages: readonly Page[]): string {
  const lists = pages.flatMap(({ file, title, own }) => [
    `## [${title}](${file})`,
    own
      .map((one) => `- [\`${one.as}\`](${file}#${one.as.toLowerCase()}): ${firstSentence(one)}`)
      .join('\n'),
  ]);
  const start =
    'Everything that `transship` exports, functions and classes before types. [The library](../library.md) says how to begin.';
  return `${['# API reference', NOTE, start, ...lists].join('\n\n')}\n`;
}

export function firstSentence({ comment }: Declaration): string {
  return (
    /^.*?[.:](?=\s|$)/s.exec(wordsOf(comment).text)?.[0].replaceAll('\n', ' ').replace(/:$/, '.') ??
    ''
  );
}

type Words = {
  readonly text: string;
  readonly params: readonly string[];
  readonly returns: readonly string[];
  readonly throws: readonly string[];
};

/** A comment's text, and what its tags say. */
function wordsOf(comment: string): Words {
  const parts = comment
    .replaceAll(/\{@link (\w+)\}/g, '`$1`')
    .split(/(?:^|\s)@(?=(?:param|returns|throws|packageDocumentation)\b)/);
  const tagged = (tag: string): readonly string[] =>
    parts
      .filter((part) => part.startsWith(`${tag} `))
      .map((part) =>
        part
          .slice(tag.length)
          .trim()
          .replaceAll(/\s*\n\s*/g, ' '),
      );
  return {
    text: parts[0]?.trim() ?? '',
    params: tagged('param'),
    returns: tagged('returns'),
    throws: tagged('throws'),
  };
}

function section(one: Declaration, example: string | undefined): string {
  const { text, params, returns, throws } = wordsOf(one.comment);
  const items = [
    ...params.map((param) => `- ${param.replace(/^(\w+)/, '`$1`:')}`),
    ...returns.map((what) => `- Returns ${what}`),
    ...throws.map((what) => `- Throws ${what}`),
  ];
  return [
    `## ${one.as}`,
    text,
    fenced(codeOf(one)),
    ...(items.length === 0 ? [] : [items.join('\n')]),
    ...(example === undefined ? [] : [fenced(example)]),
  ].join('\n\n');
}

function fenced(code: string): string {
  return `\`\`\`ts\n${code}\n\`\`\``;
}

/** The declaration, without what only this library calls or sees. */
function codeOf({ code, name, as }: Declaration): string {
  return code
    .replaceAll(/^ *\/\*\*(?:(?!\*\/).)*@internal(?:(?!\*\/).)*\*\/\s*[^;]*;\n/gms, '')
    .replaceAll(/^ *(?:#private|private constructor\(\));\n/gm, '')
    .replaceAll(/^( +)/gm, (spaces) => ' '.repeat(spaces.length / 2))
    .replace(/^export (?:declare )?/, '')
    .replace(new RegExp(`\\b${name}\\b`), as);
}

/** The blocks of docs/api-examples.ts: `// == NAME` and the block after it. */
export function examplesByName(source: string): ReadonlyMap<string, string> {
  const found = source.matchAll(/^\/\/ == (\w+)\n\{\n(.*?)^\}$/gms);
  return new Map(
    [...found].map(([, name = '', block = '']) => [name, block.replaceAll(/^ {2}/gm, '').trim()]),
  );
}

if (import.meta.main) {
  const folder = join(ROOT, 'docs/api');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [file, text] of apiPages(join(ROOT, 'lib'))) {
    writeFileSync(join(folder, file), text);
  }
}
