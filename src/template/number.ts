import { codePoint, quoteCharacter } from './quote.ts';

/** What stands between the `%` and the verb. */
export type Format = {
  readonly flags: string;
  readonly width: number | undefined;
  readonly precision: number | undefined;
};

/** The most digits after a point. */
const MAX_DIGITS = 100;

const RADIX: Readonly<Record<string, readonly [radix: number, prefix: string]>> = {
  d: [10, ''],
  x: [16, '0x'],
  X: [16, '0X'],
  o: [8, '0'],
  b: [2, '0b'],
};

/** A number by a verb of Go's fmt; `undefined` where the verb is not for it. */
export function formatNumber(verb: string, value: number, format: Format): string | undefined {
  const text = Number.isInteger(value) ? integer(verb, value, format) : undefined;
  return text ?? float(verb, value, format);
}

/** As Go's `%v` of a number: whole ones in full, others as short as can be read back. */
export function shortest(value: number): string {
  return Number.isInteger(value) ? String(value) : general(value, undefined);
}

function integer(verb: string, value: number, format: Format): string | undefined {
  switch (verb) {
    case 'c':
      return codePoint(value);
    case 'q':
      return quoteCharacter(value, { ascii: format.flags.includes('+') });
    case 'U':
      return `U+${value.toString(16).toUpperCase().padStart(4, '0')}`;
    case 'O':
      return signed(`0o${Math.abs(value).toString(8)}`, value, format);
    default:
      return inRadix(verb, value, format);
  }
}

function inRadix(verb: string, value: number, format: Format): string | undefined {
  const [radix, prefix] = RADIX[verb] ?? [];
  if (radix === undefined) {
    return undefined;
  }
  const digits = Math.abs(value).toString(radix);
  const shown = `${format.flags.includes('#') ? prefix : ''}${verb === 'X' ? digits.toUpperCase() : digits}`;
  return signed(shown, value, format);
}

function float(verb: string, value: number, format: Format): string | undefined {
  const places = Math.min(format.precision ?? 6, MAX_DIGITS);
  const size = Math.abs(value);
  switch (verb) {
    case 'f':
    case 'F':
      return signed(size.toFixed(places), value, format);
    case 'e':
    case 'E':
      return signed(inCase(verb, exponential(size.toExponential(places))), value, format);
    case 'g':
    case 'G':
      return signed(inCase(verb, general(size, format.precision)), value, format);
    default:
      return undefined;
  }
}

/** Where Go's `%g` takes an exponent if no precision says so. */
const LARGE = 6;

function general(value: number, precision: number | undefined): string {
  const places = precision === undefined ? undefined : Math.min(precision || 1, MAX_DIGITS) - 1;
  const rounded = Number(value.toExponential(places));
  const [digits, exponent = '0'] = rounded.toExponential().split('e');
  const far = Number(exponent) < -4 || Number(exponent) >= (precision ?? LARGE);
  return far ? `${digits}e${twoDigits(exponent)}` : String(rounded);
}

function exponential(text: string): string {
  const [digits, exponent = ''] = text.split('e');
  return `${digits}e${twoDigits(exponent)}`;
}

/** Go writes an exponent with two digits at least. */
function twoDigits(exponent: string): string {
  return exponent.replace(/^([+-])(\d)$/, '$10$2');
}

function inCase(verb: string, text: string): string {
  return verb === verb.toUpperCase() ? text.toUpperCase() : text;
}

/** The digits of a number with what stands before them. */
function signed(digits: string, value: number, { flags }: Pick<Format, 'flags'>): string {
  if (value < 0) {
    return `-${digits}`;
  }
  return flags.includes('+') ? `+${digits}` : flags.includes(' ') ? ` ${digits}` : digits;
}
