/** How many requests a registry allows one account or address: Docker Hub counts manifest GETs. */
export type RateLimit = {
  readonly limit: number;
  readonly remaining: number;
  /** The window that the limit is for, in seconds; `undefined` where the registry does not say. */
  readonly windowSeconds: number | undefined;
};

/**
 * Docker Hub's `ratelimit-limit: 100;w=21600` and `ratelimit-remaining: 99;w=21600`.
 * https://docs.docker.com/docker-hub/usage/pulls/
 */
export function parseRateLimit(headers: Readonly<Record<string, string>>): RateLimit | undefined {
  const limit = parseCount(headers['ratelimit-limit']);
  const remaining = parseCount(headers['ratelimit-remaining']);
  return limit === undefined || remaining === undefined
    ? undefined
    : { limit: limit.count, remaining: remaining.count, windowSeconds: limit.window };
}

function parseCount(
  header: string | undefined,
): { readonly count: number; readonly window: number | undefined } | undefined {
  const [, count, window] = /^\s*(\d{1,15})\s*(?:;\s*w=(\d{1,15}))?/.exec(header ?? '') ?? [];
  return count === undefined
    ? undefined
    : { count: Number(count), window: window === undefined ? undefined : Number(window) };
}
