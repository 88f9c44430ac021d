import { ImageError } from '../errors.ts';
import { parseReference, type Reference } from '../oci/reference.ts';
import type { Piece } from './piece.ts';

/** An image reference as a file has it. All offsets are in bytes from the start of the file. */
export type WrittenReference = {
  /** The file in which it stands: another one where a compose file extends or includes it. */
  readonly path: string;
  /** With its variables resolved: `postgres:16`. */
  readonly text: string;
  readonly reference: Reference;
  /** Where it is asked for; its parts may be written elsewhere, as variables. */
  readonly start: number;
  readonly end: number;
  /** `os/arch[/variant]`, where the file asks for one. */
  readonly platform?: string;
  /** Nothing pulls it now: another file has another image in its place, or no profile of its service is active. */
  readonly isIdle?: true;
  /** What is built here is called so: no registry needs to have it, and a digest would be that of another image. */
  readonly isBuilt?: true;
  readonly digestPlace: DigestPlace;
};

/** Where the digest of a reference stands, or can be written. */
export type DigestPlace =
  | {
      readonly kind: 'free';
      readonly at: number;
      /** What comes before the digest: `@`, or nothing in a field of its own. */
      readonly before: '@' | '';
    }
  | {
      /** From the `@` to the end; or a field of its own. */
      readonly kind: 'taken';
      readonly start: number;
      readonly end: number;
      /** A reference is left where the digest was. */
      readonly isRemovable: boolean;
    }
  | { readonly kind: 'fixed'; readonly why: string };

export type Circumstances = {
  readonly path: string;
  /** Where it is asked for, variables and all; without it, where its pieces are. */
  readonly spot?: Piece | undefined;
  readonly platform?: string | undefined;
};

/**
 * The reference that the pieces make together.
 * @returns `undefined` where they make none: a template expression, a path, nothing
 */
export function writtenReference(
  pieces: readonly Piece[],
  { path, spot, platform }: Circumstances,
): WrittenReference | undefined {
  const text = pieces.map((piece) => piece.text).join('');
  const reference = referenceOf(text);
  if (reference === undefined) {
    return undefined;
  }
  const parts = spot?.at === undefined ? pieces : [spot];
  const located = parts.filter((piece) => piece.at !== undefined);
  return {
    path,
    text,
    reference,
    start: Math.min(...located.map(({ at = 0 }) => at)),
    end: Math.max(...located.map(({ at = 0, text: { length } }) => at + length)),
    ...(platform === undefined ? {} : { platform }),
    digestPlace: digestPlaceOf(pieces, text),
  };
}

function referenceOf(text: string): Reference | undefined {
  try {
    return parseReference(text);
  } catch (error) {
    if (error instanceof ImageError) {
      return undefined;
    }
    throw error;
  }
}

const FIXED = {
  elsewhere: 'its end is not written here: it comes from a variable',
  variable: 'a variable may change its tag, and a digest would still be that of another one',
  parted: 'its digest is not written in one piece',
} as const;

function digestPlaceOf(pieces: readonly Piece[], text: string): DigestPlace {
  const last = pieces.at(-1);
  if (last?.at === undefined) {
    return { kind: 'fixed', why: FIXED.elsewhere };
  }
  const end = last.at + last.text.length;
  const digest = text.indexOf('@');
  if (digest >= 0) {
    return takenPlace(last, { at: last.at, length: text.length - digest });
  }
  return variesWithout(pieces, last, tagStart(text))
    ? { kind: 'fixed', why: FIXED.variable }
    : { kind: 'free', at: end, before: '@' };
}

/** @param digest how long it is, with its `@` */
function takenPlace(
  { text }: Piece,
  { at, length }: { readonly at: number; readonly length: number },
): DigestPlace {
  const end = at + text.length;
  if (length <= text.length) {
    return { kind: 'taken', start: end - length, end, isRemovable: true };
  }
  // All but the `@`: a field that holds a digest alone, and must not be empty.
  return length === text.length + 1
    ? { kind: 'taken', start: at, end, isRemovable: false }
    : { kind: 'fixed', why: FIXED.parted };
}

/** Where the tag begins, with its colon; the end where there is none. */
function tagStart(text: string): number {
  const colon = text.lastIndexOf(':');
  return colon < 0 || text.indexOf('/', colon) >= 0 ? text.length : colon;
}

/**
 * Whether a variable may give the image another tag and leave the last piece, and with it the
 * digest, as it is: then the digest would win over the tag that was asked for.
 */
function variesWithout(pieces: readonly Piece[], last: Piece, from: number): boolean {
  let end = 0;
  return pieces.some(({ text, within }) => {
    end += text.length;
    return end >= from && !within.every((variable, depth) => last.within[depth] === variable);
  });
}
