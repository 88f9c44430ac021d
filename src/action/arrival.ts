import type { Pace } from '../cache/pace.ts';
import { formatSize } from '../image/words.ts';
import type { Arrival } from './result.ts';

/** `76.4MB from the cache in 1.2 s, 8MB from the registry in 0.9 s`; empty where nothing came. */
export function arrivalOf({ cache, registry }: Arrival): string {
  const from = (place: string, { bytes, seconds }: Pace): readonly string[] =>
    bytes === 0 ? [] : [`${formatSize(bytes)} from the ${place} in ${seconds.toFixed(1)} s`];
  return [...from('cache', cache), ...from('registry', registry)].join(', ');
}

/** Shorter differences are the weather, in seconds. */
const WORTH_TELLING = 1;
/** How much of an image must have come from the cache to compare it with a pull of all of it. */
const ALL_BUT = 0.9;

/** What to think of where the cache takes longer than the registry did; else `undefined`. */
export function slowerThanPulling({ cache, before }: Arrival): string | undefined {
  if (before === undefined || cache.bytes < before.bytes * ALL_BUT) {
    return undefined;
  }
  if (cache.seconds < before.seconds + WORTH_TELLING) {
    return undefined;
  }
  const [slow, fast] = [cache.seconds, before.seconds].map((seconds) => `${seconds.toFixed(1)} s`);
  return `the cache took ${slow}, and pulling it took ${fast} when it was saved: \`cache: false\` may be faster`;
}
