import { createHash, type Hash } from 'node:crypto';
import { ImageError } from '../errors.ts';
import { quoted } from './printable.ts';

/**
 * `algorithm:encoded`, both parts checked: `sha256` with 64 or `sha512` with 128 lower-case hex
 * characters. https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md#digests
 */
export type Digest = `${Algorithm}:${string}`;
/** The algorithms of digests. */
export type Algorithm = 'sha256' | 'sha512';

const HEX_LENGTH: Readonly<Record<Algorithm, number>> = { sha256: 64, sha512: 128 };
/** The longest digest by any algorithm that is read, in characters. */
const LONGEST = 512;
const GRAMMAR = /^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/;

export function isDigest(text: string): text is Digest {
  const colon = text.indexOf(':');
  const algorithm = text.slice(0, colon);
  if (algorithm !== 'sha256' && algorithm !== 'sha512') {
    return false;
  }
  const encoded = text.slice(colon + 1);
  return encoded.length === HEX_LENGTH[algorithm] && /^[0-9a-f]+$/.test(encoded);
}

/**
 * Reads a digest, `ALGORITHM:HEX`.
 * @throws ImageError `INVALID_REFERENCE`, or `UNSUPPORTED` for an algorithm that is not verified here
 */
export function parseDigest(text: string): Digest {
  if (isDigest(text)) {
    return text;
  }
  const algorithm = text.slice(0, Math.max(text.indexOf(':'), 0));
  if (text.length <= LONGEST && GRAMMAR.test(text) && !(algorithm in HEX_LENGTH)) {
    throw new ImageError(
      'UNSUPPORTED',
      `digest ${quoted(text)}: unknown algorithm "${algorithm}"`,
      {
        hint: 'sha256 and sha512 are supported',
      },
    );
  }
  throw new ImageError('INVALID_REFERENCE', `${quoted(text)} is not a digest`, {
    hint: 'a digest is "sha256:" and 64 lower-case hex characters',
  });
}

export function algorithmOf(digest: Digest): Algorithm {
  return digest.startsWith('sha512:') ? 'sha512' : 'sha256';
}

/** The part after the colon. */
export function encodedOf(digest: Digest): string {
  return digest.slice(digest.indexOf(':') + 1);
}

export function digestOf(bytes: Uint8Array | string, algorithm: Algorithm = 'sha256'): Digest {
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
}

/** A digest over bytes that come in pieces. */
export class Digester {
  readonly #algorithm: Algorithm;
  readonly #hash: Hash;

  constructor(algorithm: Algorithm = 'sha256') {
    this.#algorithm = algorithm;
    this.#hash = createHash(algorithm);
  }

  update(bytes: Uint8Array): void {
    this.#hash.update(bytes);
  }

  /** Ends it: neither `update` nor `digest` may follow. */
  digest(): Digest {
    return `${this.#algorithm}:${this.#hash.digest('hex')}`;
  }
}
