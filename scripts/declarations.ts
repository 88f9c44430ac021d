import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** One name that the library exports, as tsc declares it. */
export type Declaration = {
  readonly name: string;
  /** Its name outside. */
  readonly as: string;
  /** Of its source, below `src/`. */
  readonly file: string;
  /** The comment before it, without its stars. */
  readonly comment: string;
  /** From `export` to its end, comments of members included. */
  readonly code: string;
  /** The types and classes of this library in `code`, `FILE#NAME`; what only `@throws` names, `#NAME`. */
  readonly uses: readonly string[];
  /** `FILE#NAME` of the class that it extends, if that is one of this library. */
  readonly base: string | undefined;
};

type Statement = Pick<Declaration, 'comment' | 'code'>;

/**
 * What `index.d.ts` exports and what that is made of. It knows the form that tsc writes, one
 * statement after the other at the left margin, and no more of TypeScript.
 * @param folder what tsc has written: `lib/`
 */
export function exportedDeclarations(folder: string): readonly Declaration[] {
  return passedOn(textOf(folder, 'index.ts'), 'index.ts').map(({ file, name, as }) => ({
    ...declaration(folder, file, name),
    as,
  }));
}

/** @param id `FILE#NAME` */
export function declarationOf(folder: string, id: string): Declaration {
  const [file = '', name = ''] = id.split('#');
  return declaration(folder, file, name);
}

function declaration(folder: string, file: string, name: string): Declaration {
  const text = textOf(folder, file);
  const statements = statementsOf(text).filter((one) => declaredName(one.code) === name);
  if (statements.length === 0) {
    throw new Error(`${file} declares no ${name}: export it from where it is declared`);
  }
  const scope = scopeOf(folder, file, text);
  const comment = statements.map((one) => one.comment).join('\n');
  const code = statements.map((one) => one.code).join('\n');
  const named =
    withoutInternal(code)
      .replaceAll(/\/\*.*?\*\/|'[^']*'/gs, '')
      .match(/\b[A-Z]\w*/g) ?? [];
  const thrown = [...`${comment}\n${code}`.matchAll(/@throws ([A-Z]\w*)/g)].map(
    ([, error = '']) => scope.get(error) ?? `#${error}`,
  );
  const uses = new Set([...named.flatMap((one) => scope.get(one) ?? []), ...thrown]);
  const base = scope.get(/^export declare class \w+ extends (\w+)/.exec(code)?.[1] ?? '');
  return { name, as: name, file, comment, code, uses: [...uses].toSorted(), base };
}

/** A constructor that only this library calls is no part of what it promises. */
function withoutInternal(code: string): string {
  return code.replaceAll(
    /\/\*\*(?:(?!\*\/).)*@internal(?:(?!\*\/).)*\*\/\s*constructor\([^;]*;/gs,
    '',
  );
}

function textOf(folder: string, file: string): string {
  return readFileSync(join(folder, file.replace(/\.ts$/, '.d.ts')), 'utf8');
}

type Passed = { readonly file: string; readonly name: string; readonly as: string };

/** What a file only exports from another one. */
function passedOn(text: string, file: string): readonly Passed[] {
  return listed(text, file, /^export (?:type )?\{([^}]*)\} from '(\.[^']*)';/gm);
}

function listed(text: string, file: string, pattern: RegExp): readonly Passed[] {
  return [...text.matchAll(pattern)].flatMap(([, names = '', from = '']) => {
    const words = names.split(',').map((word) => word.trim().replace(/^type /, ''));
    return words
      .filter((word) => word !== '')
      .map((word) => {
        const [name = '', as = name] = word.split(' as ');
        return { file: posix.join(posix.dirname(file), from), name, as };
      });
  });
}

const DECLARED =
  /^(?:export )?(?:declare )?(?:abstract )?(?:type|class|function|const|interface) (\w+)/;

function declaredName(code: string): string | undefined {
  return DECLARED.exec(code)?.[1];
}

/** What the names of a file stand for, which it declares or imports from this library: `FILE#NAME`. */
function scopeOf(folder: string, file: string, text: string): ReadonlyMap<string, string> {
  const declared = statementsOf(text).flatMap(({ code }) => declaredName(code) ?? []);
  const imported = listed(text, file, /^import (?:type )?\{([^}]*)\} from '(\.[^']*)';/gm);
  return new Map([
    ...declared.map((name) => [name, `${file}#${name}`] as const),
    ...imported.map((one) => [one.as, origin(folder, one)] as const),
  ]);
}

/** Where a name is declared, behind the files that only pass it on. */
function origin(folder: string, { file, name }: Passed): string {
  const passed = passedOn(textOf(folder, file), file).find(({ as }) => as === name);
  return passed === undefined ? `${file}#${name}` : origin(folder, passed);
}

/** Each statement with the comment before it. */
function statementsOf(text: string): readonly Statement[] {
  const starts = /^(\/\*\*(?:(?!\*\/).)*\*\/\n)?(?:export|declare|type|interface) /gms;
  const found = [...text.matchAll(starts)];
  return found.map(({ 1: comment = '', index }, at) => {
    const code = text.slice(index + comment.length, found[at + 1]?.index ?? text.length);
    return { comment: withoutStars(comment), code: code.trim() };
  });
}

function withoutStars(comment: string): string {
  return comment.replaceAll(/^\/\*\*|\*\/\n$|^\s*\*(?!\/) ?/gm, '').trim();
}
