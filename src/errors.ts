/**
 * What can go wrong, as a closed union; the command line prints it in brackets after the message.
 *
 * | code | means |
 * | --- | --- |
 * | `INVALID_ARGUMENT` | an option, input or place that cannot be understood, or inputs that contradict each other |
 * | `INVALID_REFERENCE` | text outside the grammar of an image reference, tag or digest |
 * | `INVALID_DOCUMENT` | a manifest, index, config or answer from outside that does not decode |
 * | `NOT_FOUND` | no such name, manifest or blob |
 * | `PLATFORM_NOT_FOUND` | the image exists, but not for the platform asked for |
 * | `INTEGRITY` | bytes whose size or digest is not what was promised |
 * | `TOO_LARGE` | over a limit of ours or of the registry |
 * | `UNSUPPORTED` | understood, but not possible (schema 1, an unknown digest algorithm, …) |
 * | `UNAUTHORIZED` | credentials missing or wrong (401) |
 * | `DENIED` | credentials without the right (403) |
 * | `RATE_LIMITED` | 429, or a registry's own word for it |
 * | `UNREACHABLE` | no connection: name, route, refused, TLS |
 * | `TIMEOUT` | no progress for longer than allowed |
 * | `REGISTRY` | any other refusal by a registry |
 * | `TAG_EXISTS` | the tag names another digest and must not be moved |
 * | `CONFLICT` | an image that more depends on than was meant, unless it must go; an address in use |
 * | `CREDENTIALS` | a credential helper or credential file that cannot be used |
 * | `ENGINE` | the container engine is absent or refused |
 * | `ARCHIVE` | a tar that is broken, cut short or not an image archive |
 * | `STORE` | files or a layout directory that cannot be read or written |
 * | `LOCK` | an image that is not locked or pinned, or no longer what it is locked or pinned to |
 * | `CACHE` | the Actions cache could not be used |
 * | `INTERRUPTED` | cancelled by the caller's signal |
 * | `INTERNAL` | a fault of this library, which is worth a report |
 */
export type ErrorCode =
  | 'INVALID_ARGUMENT'
  | 'INVALID_REFERENCE'
  | 'INVALID_DOCUMENT'
  | 'NOT_FOUND'
  | 'PLATFORM_NOT_FOUND'
  | 'INTEGRITY'
  | 'TOO_LARGE'
  | 'UNSUPPORTED'
  | 'UNAUTHORIZED'
  | 'DENIED'
  | 'RATE_LIMITED'
  | 'UNREACHABLE'
  | 'TIMEOUT'
  | 'REGISTRY'
  | 'TAG_EXISTS'
  | 'CONFLICT'
  | 'CREDENTIALS'
  | 'ENGINE'
  | 'ARCHIVE'
  | 'STORE'
  | 'LOCK'
  | 'CACHE'
  | 'INTERRUPTED'
  | 'INTERNAL';

/**
 * A means against an error that each face has its own words for: the command line a command or an
 * option, the action an input. `subject` is the registry, host, repository or id that it is for.
 */
export type Remedy = { readonly kind: RemedyKind; readonly subject: string };
/** The means that faces have words for. */
export type RemedyKind =
  | 'allow-insecure'
  | 'credential-file'
  | 'foreign-layers'
  | 'free-space'
  | 'import-rootfs'
  | 'list-images'
  | 'list-tags'
  | 'log-in'
  | 'longer-timeout'
  | 'mirror'
  | 'no-referrers'
  | 'remove-all-names'
  | 'show-manifest'
  | 'trust-authority';

/** What the user can do next. */
export type Advice = {
  /** One sentence without a full stop; "with" and the words of a face for the remedy may follow it. */
  readonly hint?: string | undefined;
  readonly remedy?: Remedy | undefined;
};

/** What an error may have beside its code and message. */
export type ErrorDetails = Advice & { readonly cause?: unknown };

/** Every error that this library throws on purpose. `message` reads `what was being done: why`. */
export class ImageError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly remedy: Remedy | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'ImageError';
    this.code = code;
    this.hint = details.hint;
    this.remedy = details.remedy;
  }
}

/** Bytes that are not what their descriptor says. */
export class IntegrityError extends ImageError {
  /** A digest, or a size in bytes. */
  readonly expected: string | number;
  readonly actual: string | number;

