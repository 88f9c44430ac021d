import type { Cursor } from './cursor.ts';
import { FUNCTION_NAMES } from './functions.ts';
import type { Command, Operand, Pipeline } from './syntax.ts';
import type { Token } from './tokens.ts';

const CONSTANTS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['nil', null],
]);

/** Reads what stands in an action after its keyword, and knows the variables that can be used there. */
export class PipelineParser {
  readonly #cursor: Cursor;
  /** The innermost last; the first is `$`. */
  readonly #variables: string[] = [''];

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  /** What `work` declares cannot be used after it. */
  scoped<T>(work: () => T): T {
    const scope = this.#variables.length;
    const result = work();
    this.#variables.length = scope;
    return result;
  }

  /** @param inRange two variables may be declared */
  pipeline(inRange = false): Pipeline {
    const at = this.#cursor.peek()?.at ?? 0;
    const { variables, assigns } = this.#declaration(inRange);
    const commands = [this.#command()];
    while (this.#cursor.take('mark', '|') !== undefined) {
      commands.push(this.#command());
      this.#mustCall(commands.at(-1));
    }
    if (!assigns) {
      this.#variables.push(...variables);
    }
    return { at, variables, assigns, commands };
  }

  #declaration(inRange: boolean): Pick<Pipeline, 'variables' | 'assigns'> {
    const { mark, names } = this.#cursor.attempt(() => this.#declared(inRange)) ?? { names: [] };
    const unknown = names.find((name) => !this.#variables.includes(name));
    if (mark?.text === '=' && unknown !== undefined) {
      throw this.#cursor.error(mark.at, `the variable $${unknown} was not declared`);
    }
    return { variables: names, assigns: mark?.text === '=' };
  }

  #declared(inRange: boolean): { mark?: Token; names: readonly string[] } | undefined {
    const cursor = this.#cursor;
    const variables = [cursor.take('variable')];
    if (inRange && variables[0] !== undefined && cursor.take('mark', ',') !== undefined) {
      variables.push(cursor.take('variable'));
    }
    const mark = cursor.take('mark', ':=') ?? cursor.take('mark', '=');
    const names = variables.flatMap((token) => (token === undefined ? [] : [token.text]));
    return mark === undefined || names.length < variables.length ? undefined : { mark, names };
  }

  /** What a value is piped into must be able to take it. */
  #mustCall(command: Command | undefined): void {
    const first = command?.operands[0];
    if (first !== undefined && first.kind === 'literal') {
      throw this.#cursor.error(first.at, 'a value cannot be piped into a constant');
    }
  }

  #command(): Command {
    const at = this.#cursor.peek()?.at ?? this.#cursor.text.length;
    const operands: Operand[] = [];
    for (let operand = this.#operand(); operand !== undefined; operand = this.#operand()) {
      operands.push(operand);
    }
    if (operands.length === 0) {
      const found = this.#cursor.peek();
      const what =
        found === undefined || found.kind === 'close'
          ? 'a value is missing'
          : `unexpected "${found.text}"`;
      throw this.#cursor.error(at, what);
    }
    const [first] = operands;
    if (first?.kind === 'literal' && first.value === null) {
      throw this.#cursor.error(first.at, 'nil says nothing by itself');
    }
    return { at, operands };
  }

  #operand(): Operand | undefined {
    const token = this.#cursor.peek();
    const first = token && this.#simple(token);
    if (first === undefined) {
      return undefined;
    }
    const fields: string[] = [...first.fields];
    for (
      let more = this.#cursor.peek();
      more?.kind === 'field' && more.joined;
      more = this.#cursor.peek()
    ) {
      fields.push(more.text);
      this.#cursor.skip();
    }
    return { ...first, fields };
  }

  #simple(token: Token): Operand | undefined {
    const { at, kind, text } = token;
    if (kind === 'mark' && text === '(') {
      this.#cursor.skip();
      const pipeline = this.#cursor.deeper(at, () => this.pipeline());
      if (this.#cursor.take('mark', ')') === undefined) {
        throw this.#cursor.error(at, 'this parenthesis is not closed');
      }
      return { at, kind: 'pipeline', pipeline, fields: [] };
    }
    if (kind === 'mark' || kind === 'close' || kind === 'open' || kind === 'text') {
      return undefined;
    }
    this.#cursor.skip();
    switch (kind) {
      case 'field':
        return { at, kind: 'dot', fields: [text] };
      case 'dot':
        return { at, kind: 'dot', fields: [] };
      case 'literal':
        return { at, kind: 'literal', value: token.value, fields: [] };
      case 'variable':
        return this.#variable(text, at);
      default:
        return this.#word(text, at);
    }
  }

  #variable(name: string, at: number): Operand {
    if (!this.#variables.includes(name)) {
      throw this.#cursor.error(at, `the variable $${name} was not declared`);
    }
    return { at, kind: 'variable', name, fields: [] };
  }

  #word(name: string, at: number): Operand {
    if (CONSTANTS.has(name)) {
      return { at, kind: 'literal', value: CONSTANTS.get(name), fields: [] };
    }
    if (!FUNCTION_NAMES.has(name)) {
      throw this.#cursor.error(at, `there is no function "${name}"`);
    }
    return { at, kind: 'function', name, fields: [] };
  }
}
