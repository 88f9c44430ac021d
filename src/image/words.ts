const SIZE_UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'] as const;

/** Bytes as docker writes them: powers of 1000, three digits, no trailing zeros (`7.83MB`, `0B`). */
export function formatSize(bytes: number): string {
  let value = bytes;
  let unit = 0;
  // 999.5 would round to 1000: it belongs to the next unit.
  while (value >= 999.5 && unit < SIZE_UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${Number(value.toPrecision(3))}${SIZE_UNITS[unit]}`;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** An age as docker writes it: `About an hour ago`, `3 weeks ago`; `N/A` without a time. */
export function formatAge(created: string | undefined, now: number = Date.now()): string {
  const time = created === undefined ? Number.NaN : Date.parse(created);
  // As docker has it: zero times and those of reproducible builds (1970, 1980) are no ages.
  if (Number.isNaN(time) || time <= Date.UTC(2000)) {
    return 'N/A';
  }
  return `${formatDuration(Math.floor((now - time) / 1000))} ago`;
}

/** Seconds in words. The steps are those of docker's go-units `HumanDuration`. */
function formatDuration(seconds: number): string {
  if (seconds < MINUTE) {
    return underAMinute(seconds);
  }
  if (seconds < HOUR) {
    const minutes = Math.floor(seconds / MINUTE);
    return minutes === 1 ? 'About a minute' : `${minutes} minutes`;
  }
  const hours = Math.floor(seconds / HOUR + 0.5);
  return hours <= 1 ? 'About an hour' : overAnHour(hours);
}

function underAMinute(seconds: number): string {
  if (seconds < 1) {
    return 'Less than a second';
  }
  return seconds === 1 ? '1 second' : `${seconds} seconds`;
}

const DAY_HOURS = 24;
/** Hours, and from how many of that unit on the next bigger one is used. */
const LONG_UNITS = [
  { word: 'hours', hours: 1, upTo: 2 * DAY_HOURS },
  { word: 'days', hours: DAY_HOURS, upTo: 2 * 7 * DAY_HOURS },
  { word: 'weeks', hours: 7 * DAY_HOURS, upTo: 2 * 30 * DAY_HOURS },
  { word: 'months', hours: 30 * DAY_HOURS, upTo: 2 * 365 * DAY_HOURS },
  { word: 'years', hours: 365 * DAY_HOURS, upTo: Number.POSITIVE_INFINITY },
] as const;

function overAnHour(hours: number): string {
  const unit = LONG_UNITS.find(({ upTo }) => hours < upTo) ?? LONG_UNITS[4];
  return `${Math.floor(hours / unit.hours)} ${unit.word}`;
}

/** The 12 hex characters that people know content by. */
export function shortId(digest: string): string {
  return digest.slice(digest.indexOf(':') + 1).slice(0, 12);
}

/** A moment in local time, by the second. */
type LocalTime = {
  readonly day: string;
  readonly time: string;
  readonly offset: string;
  readonly zone: string;
};

/** As Go's Time.String has it, which is docker's CreatedAt of images: `2024-01-31 12:00:00 +0000 UTC`. */
export function formatMoment(created: string | undefined): string {
  const local = localTime(created);
  return local === undefined
    ? 'N/A'
    : `${local.day} ${local.time} ${local.offset.replace(':', '')} ${local.zone}`;
}

/** RFC 3339, which is docker's CreatedAt of instructions: `2024-01-31T12:00:00Z`. */
export function formatTimestamp(created: string | undefined): string {
  const local = localTime(created);
  return local === undefined
    ? 'N/A'
    : `${local.day}T${local.time}${local.offset === '+00:00' ? 'Z' : local.offset}`;
}

function localTime(created: string | undefined): LocalTime | undefined {
  const at = Math.floor(Date.parse(created ?? '') / 1000) * 1000;
  if (Number.isNaN(at)) {
    return undefined;
  }
  const minutes = -new Date(at).getTimezoneOffset();
  const [day = '', time = ''] = new Date(at + minutes * 60_000).toISOString().split('T');
  const two = (number: number): string => String(number).padStart(2, '0');
  const ahead = Math.abs(minutes);
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
  return { day, time: time.slice(0, 8), offset, zone: zoneOf(at) ?? offset.replace(':', '') };
}

/** `CET`; `undefined` where it has no short name. */
function zoneOf(at: number): string | undefined {
  const format = new Intl.DateTimeFormat('en-US', { timeZoneName: 'short' });
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
  return name !== undefined && /^[A-Z]{2,5}$/.test(name) ? name : undefined;
}

/** How much a registry still lets us do: `docker.io: 87 of 100 pulls left (in 6 hours)`. */
export function formatRateLimit(
  registry: string,
  { limit, remaining, windowSeconds }: RateLimit,
): string {
  const window = windowSeconds === undefined ? '' : ` (in ${formatDuration(windowSeconds)})`;
  return `${registry}: ${remaining} of ${limit} pulls left${window}`;
}

type RateLimit = {
  readonly limit: number;
  readonly remaining: number;
  readonly windowSeconds: number | undefined;
};
