import { adviceOf, codeOf, ImageError, messageOf } from '../errors.ts';
import type { Endpoint } from './endpoint.ts';

/**
 * The first endpoint that answers: mirrors in their order, the origin last. A mirror may fail in
 * any way without anybody noticing; only if the origin fails as well is it told.
 * @throws ImageError of the last one
 */
export async function firstOf<T>(
  endpoints: readonly Endpoint[],
  signal: AbortSignal | undefined,
  attempt: (endpoint: Endpoint) => Promise<T>,
): Promise<T> {
  const failures: string[] = [];
  for (const endpoint of endpoints.slice(0, -1)) {
    try {
      return await attempt(endpoint);
    } catch (error) {
      signal?.throwIfAborted();
      if (codeOf(error) !== 'NOT_FOUND') {
        failures.push(messageOf(error));
      }
    }
  }
  const last = endpoints.at(-1);
  if (last === undefined) {
    throw new ImageError('INVALID_ARGUMENT', 'no registry to ask');
  }
  try {
    return await attempt(last);
  } catch (error) {
    throw failures.length === 0 ? error : withMirrors(error, failures);
  }
}

function withMirrors(error: unknown, failures: readonly string[]): ImageError {
  const message = `${messageOf(error)} (mirrors: ${failures.join('; ')})`;
  return new ImageError(codeOf(error), message, { cause: error, ...adviceOf(error) });
}
