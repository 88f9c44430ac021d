import { ImageError } from '../errors.ts';
import { printable } from '../oci/printable.ts';

const UNITS: Readonly<Record<string, number>> = {
  h: 3_600_000,
  m: 60_000,
  s: 1000,
  ms: 1,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ns: 1e-6,
};
const TERM = /(\d+\.?\d*|\.\d+)(h|ms|m|s|us|µs|μs|ns)/y;
const SECONDS = /^\d{1,15}(?:\.\d{1,9})?$/;
/** RFC 3339, as docker takes it: parts at the end may be missing, also with a zone. */
const TIME =
  /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d?)(?::(\d\d)(?::(\d\d)(\.\d{1,9})?)?)?)?(Z|[+-]\d\d:\d\d)?$/;

/**
 * Reads a moment as docker's `until` filter has it: a duration before now (`24h`, `1h30m`), seconds
 * since 1970, or a time as in RFC 3339, local without a zone (moby, `api/types/time/timestamp.go`).
 * @returns milliseconds since 1970
 * @throws ImageError `INVALID_ARGUMENT`
 */
export function parseUntil(text: string, now: number = Date.now()): number {
  const at = text.length > LONGEST ? undefined : momentOf(text, now);
  if (at === undefined) {
    throw new ImageError(
      'INVALID_ARGUMENT',
      `until=${printable(text, LONGEST)}: it is neither a duration nor a time`,
      {
        hint: 'write until=24h, until=1h30m or until=2025-01-31T12:00:00Z',
      },
    );
  }
  return at;
}

/** The longest text that is read, in characters. */
const LONGEST = 100;

function momentOf(text: string, now: number): number | undefined {
  if (SECONDS.test(text)) {
    return Number(text) * 1000;
  }
  const duration = parseDuration(text);
  return duration === undefined ? parseTime(text) : now - duration;
}

/** In milliseconds, as Go's time.ParseDuration reads it but for a negative one. */
function parseDuration(text: string): number | undefined {
  let total = 0;
  let at = text.startsWith('+') ? 1 : 0;
  const start = at;
  while (at < text.length) {
    TERM.lastIndex = at;
    const [term = '', count, unit = ''] = TERM.exec(text) ?? [];
    if (term === '') {
      return undefined;
    }
    total += Number(count) * (UNITS[unit] ?? 0);
    at += term.length;
  }
  return at === start ? undefined : total;
}

function parseTime(text: string): number | undefined {
  const [written, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone] =
    TIME.exec(text) ?? [];
  if (written === undefined) {
    return undefined;
  }
  const wanted = [year, month, day, hour, minute, second].map(Number);
  const local = new Date(0);
  const [y = 0, mo = 0, d = 0, h = 0, mi = 0, s = 0] = wanted;
  local.setFullYear(y, mo - 1, d);
  local.setHours(h, mi, s, 0);
  const utc = Date.UTC(y, mo - 1, d, h, mi, s);
  const read = new Date(utc);
  const isReal =
    read.getUTCMonth() === mo - 1 && read.getUTCDate() === d && h < 24 && mi < 60 && s < 60;
  const at = zone === undefined ? local.getTime() : utc - offsetOf(zone);
  return isReal ? at + Number(`0${fraction}`) * 1000 : undefined;
}

/** What a zone is ahead of UTC, in milliseconds. */
function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  const ahead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -ahead : ahead;
}
