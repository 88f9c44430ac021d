/** `TRANSSHIP_LONG=1 npx vitest run`, which is `npm run test:slow`: what takes minutes, in full. */
export const isLong: boolean = process.env['TRANSSHIP_LONG'] === '1';

/** Of a long table the rows that every run of the tests takes. */
export function sampleOf<T>(rows: readonly T[], isTaken: (row: T) => boolean): readonly T[] {
  return isLong ? rows : rows.filter(isTaken);
}

/** How often something is tried: as the variable says, else as often as every run has time for. */
export function timesOf(variable: string, times: number, longTimes: number): number {
  return Number(process.env[variable] ?? (isLong ? longTimes : times));
}
