import { ImageError } from '../errors.ts';

/** The largest file that is looked into, in bytes: what names images is written by people. */
export const LARGEST_FILE: number = 8 * 1024 * 1024;

/**
 * A file as text with one character a byte, in any encoding, so that offsets are those of the
 * file and every byte can be written back. References and the syntax around them are ASCII.
 */
export type SourceFile = {
  readonly path: string;
  /** Without a byte order mark. */
  readonly text: string;
  /** How many bytes of the file stand before the text. */
  readonly base: number;
};

/** @throws ImageError `TOO_LARGE`, or `UNSUPPORTED` for UTF-16 */
export function sourceFile(path: string, bytes: Buffer): SourceFile {
  if (bytes.length > LARGEST_FILE) {
    throw new ImageError('TOO_LARGE', `reading ${path}: larger than ${LARGEST_FILE} bytes`);
  }
  const mark = bytes.subarray(0, 3).toString('hex');
  if (mark.startsWith('fffe') || mark.startsWith('feff')) {
    throw new ImageError('UNSUPPORTED', `reading ${path}: UTF-16`, {
      hint: 'save it as UTF-8, which the tools that read it expect',
    });
  }
  const base = mark === 'efbbbf' ? 3 : 0;
  return { path, text: bytes.toString('latin1', base), base };
}

/** Where an offset in bytes is: line and character, both counted from 1. */
export function positionOf(
  bytes: Buffer,
  offset: number,
): { readonly line: number; readonly column: number } {
  const before = bytes.toString('utf8', 0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** What finding images in files asks of its surroundings. */
export type Surroundings = {
  /** @returns `undefined` where there is no such file */
  readonly read: (path: string) => Promise<Buffer | undefined>;
  /** The environment: compose takes the values of variables from it. */
  readonly variables: Readonly<Record<string, string | undefined>>;
};
