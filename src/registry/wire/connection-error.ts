import {
  type Advice,
  type ErrorCode,
  ImageError,
  messageOf,
  type RemedyKind,
} from '../../errors.ts';
import { isLoopback } from './address.ts';
import { ForbiddenAddress } from './url-policy.ts';

/** A request or a body that failed on its way: nothing that the registry said. */
export class ConnectionError extends ImageError {
  /** Another try may succeed. */
  readonly temporary: boolean;

  constructor(
    code: ErrorCode,
    message: string,
    details: Advice & { readonly cause: unknown },
    temporary: boolean,
  ) {
    super(code, message, details);
    this.name = 'ConnectionError';
    this.temporary = temporary;
  }
}

/**
 * What undici, the socket or TLS threw, with what was being done and to which host.
 * @param conceal takes secrets out of text from outside: a redirect or a proxy may repeat them
 */
export function connectionError(
  doing: string,
  url: URL,
  error: unknown,
  conceal: (text: string) => string = (text) => text,
): ImageError {
  if (error instanceof ImageError) {
    return error;
  }
  if (error instanceof ForbiddenAddress) {
    return new ImageError('REGISTRY', `${doing}: ${conceal(error.message)}`, { cause: error });
  }
  const symptom = SYMPTOMS.find(({ matches }) => matches(systemCodeOf(error), messageOf(error)));
  return new ConnectionError(
    symptom?.code ?? 'UNREACHABLE',
    `${doing}: ${conceal(`${url.origin}: ${symptom?.says ?? messageOf(error)}`)}`,
    { cause: error, ...adviceFor(symptom, conceal(url.host)) },
    symptom?.temporary?.(url) ?? symptom === undefined,
  );
}

function adviceFor(symptom: Symptom | undefined, host: string): Advice {
  const remedy = symptom?.remedy && { kind: symptom.remedy, subject: host };
  return { hint: symptom?.hint(host), remedy };
}

/** The certificate is signed by an authority that is not trusted. */
export function isUntrusted(error: unknown): boolean {
  return UNTRUSTED.test(systemCodeOf(error));
}

/** The server on that port does not speak TLS, as far as the handshake tells. */
export function isNotTls(error: unknown): boolean {
  const reason = reasonOf(error);
  return NOT_TLS.test(reason) || HUNG_UP.test(reason);
}

/** What the system said: `ECONNREFUSED connect ECONNREFUSED 127.0.0.1:5000`. */
export function reasonOf(error: unknown): string {
  const cause = error instanceof ConnectionError ? (error.cause ?? error) : error;
  return `${systemCodeOf(cause)} ${messageOf(cause)}`;
}

type Symptom = {
  readonly matches: (code: string, message: string) => boolean;
  readonly code?: ErrorCode;
  readonly says?: string;
  readonly hint: (host: string) => string;
  /** Its subject is the host. */
  readonly remedy?: RemedyKind;
  readonly temporary?: (url: URL) => boolean;
};

const NOT_TLS = /EPROTO|ERR_SSL_/;
/** Servers that hang up on a handshake look like this, and so do bad networks. */
const HUNG_UP = /before secure TLS connection/;
const UNTRUSTED =
  /SELF_SIGNED_CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT|CERT_UNTRUSTED|CERT_SIGNATURE_FAILURE/;
const BAD_CERTIFICATE = /^(?:ERR_TLS_CERT_|CERT_|HOSTNAME_MISMATCH)/;

const SYMPTOMS: readonly Symptom[] = [
  {
    matches: (code) => code === 'ENOTFOUND',
    says: 'no such host',
    hint: (host) => `check the spelling of ${host}, the DNS and the proxy settings`,
    temporary: () => false,
  },
  {
    matches: (code) => code === 'ECONNREFUSED',
    says: 'connection refused',
    hint: (host) => `nothing listens at ${host}: check the port, and that the registry runs`,
    // A proxy or a balancer may come back; on this machine waiting changes nothing.
    temporary: ({ hostname }) => !isLoopback(hostname),
  },
  {
    matches: (code) => UNTRUSTED.test(code),
    hint: (host) => `trust the authority that signed for ${host}`,
    remedy: 'trust-authority',
    says: 'its certificate is signed by an unknown authority',
    temporary: () => false,
  },
  {
    matches: (code) => BAD_CERTIFICATE.test(code),
    hint: (host) => `the certificate that ${host} shows is not valid for it: it must be renewed`,
    temporary: () => false,
  },
  {
    matches: (code) => NOT_TLS.test(code),
    says: 'the TLS handshake failed',
    hint: (host) => `if ${host} speaks plain http, allow it`,
    remedy: 'allow-insecure',
    temporary: () => false,
  },
  {
    // A request that cannot be sent at all, or too many headers: not the network's fault.
    matches: (code) => /^UND_ERR_(?:INVALID_ARG|REQ_CONTENT_LENGTH|HEADERS_OVERFLOW)/.test(code),
    hint: (host) => `what is sent to ${host}, or what it answers, is not proper HTTP`,
    temporary: () => false,
  },
  {
    matches: (_code, message) => /^Proxy response \(4/.test(message),
    hint: (host) => `the proxy refuses ${host}: check HTTPS_PROXY and NO_PROXY`,
    temporary: () => false,
  },
  {
    matches: (code) => code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT',
    code: 'TIMEOUT',
    says: 'no connection in time',
    hint: (host) => `check that ${host} can be reached from here, and the proxy settings`,
    temporary: () => true,
  },
];

/** Node's code of an error; of several addresses that were tried, the first one's. */
function systemCodeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  return error instanceof AggregateError ? systemCodeOf(error.errors[0]) : '';
}
