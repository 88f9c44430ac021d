import type { Readable } from 'node:stream';
import { IntegrityError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { algorithmOf, Digester, digestOf } from '../oci/digest.ts';
import { tapped } from './tapped.ts';

type Expected = Pick<Descriptor, 'digest' | 'size'>;

/** The streams that came out of {@link verified}, with what they were checked against. */
const CHECKED = new WeakMap<Readable, string>();

/**
 * The one place where size and digest are checked. The stream that comes out fails with an
 * {@link IntegrityError} on the first surplus byte, on a short end, and on another digest. What has
 * been through it already is not hashed again. Its reader gets the very memory that was hashed: nothing is read into
 * that before the reader gives it back (see {@link readMemory}).
 * @param what for messages
 */
export function verified(
  body: Readable,
  expected: Expected,
  what: string = `content ${expected.digest}`,
): Readable {
  if (CHECKED.get(body) === expected.digest) {
    return body;
  }
  const check = new Check(expected, what);
  const tap = { chunk: (bytes: Buffer) => check.add(bytes), end: () => check.end() };
  const checked = tapped(body, tap, { alone: CHECKED.has(body) });
  CHECKED.set(checked, expected.digest);
  return checked;
}

/** The same check for bytes that do not come as a stream. */
export class Check {
  readonly #expected: Expected;
  readonly #what: string;
  readonly #digester: Digester;
  #size = 0;

  constructor(expected: Expected, what: string = `content ${expected.digest}`) {
    this.#expected = expected;
    this.#what = what;
    this.#digester = new Digester(algorithmOf(expected.digest));
  }

  /** The next bytes, which are not needed afterwards. */
  add(chunk: Uint8Array): IntegrityError | null {
    const { size } = this.#expected;
    this.#size += chunk.byteLength;
    if (this.#size > size) {
      return new IntegrityError(`${this.#what}, size`, size, `more than ${size}`);
    }
    this.#digester.update(chunk);
    return null;
  }

  /** There are no more. */
  end(): IntegrityError | null {
    const { digest, size } = this.#expected;
    if (this.#size !== size) {
      return new IntegrityError(`${this.#what}, size`, size, this.#size);
    }
    const actual = this.#digester.digest();
    return actual === digest ? null : new IntegrityError(this.#what, digest, actual);
  }
}

/** A stream that passes another one's bytes on as they are, and is as good as that one. */
export function passingOn(stream: Readable, other: Readable): Readable {
  const digest = CHECKED.get(other);
  if (digest !== undefined) {
    CHECKED.set(stream, digest);
  }
  return stream;
}

/** The same check for bytes in memory. @throws IntegrityError */
export function verifyBytes(bytes: Uint8Array, expected: Expected): void {
  const what = `content ${expected.digest}`;
  if (bytes.byteLength !== expected.size) {
    throw new IntegrityError(`${what}, size`, expected.size, bytes.byteLength);
  }
  const actual = digestOf(bytes, algorithmOf(expected.digest));
  if (actual !== expected.digest) {
    throw new IntegrityError(what, expected.digest, actual);
  }
}
