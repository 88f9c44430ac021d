import { Cursor } from './cursor.ts';
import { PipelineParser } from './pipeline.ts';
import { templateError } from './position.ts';
import type { Node } from './syntax.ts';

/** The longest template, in characters. */
const MAX_LENGTH = 64 * 1024;

/** @throws ImageError `INVALID_ARGUMENT`, with the position */
export function parse(text: string): readonly Node[] {
  if (text.length > MAX_LENGTH) {
    throw templateError(text, 0, `longer than ${MAX_LENGTH} characters`);
  }
  return new Parser(text).all();
}

const BLOCKS = ['if', 'with', 'range'] as const;
/** Go's actions that combine several templates. */
const OF_SEVERAL = ['template', 'define', 'block'];
/** Words that begin an action and are no functions. */
const KEYWORDS: ReadonlySet<string> = new Set([
  ...BLOCKS,
  ...OF_SEVERAL,
  ...['else', 'end', 'break', 'continue'],
]);

class Parser {
  readonly #cursor: Cursor;
  readonly #pipelines: PipelineParser;
  #loops = 0;

  constructor(text: string) {
    this.#cursor = new Cursor(text);
    this.#pipelines = new PipelineParser(this.#cursor);
  }

  all(): readonly Node[] {
    const nodes = this.#nodes();
    const left = this.#cursor.peek();
    if (left !== undefined) {
      throw this.#cursor.error(left.at, `{{${this.#keyword()}}} without a block`);
    }
    return nodes;
  }

  /** Up to `{{else` or `{{end`, or the end of the template. */
  #nodes(): readonly Node[] {
    const nodes: Node[] = [];
    for (let token = this.#cursor.peek(); token !== undefined; token = this.#cursor.peek()) {
      if (token.kind === 'text') {
        this.#cursor.skip();
        nodes.push({ kind: 'text', text: token.text });
        continue;
      }
      const keyword = this.#keyword();
      if (keyword === 'else' || keyword === 'end') {
        break;
      }
      this.#cursor.skip();
      nodes.push(this.#action(keyword, token.at));
    }
    return nodes;
  }

  #action(keyword: string | undefined, at: number): Node {
    const block = BLOCKS.find((kind) => kind === keyword);
    if (block !== undefined) {
      this.#cursor.skip();
      return this.#pipelines.scoped(() => this.#block(block, at));
    }
    if (keyword === 'break' || keyword === 'continue') {
      this.#cursor.skip();
      if (this.#loops === 0) {
        throw this.#cursor.error(at, `{{${keyword}}} outside of {{range}}`);
      }
      this.#cursor.close();
      return { kind: keyword };
    }
    if (keyword !== undefined) {
      throw this.#cursor.error(at, `{{${keyword}}} is not possible: a template stands alone`);
    }
    const pipeline = this.#pipelines.pipeline();
    this.#cursor.close();
    return { kind: 'action', pipeline };
  }

  #block(kind: (typeof BLOCKS)[number], at: number): Node {
    const pipeline = this.#cursor.deeper(at, () => this.#pipelines.pipeline(kind === 'range'));
    this.#cursor.close();
    this.#loops += kind === 'range' ? 1 : 0;
    const body = this.#cursor.deeper(at, () => this.#nodes());
    this.#loops -= kind === 'range' ? 1 : 0;
    const otherwise = this.#rest(kind, at);
    return { kind, at, pipeline, body, otherwise };
  }

  /** `{{end}}`, `{{else}}…{{end}}` or `{{else if …}}…`, which is a block within `else` without its own end. */
  #rest(kind: 'if' | 'with' | 'range', at: number): readonly Node[] {
    if (this.#cursor.peek() === undefined) {
      throw this.#cursor.error(at, `{{${kind}}} has no {{end}}`);
    }
    this.#cursor.skip();
    if (this.#cursor.take('word')?.text === 'end') {
      this.#cursor.close();
      return [];
    }
    const again = this.#cursor.peek();
    if (again?.kind === 'word' && again.text === kind && kind !== 'range') {
      this.#cursor.skip();
      return [this.#cursor.deeper(at, () => this.#block(kind, again.at))];
    }
    this.#cursor.close();
    const nodes = this.#cursor.deeper(at, () => this.#nodes());
    if (this.#cursor.peek() === undefined || this.#keyword() !== 'end') {
      throw this.#cursor.error(at, `{{${kind}}} has no {{end}}`);
    }
    this.#cursor.skip(2);
    this.#cursor.close();
    return nodes;
  }

  /** The word that the action ahead begins with, where it is no function's. */
  #keyword(): string | undefined {
    const word = this.#cursor.peek(1);
    return word?.kind === 'word' && KEYWORDS.has(word.text) ? word.text : undefined;
  }
}
