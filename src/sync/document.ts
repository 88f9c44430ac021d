import { type Document, parseDocument } from 'yaml';
import { ImageError, messageOf } from '../errors.ts';
import { asArray, asObject, invalid, type JsonObject } from '../oci/decode.ts';
import { quoted } from '../oci/printable.ts';
import { Expressions, type ExpressionValues } from './expressions.ts';

/** The largest sync file that is read, in bytes. */
const LARGEST = 8 * 1024 * 1024;

/** A part of a sync file, with its place in it for messages. */
export class Section {
  readonly where: string;
  readonly #members: JsonObject;
  readonly #expressions: Expressions;

  constructor(value: unknown, where: string, expressions: Expressions) {
    this.where = where;
    this.#members = asObject(value ?? {}, where);
    this.#expressions = expressions;
  }

  has(key: string): boolean {
    return this.#members[key] !== undefined && this.#members[key] !== null;
  }

  keys(): readonly string[] {
    return Object.keys(this.#members);
  }

  /** @throws ImageError `INVALID_DOCUMENT` for a key that is none of these: a slip would sync something else */
  allow(...keys: readonly string[]): this {
    const unknown = this.keys().find((key) => !keys.includes(key));
    if (unknown !== undefined) {
      throw invalid(this.where, `${quoted(unknown)} is none of ${keys.join(', ')}`);
    }
    return this;
  }

  section(key: string): Section {
    return new Section(this.#members[key], this.#at(key), this.#expressions);
  }

  sections(key: string): readonly Section[] {
    return asArray(this.#members[key], this.#at(key), (value, where) => {
      return new Section(value, where, this.#expressions);
    });
  }

  text(key: string): string | undefined {
    const value = this.#members[key];
    return value === undefined || value === null ? undefined : this.#text(value, this.#at(key));
  }

  required(key: string): string {
    const text = this.text(key);
    if (text === undefined) {
      throw invalid(this.where, `it has no ${key}`);
    }
    return text;
  }

  /** One text alone is a list of one. */
  texts(key: string): readonly string[] {
    const value = this.#members[key];
    const list = typeof value === 'string' || typeof value === 'number' ? [value] : value;
    return asArray(list, this.#at(key), (item, where) => this.#text(item, where));
  }

  flag(key: string): boolean | undefined {
    const value = this.#members[key];
    if (value !== undefined && value !== null && typeof value !== 'boolean') {
      throw invalid(this.#at(key), 'it is neither true nor false');
    }
    return value ?? undefined;
  }

  /** A whole number from 1 on. */
  count(key: string): number | undefined {
    const value = this.#members[key];
    if (value === undefined || value === null) {
      return undefined;
    }
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1) {
      throw invalid(this.#at(key), 'it is not a whole number from 1 on');
    }
    return value;
  }

  #at(key: string): string {
    return `${this.where}: ${key}`;
  }

  #text(value: unknown, where: string): string {
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw invalid(where, 'it is not a text');
    }
    return this.#expressions.putIn(String(value), where, (key) => this.text(key));
  }
}

/** @throws ImageError `INVALID_DOCUMENT`, `TOO_LARGE` */
export function parseSections(text: string, path: string, values: ExpressionValues): Section {
  if (text.length > LARGEST) {
    throw new ImageError('TOO_LARGE', `${path}: larger than ${LARGEST} characters`);
  }
  const expressions = new Expressions(values);
  const document = parseDocument(expressions.takenOut(text), { prettyErrors: true, merge: true });
  const [error] = document.errors;
  if (error !== undefined) {
    throw invalid(path, `not YAML: ${error.message.split('\n')[0]}`);
  }
  return new Section(plainValue(document, path), path, expressions);
}

function plainValue(document: Document, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 1000 });
  } catch (error) {
    throw invalid(path, `its aliases cannot be followed: ${messageOf(error)}`);
  }
}
