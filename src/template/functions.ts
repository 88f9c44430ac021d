import { ImageError } from '../errors.ts';
import { counted } from './duration.ts';
import { escapeHtml, escapeJavaScript, escapeQuery } from './escape.ts';
import { sprintf } from './printf.ts';
import {
  fieldOf,
  formatValue,
  isNil,
  isTrue,
  itemsOf,
  membersOf,
  StringMap,
  toJson,
  typeOf,
} from './values.ts';

type Call = (...values: readonly unknown[]) => unknown;

type Signature = {
  /** The fewest arguments, and the most. */
  readonly arity: readonly [number, number];
  readonly call: Call;
};

const MANY = Number.POSITIVE_INFINITY;

/**
 * Go's own functions (https://pkg.go.dev/text/template#hdr-Functions) and those that docker adds
 * (https://docs.docker.com/engine/cli/formatting/).
 */
const FUNCTIONS: ReadonlyMap<string, Signature> = new Map<string, Signature>([
  ['json', { arity: [1, 1], call: (value) => toJson(value) }],
  ['join', { arity: [2, 2], call: (list, separator) => texts(list).join(string(separator)) }],
  ['split', { arity: [2, 2], call: (text, separator) => string(text).split(string(separator)) }],
  ['upper', { arity: [1, 1], call: (text) => upper(string(text)) }],
  ['lower', { arity: [1, 1], call: (text) => string(text).toLowerCase() }],
  ['title', { arity: [1, 1], call: (text) => title(string(text)) }],
  ['pad', { arity: [3, 3], call: pad }],
  ['truncate', { arity: [2, 2], call: truncate }],
  ['len', { arity: [1, 1], call: (value) => lengthOf(value) }],
  ['index', { arity: [1, MANY], call: (value, ...keys) => keys.reduce(indexed, value) }],
  ['slice', { arity: [1, 4], call: (value, ...bounds) => sliced(value, bounds.map(count)) }],
  ['print', { arity: [0, MANY], call: print }],
  ['println', { arity: [0, MANY], call: (...values) => `${values.map(formatValue).join(' ')}\n` }],
  ['printf', { arity: [1, MANY], call: (format, ...values) => sprintf(string(format), values) }],
  ['html', { arity: [0, MANY], call: (...values) => escapeHtml(print(...values)) }],
  ['js', { arity: [0, MANY], call: (...values) => escapeJavaScript(print(...values)) }],
  ['urlquery', { arity: [0, MANY], call: (...values) => escapeQuery(print(...values)) }],
  ['not', { arity: [1, 1], call: (value) => !isTrue(value) }],
  // The evaluation stops at the first that decides; this is what it then comes to.
  ['and', { arity: [1, MANY], call: (...values) => values.at(-1) }],
  ['or', { arity: [1, MANY], call: (...values) => values.at(-1) }],
  ['eq', { arity: [2, MANY], call: (one, ...others) => others.some((other) => equal(one, other)) }],
  ['ne', { arity: [2, 2], call: (one, other) => !equal(one, other) }],
  ['lt', { arity: [2, 2], call: (one, other) => compare(one, other) < 0 }],
  ['le', { arity: [2, 2], call: (one, other) => compare(one, other) <= 0 }],
  ['gt', { arity: [2, 2], call: (one, other) => compare(one, other) > 0 }],
  ['ge', { arity: [2, 2], call: (one, other) => compare(one, other) >= 0 }],
]);

export const FUNCTION_NAMES: ReadonlySet<string> = new Set(FUNCTIONS.keys());

/** @throws ImageError `UNSUPPORTED` for values that the function cannot take */
export function call(name: string, values: readonly unknown[]): unknown {
  const { arity, call: run } = FUNCTIONS.get(name) ?? { arity: [0, 0], call: () => undefined };
  const [least, most] = arity;
  if (values.length < least || values.length > most) {
    const wanted = least === most ? `${least}` : `${least} or more`;
    throw refused(`${name} takes ${wanted} arguments, not ${values.length}`);
  }
  try {
    return run(...values);
  } catch (error) {
    throw error instanceof ImageError ? refused(`${name}: ${error.message}`) : error;
  }
}

const DOCKERS = ['json', 'join', 'split', 'upper', 'lower', 'title', 'truncate'];

/** The same over the headings of a table, which docker's own functions leave as they are, but for `pad`. */
export function callOnHeadings(name: string, values: readonly unknown[]): unknown {
  return DOCKERS.includes(name) ? values[0] : call(name, values);
}

