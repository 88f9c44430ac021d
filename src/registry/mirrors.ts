import { adviceOf, codeOf, ImageError, messageOf } from '../errors.ts';
import type { Endpoint } from './endpoint.ts';
import { isTemporary } from './wire/retry.ts';

/** How long a mirror that does not answer is left out, in seconds. */
const LEFT_OUT = 300;

/** Whether a mirror is worth asking, for all repositories of a run. */
export class MirrorHealth {
  #until = 0;
  #failure: unknown;

  /** A request to it failed. @param now in seconds */
  failed(error: unknown, now: number): void {
    if (isTemporary(error) || ['UNREACHABLE', 'TIMEOUT'].includes(codeOf(error))) {
      this.#until = now + LEFT_OUT;
      this.#failure = error;
    }
  }

  /** Why it is left out now, if it is. */
  failure(now: number): unknown {
    return now < this.#until ? this.#failure : undefined;
  }
}

/**
 * The first endpoint that answers: mirrors in their order, the origin last. What mirrors fail with
 * is told only if the origin fails as well. A mirror that does not answer is left out for a while.
 * @throws ImageError of the origin
 */
export async function firstOf<T>(
  endpoints: readonly Endpoint[],
  signal: AbortSignal | undefined,
  attempt: (endpoint: Endpoint) => Promise<T>,
): Promise<T> {
  const failures: unknown[] = [];
  for (const endpoint of endpoints.slice(0, -1)) {
    const known = endpoint.health?.failure(endpoint.clock.now());
    try {
      if (known === undefined) {
        return await attempt(endpoint);
      }
      endpoint.trace(`${endpoint.place}: left out, since it failed before`);
      failures.push(known);
    } catch (error) {
      signal?.throwIfAborted();
      endpoint.trace(`${endpoint.place}: ${messageOf(error)}`);
      endpoint.health?.failed(error, endpoint.clock.now());
      failures.push(error);
    }
  }
  const origin = endpoints.at(-1);
  if (origin === undefined) {
    throw new ImageError('INVALID_ARGUMENT', 'no registry to ask');
  }
  try {
    return await attempt(origin);
  } catch (error) {
    throw withMirrors(error, failures);
  }
}

/** That a mirror lacks what the origin lacks as well is nothing to tell. */
function withMirrors(error: unknown, failures: readonly unknown[]): unknown {
  const told = failures.filter(
    (failure) => codeOf(failure) !== 'NOT_FOUND' || codeOf(error) !== 'NOT_FOUND',
  );
  if (told.length === 0) {
    return error;
  }
  const message = `${messageOf(error)} (mirrors: ${told.map(messageOf).join('; ')})`;
  return new ImageError(codeOf(error), message, { cause: error, ...adviceOf(error) });
}
