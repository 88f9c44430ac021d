import { codeOf, ImageError, messageOf } from '../errors.ts';
import { call, callOnHeadings } from './functions.ts';
import { pairsOf } from './pairs.ts';
import { templateError } from './position.ts';
import type { Command, Node, Operand, Pipeline } from './syntax.ts';
import { fieldOf, formatResult, isTrue, typeOf } from './values.ts';

/** The most that one run may do: templates have loops, and come from outside. */
const MAX_STEPS = 1_000_000;
/** The longest result, in characters. */
const MAX_OUTPUT = 16 * 1024 * 1024;

type Block = Extract<Node, { kind: 'if' | 'with' | 'range' }>;

type Variable = { readonly name: string; value: unknown };

/** How a list of nodes ended. */
type Ending = 'end' | 'break' | 'continue';

/** How a template is executed. */
export type RunOptions = {
  /** The value is the headings of a table: docker's functions leave them as they are. */
  readonly headings?: boolean;
  /** What is done with the text of each action before it is written, but not with the template's own. */
  readonly print?: (text: string) => string;
};

/** One run of a template over one value. */
export class Run {
  readonly #text: string;
  readonly #variables: Variable[];
  readonly #output: string[] = [];
  readonly #headings: boolean;
  readonly #print: (text: string) => string;
  #length = 0;
  #steps = 0;

  constructor(text: string, root: unknown, { headings = false, print = String }: RunOptions = {}) {
    this.#text = text;
    this.#print = print;
    this.#headings = headings;
    this.#variables = [{ name: '', value: root }];
  }

  /** @throws ImageError `UNSUPPORTED` or `TOO_LARGE`, with the position */
  result(nodes: readonly Node[], root: unknown): string {
    try {
      this.#nodes(nodes, root);
    } catch (error) {
      // What suits the rows may not suit their headings: docker's end where it does not.
      if (!this.#headings || codeOf(error) !== 'UNSUPPORTED') {
        throw error;
      }
    }
    return this.#output.join('');
  }

  #nodes(nodes: readonly Node[], dot: unknown): Ending {
    for (const node of nodes) {
      const ending = this.#node(node, dot);
      if (ending !== 'end') {
        return ending;
      }
    }
    return 'end';
  }

  #node(node: Node, dot: unknown): Ending {
    switch (node.kind) {
      case 'text':
        this.#write(node.text, 0);
        return 'end';
      case 'action': {
        const value = this.#pipeline(node.pipeline, dot);
        if (node.pipeline.variables.length === 0) {
          this.#write(this.#print(formatResult(value)), node.pipeline.at);
        }
        return 'end';
      }
      case 'break':
      case 'continue':
        return node.kind;
      default:
        return this.#scoped(() => this.#block(node, dot));
    }
  }

  #block(block: Block, dot: unknown): Ending {
    const { kind, pipeline, body, otherwise } = block;
    if (kind === 'range') {
      return this.#range(block, dot);
    }
    const value = this.#pipeline(pipeline, dot);
    return isTrue(value)
      ? this.#nodes(body, kind === 'with' ? value : dot)
      : this.#nodes(otherwise, dot);
  }

  #range({ at, pipeline, body, otherwise }: Block, dot: unknown): Ending {
    const { variables, assigns } = pipeline;
    const value = this.#pipeline({ ...pipeline, variables: [] }, dot);
    const pairs = pairsOf(value, MAX_STEPS + 1);
    if (pairs === undefined) {
      throw this.#error(at, `range cannot go over a ${typeOf(value)}`);
    }
    for (const [key, item] of pairs) {
      const values = variables.length === 2 ? [key, item] : [item];
      const ending = this.#scoped(() => {
        variables.forEach((name, index) => {
          this.#set(name, values[index], assigns);
        });
        this.#step(at);
        return this.#nodes(body, item);
      });
      if (ending === 'break') {
        break;
      }
    }
    return pairs.length === 0 ? this.#nodes(otherwise, dot) : 'end';
  }

  /** What is declared within ends with it. */
  #scoped(work: () => Ending): Ending {
    const before = this.#variables.length;
    const ending = work();
    this.#variables.length = before;
    return ending;
  }

  #pipeline({ commands, variables, assigns }: Pipeline, dot: unknown): unknown {
    const [first, ...rest] = commands;
    let value = first && this.#command(first, dot, []);
    for (const command of rest) {
      value = this.#command(command, dot, [value]);
    }
    for (const name of variables) {
      this.#set(name, value, assigns);
    }
    return value;
  }

  #set(name: string, value: unknown, assigns: boolean): void {
    const known = assigns ? this.#variables.findLast((one) => one.name === name) : undefined;
    if (known === undefined) {
      this.#variables.push({ name, value });
    } else {
      known.value = value;
    }
  }

  #command({ at, operands }: Command, dot: unknown, piped: readonly unknown[]): unknown {
    this.#step(at);
    const [first, ...rest] = operands;
    if (first === undefined) {
      return undefined;
    }
    if (first.kind !== 'function') {
      if (rest.length + piped.length > 0) {
        throw this.#error(at, 'only a function takes arguments');
      }
      return this.#operand(first, dot);
    }
    return this.#fields(this.#function(first.name, at, rest, dot, piped), first);
  }

  #function(
    name: string,
    at: number,
    operands: readonly Operand[],
    dot: unknown,
    piped: readonly unknown[],
  ): unknown {
    const values: unknown[] = [];
    const decides = name === 'and' || name === 'or' ? name : undefined;
    for (const operand of operands) {
      const value = this.#operand(operand, dot);
      values.push(value);
      if (decides !== undefined && isTrue(value) === (decides === 'or')) {
        return value;
      }
    }
    const run = this.#headings ? callOnHeadings : call;
    return this.#within(at, () => run(name, [...values, ...piped]));
  }

  #operand(operand: Operand, dot: unknown): unknown {
    return this.#fields(this.#value(operand, dot), operand);
  }

  #value(operand: Operand, dot: unknown): unknown {
    switch (operand.kind) {
      case 'dot':
        return dot;
      case 'literal':
        return operand.value;
      case 'variable':
        return this.#variables.findLast(({ name }) => name === operand.name)?.value;
      case 'function':
        return this.#command({ at: operand.at, operands: [{ ...operand, fields: [] }] }, dot, []);
      case 'pipeline':
        return this.#pipeline(operand.pipeline, dot);
    }
  }

  #fields(value: unknown, { at, fields }: Operand): unknown {
    return fields.reduce(
      (found: unknown, name) => this.#within(at, () => fieldOf(found, name)),
      value,
    );
  }

  #write(text: string, at: number): void {
    this.#length += text.length;
    if (this.#length > MAX_OUTPUT) {
      throw templateError(this.#text, at, `it makes more than ${MAX_OUTPUT} characters`, {
        code: 'TOO_LARGE',
      });
    }
    this.#output.push(text);
  }

  #step(at: number): void {
    this.#steps += 1;
    if (this.#steps > MAX_STEPS) {
      throw templateError(this.#text, at, `it takes more than ${MAX_STEPS} steps`, {
        code: 'TOO_LARGE',
      });
    }
  }

  #within<T>(at: number, work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw error instanceof ImageError ? this.#error(at, messageOf(error), error) : error;
    }
  }

  #error(at: number, why: string, cause?: unknown): ImageError {
    return templateError(this.#text, at, why, { code: 'UNSUPPORTED', cause });
  }
}
