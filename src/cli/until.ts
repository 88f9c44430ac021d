import { ImageError } from '../errors.ts';

const UNITS: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
const TERM = /(\d+(?:\.\d+)?)(h|ms|m|s)/g;

/**
 * A moment as docker's `until` filter writes it: a duration before now (`24h`, `1h30m`), seconds
 * since 1970, or a time as in RFC 3339, local where it names no zone; also without a time of day.
 * @returns milliseconds since 1970
 * @throws ImageError `INVALID_ARGUMENT`
 */
export function parseUntil(text: string, now: number = Date.now()): number {
  if (/^\d+(?:\.\d+)?$/.test(text)) {
    return Number(text) * 1000;
  }
  if (text !== '' && text.replaceAll(TERM, '') === '') {
    const terms = [...text.matchAll(TERM)];
    return terms.reduce((at, [, count, unit = '']) => at - Number(count) * (UNITS[unit] ?? 0), now);
  }
  // Of the day alone JavaScript takes UTC's; everybody else means their own.
  const dayOnly = /^\d{4}-\d\d-\d\d$/.test(text);
  const at = /^\d{4}-/.test(text) ? Date.parse(dayOnly ? `${text}T00:00:00` : text) : Number.NaN;
  if (Number.isNaN(at)) {
    throw new ImageError('INVALID_ARGUMENT', `until=${text}: it is neither a duration nor a time`, {
      hint: 'write until=24h, until=1h30m or until=2025-01-31T12:00:00Z',
    });
  }
  return at;
}
