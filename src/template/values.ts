import { ImageError } from '../errors.ts';
import { counted, Duration } from './duration.ts';
import { shortest } from './number.ts';
import { quote } from './quote.ts';

/**
 * What templates are given is JSON, where a missing member of a map is no value, and these: what Go
 * knows of a type beyond its JSON.
 */

/** A Go struct: asking for a field that it has not is an error, and its fields keep their order. */
export class Struct {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Fields that a template sees and JSON leaves out (`omitempty`). */
  readonly #omitted: ReadonlySet<string>;

  constructor(fields: Readonly<Record<string, unknown>>, omitted: Iterable<string> = []) {
    this.fields = fields;
    this.#omitted = new Set(omitted);
  }

  toJSON(): Readonly<Record<string, unknown>> {
    const kept = Object.entries(this.fields).filter(([name]) => !this.#omitted.has(name));
    return Object.fromEntries(kept);
  }
}

/** A Go map from strings to strings, perhaps nil: `index` finds an empty string for every other key. */
export class StringMap {
  readonly entries: Readonly<Record<string, string>>;
  readonly #nil: boolean;

  constructor(entries: Readonly<Record<string, string>> | undefined) {
    this.entries = entries ?? {};
    this.#nil = entries === undefined;
  }

  toJSON(): Readonly<Record<string, string>> | null {
    return this.#nil ? null : this.entries;
  }
}

/** Go's typed nil: `null` in JSON, and in text what its type makes of it. */
export class Nil {
  readonly text: string;

  constructor(text: '[]' | 'map[]' | '<nil>') {
    this.text = text;
  }

  toJSON(): null {
    return null;
  }
}

export const NIL_SLICE: Nil = new Nil('[]');
export const NIL_MAP: Nil = new Nil('map[]');
export const NIL_POINTER: Nil = new Nil('<nil>');

export type Members = Readonly<Record<string, unknown>>;

/** The members of a map or struct; `undefined` for anything else. */
export function membersOf(value: unknown): Members | undefined {
  if (value instanceof Struct) {
    return value.fields;
  }
  if (value instanceof StringMap) {
    return value.entries;
  }
  if (value instanceof Nil) {
    return value === NIL_MAP ? {} : undefined;
  }
  if (value instanceof Duration) {
    return undefined;
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Members)
    : undefined;
}

export function itemsOf(value: unknown): readonly unknown[] | undefined {
  return value === NIL_SLICE ? [] : Array.isArray(value) ? value : undefined;
}

export function isNil(value: unknown): boolean {
  return value === undefined || value === null || value instanceof Nil;
}

/** Go's word for the type of a value, as near as a document tells it. */
export function typeOf(value: unknown): string {
  if (value === undefined || value === null || value === NIL_POINTER) {
    return 'nil';
  }
  const items = itemsOf(value);
  if (items !== undefined) {
    return `[]${typeOfAll(items)}`;
  }
  const members = membersOf(value);
  if (members !== undefined) {
    return value instanceof Struct ? 'struct' : `map[string]${typeOfAll(Object.values(members))}`;
  }
  if (typeof value === 'number') {
    return Number.isInteger(value) ? 'int' : 'float64';
  }
  return value instanceof Duration ? 'time.Duration' : (NAMES[typeof value] ?? typeof value);
}

const NAMES: Readonly<Record<string, string>> = { boolean: 'bool' };

function typeOfAll(values: readonly unknown[]): string {
  return values.every((value) => typeof value === 'string') ? 'string' : 'interface {}';
}

/** Whether `if` takes a value for true: not where it is zero or empty; a struct always is. */
export function isTrue(value: unknown): boolean {
  if (isNil(value)) {
    return false;
  }
  const items = itemsOf(value);
  if (items !== undefined) {
    return items.length > 0;
  }
  const members = membersOf(value);
  if (members !== undefined) {
    return value instanceof Struct || Object.keys(members).length > 0;
  }
  return Boolean(counted(value));
}

/**
 * A member by its name.
 * @returns `undefined`, which prints as `<no value>`, where a map lacks it
 * @throws ImageError `UNSUPPORTED` where a value can have no such member
 */
export function fieldOf(value: unknown, name: string): unknown {
  const members = membersOf(value);
  if (members !== undefined && Object.hasOwn(members, name)) {
    return members[name];
  }
  if (members === undefined || value instanceof Struct) {
    const known = value instanceof Struct ? Object.keys(value.fields) : [];
    throw new ImageError('UNSUPPORTED', `there is no field ${name} in a ${typeOf(value)}`, {
      hint: known.length === 0 ? undefined : `there is ${known.join(', ')}`,
    });
  }
  return undefined;
}

/** As Go's `%v` at the end of a pipeline: no value and a nil of no type are both `<no value>`. */
export function formatResult(value: unknown): string {
  return value === undefined || value === null ? '<no value>' : formatValue(value);
}

/** As Go's `%v`: `[a b]`, `map[a:1 b:2]` by key, `{a b}` for a struct, `<nil>`. */
export function formatValue(value: unknown): string {
  if (value instanceof Nil) {
    return value.text;
  }
  if (value === undefined || value === null) {
    return '<nil>';
  }
  const items = itemsOf(value);
  if (items !== undefined) {
    return `[${items.map(formatValue).join(' ')}]`;
  }
  const members = membersOf(value);
  if (members === undefined) {
    return typeof value === 'number' ? shortest(value) : String(value);
  }
  if (value instanceof Struct) {
    return `{${Object.values(members).map(formatValue).join(' ')}}`;
  }
  const entries = sorted(members).map(([key, member]) => `${key}:${formatValue(member)}`);
  return `map[${entries.join(' ')}]`;
}

/** As Go's `%#v`: how a source of Go would write it. */
export function formatGo(value: unknown): string {
  if (typeof value === 'string') {
    return quote(value);
  }
  const items = itemsOf(value);
  const members = membersOf(value);
  if (isNil(value) || (items === undefined && members === undefined)) {
    return formatValue(counted(value));
  }
  const inside =
    items?.map(formatGo) ??
    sorted(members ?? {}).map(([key, member]) => `${quote(key)}:${formatGo(member)}`);
  return `${typeOf(value)}{${inside.join(', ')}}`;
}

/**
 * As Go's encoding/json writes it, maps by key, structs in their order; `<`, `>` and `&` stay as
 * they are, as docker's `json` has it.
 * @param indent blanks for each level; none is one line
 */
export function toJson(value: unknown, indent = 0): string {
  const text = JSON.stringify(ordered(value) ?? null, null, indent);
  return text.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** The same as a plain document. */
function ordered(value: unknown): unknown {
  if (value instanceof Nil) {
    return null;
  }
  if (Array.isArray(value)) {
    return value.map(ordered);
  }
  if (value instanceof Struct) {
    const fields = Object.entries(value.toJSON()).map(([key, field]) => [key, ordered(field)]);
    return Object.fromEntries(fields);
  }
  const members = value instanceof StringMap ? value.toJSON() : membersOf(value);
  return members === undefined || members === null
    ? value === undefined || value instanceof StringMap
      ? null
      : value
    : Object.fromEntries(sorted(members).map(([key, member]) => [key, ordered(member)]));
}

/** By the bytes of the keys, which Go goes by; UTF-16 differs beyond the Basic Multilingual Plane. */
export function sorted(members: Members): readonly (readonly [string, unknown])[] {
  return Object.entries(members).toSorted(([a], [b]) =>
    Buffer.compare(Buffer.from(a), Buffer.from(b)),
  );
}
