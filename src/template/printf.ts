import { ImageError } from '../errors.ts';
import { formatValue, isNil, typeOf } from './values.ts';

const VERB = /%([-+# 0]*)(\*|\d+)?(?:\.(\*|\d*))?([\s\S]?)/gu;
/** The widest that a value is padded to, in characters. */
const MAX_WIDTH = 1000;

type Format = {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
};

/** As Go's fmt.Sprintf, for the verbs `v s q d t x X o b c e f g %`; what does not fit is told in its words. */
export function sprintf(format: string, values: readonly unknown[]): string {
  let used = 0;
  const take = (): unknown => {
    used += 1;
    return values[used - 1];
  };
  const text = format.replaceAll(VERB, (_, flags, width, precision, verb) => {
    const wide = measure(width, take);
    const precise = precision === undefined ? undefined : measure(precision, take);
    if (verb === '%' || verb === '') {
      return verb === '%' ? '%' : '%!(NOVERB)';
    }
    if (used >= values.length) {
      return `%!${verb}(MISSING)`;
    }
    return padded(verb, take(), { flags, width: wide, precision: precise });
  });
  const extra = values.slice(used).map((value) => `${typeOf(value)}=${formatValue(value)}`);
  return extra.length === 0 ? text : `${text}%!(EXTRA ${extra.join(', ')})`;
}

function measure(written: string | undefined, take: () => unknown): number {
  const number = Number((written === '*' ? take() : written) ?? 0);
  if (!(Math.abs(number) <= MAX_WIDTH)) {
    throw new ImageError('UNSUPPORTED', `printf: a width of more than ${MAX_WIDTH}`);
  }
  return number;
}

function padded(verb: string, value: unknown, format: Format): string {
  const text = formatVerb(verb, value, format);
  const left = format.flags.includes('-') || format.width < 0;
  const missing = Math.abs(format.width) - [...text].length;
  if (missing <= 0) {
    return text;
  }
  if (left) {
    return text + ' '.repeat(missing);
  }
  const zeros = format.flags.includes('0') && typeof value === 'number';
  return zeros ? text.replace(/^[+-]?/, `$&${'0'.repeat(missing)}`) : ' '.repeat(missing) + text;
}

function formatVerb(verb: string, value: unknown, format: Format): string {
  if (verb === 'v') {
    return signed(formatValue(value), value, format);
  }
  if (Array.isArray(value) && /[sqdxX]/.test(verb)) {
    return `[${value.map((item) => formatVerb(verb, item, format)).join(' ')}]`;
  }
  const formatted =
    typeof value === 'number' ? formatNumber(verb, value, format) : formatText(verb, value, format);
  return (
    formatted ?? `%!${verb}(${isNil(value) ? '<nil>' : `${typeOf(value)}=${formatValue(value)}`})`
  );
}

function formatText(verb: string, value: unknown, { precision }: Format): string | undefined {
  if (typeof value === 'boolean') {
    return verb === 't' ? String(value) : undefined;
  }
  if (typeof value !== 'string') {
    return verb === 's' && !isNil(value) ? formatValue(value) : undefined;
  }
  const text = precision === undefined ? value : [...value].slice(0, precision).join('');
  switch (verb) {
    case 's':
      return text;
    case 'q':
      return JSON.stringify(text);
    case 'x':
      return Buffer.from(text).toString('hex');
    case 'X':
      return Buffer.from(text).toString('hex').toUpperCase();
    default:
      return undefined;
  }
}

const RADIX: Readonly<Record<string, number>> = { d: 10, x: 16, X: 16, o: 8, b: 2 };

function formatNumber(verb: string, value: number, format: Format): string | undefined {
  const radix = RADIX[verb];
  if (radix !== undefined) {
    const digits = Number.isInteger(value) ? value.toString(radix) : undefined;
    return digits && signed(verb === 'X' ? digits.toUpperCase() : digits, value, format);
  }
  const text = float(verb, value, format.precision);
  return text === undefined ? undefined : signed(text, value, format);
}

function float(verb: string, value: number, precision: number | undefined): string | undefined {
  switch (verb) {
    case 'f':
    case 'F':
      return value.toFixed(Math.min(precision ?? 6, 100));
    case 'e':
      // Go writes the exponent with two digits.
      return value.toExponential(Math.min(precision ?? 6, 100)).replace(/([+-])(\d)$/, '$10$2');
    case 'g':
      return precision === undefined
        ? String(value)
        : String(Number(value.toPrecision(Math.min(precision || 1, 100))));
    case 'c':
      return String.fromCodePoint(value);
    default:
      return undefined;
  }
}

function signed(text: string, value: unknown, { flags }: Format): string {
  if (typeof value !== 'number' || value < 0) {
    return text;
  }
  return flags.includes('+') ? `+${text}` : flags.includes(' ') ? ` ${text}` : text;
}
