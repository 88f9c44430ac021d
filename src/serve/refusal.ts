import { codeOf, type ErrorCode, messageOf } from '../errors.ts';

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes */
export type RefusalCode =
  | 'BLOB_UNKNOWN'
  | 'BLOB_UPLOAD_INVALID'
  | 'BLOB_UPLOAD_UNKNOWN'
  | 'DENIED'
  | 'DIGEST_INVALID'
  | 'MANIFEST_BLOB_UNKNOWN'
  | 'MANIFEST_INVALID'
  | 'MANIFEST_UNKNOWN'
  | 'NAME_INVALID'
  | 'NAME_UNKNOWN'
  | 'SIZE_INVALID'
  | 'TOOMANYREQUESTS'
  | 'UNKNOWN'
  | 'UNSUPPORTED';

/** A request that is answered with an error. */
export class Refusal extends Error {
  /** HTTP status. */
  readonly status: number;
  readonly code: RefusalCode;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: RefusalCode,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** How the failure of an upstream is answered. */
const ANSWERS: Partial<Readonly<Record<ErrorCode, readonly [status: number, code: RefusalCode]>>> =
  {
    NOT_FOUND: [404, 'NAME_UNKNOWN'],
    RATE_LIMITED: [429, 'TOOMANYREQUESTS'],
    // Docker Hub and others say so of what does not exist.
    UNAUTHORIZED: [404, 'NAME_UNKNOWN'],
    DENIED: [404, 'NAME_UNKNOWN'],
    UNREACHABLE: [502, 'UNKNOWN'],
    REGISTRY: [502, 'UNKNOWN'],
    TIMEOUT: [504, 'UNKNOWN'],
  };

/** Turns an error in the content that a client sent into a refusal; returns any other as it is. */
export function badContent(error: unknown): unknown {
  switch (codeOf(error)) {
    case 'INTEGRITY':
      return new Refusal(400, 'DIGEST_INVALID', messageOf(error));
    case 'INVALID_DOCUMENT':
    case 'UNSUPPORTED':
      return new Refusal(400, 'MANIFEST_INVALID', messageOf(error));
    case 'TOO_LARGE':
      return new Refusal(413, 'SIZE_INVALID', messageOf(error));
    default:
      return error;
  }
}

/** Turns anything thrown into an answer, which tells nothing about faults of our own. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) {
    return error;
  }
  const answer = ANSWERS[codeOf(error)];
  return answer === undefined
    ? new Refusal(500, 'UNKNOWN', 'the registry could not do it')
    : new Refusal(...answer, messageOf(error));
}
