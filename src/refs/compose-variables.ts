import { join } from 'node:path';
import { interpolate, type Variables } from './interpolate.ts';
import { type Piece, pieceFromElsewhere } from './piece.ts';
import type { Surroundings } from './source-file.ts';

/** What the variables of a compose project stand for. */
export class ComposeVariables implements Variables {
  readonly #values: ReadonlyMap<string, string>;
  readonly #outer: (name: string) => string | undefined;

  private constructor(
    outer: (name: string) => string | undefined,
    values: ReadonlyMap<string, string>,
  ) {
    this.#outer = outer;
    this.#values = values;
  }

  /**
   * The environment, else what the including project has, else these files, the last one first.
   * @param files paths; one that is missing says nothing
   */
  static async read(
    files: readonly string[],
    { read, variables }: Surroundings,
    including?: ComposeVariables,
  ): Promise<ComposeVariables> {
    const outer = (name: string) => variables[name] ?? including?.value(name);
    const values = new Map<string, string>();
    for (const path of files) {
      const text = (await read(path))?.toString('utf8') ?? '';
      for (const [name, value] of entriesOf(text, (other) => outer(other) ?? values.get(other))) {
        values.set(name, value);
      }
    }
    return new ComposeVariables(outer, values);
  }

  value(name: string): string | undefined {
    return this.#outer(name) ?? this.#values.get(name);
  }

  lookup(name: string): readonly Piece[] | undefined {
    const value = this.value(name);
    return value === undefined ? undefined : [pieceFromElsewhere(value, name)];
  }

  /** Nothing, which compose warns of and goes on with. */
  unset(name: string): readonly Piece[] {
    return [pieceFromElsewhere('', name)];
  }
}

/** Where a project has its variables unless it is told otherwise. */
export function environmentFile(folder: string): string {
  return join(folder, '.env');
}

/** `NAME=VALUE` a line, perhaps behind `export`; a value may be quoted, name variables, and be followed by a comment. */
function* entriesOf(
  text: string,
  known: (name: string) => string | undefined,
): Generator<readonly [string, string]> {
  const own = new Map<string, string>();
  const lookUp = (name: string) => known(name) ?? own.get(name);
  for (const line of text.split(/\r?\n/)) {
    const [, name, written = ''] =
      /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*[=:](.*)$/.exec(line) ?? [];
    if (name !== undefined) {
      const value = valueIn(written.trim(), lookUp);
      own.set(name, value);
      yield [name, value];
    }
  }
}

/** Single quotes keep what is between them as it is. */
function valueIn(written: string, lookUp: (name: string) => string | undefined): string {
  const [, quote, quoted] = /^(["'])(.*?)\1(?:\s+#.*)?$/.exec(written) ?? [];
  const text = quoted ?? written.replace(/(?:^|\s+)#.*$/, '');
  const pieces =
    quote === "'"
      ? undefined
      : interpolate(pieceFromElsewhere(text, ''), {
          lookup: (name) => {
            const value = lookUp(name);
            return value === undefined ? undefined : [pieceFromElsewhere(value, name)];
          },
          unset: (name) => [pieceFromElsewhere('', name)],
        });
  return pieces?.map((piece) => piece.text).join('') ?? text;
}