function refused(why: string): ImageError {
  return new ImageError('UNSUPPORTED', why);
}

function string(value: unknown): string {
  if (typeof value !== 'string') {
    throw refused(`a string is needed, not a ${typeOf(value)}`);
  }
  return value;
}

function count(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw refused(`a whole number is needed, not ${formatValue(value)}`);
  }
  return value;
}

function texts(value: unknown): readonly string[] {
  const items = itemsOf(value) ?? (isNil(value) ? [] : undefined);
  if (items === undefined) {
    throw refused(`a list is needed, not a ${typeOf(value)}`);
  }
  return items.map(formatValue);
}

/** Letter by letter, as Go has it: what would become several letters (`ß`) stays. */
function upper(text: string): string {
  return text.replaceAll(/\p{L}/gu, (letter) => {
    const [first = '', ...more] = letter.toUpperCase();
    return more.length > 0 ? letter : first;
  });
}

/** As Go's strings.Title: the first letter of each word; an apostrophe ends one (`It'S`). */
function title(text: string): string {
  return text.replaceAll(/(?<![\p{L}\p{N}_])\p{L}/gu, upper);
}

/** In characters. */
function truncate(text: unknown, length: unknown): string {
  return [...string(text)].slice(0, count(length)).join('');
}

const MAX_PAD = 1000;

/** docker's: as many blanks before and after, none around nothing. */
function pad(text: unknown, before: unknown, after: unknown): string {
  const [left, right] = [count(before), count(after)];
  if (left > MAX_PAD || right > MAX_PAD) {
    throw refused(`more than ${MAX_PAD} blanks`);
  }
  return string(text) === '' ? '' : ' '.repeat(left) + text + ' '.repeat(right);
}

/** The length; of a string in bytes, as Go counts. */
function lengthOf(value: unknown): number {
  const members = membersOf(value);
  const length =
    typeof value === 'string'
      ? Buffer.byteLength(value)
      : (itemsOf(value)?.length ?? (members && Object.keys(members).length));
  if (length === undefined) {
    throw refused(`a ${typeOf(value)} has no length`);
  }
  return length;
}

/** An element; of a string a byte, as Go has it. */
function indexed(value: unknown, key: unknown): unknown {
  const items = typeof value === 'string' ? [...Buffer.from(value)] : itemsOf(value);
  if (items !== undefined) {
    const at = count(key);
    if (at >= items.length) {
      throw refused(`there is no item ${at} in a list of ${items.length}`);
    }
    return items[at];
  }
  if (membersOf(value) === undefined) {
    throw refused(`a ${typeOf(value)} has no items`);
  }
  const found = fieldOf(value, string(key));
  return found === undefined && value instanceof StringMap ? '' : found;
}

/** A third bound says how far Go may let the slice grow, which has no effect here. */
function sliced(value: unknown, [from = 0, to, most]: readonly number[]): unknown {
  const whole = typeof value === 'string' ? Buffer.from(value) : itemsOf(value);
  if (whole === undefined || (most !== undefined && typeof value === 'string')) {
    throw refused(`a ${typeOf(value)} cannot be sliced`);
  }
  const end = to ?? whole.length;
  if (from > end || end > whole.length) {
    throw refused(`there is no ${from} to ${end} in ${whole.length}`);
  }
  const part = whole.slice(from, end);
  return Buffer.isBuffer(part) ? part.toString() : part;
}

/** As Go's fmt.Sprint: a blank between two of which neither is a string. */
function print(...values: readonly unknown[]): string {
  return values
    .map((value, index) => {
      const apart = index > 0 && typeof value !== 'string' && typeof values[index - 1] !== 'string';
      return `${apart ? ' ' : ''}${formatValue(value)}`;
    })
    .join('');
}

function equal(first: unknown, second: unknown): boolean {
  const [one, other] = [counted(first), counted(second)];
  if (isNil(one) || isNil(other)) {
    return isNil(one) && isNil(other);
  }
  if (typeof one === 'object' || typeof one !== typeof other) {
    throw incomparable(one, other);
  }
  return one === other;
}

function compare(first: unknown, second: unknown): number {
  const [one, other] = [counted(first), counted(second)];
  if (typeof one === 'number' && typeof other === 'number') {
    return one - other;
  }
  if (typeof one === 'string' && typeof other === 'string') {
    return Buffer.compare(Buffer.from(one), Buffer.from(other));
  }
  throw incomparable(one, other);
}

function incomparable(one: unknown, other: unknown): ImageError {
  return refused(`a ${typeOf(one)} cannot be compared with a ${typeOf(other)}`);
}
