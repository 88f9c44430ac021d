import type { Pace } from '../cache/pace.ts';
import { formatSize } from '../image/words.ts';
import type { Received } from './result.ts';

/** `76.4MB from the cache in 1.2 s, 8MB from the registry in 0.9 s`; empty for nothing. */
export function describeReceived({ cache, registry }: Received): string {
  const from = (place: string, { bytes, seconds }: Pace): readonly string[] =>
    bytes === 0 ? [] : [`${formatSize(bytes)} from the ${place} in ${seconds.toFixed(1)} s`];
  return [...from('cache', cache), ...from('registry', registry)].join(', ');
}

/** Shorter differences are noise, in seconds. */
const WORTH_TELLING = 1;
/** The share of an image that must come from the cache to compare it with a pull of all of it. */
const ALL_BUT = 0.9;

/** A hint for an image that the cache gives more slowly than the registry did; else `undefined`. */
export function slowerThanPulling({ cache, before }: Received): string | undefined {
  if (before === undefined || cache.bytes < before.bytes * ALL_BUT) {
    return undefined;
  }
  if (cache.seconds < before.seconds + WORTH_TELLING) {
    return undefined;
  }
  const [slow, fast] = [cache.seconds, before.seconds].map((seconds) => `${seconds.toFixed(1)} s`);
  return `the cache took ${slow}, and pulling it took ${fast} when it was saved: \`cache: false\` may be faster`;
}
