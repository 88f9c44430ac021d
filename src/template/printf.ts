import { ImageError } from '../errors.ts';
import { counted, Duration } from './duration.ts';
import { type Format, formatNumber } from './number.ts';
import { quote, quoteRaw } from './quote.ts';
import {
  formatGo,
  formatValue,
  isNil,
  itemsOf,
  membersOf,
  Struct,
  sorted,
  typeOf,
} from './values.ts';

const VERB = /%([-+# 0]*)(\*|\d+)?(?:\.(\*|\d*))?(?:\[(\d+)\])?([\s\S]?)/gu;
/** The widest that a value is padded to, in characters. */
const MAX_WIDTH = 1000;

/**
 * As Go's fmt.Sprintf (https://pkg.go.dev/fmt), for the verbs `v T s q t d x X o O b c U e E f F g G %`;
 * what does not fit is told in its words.
 */
export function sprintf(format: string, values: readonly unknown[]): string {
  const given = new Arguments(values);
  const text = format.replaceAll(VERB, (_, flags, width, precision, index, verb) => {
    const wide = measure(width, given);
    const precise = measure(precision, given);
    if (verb === '%' || verb === '') {
      return verb === '%' ? '%' : '%!(NOVERB)';
    }
    given.goTo(index);
    return given.hasMore()
      ? padded(verb, given.take(), { flags, width: wide, precision: precise })
      : `%!${verb}(${index === undefined ? 'MISSING' : 'BADINDEX'})`;
  });
  const extra = given.extra().map(typed);
  return extra.length === 0 ? text : `${text}%!(EXTRA ${extra.join(', ')})`;
}

/** The values that verbs take, one after the other unless one says which (`%[2]s`). */
class Arguments {
  readonly #values: readonly unknown[];
  #next = 0;
  #reordered = false;

  constructor(values: readonly unknown[]) {
    this.#values = values;
  }

  /** @param index from 1, as written; `undefined` is the next */
  goTo(index: string | undefined): void {
    if (index !== undefined) {
      this.#reordered = true;
      this.#next = Number(index) - 1;
    }
  }

  hasMore(): boolean {
    return this.#next >= 0 && this.#next < this.#values.length;
  }

  take(): unknown {
    this.#next += 1;
    return this.#values[this.#next - 1];
  }

  /** What no verb took, which Go does not ask once the order was changed. */
  extra(): readonly unknown[] {
    return this.#reordered ? [] : this.#values.slice(this.#next);
  }
}

function typed(value: unknown): string {
  return isNil(value) ? '<nil>' : `${typeOf(value)}=${formatValue(value)}`;
}

function measure(written: string | undefined, given: Arguments): number | undefined {
  if (written === undefined) {
    return undefined;
  }
  const number = Number(written === '*' ? given.take() : written);
  if (!(Math.abs(number) <= MAX_WIDTH)) {
    throw new ImageError('UNSUPPORTED', `printf: a width of more than ${MAX_WIDTH}`);
  }
  return number;
}

function padded(verb: string, value: unknown, format: Format): string {
  const text = formatVerb(verb, value, format);
  const { flags, width = 0 } = format;
  const left = flags.includes('-') || width < 0;
  const missing = Math.abs(width) - [...text].length;
  if (missing <= 0) {
    return text;
  }
  if (left) {
    return text + ' '.repeat(missing);
  }
  const zeros = flags.includes('0') && typeof value === 'number';
  return zeros ? text.replace(/^[+-]?/, `$&${'0'.repeat(missing)}`) : ' '.repeat(missing) + text;
}

function formatVerb(verb: string, value: unknown, format: Format): string {
  switch (verb) {
    case 'v':
      return formatDefault(value, format);
    case 'T':
      return isNil(value) ? '<nil>' : typeOf(value);
    default:
      return formatItems(verb, value, format) ?? formatOne(verb, value, format);
  }
}

/** `%v`, with `+` the names of a struct's fields, with `#` as Go's source has it. */
function formatDefault(value: unknown, format: Format): string {
  if (format.flags.includes('#')) {
    return formatGo(value);
  }
  if (format.flags.includes('+') && value instanceof Struct) {
    const fields = Object.entries(value.fields).map(
      ([name, field]) => `${name}:${formatDefault(field, format)}`,
    );
    return `{${fields.join(' ')}}`;
  }
  return formatValue(value);
}

/** Go formats the items of a list, and the keys and values of a map, each for itself. */
function formatItems(verb: string, value: unknown, format: Format): string | undefined {
  const items = itemsOf(value);
  if (items !== undefined) {
    return `[${items.map((item) => formatVerb(verb, item, format)).join(' ')}]`;
  }
  const members = membersOf(value);
  if (members === undefined) {
    return undefined;
  }
  if (value instanceof Struct) {
    return `{${Object.values(members)
      .map((field) => formatVerb(verb, field, format))
      .join(' ')}}`;
  }
  const pairs = sorted(members).map(([key, member]) =>
    [key, member].map((one) => formatVerb(verb, one, format)).join(':'),
  );
  return `map[${pairs.join(' ')}]`;
}

function formatOne(verb: string, value: unknown, format: Format): string {
  const inWords = value instanceof Duration && /[sq]/.test(verb);
  const plain = inWords ? String(value) : counted(value);
  const formatted =
    typeof plain === 'number' ? formatNumber(verb, plain, format) : formatText(verb, plain, format);
  return formatted ?? `%!${verb}(${typed(value)})`;
}

function formatText(
  verb: string,
  value: unknown,
  { flags, precision }: Format,
): string | undefined {
  if (typeof value === 'boolean') {
    return verb === 't' ? String(value) : undefined;
  }
  if (typeof value !== 'string') {
    return undefined;
  }
  const text = precision === undefined ? value : [...value].slice(0, precision).join('');
  switch (verb) {
    case 's':
      return text;
    case 'q':
      return (
        (flags.includes('#') ? quoteRaw(text) : undefined) ??
        quote(text, { ascii: flags.includes('+') })
      );
    case 'x':
      return hexadecimal(text, flags);
    case 'X':
      return hexadecimal(text, flags).toUpperCase();
    default:
      return undefined;
  }
}

/** The bytes of a text, with a blank between two bytes and `0x` before them where the flags say so. */
function hexadecimal(text: string, flags: string): string {
  const prefix = flags.includes('#') ? '0x' : '';
  const bytes = [...Buffer.from(text)].map((byte) => byte.toString(16).padStart(2, '0'));
  return flags.includes(' ')
    ? bytes.map((byte) => `${prefix}${byte}`).join(' ')
    : `${bytes.length > 0 ? prefix : ''}${bytes.join('')}`;
}
