import { parse } from './parse.ts';
import { Run, type RunOptions } from './run.ts';
import type { Node } from './syntax.ts';

/**
 * A Go template, as docker's `--format` takes them (https://pkg.go.dev/text/template), without
 * `define`, `template` and `block`.
 */
export class Template {
  readonly #text: string;
  readonly #nodes: readonly Node[];

  /** @throws ImageError `INVALID_ARGUMENT` for one that does not parse, with line and column */
  constructor(text: string) {
    this.#text = text;
    this.#nodes = parse(text);
  }

  /**
   * @param value JSON, with `Struct`, `StringMap` and `Nil` where Go knows more
   * @throws ImageError `UNSUPPORTED` where it asks for what is not there; `TOO_LARGE` for one that
   * does not come to an end
   */
  execute(value: unknown, options: RunOptions = {}): string {
    return new Run(this.#text, value, options).result(this.#nodes, value);
  }
}
