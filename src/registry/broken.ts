import { ImageError } from '../errors.ts';

/** The connection broke or stood still, and the same bytes may come on a new one. */
export function isBroken(error: unknown): boolean {
  if (error instanceof ImageError) {
    return error.code === 'UNREACHABLE' || error.code === 'TIMEOUT';
  }
  // What remains are Node's and undici's own words for a socket that ended; an abort is none of them.
  return error instanceof Error && error.name !== 'AbortError';
}
