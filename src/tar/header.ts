/** A tar consists of blocks of this size, in bytes. */
export const BLOCK: number = 512;
/** The largest long name, pax header or sparse map that is read, in bytes. */
export const EXTENSION_LIMIT: number = 1024 * 1024;

/**
 * One header. POSIX.1-2024 pax, "ustar Interchange Format". Names are bytes that need not be text in
 * any encoding: here, and in pax records, each character is one byte (latin1).
 */
export type TarHeader = {
  readonly name: string;
  readonly link: string;
  /** The body's size, in bytes. NaN if it cannot be read. */
  readonly size: number;
  /** The type flag. */
  readonly type: string;
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

/** Links, devices, directories and pipes have no body, even if their header gives a size. */
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

/** In a sparse file's header, and in the blocks that go on with its map: whether another one follows. */
const SPARSE_MORE = 482;
const SPARSE_MORE_AGAIN = 504;

export function isEnd(block: Buffer): boolean {
  return block[0] === 0 && block.every((byte) => byte === 0);
}

/** @returns `undefined` if the sum is wrong: then it is no header */
export function decodeHeader(block: Buffer): TarHeader | undefined {
  if (!sumIsRight(block)) {
    return undefined;
  }
  const prefix = isUstar(block) ? text(block, 345, 155) : '';
  const name = text(block, 0, 100);
  const type = block.toString('latin1', 156, 157);
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    link: text(block, 157, 100),
    size: numberAt(block, 124, 12),
    type,
    kind: KINDS[type] ?? 'other',
  };
}

/** POSIX's form: in GNU's (`ustar  `) other fields are where POSIX has the prefix of the name. */
export function isUstar(header: Buffer): boolean {
  return header.toString('latin1', 257, 263) === 'ustar\0';
}

export function goesOnAgain(block: Buffer): boolean {
  return block[SPARSE_MORE_AGAIN] !== 0;
}

export function hasMoreSparse(block: Buffer): boolean {
  return block[SPARSE_MORE] !== 0;
}

export type PaxRecord = readonly [key: string, value: string];

/**
 * The records of a pax header, in their order: some occur several times (GNU sparse 0.0). A record is
 * `LENGTH KEY=VALUE\n`, its length is in bytes and of all of it (POSIX.1-2024 pax, "Extended Header").
 * @returns `undefined` if they cannot be read
 */
export function decodePax(bytes: Buffer): readonly PaxRecord[] | undefined {
  const records: PaxRecord[] = [];
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(' ', at);
    const length = Number(bytes.toString('latin1', at, Math.max(space, at)));
    const record = bytes.toString('latin1', space + 1, at + length - 1);
    const equals = record.indexOf('=');
    if (!Number.isInteger(length) || length < 5 || at + length > bytes.length || equals < 1) {
      return undefined;
    }
    records.push([record.slice(0, equals), record.slice(equals + 1)]);
    at += length;
  }
  return records;
}

/** What extension headers say about the entry that follows them. */
export type Extensions = {
  readonly name?: string;
  readonly link?: string;
  /** In bytes. NaN if it cannot be read. */
  readonly size?: number;
  readonly isSparse?: boolean;
};

export function extensionsOf(pax: readonly PaxRecord[]): Extensions {
  const { path, linkpath: link, size, ...more } = Object.fromEntries(pax);
  const name = more['GNU.sparse.name'] ?? path;
  return {
    ...(name === undefined ? {} : { name }),
    ...(link === undefined ? {} : { link }),
    ...(size === undefined ? {} : { size: /^\d+$/.test(size) ? Number(size) : Number.NaN }),
    isSparse: Object.keys(more).some((key) => key.startsWith('GNU.sparse.')),
  };
}

/** A name that is the body of an entry (GNU), which may or may not end with a zero byte. */
export function decodeLongName(bytes: Buffer): string {
  return text(bytes, 0, bytes.length);
}

function text(block: Buffer, start: number, length: number): string {
  const zero = block.indexOf(0, start);
  const end = zero < 0 || zero > start + length ? start + length : zero;
  return block.toString('latin1', start, end);
}

/** Octal digits, or (GNU) a big-endian number if the first bit is set. NaN for anything else. */
export function numberAt(block: Buffer, start: number, length: number): number {
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

/** The sum counts its own field as blanks; some old writers added up signed bytes. */
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