  constructor(what: string, expected: string | number, actual: string | number) {
    super('INTEGRITY', `${what}: expected ${expected}, got ${actual}`);
    this.name = 'IntegrityError';
    this.expected = expected;
    this.actual = actual;
  }
}

/** One entry of a registry's error body (distribution-spec, "Error Codes"). */
export type RegistryErrorEntry = { readonly code: string; readonly message: string };

/** A refusal by a registry. */
export class RegistryError extends ImageError {
  /** HTTP status. */
  readonly status: number;
  readonly method: string;
  /** Without credentials, and with every query value that could carry a secret removed. */
  readonly url: string;
  readonly errors: readonly RegistryErrorEntry[];

  constructor(
    code: ErrorCode,
    message: string,
    response: {
      readonly status: number;
      readonly method: string;
      readonly url: string;
      readonly errors: readonly RegistryErrorEntry[];
    },
    details: ErrorDetails = {},
  ) {
    super(code, message, details);
    this.name = 'RegistryError';
    this.status = response.status;
    this.method = response.method;
    this.url = response.url;
    this.errors = response.errors;
  }
}

/** A copy that failed, with the side at fault. Message, code and advice are those of its cause. */
export class CopyError extends ImageError {
  readonly side: 'source' | 'target';
  /** The content that could not be copied; undefined if it was a name, or a list of referrers. */
  readonly digest: string | undefined;

  constructor(side: 'source' | 'target', digest: string | undefined, cause: unknown) {
    super(codeOf(cause), messageOf(cause), { cause, ...adviceOf(cause) });
    this.name = 'CopyError';
    this.side = side;
    this.digest = digest;
  }
}

/** The error with what was being done in front of its message; code and advice stay. */
export function during(what: string, error: unknown): ImageError {
  const message = `${what}: ${messageOf(error)}`;
  return new ImageError(codeOf(error), message, { cause: error, ...adviceOf(error) });
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') {
    return error.errors.map(messageOf).join('; ');
  }
  return error instanceof Error ? error.message : String(error);
}

export function codeOf(error: unknown): ErrorCode {
  if (error instanceof ImageError) {
    return error.code;
  }
  if (error instanceof AggregateError && error.errors.length > 0) {
    return codeOf(error.errors[0]);
  }
  return error instanceof Error ? (BY_NAME[error.name] ?? systemCode(error)) : 'INTERNAL';
}

/** The hint and the remedy of an error, to be given to another one that stands for it. */
export function adviceOf(error: unknown): Advice {
  if (error instanceof ImageError && error.hint !== undefined) {
    return { hint: error.hint, remedy: error.remedy };
  }
  return codeOf(error) === 'INTERNAL' ? { hint: REPORT } : {};
}

/** What a face calls the remedies that it has: `--ca FILE`. */
export type RemedyWords = { readonly [Kind in RemedyKind]?: (subject: string) => string };

/** The hint of an error in the words of a face. */
export function hintOf(error: unknown, words: RemedyWords = {}): string | undefined {
  const { hint, remedy } = adviceOf(error);
  const means = remedy && words[remedy.kind]?.(remedy.subject);
  return hint === undefined || means === undefined ? hint : `${hint} with ${means}`;
}

const REPORT = 'this is a fault of the program itself: please report it, with what led to it';

/** What an AbortSignal ends with (DOM, "AbortSignal"). */
const BY_NAME: Readonly<Record<string, ErrorCode>> = {
  AbortError: 'INTERRUPTED',
  TimeoutError: 'TIMEOUT',
};

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ERR_STREAM_PREMATURE_CLOSE',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/**
 * Node's own error codes: the network's are `UNREACHABLE`, zlib's `ARCHIVE`, those of calls to the
 * operating system `STORE`. An error without one, or with one of Node's for a wrong call, is a fault.
 */
function systemCode(error: Error): ErrorCode {
  const code = 'code' in error ? String(error.code) : '';
  if (UNREACHABLE.has(code)) {
    return 'UNREACHABLE';
  }
  if (code.startsWith('UND_ERR') && code.includes('TIMEOUT')) {
    return 'TIMEOUT';
  }
  if (/^Z(?:STD)?_/.test(code)) {
    return 'ARCHIVE';
  }
  return 'syscall' in error ? 'STORE' : 'INTERNAL';
}

/** For `catch`: passes over a failure, unless it is an interruption. */
export function unlessInterrupted(error: unknown): undefined {
  if (codeOf(error) === 'INTERRUPTED') {
    throw error;
  }
}
