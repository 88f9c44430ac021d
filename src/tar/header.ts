import { ImageError } from '../errors.ts';

/** Everything in a tar is in blocks of so many bytes. */
export const BLOCK: number = 512;

/** One header, as far as an archive of images needs it. POSIX.1-2024 pax, "ustar Interchange Format". */
export type TarHeader = {
  readonly name: string;
  /** Of what follows, in bytes. */
  readonly size: number;
  readonly link: string;
  readonly kind:
    | 'file'
    | 'hard link'
    | 'symbolic link'
    | 'pax'
    | 'long name'
    | 'long link'
    | 'sparse file'
    | 'no body'
    | 'other';
};

/** Links, devices, directories and pipes have no body, whatever size they tell. */
const KINDS: Readonly<Record<string, TarHeader['kind']>> = {
  '\0': 'file',
  '0': 'file',
  '7': 'file',
  '1': 'hard link',
  '2': 'symbolic link',
  '3': 'no body',
  '4': 'no body',
  '5': 'no body',
  '6': 'no body',
  x: 'pax',
  L: 'long name',
  K: 'long link',
  S: 'sparse file',
};

/** The one field of a sparse file's header that matters: more blocks of it follow. */
const SPARSE_MORE = 482;
/** The same in those blocks. */
export const SPARSE_MORE_AGAIN: number = 504;

export function isEnd(block: Buffer): boolean {
  return block[0] === 0 && block.every((byte) => byte === 0);
}

/** @returns `undefined` for what is no header: its sum is wrong */
export function decodeHeader(block: Buffer): TarHeader | undefined {
  if (!sumIsRight(block)) {
    return undefined;
  }
  const ustar = block.toString('latin1', 257, 263) === 'ustar\0';
  const prefix = ustar ? text(block, 345, 155) : '';
  const name = text(block, 0, 100);
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size: numberAt(block, 124, 12),
    link: text(block, 157, 100),
    kind: KINDS[block.toString('latin1', 156, 157)] ?? 'other',
  };
}

export function hasMoreSparse(block: Buffer): boolean {
  return block[SPARSE_MORE] === 1;
}

/** The records of a pax header: `LENGTH KEY=VALUE\n`, the length in bytes and of all of it. */
export function decodePax(bytes: Buffer): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(' ', at);
    const length = Number(bytes.toString('latin1', at, Math.max(space, at)));
    const record = bytes.toString('utf8', space + 1, at + length - 1);
    const equals = record.indexOf('=');
    if (!Number.isInteger(length) || length < 5 || at + length > bytes.length || equals < 1) {
      throw new ImageError('ARCHIVE', 'a pax header that cannot be read');
    }
    records.set(record.slice(0, equals), record.slice(equals + 1));
    at += length;
  }
  return records;
}

/** A name that fills an entry of its own (GNU), which may or may not end with a zero byte. */
export function decodeLongName(bytes: Buffer): string {
  return text(bytes, 0, bytes.length);
}

function text(block: Buffer, start: number, length: number): string {
  const zero = block.indexOf(0, start);
  const end = zero < 0 || zero > start + length ? start + length : zero;
  return block.toString('utf8', start, end);
}

/** Octal digits, or (GNU) a big-endian number where the first bit is set. Not a size: NaN. */
function numberAt(block: Buffer, start: number, length: number): number {
  const first = block[start] ?? 0;
  if ((first & 0x80) === 0) {
    const digits = text(block, start, length).trim();
    return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || '0', 8) : Number.NaN;
  }
  let value = first & 0x7f;
  for (const byte of block.subarray(start + 1, start + length)) {
    value = value * 256 + byte;
  }
  return value;
}

/** The sum takes its own field as blanks; some old writers added up signed bytes. */
function sumIsRight(block: Buffer): boolean {
  let unsigned = 8 * 0x20;
  let large = 0;
  for (let at = 0; at < BLOCK; at += 1) {
    const byte = at >= 148 && at < 156 ? 0 : (block[at] ?? 0);
    unsigned += byte;
    large += byte >> 7;
  }
  const written = numberAt(block, 148, 8);
  return written === unsigned || written === unsigned - 256 * large;
}
