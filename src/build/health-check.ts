import { commandOf } from '../dockerfile/arguments.ts';
import { flagsOf } from '../dockerfile/flags.ts';
import { type Instruction, wrong } from '../dockerfile/instruction.ts';
import { Duration } from '../template/duration.ts';
import { quote, quoteCharacter } from '../template/quote.ts';

/** https://github.com/moby/docker-image-spec: times in nanoseconds; what is 0 is not written. */
export type HealthCheck = {
  readonly Test: readonly string[];
  readonly Interval?: number;
  readonly Timeout?: number;
  readonly StartPeriod?: number;
  readonly StartInterval?: number;
  readonly Retries?: number;
};

const FLAGS = {
  interval: 'text',
  timeout: 'text',
  'start-period': 'text',
  'start-interval': 'text',
  retries: 'text',
} as const;

/** @throws ImageError `INVALID_DOCUMENT` */
export function healthCheckOf(instruction: Instruction): HealthCheck {
  const { where, rest } = instruction;
  const [, word = '', after = ''] = /^(\S+)\s*([\s\S]*)$/.exec(rest) ?? [];
  const flags = flagsOf(instruction, FLAGS);
  if (word.toUpperCase() === 'NONE' && after === '') {
    return { Test: ['NONE'] };
  }
  const { words, isList } = commandOf({ rest: after, where });
  if (word.toUpperCase() !== 'CMD' || words.length === 0) {
    throw wrong(where, 'HEALTHCHECK is followed by NONE, or by CMD and a command');
  }
  const time = (name: keyof typeof FLAGS): number => nanoseconds(flags[name], name, where);
  return {
    Test: [isList ? 'CMD' : 'CMD-SHELL', ...words],
    ...positive('Interval', time('interval')),
    ...positive('Timeout', time('timeout')),
    ...positive('StartPeriod', time('start-period')),
    ...positive('StartInterval', time('start-interval')),
    ...positive('Retries', retries(flags.retries, where)),
  };
}

/** As history has it: Go's `%q` of the whole, in which a number is a character. */
export function formatHealthCheck(check: HealthCheck): string {
  const { Test, Interval, Timeout, StartPeriod, StartInterval, Retries = 0 } = check;
  const times = [Interval, Timeout, StartPeriod, StartInterval].map((value = 0) =>
    quote(new Duration(value).toString()),
  );
  const words = `[${Test.map((one) => quote(one)).join(' ')}]`;
  return `&{${[words, ...times, quoteCharacter(Retries)].join(' ')}}`;
}

function positive(name: keyof HealthCheck, value: number): Partial<HealthCheck> {
  return value === 0 ? {} : { [name]: value };
}

function retries(text: string | undefined, where: string): number {
  if (text !== undefined && !/^\+?\d{1,9}$/.test(text)) {
    throw wrong(where, 'HEALTHCHECK: retries is a whole number, 0 or more');
  }
  return Number(text ?? 0);
}

const UNITS: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  µs: 1e3,
  ms: 1e6,
  s: 1e9,
  m: 60e9,
  h: 3600e9,
};
const MILLISECOND = 1e6;

/** Go's notation: `1m30s`, at least a millisecond. */
function nanoseconds(text: string | undefined, name: string, where: string): number {
  if (text === undefined || text === '0') {
    return 0;
  }
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g)];
  const sum = parts.reduce((all, [, n, unit = '']) => all + Number(n) * (UNITS[unit] ?? 0), 0);
  const isWhole = parts.map(([part]) => part).join('') === text;
  if (!isWhole || (sum > 0 && sum < MILLISECOND)) {
    throw wrong(where, `HEALTHCHECK: --${name} is a time such as 1m30s, at least 1ms`);
  }
  return Math.round(sum);
}
