/** From the largest; a duration of less than a second is in one of the last three. */
const SECOND = 1_000_000_000;
const SMALL: readonly (readonly [unit: string, nanoseconds: number])[] = [
  ['ms', 1_000_000],
  ['µs', 1000],
  ['ns', 1],
];

/**
 * Go's time.Duration: `1m30s` in text, nanoseconds in JSON and wherever it is counted or compared
 * (https://pkg.go.dev/time#Duration.String).
 */
export class Duration {
  readonly nanoseconds: number;

  constructor(nanoseconds: number) {
    this.nanoseconds = nanoseconds;
  }

  toString(): string {
    const length = Math.abs(this.nanoseconds);
    const sign = this.nanoseconds < 0 ? '-' : '';
    if (length === 0) {
      return '0s';
    }
    if (length < SECOND) {
      const [unit, size] = SMALL.find(([, least]) => length >= least) ?? ['ns', 1];
      return `${sign}${length / size}${unit}`;
    }
    const seconds = Math.floor(length / SECOND);
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
    const rest = `${(seconds % 60) + (length % SECOND) / SECOND}s`;
    const larger = hours > 0 ? `${hours}h${minutes}m` : minutes > 0 ? `${minutes}m` : '';
    return `${sign}${larger}${rest}`;
  }

  toJSON(): number {
    return this.nanoseconds;
  }
}

/** A duration as the number that it is to Go; anything else as it is. */
export function counted(value: unknown): unknown {
  return value instanceof Duration ? value.nanoseconds : value;
}
