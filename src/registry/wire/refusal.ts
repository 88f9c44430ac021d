import { STATUS_CODES } from 'node:http';
import {
  type Advice,
  type ErrorCode,
  RegistryError,
  type RegistryErrorEntry,
} from '../../errors.ts';
import { adviceFor } from './advice.ts';
import { readErrors } from './error-body.ts';
import { redactUrl } from './redact.ts';
import { parseRetryAfter } from './retry-after.ts';
import type { Secrets } from './secrets.ts';
import type { WireRequest, WireResponse } from './wire.ts';

/** A registry's refusal, with what retries need to know. */
export class Refusal extends RegistryError {
  /** Another try may succeed. */
  readonly temporary: boolean;
  /** The host has too many requests: all requests to it should wait. */
  readonly concernsHost: boolean;
  /** Seconds, as asked for by `Retry-After`. */
  readonly retryAfter: number | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    response: ConstructorParameters<typeof RegistryError>[2],
    details: Advice & { readonly retryAfter: number | undefined },
  ) {
    super(code, message, response, details);
    const said = response.errors.map((entry) => entry.code.toUpperCase());
    this.temporary =
      TEMPORARY_STATUSES.has(response.status) || said.some((word) => TEMPORARY_WORDS.has(word));
    this.concernsHost = code === 'RATE_LIMITED' || response.status === 503;
    this.retryAfter = details.retryAfter;
  }
}

/** 499 and 520 to 529 are those of proxies and CDNs: nginx, Cloudflare. */
const TEMPORARY_STATUSES: ReadonlySet<number> = new Set([
  408, 425, 429, 499, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529,
]);
/** Registries also say it with statuses of their own: ECR with 400 and 403. */
const TEMPORARY_WORDS: ReadonlySet<string> = new Set(['TOOMANYREQUESTS', 'UNAVAILABLE']);

/** The request that was refused: decides which hint is of use. */
export type Asking = Pick<WireRequest, 'method' | 'doing' | 'scopes'> & {
  /** `docker.io`, `ghcr.io`, … */
  readonly registry: string;
  /** Credentials were sent. */
  readonly loggedIn: boolean;
  /** What must not be shown, should the answer repeat it. */
  readonly secrets: Secrets;
};

/** Makes an error of an answer that refuses, and reads its body to the end. */
export async function refusal(response: WireResponse, asking: Asking): Promise<Refusal> {
  const errors = await readErrors(response, asking.secrets);
  const { status } = response;
  const code = codeFor(status, errors);
  const retryAfter = parseRetryAfter(response.headers['retry-after'], Date.now());
  return new Refusal(
    code,
    `${asking.doing}: ${describe(status, errors)}`,
    { status, method: asking.method, url: asking.secrets.conceal(redactUrl(response.url)), errors },
    {
      ...adviceFor({ ...asking, url: response.url, code, status, errors, retryAfter }),
      retryAfter,
    },
  );
}

/** `404 MANIFEST_UNKNOWN: manifest unknown`; `502 Bad Gateway` where the body says nothing. */
function describe(status: number, errors: readonly RegistryErrorEntry[]): string {
  const said = errors.map(({ code, message }) => [code, message].filter(Boolean).join(': '));
  return `${status} ${said.join('; ') || (STATUS_CODES[status] ?? 'refused')}`;
}

const CODE_OF_STATUS: Readonly<Record<number, ErrorCode>> = {
  401: 'UNAUTHORIZED',
  403: 'DENIED',
  404: 'NOT_FOUND',
  // All that Debian's registry says while it is read-only.
  405: 'UNSUPPORTED',
  413: 'TOO_LARGE',
  429: 'RATE_LIMITED',
};

function codeFor(status: number, errors: readonly RegistryErrorEntry[]): ErrorCode {
  const said = errors.map(({ code, message }) => `${code} ${message}`).join(' ');
  if (/TOOMANYREQUESTS/i.test(said)) {
    return 'RATE_LIMITED';
  }
  if (isImmutableTag(status, said)) {
    return 'TAG_EXISTS';
  }
  return (
    CODE_OF_STATUS[status] ??
    (status >= 400 && /\bUNSUPPORTED\b/.test(said) ? 'UNSUPPORTED' : 'REGISTRY')
  );
}

/**
 * Immutable tags: ECR says 400 or 409 with `ImageTagAlreadyExistsException` or TAG_INVALID, Harbor
 * 412, Artifact Registry 400, all with text about the tag (aws/containers-roadmap#2179).
 */
function isImmutableTag(status: number, said: string): boolean {
  return (
    [400, 403, 409, 412].includes(status) &&
    /ImageTagAlreadyExists|immutable|tag[^.;]{0,80}already exists/i.test(said)
  );
}
